#pragma once
// Our arrays as a Boost.Graph compressed sparse row graph. Included by .cpp files only: no header may
// bring Boost to whoever includes it.

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

using BoostGraph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                      boost::no_property, std::uint32_t, std::uint32_t>;

// Arc i of the Boost graph is graph.arcs[i]: both are ordered by source, then as given.
inline BoostGraph to_boost(const Graph& graph) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
  ends.reserve(graph.arcs.size());
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) ends.emplace_back(node, arc.target);
  }
  return {boost::edges_are_sorted, ends.begin(), ends.end(), static_cast<std::uint32_t>(graph.size())};
}

}  // namespace sleutelnet
