#pragma once
// GEXF 1.1draft to 1.3, of Gephi, NetworkX and graphology. Files name it by many namespaces, so none is asked for.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_gexf(const Beginning& beginning);

// A node within a node is a node like others. An edge has the type of its own, else that of the graph, else none of a
// direction, as GEXF says; a mutual one holds both ways, so it has no direction either. A file over time becomes a
// network for each moment (gexf_times); a weight that changes over time is left out, and told as an attribute.
ForeignFile read_gexf(const std::string& file, std::string bytes);

}  // namespace sleutelnet
