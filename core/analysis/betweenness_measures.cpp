#include "core/analysis/betweenness.hpp"
#include "core/analysis/measure_families.hpp"
#include "core/analysis/sampled_betweenness.hpp"

namespace sleutelnet {

namespace {

// Sampled values stand under a name of their own: nobody may take them for exact ones.
void add_sampled(const MeasureInput& input, MeasureList& list) {
  const auto& options = input.options;
  const auto sampled = sampled_betweenness(
      input.graph, {.epsilon = *options.sample_within, .seed = options.seed, .effort = options.effort});
  list.add("betweenness_norm_sampled", "betweenness.sampled.kadabra" + input.way(), sampled.normalised,
           UndefinedReason::fewer_than_three);
}

}  // namespace

void add_betweenness_measures(const MeasureInput& input, MeasureList& list) {
  const auto& options = input.options;
  if (options.sample_within) {
    add_sampled(input, list);
    return;
  }
  const auto between = betweenness(input.graph, {}, options.effort);
  list.add("betweenness", "betweenness.brandes" + input.way(), between.raw);
  list.add("betweenness_norm", "betweenness.brandes.normalised" + input.way(), between.normalised,
           UndefinedReason::fewer_than_three);
  if (options.weight == WeightMeaning::none) return;
  const bool inverse = options.weight == WeightMeaning::strength;
  list.add(inverse ? "betweenness_winv" : "betweenness_wlen",
           inverse ? "betweenness.brandes.length-1/weight" : "betweenness.brandes.length-weight",
           betweenness(input.graph, input.lengths, options.effort).raw);
}

}  // namespace sleutelnet
