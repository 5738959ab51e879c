#include <algorithm>
#include <tuple>

#include "core/network/codes.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

bool leaves_something_open(const DepartureImpact& impact) {
  return !impact.cells_lost.empty() || !impact.cells_thinned.empty() || impact.separated > 0;
}

// Who leaves most open first, then by id.
std::vector<const DepartureImpact*> in_order(const std::vector<DepartureImpact>& impacts) {
  std::vector<const DepartureImpact*> order;
  for (const auto& impact : impacts) {
    if (leaves_something_open(impact)) order.push_back(&impact);
  }
  std::sort(order.begin(), order.end(), [](const DepartureImpact* left, const DepartureImpact* right) {
    return std::tuple(right->cells_lost.size(), right->inhabitants_lost, right->separated, right->cells_thinned.size(),
                      left->actor) < std::tuple(left->cells_lost.size(), left->inhabitants_lost, left->separated,
                                                left->cells_thinned.size(), right->actor);
  });
  return order;
}

// People live where cells fall empty; 0 there is a number that nobody gave.
Entry lost_inhabitants(const DepartureImpact& impact, Language language) {
  if (impact.cells_lost.empty()) return count_entry(language, 0);
  return inhabitants_entry(language, static_cast<int>(impact.inhabitants_lost));
}

}  // namespace

DataTable departure_table(const Told& told, Language language) {
  DataTable table{.name = "achtervang",
                  .caption = std::string(text(language, Text::departure_caption)),
                  .columns = {column("id", text(language, Text::head_participant)),
                              column("soort", text(language, Text::head_kind)),
                              column("wordt_leeg", text(language, Text::head_cells_lost), Align::right),
                              column("wordt_dun", text(language, Text::head_cells_thinned), Align::right),
                              column("inwoners", text(language, Text::head_inhabitants), Align::right),
                              column("raakt_los", text(language, Text::head_separated), Align::right),
                              column("cellen", text(language, Text::head_which_cells))},
                  .rows = {},
                  .basis = std::string(text(language, Text::departure_basis))};
  for (const auto* impact : in_order(told.results.departures)) {
    const Actor* actor = told.results.network.actors.find(impact->actor);
    if (actor == nullptr) continue;
    table.rows.push_back({words_entry(impact->actor.text()),
                          {std::string(label(language, actor->kind)), std::string(code_of(actor->kind))},
                          count_entry(language, static_cast<long long>(impact->cells_lost.size())),
                          count_entry(language, static_cast<long long>(impact->cells_thinned.size())),
                          lost_inhabitants(*impact, language),
                          count_entry(language, impact->separated),
                          places_entry(told, impact->cells_lost, language)});
  }
  return table;
}

Blocks departure_section(const Told& told, Language language) {
  if (told.detail != Detail::people) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::departure_heading))}};
  auto table = departure_table(told, language);
  if (table.rows.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::departure_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{std::string(text(language, Text::departure_intro))});
  blocks.emplace_back(std::move(table));
  return blocks;
}

}  // namespace sleutelnet
