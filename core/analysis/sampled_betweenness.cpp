#include "core/analysis/sampled_betweenness.hpp"

#include <algorithm>
#include <cmath>

#include "core/analysis/path_sampler.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

// `graph` with every arc turned round, in the same numbering.
CompactGraph turned(const CompactGraph& graph) {
  if (!graph.directed) return graph;
  CompactGraph reverse{.node_of = graph.node_of, .directed = true};
  reverse.offsets.assign(graph.size() + 1, 0);
  for (const auto target : graph.targets) ++reverse.offsets[target + 1];
  for (std::size_t node = 0; node < graph.size(); ++node) reverse.offsets[node + 1] += reverse.offsets[node];
  reverse.targets.resize(graph.targets.size());
  auto next = reverse.offsets;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      reverse.targets[next[graph.targets[arc]]++] = node;
    }
  }
  return reverse;
}

// No shortest path holds more nodes than this: twice the farthest from one node of each component and itself;
// in a directed graph all nodes.
std::size_t most_nodes_on_a_path(const CompactGraph& graph) {
  if (graph.directed) return graph.size();
  std::vector<std::size_t> level(graph.size(), 0);
  std::vector<bool> met(graph.size(), false);
  std::size_t deepest = 0;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    // Numbers are breadth first, so that whoever is met before is settled, and a new one begins a component.
    met[node] = true;
    deepest = std::max(deepest, level[node]);
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const auto target = graph.targets[arc];
      if (met[target]) continue;
      met[target] = true;
      level[target] = level[node] + 1;
    }
  }
  return 2 * deepest + 1;
}

// The bounds of borassi2016, section 4: how far an estimate after `taken` of at most `most` samples may lie
// above and below the truth, each but for a chance of exp(−log_chance).
class ErrorBounds {
 public:
  ErrorBounds(double most, double log_chance) : most_(most), log_chance_(log_chance) {}

  double above(double estimate, double taken) const { return bound(estimate, taken, 1.0 / 3 - most_ / taken); }
  double below(double estimate, double taken) const { return bound(estimate, taken, 1.0 / 3 + most_ / taken); }

 private:
  double bound(double estimate, double taken, double middle) const {
    const double root = std::sqrt(middle * middle + 2 * estimate * most_ / log_chance_);
    return log_chance_ / taken * (middle + root);
  }

  double most_;
  double log_chance_;
};

class Sampling {
 public:
  Sampling(const Graph& graph, const SamplingOptions& options)
      : graph_(compact(graph)), reverse_(turned(graph_)), options_(options), passed_(graph.size(), 0) {
    // Pairs that hold a node as an end cannot pass it: our normaliser leaves them out.
    const auto size = static_cast<double>(graph.size());
    to_convention_ = size / (size - 2);
    error_ = options.epsilon / to_convention_;
    const double failure = 1 - options.confidence;
    const auto inner = std::max<std::size_t>(most_nodes_on_a_path(graph_), 3) - 2;
    const double dimension = std::floor(std::log2(static_cast<double>(inner))) + 1;
    most_ = std::ceil(0.5 / (error_ * error_) * (dimension + std::log(2 / failure)));
    log_chance_ = std::log(4 * size / failure);
  }

  SampledBetweenness run() {
    const auto most = static_cast<std::uint64_t>(most_);
    std::uint64_t round = std::max<std::uint64_t>(1000, most / 100);
    while (taken_ < most && !(taken_ > 0 && known_well_enough())) {
      draw(std::min(round, most - taken_));
      round += round / 2;
    }
    std::vector<std::optional<double>> values(passed_.size());
    for (std::size_t node = 0; node < passed_.size(); ++node) values[node] = estimate(node) * to_convention_;
    return {beside_nodes(graph_, values), taken_, most, options_};
  }

 private:
  double estimate(std::size_t node) const { return static_cast<double>(passed_[node]) / static_cast<double>(taken_); }

  bool known_well_enough() const {
    const ErrorBounds bounds(most_, log_chance_);
    const auto taken = static_cast<double>(taken_);
    for (std::size_t node = 0; node < passed_.size(); ++node) {
      if (bounds.above(estimate(node), taken) > error_ || bounds.below(estimate(node), taken) > error_) return false;
    }
    return true;
  }

  void draw(std::uint64_t samples) {
    constexpr std::size_t chunks = 16;
    std::vector<std::vector<std::uint64_t>> parts(chunks);
    for_each_chunk(chunks, options_.effort, [&](std::size_t chunk) {
      parts[chunk].assign(passed_.size(), 0);
      PathSampler sampler(graph_, reverse_);
      for (auto at = chunk * samples / chunks; at < (chunk + 1) * samples / chunks; ++at) {
        draw_one(taken_ + at, sampler, parts[chunk]);
      }
    });
    for (const auto& part : parts) {
      for (std::size_t node = 0; node < passed_.size(); ++node) passed_[node] += part[node];
    }
    taken_ += samples;
  }

  void draw_one(std::uint64_t number, PathSampler& sampler, std::vector<std::uint64_t>& passed) const {
    Random random(Random(options_.seed).next() ^ Random(number).next());
    const auto source = random.below(graph_.size());
    auto target = random.below(graph_.size() - 1);
    if (target >= source) ++target;
    for (const auto node :
         sampler.inner_nodes(static_cast<std::uint32_t>(source), static_cast<std::uint32_t>(target), random)) {
      ++passed[node];
    }
  }

  CompactGraph graph_, reverse_;
  SamplingOptions options_;
  std::vector<std::uint64_t> passed_;  // samples whose path passed the node
  double to_convention_ = 1;
  double error_ = 0;
  double most_ = 0;
  double log_chance_ = 0;
  std::uint64_t taken_ = 0;
};

}  // namespace

SampledBetweenness sampled_betweenness(const Graph& graph, const SamplingOptions& options) {
  SLEUTELNET_REQUIRE(options.epsilon > 0 && options.epsilon < 1);
  SLEUTELNET_REQUIRE(options.confidence > 0 && options.confidence < 1);
  if (graph.size() < 3) return {std::vector<std::optional<double>>(graph.size()), 0, 0, options};
  return Sampling(graph, options).run();
}

}  // namespace sleutelnet
