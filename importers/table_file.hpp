#pragma once
// One CSV file to a draft: is it text, which table is it, and what does each of its rows say.

#include <string>
#include <vector>

#include "importers/file_bytes.hpp"
#include "importers/file_draft.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

Draft read_table(const std::string& file, std::string bytes, const TableOptions& options,
                 const ReadLimits& limits = {});

// The same, where one file may hold several lists (importers/row_blocks.hpp).
std::vector<FileDraft> read_table_blocks(const std::string& file, std::string bytes, const TableOptions& options,
                                         const ReadLimits& limits = {});

}  // namespace sleutelnet
