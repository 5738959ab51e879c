#pragma once
// SIF, of Cytoscape: on each line a node, a kind of tie, and the nodes it ties to.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// Three words on a line may be many things, so the ending .sif has to tell as well.
std::optional<std::string> recognise_sif(const Beginning& beginning);

// One tab anywhere makes tabs the separator, and names may hold blanks. A node alone on its line is a node. A line of
// two words ties nothing and is refused. SIF tells no direction.
ForeignFile read_sif(const std::string& file, std::string bytes);

}  // namespace sleutelnet
