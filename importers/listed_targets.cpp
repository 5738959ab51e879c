#include "importers/listed_targets.hpp"

#include <algorithm>
#include <utility>

#include "importers/text_folding.hpp"

namespace sleutelnet {

std::optional<std::size_t> place_of_listed_targets(const Headings& headings) {
  const auto& columns = headings.layout->columns;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    const auto& place = headings.places[at];
    if (columns[at].english == "target" && place && folded(headings.written[*place]) == "to") return place;
  }
  return std::nullopt;
}

std::vector<FileRow> one_for_each_target(FileRow row, std::size_t place) {
  std::vector<FileRow> rows;
  const auto targets = place < row.cells.size() ? row.cells[place] : std::string();
  for (std::size_t start = 0; start <= targets.size();) {
    const auto end = std::min(targets.find('|', start), targets.size());
    const auto target = trimmed(std::string_view(targets).substr(start, end - start));
    start = end + 1;
    if (target.empty()) continue;
    rows.push_back(row);
    rows.back().cells[place] = target;
  }
  if (rows.size() < 2) return {std::move(row)};
  return rows;
}

}  // namespace sleutelnet
