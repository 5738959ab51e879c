#pragma once
// The JSON that Gephi exports for sigma.js and graphology: options, nodes and edges with a key and attributes.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_graphology_json(const Beginning& beginning);

// In a graph of type "mixed" an edge has a direction unless it says "undirected".
ForeignFile read_graphology_json(const std::string& file, std::string bytes);

}  // namespace sleutelnet
