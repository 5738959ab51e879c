#pragma once
// LGL, of Large Graph Layout and igraph: "# node" and below it the nodes it is tied to.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_lgl(const Beginning& beginning);

// A number behind a node is the weight. A name cannot hold a blank: such a line is refused. LGL tells no direction.
ForeignFile read_lgl(const std::string& file, std::string bytes);

}  // namespace sleutelnet
