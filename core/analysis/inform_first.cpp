#include "core/analysis/inform_first.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/analysis/best_sets.hpp"
#include "core/analysis/lazy_greedy.hpp"

namespace sleutelnet {

namespace {

struct Spreading {
  double value = 0;
  std::int64_t reached = 0;
};

// What a set reaches, spread step by step from the graph alone; empty when somebody is not in it.
std::optional<Spreading> spreading_from(const Graph& graph, const std::vector<ActorId>& set,
                                        std::optional<int> within_steps) {
  std::vector<bool> reached(graph.size(), false);
  Spreading found;
  std::vector<std::uint32_t> front;
  for (const auto& id : set) {
    const auto node = graph.index_of(id);
    if (node == graph.size()) return std::nullopt;
    reached[node] = true;
    front.push_back(static_cast<std::uint32_t>(node));
  }
  for (int steps = 0; !front.empty(); ++steps) {
    const bool counts = !within_steps || steps == 0 || steps <= *within_steps;
    const double worth = within_steps ? 1.0 : 1.0 / std::max(steps, 1);
    if (counts) found.value += worth * static_cast<double>(front.size());
    if (counts) found.reached += static_cast<std::int64_t>(front.size());
    std::vector<std::uint32_t> next;
    for (const auto node : front) {
      for (const auto& arc : graph.arcs_of(node)) {
        if (reached[arc.target]) continue;
        reached[arc.target] = true;
        next.push_back(arc.target);
      }
    }
    front = std::move(next);
  }
  found.value /= static_cast<double>(graph.size());
  return found;
}

std::size_t people_of(const Graph& graph, const InformOptions& options) {
  return std::min(graph.size(), static_cast<std::size_t>(std::max(options.people, 0)));
}

BestSets chosen_one_by_one(const Graph& graph, const InformOptions& options, const Effort& effort) {
  auto found = lazy_greedy(graph, {people_of(graph, options), options.within_steps}, effort);
  std::sort(found.nodes.begin(), found.nodes.end());
  return {found.value, found.bound, found.value, {std::move(found.nodes)}, std::nullopt, found.whole};
}

BestSets best_of_all(const Graph& graph, const InformOptions& options, const Effort& effort) {
  const SetReach reach(graph, options.within_steps, effort);
  return best_sets(reach, {people_of(graph, options), options.limit, options.budget}, effort.progress);
}

}  // namespace

InformPlan inform_first(const Graph& graph, const InformOptions& options, const Effort& effort) {
  InformPlan plan{.options = options};
  if (graph.size() == 0) return plan;
  const bool exact = graph.size() <= options.exact_up_to;
  plan.one_by_one = !exact;
  const auto found = exact ? best_of_all(graph, options, effort) : chosen_one_by_one(graph, options, effort);
  const auto share = [&](Ticks ticks) { return static_cast<double>(ticks) / static_cast<double>(found.whole); };
  plan.value = share(found.value);
  plan.bound = share(found.bound);
  plan.greedy = share(found.greedy);
  plan.proven = found.bound == found.value;
  plan.optimal_sets = found.optimal_sets;
  for (const auto& set : found.sets) {
    auto& ids = plan.sets.emplace_back();
    for (const auto node : set) ids.push_back(graph.nodes[node]);
    plan.reached.push_back(spreading_from(graph, ids, options.within_steps)->reached);
  }
  return plan;
}

std::vector<ActorId> not_callable_in(const Network& network, const InformPlan& plan) {
  std::set<ActorId> found;
  for (const auto& set : plan.sets) {
    for (const auto& id : set) {
      const Actor* actor = network.actors.find(id);
      if (actor != nullptr && !callable(*actor)) found.insert(id);
    }
  }
  return {found.begin(), found.end()};
}

bool verify(const Graph& graph, const InformPlan& plan) {
  constexpr double rounding = 1e-9;
  if (!plan.value || !plan.bound || !plan.greedy) return graph.size() == 0 && plan.sets.empty();
  const auto people = people_of(graph, plan.options);
  if (plan.reached.size() != plan.sets.size()) return false;
  for (std::size_t at = 0; at < plan.sets.size(); ++at) {
    const auto& set = plan.sets[at];
    const bool ordered = std::adjacent_find(set.begin(), set.end(), std::greater_equal<>()) == set.end();
    if (set.size() != people || !ordered) return false;
    const auto again = spreading_from(graph, set, plan.options.within_steps);
    if (!again || std::abs(again->value - *plan.value) > rounding || again->reached != plan.reached[at]) return false;
  }
  const auto listed =
      std::max<std::uint64_t>(std::min<std::uint64_t>(plan.optimal_sets.value_or(1), plan.options.limit), 1);
  const bool all_differ =
      std::adjacent_find(plan.sets.begin(), plan.sets.end(), std::greater_equal<>()) == plan.sets.end();
  if (!all_differ || (plan.optimal_sets ? plan.sets.size() != listed : plan.sets.size() < listed)) return false;
  if (plan.optimal_sets && !plan.proven) return false;
  if (plan.proven != (std::abs(*plan.bound - *plan.value) <= rounding)) return false;
  return *plan.greedy <= *plan.value + rounding && *plan.value <= *plan.bound + rounding &&
         *plan.greedy >= (1 - std::exp(-1.0)) * *plan.bound - rounding;
}

}  // namespace sleutelnet
