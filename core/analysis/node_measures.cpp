#include "core/analysis/node_measures.hpp"

#include <algorithm>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/reach_measures.hpp"

namespace sleutelnet {

namespace {

using Values = std::vector<std::optional<double>>;

class MeasureList {
 public:
  MeasureList(const Network& network, const Graph& graph, const MeasureOptions& options)
      : network_(network), graph_(graph), options_(options) {}

  Result<std::vector<Measure>> collect() {
    auto scale = weight_lengths(network_, graph_, options_.weight);
    if (!scale) return scale.reason();
    add_degrees();
    add_strengths();
    add_outward();
    if (graph_.directed) add_inward();
    add_betweenness();
    add_parts();
    if (options_.weight != WeightMeaning::none) add_weighted(*scale);
    return std::move(measures_);
  }

 private:
  template <class Number>
  void add(std::string name, std::string convention, const std::vector<Number>& numbers,
           UndefinedReason when_empty = UndefinedReason::none) {
    Values values;
    values.reserve(numbers.size());
    for (const auto& number : numbers) {
      if constexpr (std::is_same_v<Number, std::optional<double>>) {
        values.push_back(number);
      } else {
        values.emplace_back(static_cast<double>(number));
      }
    }
    measures_.push_back({std::move(name), std::move(convention), std::move(values), when_empty});
  }

  void add_degrees() {
    const auto degree = degrees(graph_);
    if (graph_.directed) {
      add("in_degree", "degree.in", degree.in);
      add("out_degree", "degree.out", degree.out);
      return;
    }
    add("degree", "degree", degree.all);
    Values shares;
    for (const auto number : degree.all) {
      shares.push_back(graph_.size() < 2 ? std::nullopt
                                         : std::optional(number / (static_cast<double>(graph_.size()) - 1)));
    }
    add("degree_centrality", "degree.n-1", shares, UndefinedReason::alone);
  }

  // Sums of the weights as they stand, whatever they mean; only where ties carry any.
  void add_strengths() {
    const bool any =
        std::any_of(network_.ties.begin(), network_.ties.end(), [](const Tie& tie) { return !tie.weight.empty(); });
    const auto weights = arc_weights(network_, graph_);
    if (!any || weights.size() != graph_.arcs.size()) return;
    std::vector<double> out(graph_.size(), 0.0);
    std::vector<double> in(graph_.size(), 0.0);
    for (std::size_t node = 0; node < graph_.size(); ++node) {
      for (auto arc = graph_.offsets[node]; arc < graph_.offsets[node + 1]; ++arc) {
        out[node] += weights[arc];
        in[graph_.arcs[arc].target] += weights[arc];
      }
    }
    if (graph_.directed) {
      add("in_strength", "strength.in.sum", in);
      add("out_strength", "strength.out.sum", out);
    } else {
      add("strength", "strength.sum", out);
    }
  }

  void add_inward() {
    const auto turned = reversed(graph_);
    add_direction("_in", closeness(turned), reach_counts(turned));
  }

  void add_outward() {
    const auto reach = reach_counts(graph_);
    add_direction(graph_.directed ? "_out" : "", closeness(graph_), reach);
    if (options_.hours) {
      add_reach("reach_24h", "reach.hours.delay.v1", reach, [](const auto& count) { return count.within_24h; });
      add_reach("reach_72h", "reach.hours.delay.v1", reach, [](const auto& count) { return count.within_72h; });
    }
  }

  template <class Pick>
  void add_reach(std::string name, std::string convention, const std::vector<ReachCounts>& reach, Pick pick) {
    std::vector<double> values;
    for (const auto& count : reach) values.push_back(static_cast<double>(pick(count)));
    add(std::move(name), std::move(convention), values);
  }

  void add_direction(const std::string& way, const Closeness& close, const std::vector<ReachCounts>& reach) {
    const std::string suffix = way.empty() ? "" : "." + way.substr(1);
    add("harmonic" + way, "closeness.harmonic.sum" + suffix, close.harmonic_sum);
    add("harmonic_norm" + way, "closeness.harmonic.n-1" + suffix, close.harmonic, UndefinedReason::alone);
    add("closeness_wf" + way, "closeness.wasserman-faust" + suffix, close.wasserman_faust, UndefinedReason::alone);
    add("closeness_reach" + way, "closeness.of-reached" + suffix, close.of_reached, UndefinedReason::isolated);
    for (std::size_t step = 0; step < 3; ++step) {
      add_reach("reach_" + std::to_string(step + 1) + "step" + way, "reach.steps.others" + suffix, reach,
                [step](const ReachCounts& count) { return count.steps.within[step]; });
    }
    add_reach("reachable" + way, "reach.others" + suffix, reach,
              [](const ReachCounts& count) { return count.steps.reached; });
    add_reach("eccentricity_reach" + way, "eccentricity.of-reached" + suffix, reach,
              [](const ReachCounts& count) { return count.steps.farthest; });
  }

  void add_betweenness() {
    const auto between = betweenness(graph_);
    const std::string way = graph_.directed ? ".directed" : ".undirected";
    add("betweenness", "betweenness.brandes" + way, between.raw);
    add("betweenness_norm", "betweenness.brandes.normalised" + way, between.normalised,
        UndefinedReason::fewer_than_three);
  }

  void add_sizes(std::string name, std::string convention, const Components& components) {
    std::vector<std::uint32_t> sizes;
    for (const auto number : components.of_node) sizes.push_back(components.sizes[number]);
    add(std::move(name), std::move(convention), sizes);
  }

  void add_parts() {
    if (graph_.directed) {
      add_sizes("weak_component_size", "components.weak", weak_components(graph_));
      add_sizes("strong_component_size", "components.strong", strong_components(graph_));
      return;
    }
    add_sizes("component_size", "components", weak_components(graph_));
    const auto cut = cut_structure(graph_);
    add("articulation_point", "articulation", std::vector<int>(cut.articulation.begin(), cut.articulation.end()));
  }

  void add_weighted(const LengthScale& scale) {
    const bool inverse = options_.weight == WeightMeaning::strength;
    const std::string mark = inverse ? "_winv" : "_wlen";
    const std::string meaning = inverse ? ".length-1/weight" : ".length-weight";
    add("betweenness" + mark, "betweenness.brandes" + meaning, betweenness(graph_, scale).raw);
    const std::string way = graph_.directed ? "_out" : "";
    const auto out = closeness(graph_, scale);
    add("harmonic" + mark + way, "closeness.harmonic.sum" + meaning, out.harmonic_sum);
    add("closeness_wf" + mark + way, "closeness.wasserman-faust" + meaning, out.wasserman_faust,
        UndefinedReason::alone);
    if (!graph_.directed) return;
    const auto turned = reversed(graph_);
    const auto turned_scale = weight_lengths(network_, turned, options_.weight);
    const auto in = closeness(turned, *turned_scale);
    add("harmonic" + mark + "_in", "closeness.harmonic.sum" + meaning + ".in", in.harmonic_sum);
    add("closeness_wf" + mark + "_in", "closeness.wasserman-faust" + meaning + ".in", in.wasserman_faust,
        UndefinedReason::alone);
  }

  const Network& network_;
  const Graph& graph_;
  MeasureOptions options_;
  std::vector<Measure> measures_;
};

}  // namespace

Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph, const MeasureOptions& options) {
  return MeasureList(network, graph, options).collect();
}

}  // namespace sleutelnet
