#include "cli/what_if_json.hpp"

#include "cli/json_parts.inl"

namespace sleutelnet {

namespace {

Json fragmentation(const Fragmentation& found) {
  Json json{{"components", or_null(found.components)},
            {"distances", or_null(found.distances)},
            {"components_of_remaining", or_null(found.components_of_remaining)},
            {"distances_of_remaining", or_null(found.distances_of_remaining)}};
  if (!found.components || !found.components_of_remaining) json["null_means"] = code_of(UndefinedReason::alone);
  return json;
}

}  // namespace

void add_losses(Json& entry, const Losses& losses) {
  entry["cells_lost"] = places(losses.cells_lost);
  entry["cells_thinned"] = places(losses.cells_thinned);
  entry["targets_lost"] = losses.targets_lost;
  entry["inhabitants_lost"] = losses.inhabitants_lost;
  entry["components_before"] = losses.components_before;
  entry["components_after"] = losses.components_after;
  entry["separated"] = losses.separated;
}

std::string what_if_json(const Situation& situation, const GroupDeparture& departure, const std::vector<Gap>& opened) {
  Json json{{"of", about(situation.network)},
            {"how", about(situation.coverage)},
            {"nodes", about(situation.graph)},
            {"conventions",
             {"coverage.v1", "separation.v1", "fragmentation.components.n-fixed", "fragmentation.distances.n-fixed",
              "fragmentation.components.n-remaining", "fragmentation.distances.n-remaining"}},
            {"leaving", ids(departure.actors)}};
  add_losses(json, departure);
  json["fragmentation_before"] = fragmentation(departure.before);
  json["fragmentation_after"] = fragmentation(departure.after);
  json["gaps_opened"] = gap_list(opened);
  return written(json);
}

}  // namespace sleutelnet
