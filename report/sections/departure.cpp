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

// Of a plain list of ties there are no cells to fall empty.
std::vector<DataColumn> columns_of(bool municipal, Language language) {
  std::vector<DataColumn> columns{column("id", text(language, Text::head_participant)),
                                  column("soort", text(language, Text::head_kind))};
  const auto add = [&](const char* name, Text head, Align align = Align::right) {
    columns.push_back(column(name, text(language, head), align));
  };
  if (municipal) {
    add("wordt_leeg", Text::head_cells_lost);
    add("wordt_dun", Text::head_cells_thinned);
    add("inwoners", Text::head_inhabitants);
  }
  add("raakt_los", Text::head_separated);
  if (municipal) add("cellen", Text::head_which_cells, Align::left);
  add("uiteen", Text::head_fragmentation);
  return columns;
}

std::vector<Entry> row_of(const Told& told, const DepartureImpact& impact, const Actor& actor, Language language) {
  const auto& results = told.results;
  std::vector<Entry> row{words_entry(impact.actor.text()),
                         {std::string(label(language, actor.kind)), std::string(code_of(actor.kind))}};
  if (results.whole.municipal) {
    row.push_back(count_entry(language, static_cast<long long>(impact.cells_lost.size())));
    row.push_back(count_entry(language, static_cast<long long>(impact.cells_thinned.size())));
    row.push_back(lost_inhabitants_entry(language, impact));
  }
  row.push_back(count_entry(language, impact.separated));
  if (results.whole.municipal) row.push_back(places_entry(told, impact.cells_lost, language));
  row.push_back(
      share_entry(language, results.whole.fragmentation_without_each[results.structure.graph.index_of(impact.actor)]));
  return row;
}

std::string basis_of(const Told& told, std::size_t left_out, Language language) {
  auto basis = std::string(text(language, Text::departure_basis));
  if (const auto& now = told.results.whole.fragmentation) {
    basis += " " + text(language, Text::departure_fragmentation, {share_words(language, *now)});
  }
  if (left_out > 0) {
    basis += " " +
             text(language, Text::departure_left_out, {participants_words(language, static_cast<long long>(left_out))});
  }
  return basis;
}

}  // namespace

DataTable departure_table(const Told& told, Language language, std::size_t most) {
  const auto order = in_order(told.results.departures);
  const auto shown = std::min(order.size(), most);
  DataTable table{.name = "achtervang",
                  .caption = std::string(text(language, Text::departure_caption)),
                  .columns = columns_of(told.results.whole.municipal, language),
                  .rows = {},
                  .basis = basis_of(told, order.size() - shown, language)};
  for (std::size_t at = 0; at < shown; ++at) {
    const Actor* actor = told.results.network.actors.find(order[at]->actor);
    if (actor != nullptr) table.rows.push_back(row_of(told, *order[at], *actor, language));
  }
  return table;
}

Blocks first_departures_section(const Told& told, Language language, std::size_t most) {
  if (told.detail != Detail::people) return {};
  Blocks blocks{Heading{2, std::string(text(language, Text::departure_heading))}};
  auto table = departure_table(told, language, most);
  if (table.rows.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::departure_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{std::string(text(language, Text::departure_intro))});
  blocks.emplace_back(std::move(table));
  return blocks;
}

Blocks departure_section(const Told& told, Language language) {
  return first_departures_section(told, language, no_limit);
}

}  // namespace sleutelnet
