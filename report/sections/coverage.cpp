#include "report/names.hpp"
#include "report/pictures/cell_signs.hpp"
#include "report/pictures/coverage_map.hpp"
#include "report/pictures/coverage_matrix.hpp"
#include "report/pictures/map_sheet.hpp"
#include "report/pictures/unreached_map.hpp"
#include "report/sections/entries.hpp"
#include "report/sections/sections.hpp"

namespace sleutelnet {

namespace {

// The matrix in words: what a screen reader reads in place of the picture.
DataTable matrix_table(const Told& told, Language language) {
  const auto& coverage = told.results.coverage;
  const auto& network = told.results.network;
  const auto facet = label(language, coverage.options.facet);
  DataTable table{.name = "dekking",
                  .caption = text(language, Text::coverage_table_caption, {facet}),
                  .columns = {column("buurt", text(language, Text::head_neighbourhood)),
                              column("wijk", text(language, Text::head_district))},
                  .rows = {},
                  .basis = {}};
  for (const auto& value : coverage.values) {
    const auto term = term_entry(told, value, language);
    table.columns.push_back(column(term.exact, capitalised(term.words)));
  }
  for (std::size_t area = 0; area < coverage.areas.size(); ++area) {
    std::vector<Entry> row = {area_entry(network, coverage.areas[area], language),
                              district_entry(network, coverage.areas[area], language)};
    for (std::size_t value = 0; value < coverage.values.size(); ++value) {
      const auto& cell = coverage.at(area, value);
      auto entry = state_entry(language, told.detail, cell.state);
      entry.words = cell_words(language, told.detail, cell);
      row.push_back(std::move(entry));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

// How many statements of reach stand behind the cells, and what became of them (P43).
DataTable basis_table(const Told& told, Language language) {
  DataTable table{.name = "grondslag",
                  .caption = std::string(text(language, Text::summary_basis_caption)),
                  .columns = {column("opgave", text(language, Text::head_claim)),
                              column("aantal", text(language, Text::head_count), Align::right)},
                  .rows = {},
                  .basis = std::string(text(language, Text::summary_basis))};
  for (std::size_t standing = 0; standing < told.claims.size(); ++standing) {
    const auto& count = told.claims[standing];
    if (count && *count == 0) continue;
    table.rows.push_back(
        {words_entry(label(language, static_cast<Standing>(standing))), people_entry(language, count)});
  }
  return table;
}

}  // namespace

Blocks coverage_section(const Told& told, Language language) {
  const auto& coverage = told.results.coverage;
  const auto facet = label(language, coverage.options.facet);
  Blocks blocks{Heading{2, std::string(text(language, Text::coverage_heading))}};
  if (coverage.cells.empty()) {
    blocks.emplace_back(Paragraph{text(language, Text::coverage_no_grid, {facet})});
    return blocks;
  }
  const bool people = told.detail == Detail::people;
  blocks.emplace_back(
      Paragraph{std::string(text(language, people ? Text::coverage_intro : Text::coverage_intro_told))});
  const auto caption = text(language, Text::coverage_matrix_caption, {facet});
  auto matrices = coverage_matrix(told, language);
  for (std::size_t place = 0; place < matrices.size(); ++place) {
    Figure figure{std::move(matrices[place]), caption, std::nullopt};
    if (place + 1 == matrices.size()) figure.data = matrix_table(told, language);
    blocks.emplace_back(std::move(figure));
  }
  if (has_borders(told)) {
    blocks.emplace_back(Figure{unreached_map(told, language),
                               std::string(text(language, Text::coverage_unreached_caption)), std::nullopt});
    blocks.emplace_back(
        Figure{coverage_maps(told, language), text(language, Text::coverage_maps_caption, {facet}), std::nullopt});
  } else {
    blocks.emplace_back(Paragraph{std::string(text(language, Text::coverage_no_map))});
  }
  auto basis = basis_table(told, language);
  if (!basis.rows.empty()) blocks.emplace_back(std::move(basis));
  return blocks;
}

DataTable cells_table(const Told& told, Language language) {
  const auto& network = told.results.network;
  const bool people = told.detail == Detail::people;
  DataTable table{.name = "cellen",
                  .caption = std::string(text(language, Text::cells_table_caption)),
                  .columns = {column("buurt", text(language, Text::head_neighbourhood)),
                              column("wijk", text(language, Text::head_district)), facet_column(told, language),
                              column("toestand", text(language, Text::head_state)),
                              column("inwoners", text(language, Text::head_inhabitants), Align::right)},
                  .rows = {},
                  .basis = {}};
  if (people) {
    table.columns.push_back(column("mensen", text(language, Text::head_people), Align::right));
    table.columns.push_back(column("onafhankelijk", text(language, Text::head_independent), Align::right));
    table.columns.push_back(column("minimum", text(language, Text::head_minimum), Align::right));
    table.columns.push_back(column("doel_gehaald", text(language, Text::head_target_met)));
  }
  for (const auto& cell : told.results.coverage.cells) {
    // What is known of an area that does not count is left out for others (P22).
    const int inhabitants = people || cell.state != CellState::out_of_scope ? cell.inhabitants : 0;
    std::vector<Entry> row = {area_entry(network, cell.area, language), district_entry(network, cell.area, language),
                              term_entry(told, cell.value, language), state_entry(language, told.detail, cell.state),
                              inhabitants_entry(language, inhabitants)};
    if (people) {
      row.push_back(count_entry(language, cell.people));
      row.push_back(count_entry(language, cell.independent));
      row.push_back(count_entry(language, cell.minimum));
      row.push_back({std::string(text(language, cell.meets_target ? Text::word_yes : Text::word_no)),
                     cell.meets_target ? "ja" : "nee"});
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace sleutelnet
