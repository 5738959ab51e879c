#pragma once
// One file of any kind we read, to a draft.

#include "importers/file_bytes.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

struct FileDraft {
  std::string file;
  std::optional<TableKind> table;  // nothing when the file was refused
  Draft draft;
};

FileDraft read_source(const SourceFile& file, const TableOptions& options, const ReadLimits& limits = {});

}  // namespace sleutelnet
