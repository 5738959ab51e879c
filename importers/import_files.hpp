#pragma once
// Reads files onto records that exist (the import of a batch): the edit to apply, and what happened to each row. The
// edit is one Batch, so that it is one step in the history.

#include "importers/open.hpp"

namespace sleutelnet {

struct Import {
  Batch edit;
  std::vector<Snapshot> earlier;  // moments before the one that is read onto the records: what the files say of each,
                                  // with the areas and words of the records
  std::vector<WaveStep> waves;
  std::vector<FileCount> files;
  std::vector<Issue> issues;
};

// Of files that hold several moments the newest goes onto the records; a day before that of the records does not turn
// them back. Of dated folders only the newest is read, and an issue names each other.
Import import_files(const Records& onto, const std::vector<std::filesystem::path>& paths,
                    const OpenOptions& options = {});

// The same of the text of one table, such as a clipboard holds. `name` stands for it where issues name a file.
Import import_text(const Records& onto, const std::string& name, std::string text, const OpenOptions& options = {});

}  // namespace sleutelnet
