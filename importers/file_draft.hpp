#pragma once
// The draft of one table, map or network, with what is known of the file as a whole.

#include <optional>
#include <string>

#include "core/support/date.hpp"
#include "importers/draft.hpp"
#include "importers/layout.hpp"

namespace sleutelnet {

struct FileDraft {
  std::string file;
  std::optional<TableKind> table;  // nothing when it is no table, or was refused
  Draft draft;
  bool whole_network = false;   // nodes and edges of another program
  bool beside_network = false;  // comes with such a network, and holds none of it
  std::optional<Date> date;     // of a moment in a file that holds several
  bool in_folder = false;       // found there, not asked for by name
};

// The draft of a file or sheet that holds one table or map; `evidence` when the draft does not tell it itself.
FileDraft file_draft(std::string file, Draft draft, std::string_view format, std::string_view evidence = {});

}  // namespace sleutelnet
