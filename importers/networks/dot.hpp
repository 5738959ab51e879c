#pragma once
// DOT, of Graphviz and everything that writes for it. cgraph parses it, so that nodes and edges are those of Graphviz
// itself: of the whole graph with its subgraphs, equal edges once where it is strict.

#include <optional>
#include <string>

#include "importers/networks/network_readers.hpp"

namespace sleutelnet {

inline constexpr std::size_t largest_dot = std::size_t{64} << 20U;
inline constexpr std::size_t most_dot_edges = 1'000'000;  // some fifteen seconds, which nothing can stop

std::optional<std::string> recognise_dot(const Beginning& beginning);

// The label is the attribute called label, without the tags of HTML, else the one called name. `weight` tells Graphviz
// how to draw and says nothing of a tie: it is an attribute like others. Several graphs are several networks. cgraph
// keeps no lines, so that rows of this format have none; what it warns of is told, an error refuses the file.
ForeignFile read_dot(const std::string& file, std::string bytes);

}  // namespace sleutelnet
