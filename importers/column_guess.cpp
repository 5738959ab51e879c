#include "importers/column_guess.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/support/date.hpp"
#include "importers/area_code.hpp"
#include "importers/csv.hpp"
#include "importers/encoding.hpp"
#include "importers/headed_rows.hpp"
#include "importers/sheets/workbook.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t rows_searched = 10;
constexpr std::size_t rows_looked_at = 200;

constexpr std::array<std::pair<GuessBasis, std::string_view>, 7> basis_codes = {{{GuessBasis::heading, "heading"},
                                                                                 {GuessBasis::names, "names"},
                                                                                 {GuessBasis::telephones, "telephones"},
                                                                                 {GuessBasis::emails, "emails"},
                                                                                 {GuessBasis::area_codes, "area_codes"},
                                                                                 {GuessBasis::dates, "dates"},
                                                                                 {GuessBasis::nothing, ""}}};

bool is_email(std::string_view text) {
  const auto at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos &&
         text.find(' ') == std::string_view::npos;
}

bool is_telephone(std::string_view text) {
  constexpr std::ptrdiff_t fewest_digits = 9;
  const bool only = text.find_first_not_of("0123456789 +-()./") == std::string_view::npos;
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return only && digits >= fewest_digits && !parse_date(text);
}

// "Vries, J. de": a family name, a comma and at least one initial.
bool is_name(std::string_view text) {
  const auto comma = text.find(',');
  if (comma == std::string_view::npos || comma == 0) return false;
  const auto given = trimmed(text.substr(comma + 1));
  return given.size() >= 2 && given[0] >= 'A' && given[0] <= 'Z' && given[1] == '.';
}

bool is_area_code(std::string_view text) {
  const bool lettered = text.starts_with("BU") || text.starts_with("WK") || text.starts_with("GM");
  return lettered && read_area_code(text).has_value();
}

using Test = bool (*)(std::string_view);
constexpr std::array<std::pair<GuessBasis, Test>, 5> tests = {
    {{GuessBasis::emails, is_email},
     {GuessBasis::area_codes, is_area_code},
     {GuessBasis::dates, [](std::string_view text) { return parse_date(text).has_value(); }},
     {GuessBasis::telephones, is_telephone},
     {GuessBasis::names, is_name}}};

// What four out of five filled cells are.
GuessBasis content_of(std::span<const FileRow> rows, std::size_t place) {
  for (const auto& [basis, holds] : tests) {
    std::size_t filled = 0;
    std::size_t fitting = 0;
    for (const auto& row : rows.first(std::min(rows.size(), rows_looked_at))) {
      const auto cell = place < row.cells.size() ? trimmed(row.cells[place]) : std::string_view();
      if (cell.empty()) continue;
      ++filled;
      if (holds(cell)) ++fitting;
    }
    if (filled > 0 && fitting * 5 >= filled * 4) return basis;
  }
  return GuessBasis::nothing;
}

std::string_view column_of(GuessBasis basis) {
  switch (basis) {
    case GuessBasis::names: return "name";
    case GuessBasis::telephones: return "telephone";
    case GuessBasis::emails: return "email";
    default: return "";
  }
}

Headings best_headings(const std::vector<std::string>& written) {
  const auto known = recognise(written);
  const bool complete = known && known->missing.empty() && !plain(known->layout->kind);
  return complete ? *known : taken_by(TableKind::people, written);
}

// People with the name of their buurt stand under the headings of a list of areas: only codes make it one.
bool names_areas(const Headings& found, std::span<const FileRow> rows) {
  const auto place = found.places.front();
  if (!place) return false;
  std::size_t filled = 0, codes = 0;
  for (const auto& row : rows.first(std::min(rows.size(), rows_looked_at))) {
    const auto cell = *place < row.cells.size() ? trimmed(row.cells[*place]) : std::string_view();
    filled += cell.empty() ? 0 : 1;
    codes += read_area_code(cell) ? 1 : 0;
  }
  return codes * 5 >= filled * 4;
}

// Fills what no heading told, where the table has such a column and nobody has taken it.
void guess_by_content(ColumnMapping& mapping, std::span<const FileRow> rows) {
  for (std::size_t place = 0; place < mapping.columns.size(); ++place) {
    auto& column = mapping.columns[place];
    if (!column.column.empty()) continue;
    const auto basis = content_of(rows, place);
    column.because = code_of(basis);
    const auto meant = column_of(basis);
    const auto& columns = mapping.columns;
    const bool free =
        std::none_of(columns.begin(), columns.end(), [&](const auto& each) { return each.column == meant; });
    if (free && !meant.empty() && mapping.table == TableKind::people) column.column = meant;
  }
}

}  // namespace

std::string_view code_of(GuessBasis basis) {
  return std::find_if(basis_codes.begin(), basis_codes.end(), [&](const auto& each) { return each.first == basis; })
      ->second;
}

GuessBasis basis_named(std::string_view code) {
  const auto* const found =
      std::find_if(basis_codes.begin(), basis_codes.end(), [&](const auto& each) { return each.second == code; });
  return found == basis_codes.end() ? GuessBasis::nothing : found->first;
}

ColumnMapping guess_mapping(std::span<const FileRow> rows) {
  std::optional<Headings> best;
  std::size_t below = 0;
  for (std::size_t at = 0; at < std::min(rows.size(), rows_searched); ++at) {
    auto found = best_headings(headings_in(rows[at]));
    if (best && taken(found) <= taken(*best)) continue;
    best = std::move(found);
    below = at + 1;
  }
  ColumnMapping mapping;
  if (!best) return mapping;
  if (about_areas(best->layout->kind) && !names_areas(*best, rows.subspan(below))) {
    best = taken_by(TableKind::people, best->written);
  }
  mapping.table = best->layout->kind;
  for (const auto& heading : best->written) mapping.columns.push_back({heading, {}, {}});
  for (std::size_t at = 0; at < best->places.size(); ++at) {
    if (!best->places[at]) continue;
    auto& column = mapping.columns[*best->places[at]];
    column.column = best->layout->columns[at].english;
    column.because = code_of(GuessBasis::heading);
  }
  guess_by_content(mapping, rows.subspan(below));
  std::erase_if(mapping.columns, [](const MappedColumn& column) { return column.heading.empty(); });
  return mapping;
}

std::vector<FileRow> first_rows(const SourceFile& file) {
  std::vector<FileRow> rows;
  std::vector<Issue> issues;
  const auto beginning = read_beginning(file, {}, issues);
  if (!beginning) return rows;
  if (kind_of(*beginning) == FileKind::workbook) return first_sheet_rows(file);
  const auto decoded = decode(read_all(file));
  CsvReader reader(decoded.text);
  while (rows.size() < rows_searched + rows_looked_at) {
    auto row = reader.next();
    if (!row) break;
    rows.push_back(*std::move(row));
  }
  return rows;
}

}  // namespace sleutelnet
