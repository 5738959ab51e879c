#pragma once
// The sample municipality as the program reads it, opened once for all tests.

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "importers/open.hpp"
#include "tests/support/semicolon_table.hpp"

namespace sleutelnet::testing {

inline const std::filesystem::path veldhaven_folder =
    std::filesystem::path(SOURCE_FOLDER) / "sample-data" / "veldhaven";

inline const Opened& veldhaven() {
  static const Opened opened = open_paths({veldhaven_folder});
  return opened;
}

inline const Network& veldhaven_on(const std::string& date) {
  for (const auto& snapshot : veldhaven().snapshots) {
    if (iso_date(snapshot.network.date) == date) return snapshot.network;
  }
  ADD_FAILURE() << "no snapshot of " << date;
  return veldhaven().snapshots.back().network;
}

inline std::vector<TableRow> expected_table(const std::string& name) {
  return semicolon_table(veldhaven_folder / "expected" / name);
}

}  // namespace sleutelnet::testing
