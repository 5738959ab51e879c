#include "core/analysis/fragility.hpp"

#include <algorithm>
#include <map>

#include "core/analysis/owners.hpp"
#include "core/analysis/separation.hpp"
#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

namespace {

// Reads the claims and the ties once and answers for one group after the other.
class Departures {
 public:
  explicit Departures(const Situation& situation)
      : situation_(situation),
        people_(cell_people(situation.network, situation.coverage)),
        actor_of_node_(actor_of_node(situation.network, situation.graph)),
        undirected_(undirected_view(situation.graph).graph),
        components_(separation_without(undirected_, {}).components) {}

  Losses losses_without(const std::vector<std::uint32_t>& nodes) const {
    std::vector<std::uint32_t> actors;
    actors.reserve(nodes.size());
    for (const auto node : nodes) actors.push_back(actor_of_node_[node]);
    Losses losses;
    static_cast<CellLosses&>(losses) = sleutelnet::losses_without(situation_.coverage, people_, actors);
    const auto apart = separation_without(undirected_, nodes);
    losses.components_before = components_;
    losses.components_after = apart.components;
    losses.separated = apart.separated;
    return losses;
  }

 private:
  const Situation& situation_;
  CellPeople people_;
  std::vector<std::uint32_t> actor_of_node_;
  Graph undirected_;
  int components_;
};

// The nodes of these actors, ascending and each once; whoever is not in the graph has none.
std::vector<std::uint32_t> nodes_of(const Graph& graph, const std::vector<ActorId>& actors) {
  std::vector<std::uint32_t> nodes;
  for (const auto& actor : actors) {
    const auto node = graph.index_of(actor);
    if (node < graph.size()) nodes.push_back(static_cast<std::uint32_t>(node));
  }
  std::sort(nodes.begin(), nodes.end());
  nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
  return nodes;
}

}  // namespace

std::vector<OrganisationDeparture> organisation_departures(const Situation& situation) {
  const Departures departures(situation);
  std::map<ActorId, std::vector<ActorId>> people;
  for (const auto& id : situation.graph.nodes) {
    const auto& organisation = situation.network.actors.find(id)->organisation;
    if (!organisation.empty()) people[organisation].push_back(id);
  }
  std::vector<OrganisationDeparture> found;
  for (auto& [organisation, members] : people) {
    auto leaving = members;
    leaving.push_back(organisation);
    OrganisationDeparture departure{departures.losses_without(nodes_of(situation.graph, leaving)), organisation, {}};
    departure.people = std::move(members);
    found.push_back(std::move(departure));
  }
  return found;
}

std::vector<OwnerDeparture> owner_departures(const Situation& situation) {
  const auto& [network, coverage, graph] = situation;
  auto impacts = departure_impacts(network, coverage, graph);
  std::vector<OwnerDeparture> found;
  for (auto& load : owners(network).owners) {
    const auto node = graph.index_of(load.owner);
    if (node == graph.size()) continue;
    OwnerDeparture departure{static_cast<Losses&&>(impacts[node]), load.owner, load.relations,
                             std::move(load.only_owner_of)};
    found.push_back(std::move(departure));
  }
  return found;
}

std::vector<TieLoss> tie_losses(const Situation& situation) {
  const auto& [network, coverage, graph] = situation;
  std::vector<TieLoss> found;
  for (const auto& bridge : bridges(graph)) {
    found.push_back(
        {network.ties.rows()[bridge.tie].id, graph.nodes[bridge.low], graph.nodes[bridge.high], bridge.separated});
  }
  return found;
}

std::vector<NamedLeaver> named_leavers(const Situation& situation, const std::vector<ActorId>& leaving) {
  const auto& graph = situation.graph;
  std::map<ActorId, std::vector<ActorId>> people;
  for (const auto& id : leaving) people[id];
  for (const auto& id : graph.nodes) {
    const auto group = people.find(situation.network.actors.find(id)->organisation);
    if (group != people.end() && group->first != id) group->second.push_back(id);
  }
  std::vector<NamedLeaver> found;
  for (auto& [id, with] : people) {
    if (with.empty() && graph.index_of(id) == graph.size()) continue;
    found.push_back({id, std::move(with)});
  }
  return found;
}

std::vector<ActorId> who_leave(const Situation& situation, const std::vector<ActorId>& leaving) {
  std::vector<ActorId> all;
  for (const auto& leaver : named_leavers(situation, leaving)) {
    all.push_back(leaver.named);
    all.insert(all.end(), leaver.people.begin(), leaver.people.end());
  }
  std::vector<ActorId> found;
  for (const auto node : nodes_of(situation.graph, all)) found.push_back(situation.graph.nodes[node]);
  return found;
}

GroupDeparture group_departure(const Situation& situation, const std::vector<ActorId>& leaving, const Effort& effort) {
  auto actors = who_leave(situation, leaving);
  const auto nodes = nodes_of(situation.graph, actors);
  GroupDeparture departure{Departures(situation).losses_without(nodes), {}, {}, {}, {}};
  departure.named = named_leavers(situation, leaving);
  departure.actors = std::move(actors);
  departure.before = fragmentation(situation.graph, {}, effort);
  departure.after = fragmentation(situation.graph, nodes, effort);
  return departure;
}

}  // namespace sleutelnet
