#pragma once
// DL of UCINET: full and half matrices, lists of edges and of neighbours.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_dl(const Beginning& beginning);

// Ids are places: first the rows, then, when these are other nodes, the columns. A cell other than 0 is an arc from its
// row to its column; of a half matrix it has no direction. A row may go on over several lines, but there must be as
// many cells as announced. A cell "." or "NA" is missing and no tie. Each of several matrices is a relation; in lists
// '!' stands between them. Labels within the data name the nodes in the order in which they come.
ForeignFile read_dl(const std::string& file, std::string bytes);

}  // namespace sleutelnet
