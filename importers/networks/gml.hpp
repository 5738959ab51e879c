#pragma once
// GML, in the dialects of igraph, NetworkX, Gephi, graph-tool, Cytoscape, yEd, Graphviz and Newman.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_gml(const Beginning& beginning);

// The label is what stands under "label", else under "name"; the weight only what stands under "weight". Ids need not
// be numbers; a node without one gets its place in the file. A graph within a node belongs to the graph around it;
// other lists (drawings) are passed over. Without "directed 1" edges have no direction. A graph beside another is
// another network. What is no list of keys and values, or an edge with two sources, refuses the file.
ForeignFile read_gml(const std::string& file, std::string bytes);

}  // namespace sleutelnet
