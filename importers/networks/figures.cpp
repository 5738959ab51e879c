#include "importers/networks/figures.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "importers/csv.hpp"
#include "importers/number.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t fewest_rows = 4;

// Blanks stand between the figures; those at the end of a line are no figure.
std::optional<FileRow> next_row(CsvReader& reader) {
  auto row = reader.next();
  while (row && row->cells.size() > 1 && trimmed(row->cells.back()).empty()) row->cells.pop_back();
  return row;
}

}  // namespace

std::optional<std::string> recognise_figures(const Beginning& beginning) {
  CsvReader reader(beginning.bytes, ' ');
  std::set<std::vector<std::string>> different;
  std::size_t rows = 0;
  std::string first;
  while (const auto row = next_row(reader)) {
    const auto& cells = row->cells;
    const auto figure = [](const std::string& cell) { return parse_number(cell).has_value(); };
    if (!std::all_of(cells.begin(), cells.end(), figure)) return std::nullopt;
    if (!different.empty() && different.begin()->size() != cells.size()) return std::nullopt;
    if (++rows == 1) first = cells.front();
    different.insert(cells);
  }
  const bool repeating = rows > 0 && (different.begin()->size() == 1 || different.size() * 2 <= rows);
  return rows >= fewest_rows && repeating ? std::optional(first) : std::nullopt;
}

ForeignFile read_figures(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "CSV"};
  auto& nodes = read.networks.emplace_back().nodes;
  CsvReader reader(bytes, ' ');
  while (const auto row = next_row(reader))
    nodes.push_back({.id = std::to_string(nodes.size() + 1), .line = row->line});
  read.issues.push_back({.severity = Severity::attention,
                         .code = IssueCode::nodes_by_place,
                         .file = file,
                         .arguments = {std::to_string(nodes.size())}});
  return read;
}

}  // namespace sleutelnet
