#pragma once
// From paths to records: the one door through which the command line and the window open anything.
// Takes a municipality folder (tables, with dated subfolders as snapshots), one dated subfolder of it,
// or single files of the kinds we read: parts of one moment, or a moment each
// (importers/waves/wave_files.hpp). Nothing that exists is changed by opening.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/network/records.hpp"
#include "core/network/snapshot.hpp"
#include "importers/column_mapping.hpp"
#include "importers/draft.hpp"
#include "importers/waves/matching.hpp"

namespace sleutelnet {

struct OpenOptions {
  bool directed = false;                 // plain edge lists only: source → target has a direction
  std::optional<ColumnMapping> mapping;  // for tables under headings of their own
  WaveOptions waves;                     // of several files at once
};

struct Opened {
  std::optional<Records> records;   // empty: nothing usable; the issues say why
  std::vector<Snapshot> snapshots;  // earlier ones and the current, by date
  std::vector<FileCount> files;
  std::vector<Issue> issues;
  std::map<TieId, Place> tie_places;  // where ties with a weight stood
  bool plain_network = false;         // a bare edge list: no areas, nobody may be called
  std::vector<WaveStep> waves;        // of files that are moments: who is who, to look through
};

Opened open_paths(const std::vector<std::filesystem::path>& paths, const OpenOptions& options = {});

}  // namespace sleutelnet
