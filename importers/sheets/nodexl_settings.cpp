#include "importers/sheets/nodexl_settings.hpp"

#include <algorithm>

#include "importers/text_folding.hpp"

namespace sleutelnet {

bool holds_nodexl_settings(const std::string& sheet) { return lower_case(sheet) == "misc"; }

std::optional<ToldDirection> direction_in_settings(const std::string& sheet, const std::vector<FileRow>& rows) {
  for (const auto& row : rows) {
    for (std::size_t at = 0; at + 1 < row.cells.size(); ++at) {
      if (folded(row.cells[at]) != "graphdirectedness") continue;
      const auto value = folded(row.cells[at + 1]);
      if (value != "directed" && value != "undirected") return std::nullopt;
      return ToldDirection{value == "directed", sheet, row.cells[at] + ": " + row.cells[at + 1], row.line};
    }
  }
  return std::nullopt;
}

void tell_direction_missing(std::vector<FileDraft>& drafts) {
  for (auto& file : drafts) {
    const bool edges = file.table == TableKind::plain_edges && file.draft.files.front().dialect == "NodeXL";
    if (!edges || refused(file.draft)) continue;
    file.draft.issues.push_back({.severity = Severity::attention,
                                 .code = IssueCode::direction_not_told,
                                 .file = file.file,
                                 .arguments = {file.draft.files.front().dialect}});
  }
}

}  // namespace sleutelnet
