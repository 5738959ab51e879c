#pragma once
// All that a municipality keeps in one project: the present, the snapshots before it, settings, and what was done.

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/network/records.hpp"
#include "core/network/snapshot.hpp"

namespace sleutelnet {

enum class Act {
  created,
  imported,
  snapshot_kept,
  exported,
  dossier_made,
  erased,
  purged,
  copied,
  changed,
  names_exported,
  merged
};

// One line of the log (core/store/log.hpp). Holds no id and no name.
struct LogEntry {
  Date day{};
  std::string by;  // who worked with the program
  Act act{};
  std::string about;       // the mark of a person, or empty
  std::int64_t count = 0;  // how many records it touched
  std::string hash;        // over this entry and the one before it
  bool operator==(const LogEntry&) const = default;
};

enum class VaultState {
  open,     // the names are here, or there never were any
  missing,  // there are names, but not beside this file
  closed,   // nobody asked for them
};

struct Project {
  Records records;
  std::vector<Snapshot> snapshots;  // earlier than the present, by date
  VaultState vault = VaultState::open;
  std::map<std::string, std::string> settings;
  std::vector<LogEntry> log;
  std::map<ActorId, std::string> log_keys;  // what the marks of a person in the log are made with
  // How many records of each kind were removed for good, by label of the moment (empty: the present) and kind. So
  // an old total stays explainable when nothing else of somebody is left (P15, P27).
  std::map<std::pair<std::string, std::string>, std::int64_t> removed;

  bool operator==(const Project&) const = default;
};

// Keeps the present as a snapshot of that day, which no snapshot has yet; the present is then of that day or later.
void keep_snapshot(Project& project, Date day);

}  // namespace sleutelnet
