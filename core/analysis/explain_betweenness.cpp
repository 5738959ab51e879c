#include <cmath>

#include "core/analysis/explained_families.hpp"
#include "core/analysis/path_counts.hpp"

namespace sleutelnet {

namespace {

// Keeps the largest shares, and the sum of all of them.
class Largest {
 public:
  explicit Largest(std::size_t limit) : limit_(limit) {}

  void add(std::uint32_t from, std::uint32_t to, double share) {
    sum_ += share;
    ++in_all_;
    kept_.push_back({from, to, share});
    if (kept_.size() >= 4 * limit_ + 64) trim();
  }

  PairsBasis basis(const ExplainInput& input) {
    trim();
    PairsBasis basis{.pairs = {}, .in_all = in_all_, .sum = sum_};
    for (const auto& kept : kept_) basis.pairs.push_back({input.id(kept.from), input.id(kept.to), kept.share});
    return basis;
  }

 private:
  struct Kept {
    std::uint32_t from, to;
    double share;
  };

  // Of equal shares the first by their ends.
  void trim() {
    std::stable_sort(kept_.begin(), kept_.end(), [](const Kept& left, const Kept& right) {
      return std::tuple(-left.share, left.from, left.to) < std::tuple(-right.share, right.from, right.to);
    });
    cut(kept_, limit_);
  }

  std::size_t limit_;
  std::vector<Kept> kept_;
  std::int64_t in_all_ = 0;
  double sum_ = 0;
};

// The shares of all pairs that start at one source, of which the distances and paths stand in `from`.
void add_pairs(const ExplainInput& input, std::uint32_t source, const PathCounts& from, const PathCounts& here,
               Largest& largest) {
  const auto to_here = from.distances()[input.node];
  if (to_here == unreachable) return;
  for (std::uint32_t target = input.graph.directed ? 0 : source + 1; target < input.graph.size(); ++target) {
    const bool end = target == source || target == input.node;
    if (end || here.distances()[target] == unreachable) continue;
    if (to_here + here.distances()[target] != from.distances()[target]) continue;
    largest.add(source, target, from.paths()[input.node] * here.paths()[target] / from.paths()[target]);
  }
}

}  // namespace

Basis pairs_basis(const ExplainInput& input) {
  const auto scale = *weight_lengths(input.network, input.graph, input.name.lengths);
  PathCounts here(input.graph, scale.lengths);
  PathCounts from(input.graph, scale.lengths);
  here.run(input.node);
  Largest largest(input.limit);
  for (std::uint32_t source = 0; source < input.graph.size(); ++source) {
    if (source == input.node) continue;
    from.run(source);
    add_pairs(input, source, from, here, largest);
  }
  auto basis = largest.basis(input);
  if (!std::isfinite(basis.sum)) return {};
  return basis;
}

}  // namespace sleutelnet
