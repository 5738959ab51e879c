#pragma once
// Files that somebody wants to read onto what is open: what they hold and what would become of it, before it does.

#include <memory>

#include "importers/column_mapping.hpp"
#include "importers/file_row.hpp"
#include "importers/import_files.hpp"

namespace sleutelnet {

// What the numbers on ties are to become, which the file does not tell.
enum class WeightUse {
  kept,      // as numbers of unknown meaning, that no measure uses by itself
  strength,  // 1, 2 or 3: how strong the tie is
  left_out,
};

struct ImportRead {
  std::vector<std::filesystem::path> paths;
  std::uint64_t revision = 0;  // of the records that it was read onto
  Import import;
  std::optional<ColumnMapping> mapping;  // that was followed
  ColumnMapping guess;                   // of one list: what each column seems to be; else without columns
  std::vector<FileRow> first;            // the first rows of that list, headings and all
  std::size_t weights = 0;               // ties with a number on them
  bool weights_are_strengths = false;    // each of them 1, 2 or 3
};

// Reads; may be stopped by the progress of the options.
ImportRead read_import(const Records& onto, std::uint64_t revision, const std::vector<std::filesystem::path>& paths,
                       OpenOptions options);

// The edit, with the numbers on ties as somebody chose.
Batch edit_of(const ImportRead& read, WeightUse use);

// Refused for the sake of persons and not for its form: forbidden columns (P01), people who do not take part (P03),
// notes about somebody's mind (P05), figures about origin (P41).
bool refused_for_privacy(const Issue& issue);

}  // namespace sleutelnet
