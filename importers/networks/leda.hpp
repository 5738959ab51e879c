#pragma once
// LEDA: .leda, and the graph in a GraphWin file (.gw).

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

std::optional<std::string> recognise_leda(const Beginning& beginning);

// Ids are the places of the nodes, from 1. What stands in |{…}| is a label when nodes hold text, and a weight when
// edges hold numbers. -1 means directed, -2 undirected; older files do not say. Fewer nodes or edges than announced
// refuse the file; how GraphWin draws it is passed over.
ForeignFile read_leda(const std::string& file, std::string bytes);

}  // namespace sleutelnet
