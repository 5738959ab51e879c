#pragma once
// GXL, as Graphviz and tools for programs write it.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_gxl(const Beginning& beginning);

// An edge has the direction of its own, else that of the edgemode of its graph; without either GXL says it has one. A
// graph within a node belongs to the graph around it. A relation among any number (<rel>) is refused by its line. The
// label is the attribute called label or name; Graphviz writes its own number as the first of two names.
ForeignFile read_gxl(const std::string& file, std::string bytes);

}  // namespace sleutelnet
