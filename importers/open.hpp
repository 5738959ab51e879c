#pragma once
// From paths to records: the one door through which the command line and the window open anything.
// Takes a municipality folder (tables, with dated subfolders as snapshots), one dated subfolder of it,
// or single files of the kinds we read. Nothing that exists is changed by opening.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/network/records.hpp"
#include "core/network/snapshot.hpp"
#include "importers/column_mapping.hpp"
#include "importers/draft.hpp"

namespace sleutelnet {

struct OpenOptions {
  bool directed = false;                 // plain edge lists only: source → target has a direction
  std::optional<ColumnMapping> mapping;  // for tables under headings of their own
};

struct Opened {
  std::optional<Records> records;   // empty: nothing usable; the issues say why
  std::vector<Snapshot> snapshots;  // earlier ones and the current, by date
  std::vector<FileCount> files;
  std::vector<Issue> issues;
  std::map<TieId, Place> tie_places;  // where ties with a weight stood
  bool plain_network = false;         // a bare edge list: no areas, nobody may be called
};

Opened open_paths(const std::vector<std::filesystem::path>& paths, const OpenOptions& options = {});

// Reads files onto records that exist (the import of a batch): the edit to apply, and what happened to
// each row. The edit is one Batch, so that it is one step in the history.
struct Import {
  Batch edit;
  std::vector<FileCount> files;
  std::vector<Issue> issues;
};
Import import_files(const Records& onto, const std::vector<std::filesystem::path>& paths,
                    const OpenOptions& options = {});

// The same of the text of one table, such as a clipboard holds. `name` stands for it where issues name a file.
Import import_text(const Records& onto, const std::string& name, std::string text, const OpenOptions& options = {});

}  // namespace sleutelnet
