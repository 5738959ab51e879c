#pragma once
// VNA of NetDraw.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_vna(const Beginning& beginning);

// Blocks with a heading each. Nodes are those of "*node data", "*node properties" and, as NetDraw reads it, those that
// only ties name. The label is the shortlabel; colours and places are passed over. Ties have a direction. One column
// behind "from" and "to" is the weight, as it is written; of several each is a relation, and 0 in it means no tie.
ForeignFile read_vna(const std::string& file, std::string bytes);

}  // namespace sleutelnet
