#pragma once
// The adjacency lists of NetworkX: a node and all it is tied to on one line, or "node 2" and two lines below it.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

// Known by the date that NetworkX writes above it ("# GMT …"), or by the ending .adjlist.
std::optional<std::string> recognise_adjacency_list(const Beginning& beginning);

// Dictionaries behind the ties show that each has a line of its own; such a file that ends too early is refused. A list
// tells no direction.
ForeignFile read_adjacency_list(const std::string& file, std::string bytes);

}  // namespace sleutelnet
