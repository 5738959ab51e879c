#pragma once
// The records as a folder of our own tables (docs/tables.md), one snapshot, that reads back unchanged.
// This is the owner's own store and not an export: it holds everything, names in namen.csv included.

#include <filesystem>

#include "core/network/records.hpp"

namespace sleutelnet {

// Makes the folder, which must not exist yet. False, and nothing left behind, when it cannot be written.
bool write_municipality_folder(const Records& records, const std::filesystem::path& folder);

}  // namespace sleutelnet
