#include "cli/inform_json.hpp"

#include "cli/json_parts.inl"

namespace sleutelnet {

Json inform_part(const InformPlan& plan, const std::vector<ActorId>& not_callable) {
  const auto& within = plan.options.within_steps;
  Json sets = Json::array();
  for (const auto& set : plan.sets) sets.push_back(ids(set));
  Json json{{"convention", within ? "reach.set.m-steps.n" : "kpp-pos.members-1.n"},
            {"asked", plan.options.people},
            {"people", plan.sets.empty() ? 0 : plan.sets.front().size()},
            {"within_steps", within ? Json(*within) : Json(nullptr)},
            {"method", plan.one_by_one ? "one by one" : "exact"},
            {"value", or_null(plan.value)},
            {"bound", or_null(plan.bound)},
            {"greedy", or_null(plan.greedy)},
            {"proven", plan.proven},
            {"optimal_sets", plan.optimal_sets ? Json(*plan.optimal_sets) : Json(nullptr)},
            {"limit", plan.options.limit},
            {"sets", std::move(sets)},
            {"reached", plan.reached},
            {"not_callable", ids(not_callable)}};
  if (!plan.value) json["null_means"] = code_of(UndefinedReason::nobody);
  return json;
}

std::string inform_json(const Network& network, const Graph& graph, const InformPlan& plan,
                        const std::vector<ActorId>& not_callable) {
  return written({{"of", about(network)}, {"nodes", about(graph)}, {"inform_first", inform_part(plan, not_callable)}});
}

}  // namespace sleutelnet
