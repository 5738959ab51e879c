#pragma once
// Over whom do the shortest ways run, in a network too large to count all of them? Paths between random pairs,
// drawn until every value is known well enough: KADABRA (borassi2016). Only when asked for: an exact answer is
// never replaced in silence.
//
// Each value is that of betweenness.hpp (÷ (N−1)(N−2), half of that undirected), in steps, give or take
// `epsilon`, all of them together with the stated confidence. Not defined (empty) for N < 3. A pair without a
// path counts as drawn. Convention betweenness.sampled.kadabra. Every sample has its own random numbers, made
// from the seed and its number, so that the answer does not depend on the number of threads.
// Cost: O(samples × part of the network searched from both ends); samples grow with 1/epsilon², at most.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct SamplingOptions {
  double epsilon = 0.01;    // largest error of a value, above 0 and below 1
  double confidence = 0.9;  // chance that no value errs more, above 0 and below 1
  std::uint64_t seed = 1;
  Effort effort;
};

struct SampledBetweenness {
  std::vector<std::optional<double>> normalised;  // per node
  std::uint64_t samples = 0;                      // drawn
  std::uint64_t most_samples = 0;                 // that would have been drawn without stopping early
  SamplingOptions options;
};

SampledBetweenness sampled_betweenness(const Graph& graph, const SamplingOptions& options = {});

}  // namespace sleutelnet
