#pragma once
// Whom to inform first as JSON for programs: the best sets by id, with what is proven of them.

#include <string>

#include "core/analysis/inform_first.hpp"

namespace sleutelnet {

std::string inform_json(const Network& network, const Graph& graph, const InformPlan& plan);

}  // namespace sleutelnet
