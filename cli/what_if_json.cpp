#include "cli/what_if_json.hpp"

#include "cli/json_parts.inl"

namespace sleutelnet {

namespace {

constexpr auto conventions = {"coverage.v1",
                              "separation.v1",
                              "fragmentation.components.n-fixed",
                              "fragmentation.distances.n-fixed",
                              "fragmentation.components.n-remaining",
                              "fragmentation.distances.n-remaining"};

Json fragmentation(const Fragmentation& found) {
  Json json{{"components", or_null(found.components)},
            {"distances", or_null(found.distances)},
            {"components_of_remaining", or_null(found.components_of_remaining)},
            {"distances_of_remaining", or_null(found.distances_of_remaining)}};
  if (!found.components || !found.components_of_remaining) json["null_means"] = code_of(UndefinedReason::alone);
  return json;
}

Json named(const std::vector<NamedLeaver>& leavers) {
  Json list = Json::array();
  for (const auto& leaver : leavers) list.push_back({{"id", leaver.named.text()}, {"people", ids(leaver.people)}});
  return list;
}

// A plain list of ties has no cells: nothing is known of them, which is not the same as none lost.
void leave_cells_out(Json& json) {
  for (const auto* of_cells : {"cells_lost", "cells_thinned", "targets_lost", "inhabitants_lost",
                               "inhabitants_unknown_areas", "gaps_opened"}) {
    json[of_cells] = nullptr;
  }
  json["null_means"] = code_of(UndefinedReason::nothing_in_scope);
}

}  // namespace

void add_losses(Json& entry, const Losses& losses) {
  entry["cells_lost"] = places(losses.cells_lost);
  entry["cells_thinned"] = places(losses.cells_thinned);
  entry["targets_lost"] = losses.targets_lost;
  const bool none_known = losses.inhabitants_unknown_areas > 0 && losses.inhabitants_lost == 0;
  entry["inhabitants_lost"] = none_known ? Json(nullptr) : Json(losses.inhabitants_lost);
  entry["inhabitants_unknown_areas"] = losses.inhabitants_unknown_areas;
  entry["components_before"] = losses.components_before;
  entry["components_after"] = losses.components_after;
  entry["separated"] = losses.separated;
}

std::string what_if_json(const Situation& situation, const GroupDeparture& departure, const std::vector<Gap>& opened) {
  const bool has_cells = !situation.coverage.cells.empty();
  Json json{{"of", about(situation.network)}};
  if (has_cells) json["how"] = about(situation.coverage);
  json["nodes"] = about(situation.graph);
  json["conventions"] = conventions;
  json["asked"] = named(departure.named);
  json["leaving"] = ids(departure.actors);
  add_losses(json, departure);
  json["fragmentation_before"] = fragmentation(departure.before);
  json["fragmentation_after"] = fragmentation(departure.after);
  json["gaps_opened"] = gap_list(opened);
  if (!has_cells) leave_cells_out(json);
  return written(json);
}

}  // namespace sleutelnet
