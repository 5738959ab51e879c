#pragma once
// CX and CX2, the lists of aspects of Cytoscape and NDEx.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_cx(const Beginning& beginning);

// An aspect may come in pieces and attributes before what they belong to, so all is read before they are joined. CX
// tells no direction, unless an edge has an attribute "directed". A file whose status says that writing it failed is
// refused: it is not whole.
ForeignFile read_cx(const std::string& file, std::string bytes);

}  // namespace sleutelnet
