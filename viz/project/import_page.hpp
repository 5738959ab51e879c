#pragma once
// The page on files that are read onto what is open, and what can be asked of it.

#include "viz/project/import_read.hpp"

namespace sleutelnet {

struct ImportPage {
  std::shared_ptr<const ImportRead> read;
  WeightUse weights = WeightUse::kept;
  ColumnMapping mapping;                 // as it is shown and changed; without columns when there are none to map
  std::filesystem::path template_saved;  // where the mapping was written
  std::optional<Reason> refusal;         // why it could not be read in after all
};

struct ReadFiles {  // onto what is open
  std::vector<std::filesystem::path> paths;
};
struct ReadFilesAgain {};  // as they stand there now, with the mapping of the page
struct MapColumn {
  std::size_t heading = 0;
  std::string column;  // of the table; empty: not to be read
};
struct MapTable {
  TableKind table{};
};
struct ChooseWeights {
  WeightUse use{};
};
struct ApplyImport {};
struct DropImport {};

}  // namespace sleutelnet
