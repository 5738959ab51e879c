#pragma once
// One CSV file to a draft: is it text, which table is it, and what does each of its rows say.

#include <string>

#include "importers/file_bytes.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

Draft read_table(const std::string& file, std::string bytes, const TableOptions& options,
                 const ReadLimits& limits = {});

}  // namespace sleutelnet
