#pragma once
// The records as a folder of our own tables (docs/tables.md) that reads back unchanged: the tables of one
// snapshot, or a dated subfolder for each when there are earlier ones.
// This is the owner's own store and not an export: it holds everything, names in namen.csv included.

#include <filesystem>
#include <string>
#include <vector>

#include "core/network/snapshot.hpp"
#include "core/store/keeping.hpp"

namespace sleutelnet {

// A name for such a folder beside what was opened that nobody uses: veldhaven-gewijzigd, -gewijzigd-2 …
std::filesystem::path free_folder_beside(const std::filesystem::path& opened, const std::string& suffix);

// Makes the folder, which must not exist yet. The dates of earlier snapshots and of the records must be
// known and differ. False, and nothing left behind, when it cannot be written.
bool write_municipality_folder(const Records& records, const std::vector<Network>& earlier,
                               const std::filesystem::path& folder);

// Each save is such a folder under a name that is free then: what was opened is never changed. `snapshots` are those of
// what was opened; one of the date of the records is left out.
Keeping keep_in_new_folder(std::vector<Snapshot> snapshots, std::filesystem::path opened, std::string suffix);

}  // namespace sleutelnet
