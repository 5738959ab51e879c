#include <algorithm>
#include <tuple>

#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t most_organisations = 12;
constexpr std::size_t most_pairs = 10;

bool leaves_something_open(const OrganisationDeparture& departure) {
  return !departure.cells_lost.empty() || !departure.cells_thinned.empty() || departure.separated > 0;
}

// What falls empty first, then by id.
std::vector<const OrganisationDeparture*> in_order(const std::vector<OrganisationDeparture>& departures) {
  std::vector<const OrganisationDeparture*> order;
  for (const auto& departure : departures) {
    if (leaves_something_open(departure)) order.push_back(&departure);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto* left, const auto* right) {
    return std::tuple(left->cells_lost.size(), left->inhabitants_lost, left->separated, left->cells_thinned.size()) >
           std::tuple(right->cells_lost.size(), right->inhabitants_lost, right->separated, right->cells_thinned.size());
  });
  return order;
}

DataTable organisations_table(const Told& told, Language language) {
  const auto& all = told.results.whole.organisation_departures;
  const auto order = in_order(all);
  const auto shown = std::min(order.size(), most_organisations);
  const auto count = [&](std::size_t value) { return count_words(language, static_cast<long long>(value)); };
  DataTable table{.name = "achtervang_organisaties",
                  .caption = std::string(text(language, Text::fragility_organisations_caption)),
                  .columns = {column("id", text(language, Text::head_organisation)),
                              column("mensen", text(language, Text::head_its_people), Align::right),
                              column("wordt_leeg", text(language, Text::head_cells_lost), Align::right),
                              column("wordt_dun", text(language, Text::head_cells_thinned), Align::right),
                              column("raakt_los", text(language, Text::head_separated), Align::right),
                              column("cellen", text(language, Text::head_which_cells))},
                  .rows = {},
                  .basis = text(language, Text::fragility_organisations_basis,
                                {both_days_words(told, language),
                                 organisations_words(language, static_cast<long long>(order.size() - shown)),
                                 count(all.size() - order.size())})};
  for (std::size_t row = 0; row < shown; ++row) {
    const auto& departure = *order[row];
    table.rows.push_back({words_entry(departure.organisation.text()),
                          count_entry(language, static_cast<long long>(departure.people.size())),
                          count_entry(language, static_cast<long long>(departure.cells_lost.size())),
                          count_entry(language, static_cast<long long>(departure.cells_thinned.size())),
                          count_entry(language, departure.separated),
                          places_entry(told, departure.cells_lost, language)});
  }
  return table;
}

// A tie to somebody with no other tie is the only link as well: those are as many as there are such participants.
DataTable ties_table(const Told& told, Language language) {
  DataTable table{
      .name = "enige_verbindingen",
      .caption = std::string(text(language, Text::fragility_ties_caption)),
      .columns = {column("van", text(language, Text::head_first)), column("naar", text(language, Text::head_second)),
                  column("raakt_los", text(language, Text::head_separated), Align::right)},
      .rows = {},
      .basis = {}};
  int left_out = 0;
  for (const auto& loss : told.results.whole.tie_losses) {
    if (loss.separated < 2) {
      ++left_out;
    } else {
      table.rows.push_back(
          {words_entry(loss.first.text()), words_entry(loss.second.text()), count_entry(language, loss.separated)});
    }
  }
  table.basis = text(language, Text::fragility_ties_basis,
                     {snapshot_words(told.results.network, language), ties_words(language, left_out)});
  return table;
}

DataTable pairs_table(const Told& told, const JointDepartures& pairs, Language language) {
  const auto shown = std::min(pairs.worst.size(), most_pairs);
  DataTable table{
      .name = "achtervang_paren",
      .caption = std::string(text(language, Text::fragility_pairs_caption)),
      .columns = {column("de_een", text(language, Text::head_first)),
                  column("de_ander", text(language, Text::head_second)),
                  column("wordt_leeg", text(language, Text::head_cells_lost), Align::right),
                  column("extra_los", text(language, Text::head_separated_beyond), Align::right),
                  column("cellen", text(language, Text::head_which_cells))},
      .rows = {},
      .basis = text(language, Text::fragility_pairs_basis,
                    {both_days_words(told, language), pairs_words(language, static_cast<long long>(shown)),
                     pairs_words(language, pairs.pairs_losing_cells), pairs_words(language, pairs.pairs_splitting)})};
  for (std::size_t row = 0; row < shown; ++row) {
    const auto& pair = pairs.worst[row];
    table.rows.push_back({words_entry(pair.first.text()), words_entry(pair.second.text()),
                          count_entry(language, static_cast<long long>(pair.cells_lost.size())),
                          count_entry(language, pair.separated_beyond), places_entry(told, pair.cells_lost, language)});
  }
  return table;
}

std::string intro(const WholeNetwork& whole, Language language) {
  const auto& organisations = whole.organisation_departures;
  const auto losing = std::count_if(organisations.begin(), organisations.end(),
                                    [](const auto& departure) { return !departure.cells_lost.empty(); });
  const auto count = [&](long long value) { return count_words(language, value); };
  std::string words;
  if (!organisations.empty()) {
    words = text(language, Text::fragility_organisations_words,
                 {count(losing), count(static_cast<long long>(organisations.size()))}) +
            " ";
  }
  words += text(language, Text::fragility_ties_words, {count(static_cast<long long>(whole.tie_losses.size()))});
  if (!whole.pairs) return words + " " + std::string(text(language, Text::fragility_pairs_large));
  if (!whole.municipal) return words;
  return words + " " +
         text(language, Text::fragility_pairs_words,
              {count(whole.pairs->pairs_losing_cells), count(whole.pairs->pairs)});
}

}  // namespace

Blocks fragility_section(const Told& told, Language language) {
  if (told.detail != Detail::people || told.results.structure.graph.size() == 0) return {};
  const auto& whole = told.results.whole;
  Blocks blocks{Heading{2, std::string(text(language, Text::fragility_heading))}};
  std::vector<DataTable> tables{organisations_table(told, language), ties_table(told, language)};
  if (whole.pairs) tables.push_back(pairs_table(told, *whole.pairs, language));
  std::erase_if(tables, [](const DataTable& table) { return table.rows.empty(); });
  if (tables.empty() && whole.tie_losses.empty()) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::fragility_none))});
    return blocks;
  }
  blocks.emplace_back(Paragraph{intro(whole, language)});
  for (auto& table : tables) blocks.emplace_back(std::move(table));
  blocks.emplace_back(Note{std::string(text(language, Text::fragility_not_said))});
  return blocks;
}

}  // namespace sleutelnet
