#include "core/analysis/betweenness.hpp"

#include <algorithm>
#include <cmath>

#include "core/analysis/brandes_batch.hpp"
#include "core/analysis/brandes_lengths.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

struct Sums {
  std::vector<double> nodes, arcs;  // beside compact nodes and targets
};

void add_to(std::vector<double>& total, const std::vector<double>& part) {
  total.resize(part.size(), 0.0);
  for (std::size_t at = 0; at < part.size(); ++at) total[at] += part[at];
}

void stop_if_cancelled(const Effort& effort) {
  if (effort.progress != nullptr && effort.progress->cancelled()) throw Cancelled();
}

// Runs of sources that are summed on their own, then together in order: enough for many cores, few enough to
// keep their sums in memory.
template <class Accumulate>
Sums sums_over_sources(std::size_t steps, const Effort& effort, Accumulate accumulate) {
  constexpr std::size_t most_chunks = 64;
  constexpr std::size_t fewest_steps = 8;
  const auto chunks = std::clamp<std::size_t>(steps / fewest_steps, steps == 0 ? 0 : 1, most_chunks);
  std::vector<Sums> parts(chunks);
  for_each_chunk(chunks, effort, [&](std::size_t chunk) {
    parts[chunk] = accumulate(chunk * steps / chunks, (chunk + 1) * steps / chunks);
  });
  Sums total;
  for (const auto& part : parts) {
    add_to(total.nodes, part.nodes);
    add_to(total.arcs, part.arcs);
  }
  return total;
}

Sums sums_in_steps(const CompactGraph& graph, bool with_arcs, const Effort& effort) {
  constexpr auto lanes = BrandesBatch::lanes;
  return sums_over_sources((graph.size() + lanes - 1) / lanes, effort, [&](std::size_t begin, std::size_t end) {
    BrandesBatch batch(graph, with_arcs);
    for (auto step = begin; step < end; ++step) {
      stop_if_cancelled(effort);
      const auto first = step * lanes;
      batch.add(static_cast<std::uint32_t>(first), std::min(lanes, graph.size() - first));
    }
    return Sums{batch.of_nodes(), batch.of_arcs()};
  });
}

template <class Count>
Sums sums_by_length(const CompactGraph& graph, const std::vector<std::int64_t>& lengths, bool with_arcs,
                    const Effort& effort) {
  return sums_over_sources(graph.size(), effort, [&](std::size_t begin, std::size_t end) {
    BrandesLengths<Count> sweep(graph, lengths, with_arcs);
    for (auto source = begin; source < end; ++source) {
      stop_if_cancelled(effort);
      sweep.add(static_cast<std::uint32_t>(source));
    }
    return Sums{sweep.of_nodes(), sweep.of_arcs()};
  });
}

bool all_finite(const std::vector<double>& values) {
  return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

Sums sums_of(const CompactGraph& graph, const LengthScale& scale, bool with_arcs, const Effort& effort) {
  const bool in_steps = scale.lengths.empty();
  auto lengths = beside_targets(graph, scale.lengths);
  auto sums =
      in_steps ? sums_in_steps(graph, with_arcs, effort) : sums_by_length<double>(graph, lengths, with_arcs, effort);
  if (all_finite(sums.nodes) && all_finite(sums.arcs)) return sums;
  if (in_steps) lengths.assign(graph.targets.size(), 1);
  sums = sums_by_length<long double>(graph, lengths, with_arcs, effort);
  SLEUTELNET_REQUIRE(all_finite(sums.nodes) && all_finite(sums.arcs));
  return sums;
}

}  // namespace

Betweenness betweenness(const Graph& graph, const LengthScale& scale, const Effort& effort) {
  SLEUTELNET_REQUIRE(scale.lengths.empty() || scale.lengths.size() == graph.arcs.size());
  const auto compacted = compact(graph);
  Betweenness result;
  result.raw = beside_nodes(compacted, sums_of(compacted, scale, false, effort).nodes);
  const auto size = static_cast<double>(graph.size());
  const double sides = graph.directed ? 1 : 2;
  const double pairs = (size - 1) * (size - 2) / sides;
  for (auto& value : result.raw) {
    value /= sides;
    result.normalised.push_back(graph.size() < 3 ? std::nullopt : std::optional(value / pairs));
  }
  return result;
}

EdgeBetweenness edge_betweenness(const Graph& graph, const LengthScale& scale, const Effort& effort) {
  SLEUTELNET_REQUIRE(scale.lengths.empty() || scale.lengths.size() == graph.arcs.size());
  const auto compacted = compact(graph);
  const auto sums = sums_of(compacted, scale, true, effort).arcs;
  EdgeBetweenness result;
  result.raw.resize(graph.arcs.size());
  for (std::size_t arc = 0; arc < sums.size(); ++arc) result.raw[compacted.arc_of[arc]] = sums[arc];
  const auto size = static_cast<double>(graph.size());
  const double pairs = size * (size - 1) / (graph.directed ? 1 : 2);
  // Ordered pairs cross an undirected tie one way as often as the other.
  for (const auto value : result.raw) result.normalised.push_back(value / pairs);
  return result;
}

}  // namespace sleutelnet
