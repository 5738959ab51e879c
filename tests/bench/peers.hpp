#pragma once
// The same measures by other libraries, on the same graph, so that the times of one run can be compared.

#include <cstdint>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet::bench {

using Lengths = std::vector<std::int64_t>;  // beside graph.arcs; empty is steps

// Boost.Graph's own algorithm over its compressed sparse row graph.
std::vector<double> boost_betweenness(const Graph& graph, const Lengths& lengths = {});

// libigraph, one thread. Only in builds where it was found.
class IgraphPeer {
 public:
  explicit IgraphPeer(const Graph& graph, const Lengths& lengths = {});
  ~IgraphPeer();
  IgraphPeer(const IgraphPeer&) = delete;
  IgraphPeer& operator=(const IgraphPeer&) = delete;

  std::vector<double> betweenness() const;
  std::vector<double> harmonic() const;
  std::vector<double> pagerank() const;

 private:
  struct Held;
  Held* held_;
};

}  // namespace sleutelnet::bench
