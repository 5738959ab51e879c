#pragma once
// What a set of files holds, before it touches any network: rows with their place, and every issue. The
// conservation law: for each file rows_read == rows_kept + rows_merged + rows_refused, and each merged
// or refused row is named by an issue with its line.

#include <optional>
#include <string>
#include <vector>

#include "core/edit/edit.hpp"
#include "importers/issue.hpp"

namespace sleutelnet {

struct FileCount {
  std::string file;
  std::string table;  // which layout it was read as; empty when the file was refused
  std::size_t rows_read = 0;
  std::size_t rows_kept = 0;
  std::size_t rows_merged = 0;
  std::size_t rows_refused = 0;
  bool operator==(const FileCount&) const = default;
};

// One row that was read well by itself; whether its ids exist is found out when it is merged.
struct DraftRow {
  Edit edit;
  std::string file;
  std::size_t line = 0;
};

struct Draft {
  std::vector<DraftRow> rows;
  std::vector<FileCount> files;
  std::vector<Issue> issues;
};

bool refused(const Draft& draft);  // some file could not be read at all

}  // namespace sleutelnet
