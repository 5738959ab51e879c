#pragma once
// What every JSON answer is made of: of what network it is, by which convention, ids and places. Included by
// .cpp files only: no header may bring the JSON library to whoever includes it.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/departure.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/graph.hpp"
#include "core/analysis/inform_first.hpp"
#include "core/analysis/measure.hpp"

namespace sleutelnet {

using Json = nlohmann::ordered_json;

std::string written(const Json& json);
Json about(const Network& network);
Json about(const Coverage& coverage);
Json about(const Graph& graph);  // the node set
inline constexpr std::string_view participants_set = "participants (active, paused or to be confirmed again)";
Json inform_part(const InformPlan& plan, const std::vector<ActorId>& not_callable);  // whom to inform first
Json gap_list(const std::vector<Gap>& gaps);
void add_losses(Json& entry, const Losses& losses);
Json places(const std::vector<CellPlace>& cells);
std::string_view code_of(UndefinedReason reason);

inline Json or_null(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

template <class Tag>
Json ids(const std::vector<Id<Tag>>& list) {
  Json array = Json::array();
  for (const auto& id : list) array.push_back(id.text());
  return array;
}

}  // namespace sleutelnet
