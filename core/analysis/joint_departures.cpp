#include "core/analysis/joint_departures.hpp"

#include <algorithm>
#include <span>
#include <tuple>

#include "core/analysis/separation.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

struct PairCell {
  std::uint32_t first = 0, second = 0;  // nodes
  std::uint32_t cell = 0;               // index in coverage.cells
  auto operator<=>(const PairCell&) const = default;
};

struct Candidate {
  std::uint32_t first = 0, second = 0;
  std::span<const PairCell> cells;
  int components_after = 0, parts_beyond = 0, separated = 0, separated_beyond = 0;

  auto rank() const {
    return std::tuple(-static_cast<std::int64_t>(cells.size()), -separated_beyond, -parts_beyond, first, second);
  }
};

void keep_worst(std::vector<Candidate>& candidates, std::size_t limit) {
  const auto kept = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(limit, candidates.size()));
  std::partial_sort(candidates.begin(), kept, candidates.end(),
                    [](const Candidate& left, const Candidate& right) { return left.rank() < right.rank(); });
  candidates.erase(kept, candidates.end());
}

class Pairs {
 public:
  Pairs(const Situation& situation, std::size_t limit)
      : situation_(situation),
        limit_(limit),
        undirected_(undirected_view(situation.graph).graph),
        alone_(separations(undirected_)),
        components_(separation_without(undirected_, {}).components),
        cells_(cells_of_two(situation)) {}

  JointDepartures weigh(const Effort& effort) const {
    constexpr std::size_t chunk_nodes = 16;
    std::vector<Share> shares((undirected_.size() + chunk_nodes - 1) / chunk_nodes);
    for_each_chunk(shares.size(), effort, [&](std::size_t chunk) {
      const auto end = std::min(undirected_.size(), (chunk + 1) * chunk_nodes);
      for (auto first = chunk * chunk_nodes; first < end; ++first) {
        weigh_pairs_of(static_cast<std::uint32_t>(first), shares[chunk]);
      }
      keep_worst(shares[chunk].worst, limit_);
    });
    return joined(shares);
  }

 private:
  struct Share {
    std::vector<Candidate> worst;
    std::int64_t losing_cells = 0, splitting = 0;
  };

  // The cells in which two people count, by their pair.
  static std::vector<PairCell> cells_of_two(const Situation& situation) {
    const auto people = cell_people(situation.network, situation.coverage);
    const auto actors = actor_of_node(situation.network, situation.graph);
    std::vector<std::uint32_t> node_of(situation.network.actors.size(), static_cast<std::uint32_t>(actors.size()));
    for (std::uint32_t node = 0; node < actors.size(); ++node) node_of[actors[node]] = node;
    std::vector<PairCell> found;
    for (std::uint32_t cell = 0; cell < situation.coverage.cells.size(); ++cell) {
      const auto on = people.on(cell);
      if (on.size() != 2) continue;
      const auto [first, second] = std::minmax({node_of[on[0].person], node_of[on[1].person]});
      if (second < actors.size()) found.push_back({first, second, cell});
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  void weigh_pairs_of(std::uint32_t first, Share& share) const {
    const auto together = separations_beside(undirected_, first);
    auto cell = std::lower_bound(cells_.begin(), cells_.end(), PairCell{first, 0, 0});
    for (auto second = first + 1; second < undirected_.size(); ++second) {
      const auto begin = cell;
      while (cell != cells_.end() && cell->first == first && cell->second == second) ++cell;
      const auto& one = alone_[first];
      const auto& other = alone_[second];
      const auto& both = together[second];
      const int parts = both.components - one.components - other.components + components_;
      if (begin == cell && parts <= 0) continue;
      if (begin != cell) ++share.losing_cells;
      if (parts > 0) ++share.splitting;
      share.worst.push_back({first,
                             second,
                             {begin, cell},
                             both.components,
                             std::max(parts, 0),
                             both.separated,
                             std::max(both.separated - one.separated - other.separated, 0)});
    }
    if (share.worst.size() > 2 * limit_) keep_worst(share.worst, limit_);
  }

  JointDepartures joined(std::vector<Share>& shares) const {
    JointDepartures result;
    const auto size = static_cast<std::int64_t>(undirected_.size());
    result.pairs = size * (size - 1) / 2;
    result.cells = static_cast<int>(cells_.size());
    std::vector<Candidate> worst;
    for (const auto& share : shares) {
      result.pairs_losing_cells += share.losing_cells;
      result.pairs_splitting += share.splitting;
      worst.insert(worst.end(), share.worst.begin(), share.worst.end());
    }
    keep_worst(worst, limit_);
    for (const auto& each : worst) result.worst.push_back(named(each));
    return result;
  }

  JointDeparture named(const Candidate& candidate) const {
    const auto& nodes = undirected_.nodes;
    JointDeparture departure{nodes[candidate.first],     nodes[candidate.second], {},
                             candidate.components_after, candidate.parts_beyond,  candidate.separated,
                             candidate.separated_beyond};
    for (const auto& each : candidate.cells) {
      const auto& cell = situation_.coverage.cells[each.cell];
      departure.cells_lost.push_back({cell.area, cell.value});
    }
    return departure;
  }

  const Situation& situation_;
  std::size_t limit_;
  Graph undirected_;
  std::vector<Separation> alone_;
  int components_;
  std::vector<PairCell> cells_;
};

}  // namespace

JointDepartures joint_departures(const Situation& situation, std::size_t limit, const Effort& effort) {
  return Pairs(situation, limit).weigh(effort);
}

}  // namespace sleutelnet
