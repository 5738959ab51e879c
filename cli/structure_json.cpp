#include "cli/structure_json.hpp"

#include <algorithm>

#include "cli/json_parts.inl"
#include "report/whole_figures.hpp"

namespace sleutelnet {

namespace {

std::string_view code_of(CountedOver over) {
  switch (over) {
    case CountedOver::participants: return "participants";
    case CountedOver::groups: return "participants in a group";
    case CountedOver::key_figures: return "key figures who take part";
    case CountedOver::districts: return "participants by the district they claim reach in";
    case CountedOver::cells: return "cells in scope";
  }
  return "participants";
}

std::string_view code_of(IntervalOf interval) {
  switch (interval) {
    case IntervalOf::none: return "none";
    case IntervalOf::unknown_ties: return "unknown ties";
    case IntervalOf::draws: return "5-95 of draws";
    case IntervalOf::chance: return "2.5-97.5 of shuffles";
    case IntervalOf::proof: return "proven bound";
  }
  return "none";
}

std::string_view code_of(MissingLink why) {
  switch (why) {
    case MissingLink::no_tie: return "no_tie";
    case MissingLink::one_person: return "one_person";
    case MissingLink::nobody_side: return "nobody_side";
  }
  return "no_tie";
}

std::string_view code_of(NetworkStage stage) {
  switch (stage) {
    case NetworkStage::scattered_fragments: return "scattered_fragments";
    case NetworkStage::hub_and_spoke: return "hub_and_spoke";
    case NetworkStage::multi_hub_small_world: return "multi_hub_small_world";
    case NetworkStage::core_periphery: return "core_periphery";
  }
  return "scattered_fragments";
}

std::string_view code_of(NoCorePeriphery reason) {
  switch (reason) {
    case NoCorePeriphery::shown: return "";
    case NoCorePeriphery::too_few_actors: return "fewer than ten actors";
    case NoCorePeriphery::too_few_ties: return "fewer than ten ties";
    case NoCorePeriphery::everybody_tied: return "everybody is tied to everybody";
    case NoCorePeriphery::too_large: return "too large";
    case NoCorePeriphery::not_better_than_null: return "not better than random graphs of the same degrees";
    case NoCorePeriphery::not_around_the_core: return "the periphery hangs on itself";
  }
  return "";
}

Json core_members(const Structure& structure, const CorePeriphery& core) {
  std::vector<ActorId> members;
  for (std::size_t node = 0; node < core.in_core.size(); ++node) {
    if (core.in_core[node]) members.push_back(structure.graph.nodes[node]);
  }
  return ids(members);
}

Json stage(const Results& results) {
  const auto& staged = results.whole.stage;
  const auto& figures = staged.figures;
  const auto& core = figures.core;
  const bool shown = core.reason == NoCorePeriphery::shown;
  Json json{{"convention", "stage.krebs-holley.v1"},
            {"stage", staged.stage ? Json(code_of(*staged.stage)) : Json(nullptr)},
            {"largest_share", or_null(figures.largest_share)},
            {"largest_share_without_hub", or_null(figures.largest_share_without_hub)},
            {"hub_tie_share", or_null(figures.hub_tie_share)},
            {"top_hubs_tie_share", or_null(figures.top_hubs_tie_share)},
            {"core",
             {{"convention", "core-periphery.borgatti-everett.ignored.null-degree"},
              {"size", shown ? Json(core.core_size) : Json(nullptr)},
              {"members", shown ? core_members(results.structure, core) : Json(nullptr)},
              {"density", or_null(core.core_density)},
              {"periphery_density", or_null(core.periphery_density)},
              {"correlation", or_null(core.correlation)},
              {"p_value", or_null(core.p_value)}}}};
  if (!staged.stage) json["null_means"] = "fewer than ten actors";
  if (!shown) json["core"]["null_means"] = code_of(core.reason);
  return json;
}

// A count as a whole number.
Json of_unit(FigureUnit unit, const std::optional<double>& value) {
  if (!value || unit != FigureUnit::count) return or_null(value);
  return static_cast<std::int64_t>(*value);
}

Json figures(const Results& results) {
  Json list = Json::array();
  for (const auto& figure : whole_figures(results)) {
    Json entry{{"metric", figure.metric},
               {"convention", figure.convention},
               {"over", code_of(figure.over)},
               {"value", of_unit(figure.unit, figure.value)}};
    if (!figure.value) entry["null_means"] = code_of(figure.when_empty);
    if (figure.interval != IntervalOf::none) {
      entry["lowest"] = of_unit(figure.unit, figure.lowest);
      entry["highest"] = of_unit(figure.unit, figure.highest);
      entry["interval"] = code_of(figure.interval);
    }
    list.push_back(std::move(entry));
  }
  return list;
}

Json groups(const char* convention, const GroupTies& ties) {
  Json list = Json::array();
  for (std::size_t group = 0; group < ties.grouping.names.size(); ++group) {
    Json to = Json::object();
    for (std::size_t other = 0; other < ties.grouping.names.size(); ++other) {
      if (ties.mixing.at(group, other) > 0) to[ties.grouping.names[other]] = ties.mixing.at(group, other);
    }
    const auto& index = ties.index.of_group[group];
    Json entry{{"group", ties.grouping.names[group]},
               {"internal", index.internal},
               {"external", index.external},
               {"ei_index", or_null(index.index)}};
    if (!index.index) entry["null_means"] = code_of(UndefinedReason::no_ties);
    if (const auto& chance = ties.of_group_by_chance[group]) {
      entry["lowest"] = chance->low;
      entry["highest"] = chance->high;
      entry["interval"] = code_of(IntervalOf::chance);
      entry["p_either_way"] = chance->p_either_way();
    }
    entry["ties_to"] = std::move(to);
    list.push_back(std::move(entry));
  }
  const auto& roles = ties.brokerage.in_all;
  return {{"convention", convention},
          {"nodes_left_out", ties.mixing.nodes_left_out},
          {"ties_left_out", ties.mixing.ties_left_out},
          {"p_as_low", ties.by_chance ? Json(ties.by_chance->p_as_low) : Json(nullptr)},
          {"p_as_high", ties.by_chance ? Json(ties.by_chance->p_as_high) : Json(nullptr)},
          {"p_either_way", ties.by_chance ? Json(ties.by_chance->p_either_way()) : Json(nullptr)},
          {"modularity", or_null(ties.modularity)},
          {"brokerage",
           {{"coordinator", roles.coordinator},
            {"consultant", roles.consultant},
            {"gatekeeper", roles.gatekeeper},
            {"representative", roles.representative},
            {"liaison", roles.liaison},
            {"counts", "every ordered pair"},
            {"between_groups", ties.brokerage.between_groups}}},
          {"groups", std::move(list)}};
}

Json untied(const std::vector<UntiedDomains>& pairs) {
  Json list = Json::array();
  for (const auto& pair : pairs) {
    list.push_back({{"district", pair.district.text()},
                    {"one", pair.one.text()},
                    {"other", pair.other.text()},
                    {"why", code_of(pair.why)},
                    {"actors_one", pair.actors_one},
                    {"actors_other", pair.actors_other},
                    {"in_both", pair.in_both}});
  }
  return list;
}

Json holders(const Owners& owners) {
  Json list = Json::array();
  for (const auto& load : owners.owners) {
    list.push_back({{"owner", load.owner.text()},
                    {"relations", load.relations},
                    {"share", load.share},
                    {"concentrated", load.concentrated},
                    {"only_owner_of", ids(load.only_owner_of)}});
  }
  return {{"convention", "owners.v1"}, {"relations", owners.relations}, {"owners", std::move(list)}};
}

Json pairs(const JointDepartures& joint) {
  Json list = Json::array();
  for (const auto& pair : joint.worst) {
    list.push_back({{"first", pair.first.text()},
                    {"second", pair.second.text()},
                    {"cells_lost", places(pair.cells_lost)},
                    {"parts_beyond", pair.parts_beyond},
                    {"separated", pair.separated},
                    {"separated_beyond", pair.separated_beyond}});
  }
  return {{"convention", "joint.v1"},
          {"pairs", joint.pairs},
          {"pairs_losing_cells", joint.pairs_losing_cells},
          {"pairs_splitting", joint.pairs_splitting},
          {"need_a_backup_together", std::move(list)}};
}

Json actors(const Results& results) {
  const auto& whole = results.whole;
  Json list = Json::array();
  for (std::size_t node = 0; node < results.departures.size(); ++node) {
    Json entry{{"actor", results.departures[node].actor.text()}};
    add_losses(entry, results.departures[node]);
    entry["fragmentation"] = or_null(whole.fragmentation_without_each[node]);
    if (!whole.fragmentation_without_each[node]) entry["null_means"] = code_of(UndefinedReason::alone);
    list.push_back(std::move(entry));
  }
  return list;
}

Json needs_backup(const Results& results) {
  const auto& whole = results.whole;
  Json organisations = Json::array();
  for (const auto& departure : whole.organisation_departures) {
    Json entry{{"organisation", departure.organisation.text()}, {"people", ids(departure.people)}};
    add_losses(entry, departure);
    organisations.push_back(std::move(entry));
  }
  Json owners = Json::array();
  for (const auto& departure : whole.owner_departures) {
    Json entry{{"owner", departure.owner.text()}, {"left_without_owner", ids(departure.left_without_owner)}};
    add_losses(entry, departure);
    owners.push_back(std::move(entry));
  }
  Json ties = Json::array();
  for (const auto& loss : whole.tie_losses) {
    ties.push_back({{"tie", loss.tie.text()},
                    {"first", loss.first.text()},
                    {"second", loss.second.text()},
                    {"separated", loss.separated}});
  }
  Json json{{"conventions", {"coverage.v1", "separation.v1", "fragmentation.components.n-fixed"}},
            {"fragmentation", or_null(whole.fragmentation)},
            {"actors", actors(results)},
            {"organisations", std::move(organisations)},
            {"owners", std::move(owners)},
            {"only_links", std::move(ties)},
            {"pairs", whole.pairs ? pairs(*whole.pairs) : Json(nullptr)}};
  if (!whole.pairs) json["null_means"] = code_of(UndefinedReason::too_large);
  return json;
}

// The share of the search runs in which two were together, for all who are tied.
Json together(const Graph& graph, const Communities& found) {
  Json list = Json::array();
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const auto target = graph.arcs[arc].target;
      if (!graph.directed && target < node) continue;
      list.push_back({graph.nodes[node].text(), graph.nodes[target].text(), found.together[arc]});
    }
  }
  return list;
}

