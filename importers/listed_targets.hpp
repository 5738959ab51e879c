#pragma once
// In Kumu one row under `From` and `To` may tie one element to several: "Anne | Bo".

#include <optional>
#include <vector>

#include "importers/file_row.hpp"
#include "importers/layout.hpp"

namespace sleutelnet {

// The place of a column that may hold several targets; elsewhere a '|' is a sign like any other.
std::optional<std::size_t> place_of_listed_targets(const Headings& headings);

// The row once for each target in that place; the row itself when it holds one at most.
std::vector<FileRow> one_for_each_target(FileRow row, std::size_t place);

}  // namespace sleutelnet
