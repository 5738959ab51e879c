#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

using Line = std::vector<Entry>;

std::string basis_of(const Comparison& comparison, Language language) {
  return text(language, Text::comparison_basis,
              {date_told(language, comparison.before), date_told(language, comparison.after)});
}

Line counted(std::string words, Language language, long before, long after) {
  return {words_entry(std::move(words)), count_entry(language, before), count_entry(language, after)};
}

DataTable totals_table(const Told& told, const Comparison& comparison, Language language) {
  const auto& before = comparison.totals_before;
  const auto& after = comparison.totals_after;
  DataTable table{.name = "verandering",
                  .caption = std::string(text(language, Text::comparison_totals_caption)),
                  .columns = {column("wat", text(language, Text::head_what)),
                              column("eerst", text(language, Text::head_before), Align::right),
                              column("nu", text(language, Text::head_after), Align::right)},
                  .rows = {},
                  .basis = basis_of(comparison, language)};
  table.rows.push_back({words_entry(text(language, Text::comparison_people)),
                        people_entry(language, told.taking_part_before), people_entry(language, told.taking_part)});
  const auto named = [&](Text name) { return std::string(text(language, name)); };
  table.rows.push_back(counted(named(Text::comparison_cells), language, before.cells, after.cells));
  const auto state = [&](CellState which, int old, int now) {
    if (old == 0 && now == 0) return;
    table.rows.push_back(counted(state_entry(language, told.detail, which).words, language, old, now));
  };
  state(CellState::covered, before.covered, after.covered);
  state(CellState::thin, before.thin, after.thin);
  state(CellState::stale, before.stale, after.stale);
  state(CellState::blank, before.blank, after.blank);
  state(CellState::unknown, before.unknown, after.unknown);
  table.rows.push_back(counted(named(Text::comparison_neighbourhoods), language, before.neighbourhoods_reached,
                               after.neighbourhoods_reached));
  const auto inhabitants = [&](const CoverageTotals& totals) {
    return totals.inhabitants == 0 ? inhabitants_entry(language, 0)
                                   : count_entry(language, totals.inhabitants_unreached);
  };
  table.rows.push_back({words_entry(named(Text::comparison_inhabitants)), inhabitants(before), inhabitants(after)});
  return table;
}

DataTable changes_table(const Told& told, const std::vector<CellChange>& changes, Language language, Text caption,
                        std::string name, bool people) {
  const auto& network = told.results.network;
  DataTable table{
      .name = std::move(name),
      .caption = text(language, caption, {count_words(language, static_cast<long long>(changes.size()))}),
      .columns = {column("buurt", text(language, Text::head_neighbourhood)),
                  column("wijk", text(language, Text::head_district)), facet_column(told, language),
                  column("eerst", text(language, Text::head_before)), column("nu", text(language, Text::head_after))},
      .rows = {},
      .basis = basis_of(*told.results.comparison, language)};
  if (people) {
    table.columns.push_back(column("erbij", text(language, Text::head_came)));
    table.columns.push_back(column("weg", text(language, Text::head_went)));
  }
  for (const auto& change : changes) {
    std::vector<Entry> row = {area_entry(network, change.area, language),
                              district_entry(network, change.area, language), term_entry(told, change.value, language),
                              state_entry(language, told.detail, change.before),
                              state_entry(language, told.detail, change.after)};
    if (people) {
      row.push_back(words_entry(in_a_row(change.came)));
      row.push_back(words_entry(in_a_row(change.went)));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

void add_people(Blocks& blocks, const Told& told, const Comparison& comparison, Language language) {
  if (!told.joined || !told.departed) {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::comparison_people_hidden))});
    return;
  }
  blocks.emplace_back(Paragraph{text(language, Text::comparison_people_line,
                                     {count_words(language, *told.joined), count_words(language, *told.departed)})});
  if (!comparison.joined.empty()) {
    blocks.emplace_back(Paragraph{text(language, Text::comparison_joined, {in_a_row(comparison.joined)})});
  }
  if (!comparison.departed.empty()) {
    blocks.emplace_back(Paragraph{text(language, Text::comparison_departed, {in_a_row(comparison.departed)})});
  }
}

Blocks section_of(const Told& told, Language language, bool people) {
  if (!told.results.comparison) return {};
  const auto& comparison = *told.results.comparison;
  Blocks blocks{Heading{2, std::string(text(language, Text::comparison_heading))}};
  blocks.emplace_back(Paragraph{
      text(language, Text::comparison_intro, {date(language, comparison.before), date(language, comparison.after)})});
  blocks.emplace_back(totals_table(told, comparison, language));
  if (people) add_people(blocks, told, comparison, language);
  if (!comparison.only_before.empty() || !comparison.only_after.empty()) {
    blocks.emplace_back(Note{text(language, Text::comparison_grid_changed,
                                  {count_words(language, static_cast<long long>(comparison.only_before.size())),
                                   count_words(language, static_cast<long long>(comparison.only_after.size()))})});
  }
  const std::size_t tables = blocks.size();
  const auto add = [&](const std::vector<CellChange>& changes, Text caption, const char* name) {
    const bool named = people && told.detail == Detail::people;
    if (!changes.empty()) blocks.emplace_back(changes_table(told, changes, language, caption, name, named));
  };
  add(comparison.opened, Text::comparison_opened_caption, "leeg_geraakt");
  add(comparison.closed, Text::comparison_closed_caption, "weer_gevuld");
  add(comparison.shifted, Text::comparison_shifted_caption, "anders_geworden");
  if (blocks.size() == tables) blocks.emplace_back(Paragraph{std::string(text(language, Text::comparison_none))});
  return blocks;
}

}  // namespace

Blocks comparison_section(const Told& told, Language language) { return section_of(told, language, true); }

Blocks comparison_of_areas_section(const Told& told, Language language) { return section_of(told, language, false); }

}  // namespace sleutelnet
