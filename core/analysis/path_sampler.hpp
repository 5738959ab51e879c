#pragma once
// Draws one of the shortest paths between two nodes, each as likely as any other: breadth-first searches from
// both ends, the cheaper side a level at a time, until they meet (borassi2016).
// In steps; directed graphs along the arcs. Isolated, in another part, or out of reach: no path, so nobody is between;
// the two ends must differ. Path counts are doubles: beyond 2^53 paths the draw is even up to rounding.
// Cost: O(the part searched from both ends) per draw, with O(nodes) memory for the two sides, made once.

#include <cstdint>
#include <vector>

#include "core/analysis/compact_graph.hpp"
#include "core/support/random.hpp"

namespace sleutelnet {

class PathSampler {
 public:
  // `reverse` has every arc of `graph` turned round; an undirected graph is its own reverse. Keeps references.
  PathSampler(const CompactGraph& graph, const CompactGraph& reverse);

  // The nodes between the two, without them; empty when they are neighbours or no path leads.
  const std::vector<std::uint32_t>& inner_nodes(std::uint32_t source, std::uint32_t target, Random& random);

 private:
  struct Side {
    const CompactGraph* ahead;
    const CompactGraph* back;
    std::vector<std::int32_t> level;  // −1 where not met
    std::vector<double> paths;        // shortest paths from this end
    std::vector<std::uint32_t> met;   // in order of level
    std::size_t front = 0;            // where the last level begins in `met`

    Side(const CompactGraph& onward, const CompactGraph& backward);
    void start(std::uint32_t node);
    void clear();
    std::size_t arcs_of_front() const;
  };
  struct Meeting {  // an arc from the front of one end to the front of the other
    std::uint32_t from_source;
    std::uint32_t from_target;
    double paths;
  };

  bool meets();
  void expand(Side& side, const Side& other, bool from_source);
  const Meeting& drawn_meeting(Random& random) const;
  void walk_back(const Side& side, std::uint32_t node, Random& random);

  Side source_, target_;
  std::vector<Meeting> meetings_;
  std::vector<std::uint32_t> inner_;
};

}  // namespace sleutelnet
