#pragma once
// The JSON of Cytoscape.js, which Cytoscape and NetworkX write too.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_cytoscape_json(const Beginning& beginning);

// Nodes and edges stand apart under "elements", or together in one list, where an edge is what has a source. Only
// NetworkX tells whether edges have a direction ("directed").
ForeignFile read_cytoscape_json(const std::string& file, std::string bytes);

}  // namespace sleutelnet
