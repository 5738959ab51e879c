#pragma once
// JSON Graph Format (JGF), versions 1 and 2.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_json_graph(const Beginning& beginning);

// Nodes are a list with ids (version 1) or an object by id (version 2). Edges have a direction unless the graph or the
// edge says otherwise, as the format has it. A hyperedge is refused by its line. "graphs" are networks of their own.
ForeignFile read_json_graph(const std::string& file, std::string bytes);

}  // namespace sleutelnet
