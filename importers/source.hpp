#pragma once
// One file of any kind we read, to drafts: one for each table and each moment in it.

#include <vector>

#include "importers/file_bytes.hpp"
#include "importers/file_draft.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

std::vector<FileDraft> read_source(const SourceFile& file, const TableOptions& options, const ReadLimits& limits = {});

}  // namespace sleutelnet
