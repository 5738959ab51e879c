#include "core/analysis/density.hpp"

#include <algorithm>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/tie_standing.hpp"

namespace sleutelnet {

namespace {

// What is said of one pair of actors, low node and high node, as a set of ways.
enum Way : unsigned {
  certain_up = 1,    // low → high
  certain_down = 2,  // high → low
  open_up = 4,
  open_down = 8,
  open_both = 16,  // an undirected tie that may be there: both ways or neither
  one_way = 32,    // said of a directed tie that is certain
  one_way_open = 64,
};

struct Dyad {
  std::size_t low = 0;
  std::size_t high = 0;
  unsigned ways = 0;

  bool has(unsigned way) const { return (ways & way) != 0; }
  int certain_arcs() const { return (has(certain_up) ? 1 : 0) + (has(certain_down) ? 1 : 0); }
  bool up_is_open() const { return !has(certain_up) && has(open_up | open_both); }
  bool down_is_open() const { return !has(certain_down) && has(open_down | open_both); }
  bool is_directed() const { return has(one_way | one_way_open); }
  // An undirected tie alone asks no answer: without a directed one the pair is not counted.
  bool may_be_no_directed_pair() const { return !has(one_way); }
};

unsigned way_of(const Tie& tie, TieStanding standing, bool upward) {
  const bool certain = standing == TieStanding::certain;
  if (!tie.directed) return certain ? certain_up | certain_down : open_both;
  const unsigned kind = certain ? one_way : one_way_open;
  if (upward) return kind | (certain ? certain_up : open_up);
  return kind | (certain ? certain_down : open_down);
}

// The pairs of which anything is said, each once.
std::vector<Dyad> dyads_of(const Network& network, const Graph& graph) {
  const auto standings = tie_standings(network);
  std::vector<Dyad> dyads;
  for (std::size_t row = 0; row < network.ties.size(); ++row) {
    const auto& tie = network.ties.rows()[row];
    const auto source = graph.index_of(tie.source);
    const auto target = graph.index_of(tie.target);
    const bool outside = source == graph.size() || target == graph.size();
    if (standings[row] == TieStanding::not_yet || outside || source == target) continue;
    dyads.push_back({std::min(source, target), std::max(source, target), way_of(tie, standings[row], source < target)});
  }
  std::sort(dyads.begin(), dyads.end(), [](const Dyad& left, const Dyad& right) {
    return std::pair(left.low, left.high) < std::pair(right.low, right.high);
  });
  std::size_t kept = 0;
  for (const auto& dyad : dyads) {
    if (kept > 0 && dyads[kept - 1].low == dyad.low && dyads[kept - 1].high == dyad.high) {
      dyads[kept - 1].ways |= dyad.ways;
    } else {
      dyads[kept++] = dyad;
    }
  }
  dyads.resize(kept);
  return dyads;
}

std::optional<double> share(std::int64_t part, std::int64_t whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / static_cast<double>(whole);
}

// Mutual and one-way pairs in one way to settle what is open.
struct Census {
  std::int64_t mutual = 0;
  std::int64_t asymmetric = 0;

  void add(int arcs) {
    mutual += arcs == 2 ? 1 : 0;
    asymmetric += arcs == 1 ? 1 : 0;
  }
  std::optional<double> of_arcs() const { return share(2 * mutual, 2 * mutual + asymmetric); }
  std::optional<double> of_dyads() const { return share(mutual, mutual + asymmetric); }
};

// With how many arcs a pair can turn out, given what is open; none where no directed tie is left.
struct Outcomes {
  bool none, one, two;
};

Outcomes outcomes_of(const Dyad& dyad) {
  const int certain = dyad.certain_arcs();
  if (certain == 2) return {dyad.may_be_no_directed_pair(), false, true};
  if (certain == 1) return {false, true, dyad.up_is_open() || dyad.down_is_open()};
  return {true, dyad.has(open_up | open_down), dyad.has(open_both) || (dyad.has(open_up) && dyad.has(open_down))};
}

// One-way pairs lower both shares, mutual pairs raise them, and no tie at all lies between; pair by pair.
int arcs_when_lowest(const Outcomes& can) { return can.one ? 1 : can.none ? 0 : 2; }
int arcs_when_highest(const Outcomes& can) { return can.two ? 2 : can.none ? 0 : 1; }

// Where one way to settle leaves no tie at all, only the other says anything.
KnownShare known_share(std::optional<double> lowest, std::optional<double> of_known, std::optional<double> highest) {
  return {lowest ? lowest : highest, of_known, highest ? highest : lowest};
}

}  // namespace

Density density(const Network& network, const DensityOptions& options) {
  const auto graph = make_graph(network, {.only_in_force = false});
  const auto size = static_cast<std::int64_t>(graph.size());
  Density result;
  result.pairs = options.directed ? size * (size - 1) : size * (size - 1) / 2;
  for (const auto& dyad : dyads_of(network, graph)) {
    if (options.directed) {
      result.certain += dyad.certain_arcs();
      result.open += (dyad.up_is_open() ? 1 : 0) + (dyad.down_is_open() ? 1 : 0);
    } else {
      ++(dyad.certain_arcs() > 0 ? result.certain : result.open);
    }
  }
  result.share = {share(result.certain, result.pairs), share(result.certain, result.pairs - result.open),
                  share(result.certain + result.open, result.pairs)};
  return result;
}

Reciprocity reciprocity(const Network& network) {
  auto dyads = dyads_of(network, make_graph(network, {.only_in_force = false}));
  std::erase_if(dyads, [](const Dyad& dyad) { return !dyad.is_directed(); });
  Reciprocity result;
  Census lowest;
  Census known;
  Census highest;
  for (const auto& dyad : dyads) {
    const auto can = outcomes_of(dyad);
    lowest.add(arcs_when_lowest(can));
    highest.add(arcs_when_highest(can));
    if (dyad.up_is_open() || dyad.down_is_open() || dyad.may_be_no_directed_pair()) {
      ++result.open;
    } else {
      known.add(dyad.certain_arcs());
    }
  }
  result.mutual = known.mutual;
  result.asymmetric = known.asymmetric;
  result.of_arcs = known_share(lowest.of_arcs(), known.of_arcs(), highest.of_arcs());
  result.of_dyads = known_share(lowest.of_dyads(), known.of_dyads(), highest.of_dyads());
  return result;
}

}  // namespace sleutelnet
