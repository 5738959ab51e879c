#pragma once
// The networks of a project as rows: that of the present, which is moment 0, and those of the snapshots. A table with
// the same content in several moments is one list of rows that they share, in the file and in memory.

#include <string>
#include <vector>

#include "core/network/network.hpp"
#include "core/network/vault.hpp"
#include "core/store/database.hpp"

namespace sleutelnet {

struct StoredMoment {
  std::string label;
  Network network;
};

void write_moments(Database& database, const std::vector<StoredMoment>& moments);
std::vector<StoredMoment> read_moments(Database& database);

void write_names(Database& database, const Vault& vault);
Vault read_names(Database& database);

}  // namespace sleutelnet
