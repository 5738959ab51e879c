#pragma once
// XGMML, of Cytoscape 2 and 3.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// Its root is a <graph>, as of other formats; what tells is the name of XGMML in the file, or only its ending.
std::optional<std::string> recognise_xgmml(const Beginning& beginning);

// An edge has the direction of its own (cy:directed), else that of the graph, else none, as XGMML says. The nodes of a
// group belong to the graph around it; a node that only points to another (xlink:href) is not counted twice. The
// weight is the attribute called weight, the relation the one called interaction.
ForeignFile read_xgmml(const std::string& file, std::string bytes);

}  // namespace sleutelnet