Json communities(const Results& results) {
  const auto& graph = results.structure.graph;
  const auto& found = results.whole.communities;
  std::vector<Json> members(found.sizes.size(), Json::object());
  for (std::size_t node = 0; node < found.of_node.size(); ++node) {
    members[found.of_node[node]][graph.nodes[node].text()] = found.certainty[node];
  }
  Json list = Json::array();
  for (std::size_t community = 0; community < members.size(); ++community) {
    list.push_back({{"size", found.sizes[community]},
                    {"certainty", found.certainty_of[community]},
                    {"certainty_of_members", std::move(members[community])}});
  }
  Json json{{"convention", "communities.leiden.modularity.runs"},
            {"runs", CommunityOptions{}.runs},
            {"agreeing_runs", found.modularity ? Json(found.agreeing_runs) : Json(nullptr)},
            {"modularity", or_null(found.modularity)}};
  if (!found.modularity) json["null_means"] = code_of(UndefinedReason::no_ties);
  json["communities"] = std::move(list);
  json["tied_and_together"] = together(graph, found);
  return json;
}

Json cells(const Results& results) {
  Json list = Json::array();
  const auto& certainty = results.whole.coverage_certainty;
  for (std::size_t cell = 0; cell < certainty.cells.size(); ++cell) {
    const auto& chance = certainty.cells[cell];
    if (!chance || chance->gap == 0.0 || chance->gap == 1.0) continue;
    list.push_back({{"area", results.coverage.cells[cell].area.text()},
                    {"value", results.coverage.cells[cell].value.text()},
                    {"somebody", chance->somebody},
                    {"covered", chance->covered},
                    {"meets_target", chance->meets_target},
                    {"gap", chance->gap}});
  }
  return list;
}

