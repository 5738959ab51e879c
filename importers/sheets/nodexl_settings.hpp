#pragma once
// NodeXL keeps whether edges have a direction among the settings of the workbook, on a sheet that it hides.

#include <optional>
#include <string>
#include <vector>

#include "importers/file_draft.hpp"
#include "importers/file_row.hpp"

namespace sleutelnet {

struct ToldDirection {
  bool directed = false;
  std::string sheet;
  std::string words;  // "Graph Directedness: Directed"
  std::size_t line = 0;
};

// By its name: of what else is hidden nothing is read.
bool holds_nodexl_settings(const std::string& sheet);

std::optional<ToldDirection> direction_in_settings(const std::string& sheet, const std::vector<FileRow>& rows);

// Says of each list of edges of NodeXL that nothing told whether they have a direction.
void tell_direction_missing(std::vector<FileDraft>& drafts);

}  // namespace sleutelnet
