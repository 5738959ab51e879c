#pragma once
// Node-link JSON, of NetworkX, d3, vis.js and sigma.js: nodes, and links or edges.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_node_link(const Beginning& beginning);

// A link names its ends by id. Where no node has an id, a number is the place of the node in the list (d3 before
// version 4, NetworkX 1) and a text is its name. Only NetworkX tells whether links have a direction.
ForeignFile read_node_link(const std::string& file, std::string bytes);

}  // namespace sleutelnet
