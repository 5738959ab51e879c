#pragma once
// Brandes' accumulation of shortest-path dependencies (brandes2001) over steps, from eight sources at once:
// path counts and dependencies of the eight lie side by side, so that one pass over an arc serves all of them
// whose front stands there. Which eight go together follows from the graph alone, so sums are the same on
// every run. tests/bench holds it beside Boost.Graph and igraph; plain Boost was three times slower.

#include <array>
#include <cstdint>
#include <vector>

#include "core/analysis/compact_graph.hpp"

namespace sleutelnet {

class BrandesBatch {
 public:
  static constexpr std::size_t lanes = 8;

  // `with_arcs` also sums per arc, which costs about a third more. Keeps a reference to the graph.
  BrandesBatch(const CompactGraph& graph, bool with_arcs);

  // Adds the dependencies of all nodes, and arcs, on the sources first … first + count − 1 (count ≤ lanes).
  void add(std::uint32_t first, std::size_t count);

  // Beside compact nodes and targets; ordered pairs, endpoints excluded for nodes. Not finite when there are
  // more shortest paths between two nodes than a double can count (10^308).
  const std::vector<double>& of_nodes() const { return of_nodes_; }
  const std::vector<double>& of_arcs() const { return of_arcs_; }

 private:
  // Two doubles are what every x86-64 processor adds at once; both compilers know the notation.
  using Pair = double __attribute__((vector_size(16)));
  struct alignas(64) Lanes {
    std::array<Pair, lanes / 2> pairs{};
  };
  using Members = std::uint8_t;  // a bit for each lane
  struct Entry {                 // a node met by these lanes at one level
    std::uint32_t node;
    Members members;
  };

  static Lanes only(const Lanes& values, Members members);
  void start(std::uint32_t first, std::size_t count);
  bool spread();
  void settle();
  void publish(std::size_t level);
  void gather(std::size_t level);
  void gather_arcs(const Entry& entry);
  void clear_published(std::size_t level);

  const CompactGraph& graph_;
  bool with_arcs_;
  std::vector<double> of_nodes_, of_arcs_;
  std::vector<Lanes> paths_;      // number of shortest paths from each source
  std::vector<Lanes> arriving_;   // paths that reach a node in the level now spreading
  std::vector<Lanes> published_;  // (1 + dependency) ÷ paths of the nodes one level farther, 0 elsewhere
  std::vector<Lanes> share_;      // the same, beside entries_, before it is published
  std::vector<Members> met_, reaching_;
  std::vector<std::uint32_t> touched_;
  std::size_t touched_count_ = 0;
  std::vector<std::uint32_t> component_size_;  // per node; empty for a directed graph
  std::size_t still_to_meet_ = 0;              // nodes that the sources together reach and have not met
  std::vector<Entry> entries_;                 // level after level
  std::vector<std::size_t> levels_;            // where each level begins in entries_, and the end
};

}  // namespace sleutelnet
