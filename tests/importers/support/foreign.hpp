#pragma once
// Networks of other programs in few words: "a Anne", "a > b 2.5", "a - b", "a ? b" when no direction is told.

#include <string>
#include <vector>

#include "importers/networks/foreign_network.hpp"

namespace sleutelnet::testing {

inline std::vector<std::string> nodes_of(const ForeignFile& file, std::size_t network = 0) {
  std::vector<std::string> words;
  for (const auto& node : file.networks.at(network).nodes) {
    words.push_back(node.label.empty() ? node.id : node.id + " " + node.label);
  }
  return words;
}

inline std::vector<std::string> edges_of(const ForeignFile& file, std::size_t network = 0) {
  std::vector<std::string> words;
  for (const auto& edge : file.networks.at(network).edges) {
    const auto* sign = !edge.directed ? " ? " : *edge.directed ? " > " : " - ";
    words.push_back(edge.source + sign + edge.target + (edge.weight.empty() ? "" : " " + edge.weight) +
                    (edge.relation.empty() ? "" : " [" + edge.relation + "]"));
  }
  return words;
}

}  // namespace sleutelnet::testing
