#pragma once
// The binary format of graph-tool (.gt), version 1.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_graph_tool(const Beginning& beginning);

// A node has no id but its number. Its label is the text that the file keeps as "label", else as "name"; the weight of
// an edge is what it keeps as "weight". Every length is held against what is left of the file, and the file must end
// where its last property ends; objects of Python are passed over and never made.
ForeignFile read_graph_tool(const std::string& file, std::string bytes);

}  // namespace sleutelnet
