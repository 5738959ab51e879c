#pragma once
// GraphML, in the dialects of Gephi, yEd, NetworkX, igraph, Cytoscape, visone, graph-tool and Network Canvas.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_graphml(const Beginning& beginning);

// The graphs within a node (groups of yEd) belong to the graph around them: the group is a node like those in it.
// Several graphs beside each other are several networks. The label is the data called label, name or shared name, or
// what yEd shows; the weight is the data called weight. A hyperedge ties no two people and is refused by its line.
ForeignFile read_graphml(const std::string& file, std::string bytes);

}  // namespace sleutelnet
