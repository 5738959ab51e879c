#pragma once
// DyNetML, of ORA and AutoMap, with the tag names of both its generations (MetaMatrix, nodeset, graph, edge;
// MetaNetwork, nodeclass, network, link).

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_dynetml(const Beginning& beginning);

// Each MetaNetwork is a network; its date, when it has one, makes it a moment. The networks within it are kinds of
// ties. Ids count within one class of nodes: where two classes share an id, the class is put before it (agent/1).
ForeignFile read_dynetml(const std::string& file, std::string bytes);

}  // namespace sleutelnet
