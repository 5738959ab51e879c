#pragma once
// Lists of edges between blanks: NCOL of igraph and LGL, the edgelist of NetworkX, and their likes.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// Two words and perhaps a number or a {dictionary} on every line. That much is true of other files too, so the ending
// (.ncol, .edgelist, .edges, .el) has to tell as well, unless there is a dictionary or each line is two names and a
// number.
std::optional<std::string> recognise_edge_list(const Beginning& beginning);

// The third word is the weight, and a dictionary may hold one. Lines that begin with # or % say nothing. Nodes are
// those that edges name; a list of edges cannot hold others, nor a direction.
ForeignFile read_edge_list(const std::string& file, std::string bytes);

}  // namespace sleutelnet