template <class Number>
Json ends(const std::optional<Spread>& spread) {
  if (!spread) return nullptr;
  return {static_cast<Number>(spread->low), static_cast<Number>(spread->high)};
}

Json place(const ActorPlace& place) {
  return {{"value", or_null(place.value)},
          {"values", ends<double>(place.values)},
          {"rank", place.rank ? Json(*place.rank) : Json(nullptr)},
          {"ranks", ends<int>(place.ranks)},
          {"among_first_five", or_null(place.among_first)}};
}

Json certainty(const Results& results) {
  const auto& whole = results.whole;
  Json measures = Json::array();
  for (const auto& measure : whole.places ? whole.places->measures : std::vector<MeasurePlaces>{}) {
    Json of_actors = Json::object();
    for (std::size_t node = 0; node < measure.actors.size(); ++node) {
      of_actors[whole.places->actors[node].text()] = place(measure.actors[node]);
    }
    Json entry{{"metric", measure.name},
               {"convention", measure.convention},
               {"among_first_five", measure.first},
               {"of_these_in_nine_of_ten_draws", measure.firm}};
    if (measure.when_empty != UndefinedReason::none) entry["null_means"] = code_of(measure.when_empty);
    entry["actors"] = std::move(of_actors);
    measures.push_back(std::move(entry));
  }
  Json json{{"conventions", {"plausible.v1", "certainty.coverage.v1", "certainty.places.v1"}},
            {"draws_of_claims", most_draws},
            {"draws_of_ties", whole.draws},
            {"never_asked", whole.coverage_certainty.never_asked},
            {"cells_in_doubt", cells(results)},
            {"places", whole.places ? std::move(measures) : Json(nullptr)}};
  if (!whole.places) json["null_means"] = code_of(UndefinedReason::too_large);
  return json;
}

Json inform_or_null(const Results& results) {
  const auto& plan = results.whole.inform;
  if (!plan) return {{"sets", nullptr}, {"null_means", code_of(UndefinedReason::too_large)}};
  const bool people = results.whole.municipal;
  return inform_part(*plan, people ? not_callable_in(results.network, *plan) : std::vector<ActorId>{});
}

}  // namespace

std::string structure_json(const Results& results) {
  const auto& whole = results.whole;
  Json json{{"of", about(results.network)},
            {"nodes", about(results.structure.graph)},
            {"seed", whole.seed},
            {"figures", figures(results)},
            {"stage", stage(results)},
            {"communities", communities(results)},
            {"inform_first", inform_or_null(results)},
            {"needs_backup", needs_backup(results)},
            {"certainty", certainty(results)}};
  if (!whole.municipal) return written(json);
  json["how"] = about(results.coverage);
  json["by_domain"] = groups("grouping.domain.first", whole.domains);
  json["by_district"] = groups("grouping.district.most-claims", whole.districts);
  json["untied_domains"] = untied(whole.untied);
  json["contact"] = holders(whole.owners);
  return written(json);
}

}  // namespace sleutelnet
