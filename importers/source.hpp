#pragma once
// One file of any kind we read, to drafts: one for each table and each moment in it.

#include "core/support/date.hpp"
#include "importers/file_bytes.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

struct FileDraft {
  std::string file;
  std::optional<TableKind> table;  // nothing when it is no table, or was refused
  Draft draft;
  bool whole_network = false;  // nodes and edges of another program
  std::optional<Date> date;    // of a moment in a file that holds several
};

std::vector<FileDraft> read_source(const SourceFile& file, const TableOptions& options, const ReadLimits& limits = {});

}  // namespace sleutelnet
