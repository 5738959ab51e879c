#pragma once
// Whom to inform first as JSON for programs: the best sets by id, with what is proven of them.

#include <string>

#include "core/analysis/inform_first.hpp"

namespace sleutelnet {

// `not_callable`: who is named and may not be called (not_callable_in).
std::string inform_json(const Network& network, const Graph& graph, const InformPlan& plan,
                        const std::vector<ActorId>& not_callable);

}  // namespace sleutelnet
