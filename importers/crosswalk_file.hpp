#pragma once
// A table from old areas of CBS to new ones (core/analysis/crosswalk.hpp). Its columns are known by what stands in
// them: two hold codes of CBS of one level, the finest when there are several pairs. The one with the earlier year in
// its heading, or named oud, van, old or from, holds the old areas; else the first. A column named aandeel, share,
// weight, fractie or the like holds the share, also as a percentage; one named inwoners, adressen, personen or aantal
// holds numbers, which are divided by their sum over the old area. Without either every old area must stand there once.
// A row that cannot be read refuses the table: the rest would not add up.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/crosswalk.hpp"
#include "importers/file_row.hpp"

namespace sleutelnet {

enum class CrosswalkProblem { no_columns, share_missing, share_wrong, code_wrong };

struct CrosswalkFile {
  std::optional<Crosswalk> crosswalk;
  std::string old_heading, new_heading, share_heading;  // what was taken for what
  bool numbers = false;                                 // divided by their sum
  std::optional<CrosswalkProblem> problem;
  std::size_t line = 0;  // of the problem
  std::string value;     // what stands there, or the old area whose share is missing
};

CrosswalkFile read_crosswalk(std::string_view text);
CrosswalkFile read_crosswalk(std::vector<FileRow> rows);  // of a sheet

}  // namespace sleutelnet
