#pragma once
// Files of nothing but numbers, apart by blanks: what such a file can be is told by its shape.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// As many rows as columns. At most four of each could be a list too: then the diagonal must be 0. A cell other than 0
// is an arc from its row to its column; ids are the places.
std::optional<std::string> recognise_plain_matrix(const Beginning& beginning);
ForeignFile read_plain_matrix(const std::string& file, std::string bytes);

// Two, three or four columns that begin with two whole numbers: from, to, weight, and a relation (a wave, in the data
// of RSiena). The same line does not return: then it would be values. Whether ties have a direction is not told.
std::optional<std::string> recognise_plain_list(const Beginning& beginning);
ForeignFile read_plain_list(const std::string& file, std::string bytes);

// One or more values for each node of a network that stands elsewhere: one column, or up to four in which lines return;
// and the partitions and vectors of Pajek, known by their ending. As many nodes without edges, and a remark that says
// so.
std::optional<std::string> recognise_pajek_values(const Beginning& beginning);
std::optional<std::string> recognise_plain_values(const Beginning& beginning);
ForeignFile read_values(const std::string& file, std::string bytes);

}  // namespace sleutelnet
