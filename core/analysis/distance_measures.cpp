#include "core/analysis/centrality.hpp"
#include "core/analysis/measure_families.hpp"
#include "core/analysis/reach_measures.hpp"

namespace sleutelnet {

namespace {

template <class Pick>
void add_counts(MeasureList& list, std::string name, std::string convention, const std::vector<ReachCounts>& reach,
                Pick pick) {
  std::vector<std::int64_t> values;
  values.reserve(reach.size());
  for (const auto& count : reach) values.push_back(pick(count));
  list.add(std::move(name), std::move(convention), values);
}

std::vector<std::optional<double>> shares_of_others(const std::vector<ReachCounts>& reach) {
  std::vector<std::optional<double>> shares;
  shares.reserve(reach.size());
  const auto others = static_cast<double>(reach.size()) - 1;
  for (const auto& count : reach) {
    shares.push_back(others < 1 ? std::nullopt : std::optional(count.steps.reached / others));
  }
  return shares;
}

std::vector<StepCounts> steps_of(const std::vector<ReachCounts>& reach) {
  std::vector<StepCounts> steps;
  for (const auto& count : reach) steps.push_back(count.steps);
  return steps;
}

// `way` is "", "_out" or "_in"; the convention ends in the same word.
void add_direction(MeasureList& list, const std::string& way, const std::vector<ReachCounts>& reach) {
  const std::string suffix = way.empty() ? "" : "." + way.substr(1);
  const auto close = closeness_of(steps_of(reach));
  list.add("harmonic" + way, "closeness.harmonic.sum" + suffix, close.harmonic_sum);
  list.add("harmonic_norm" + way, "closeness.harmonic.n-1" + suffix, close.harmonic, UndefinedReason::alone);
  list.add("closeness_wf" + way, "closeness.wasserman-faust" + suffix, close.wasserman_faust, UndefinedReason::alone);
  list.add("closeness_reach" + way, "closeness.of-reached" + suffix, close.of_reached,
           way.empty() ? UndefinedReason::isolated : UndefinedReason::nobody_reached);
  for (std::size_t step = 0; step < 3; ++step) {
    add_counts(list, "reach_" + std::to_string(step + 1) + "step" + way, "reach.steps.others" + suffix, reach,
               [step](const ReachCounts& count) { return count.steps.within[step]; });
  }
  add_counts(list, "reachable" + way, "reach.others" + suffix, reach,
             [](const ReachCounts& count) { return count.steps.reached; });
  list.add("reachable_share" + way, "reach.others.n-1" + suffix, shares_of_others(reach), UndefinedReason::alone);
  add_counts(list, "eccentricity_reach" + way, "eccentricity.of-reached" + suffix, reach,
             [](const ReachCounts& count) { return count.steps.farthest; });
}

using Values = std::vector<std::optional<double>>;

Values times(Values values, double factor) {
  for (auto& value : values) {
    if (value) value = *value * factor;
  }
  return values;
}

// As the libraries print them, and with the shortest tie as the unit of length.
void add_with_lengths(MeasureList& list, const std::string& name_end, const std::string& convention_end,
                      const Closeness& close, double shortest) {
  list.add("harmonic" + name_end, "closeness.harmonic.sum" + convention_end, close.harmonic_sum);
  list.add("closeness_wf" + name_end, "closeness.wasserman-faust" + convention_end, close.wasserman_faust,
           UndefinedReason::alone);
  const std::vector<NamedNumber> unit{{"length_of_shortest_tie", shortest}};
  list.add("harmonic_norm" + name_end, "closeness.harmonic.n-1.shortest-1" + convention_end,
           times(close.harmonic, shortest), UndefinedReason::alone)
      .parameters = unit;
  list.add("closeness_wf_norm" + name_end, "closeness.wasserman-faust.shortest-1" + convention_end,
           times(close.wasserman_faust, shortest), UndefinedReason::alone)
      .parameters = unit;
}

void add_weighted(const MeasureInput& input, MeasureList& list) {
  const bool inverse = input.options.weight == WeightMeaning::strength;
  const std::string mark = inverse ? "_winv" : "_wlen";
  const std::string meaning = inverse ? ".length-1/weight" : ".length-weight";
  const auto& effort = input.options.effort;
  add_with_lengths(list, mark + (input.graph.directed ? "_out" : ""), meaning,
                   closeness(input.graph, input.lengths, effort), shortest_length(input.lengths));
  if (!input.graph.directed) return;
  add_with_lengths(list, mark + "_in", meaning + ".in", closeness(input.turned, input.turned_lengths, effort),
                   shortest_length(input.turned_lengths));
}

}  // namespace

void add_distance_measures(const MeasureInput& input, MeasureList& list) {
  const auto& options = input.options;
  const auto reach = reach_counts(input.graph, {.hours = options.municipal, .effort = options.effort});
  add_direction(list, input.graph.directed ? "_out" : "", reach);
  if (options.municipal) {
    add_counts(list, "reach_24h", "reach.hours.delay.v1", reach, [](const auto& count) { return count.within_24h; });
    add_counts(list, "reach_72h", "reach.hours.delay.v1", reach, [](const auto& count) { return count.within_72h; });
  }
  if (input.graph.directed) {
    add_direction(list, "_in", reach_counts(input.turned, {.hours = false, .effort = options.effort}));
  }
  if (options.weight != WeightMeaning::none) add_weighted(input, list);
}

}  // namespace sleutelnet
