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
  auto& column = list.add("betweenness_norm_sampled", "betweenness.sampled.kadabra" + input.way(), sampled.normalised,
                          UndefinedReason::fewer_than_three);
  column.parameters = {{"error_at_most", sampled.options.epsilon},
                       {"confidence", sampled.options.confidence},
                       {"samples", static_cast<double>(sampled.samples)},
                       {"samples_at_most", static_cast<double>(sampled.most_samples)}};
}

void add_exact(const MeasureInput& input, MeasureList& list) {
  const auto between = betweenness(input.graph, {}, input.options.effort);
  list.add("betweenness", "betweenness.brandes" + input.way(), between.raw);
  list.add("betweenness_norm", "betweenness.brandes.normalised" + input.way(), between.normalised,
           UndefinedReason::fewer_than_three);
}

// Never sampled: the sampler counts steps.
void add_with_lengths(const MeasureInput& input, MeasureList& list) {
  const bool inverse = input.options.weight == WeightMeaning::strength;
  const std::string mark = inverse ? "_winv" : "_wlen";
  const std::string meaning = inverse ? ".length-1/weight" : ".length-weight";
  const auto between = betweenness(input.graph, input.lengths, input.options.effort);
  list.add("betweenness" + mark, "betweenness.brandes" + meaning, between.raw);
  list.add("betweenness_norm" + mark, "betweenness.brandes.normalised" + input.way() + meaning, between.normalised,
           UndefinedReason::fewer_than_three);
}

}  // namespace

void add_betweenness_measures(const MeasureInput& input, MeasureList& list) {
  const auto& options = input.options;
  if (options.sample_within) {
    add_sampled(input, list);
  } else {
    add_exact(input, list);
  }
  if (options.weight != WeightMeaning::none) add_with_lengths(input, list);
}

}  // namespace sleutelnet
