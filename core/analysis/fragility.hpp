#pragma once
// What falls open when an organisation, an account holder, a tie or a given group falls away? It answers who and
// what needs a backup; it looks for no group by itself, and nobody is scored (P39, P40).
//
// Losses are those of departure.hpp, all at once for everybody who leaves together: a cell with two people is
// lost when both leave. Conventions coverage.v1 and separation.v1.
// An organisation leaves with all its people and as an actor itself, in a given group as well. An account holder leaves
// as an actor, and key figures who have no other lose their owner (owners.hpp). Of ties only bridges are named, for the
// loss of any other separates nobody; parallel ties are one relation. Isolated actors separate nobody. Who takes no
// part falls away without loss. Without actors all answers are empty. Cost: O(claims + organisations × (nodes + ties));
// a given group also O(nodes × ties) for distances.

#include <vector>

#include "core/analysis/departure.hpp"
#include "core/analysis/fragmentation.hpp"

namespace sleutelnet {

// What every question here looks at; lives no longer than what it refers to.
struct Situation {
  const Network& network;
  const Coverage& coverage;
  const Graph& graph;
};

struct OrganisationDeparture : Losses {
  ActorId organisation;
  std::vector<ActorId> people;  // who take part, by id; the organisation itself not among them
};

// Every organisation with somebody who takes part, by id.
std::vector<OrganisationDeparture> organisation_departures(const Situation& situation);

struct OwnerDeparture : Losses {
  ActorId owner;
  int relations = 0;
  std::vector<ActorId> left_without_owner;  // key figures, by id
};

// Every account holder in the graph, by id.
std::vector<OwnerDeparture> owner_departures(const Situation& situation);

struct TieLoss {
  TieId tie;
  ActorId first, second;
  int separated = 0;  // actors on the smaller side
  bool operator==(const TieLoss&) const = default;
};

// The ties whose loss splits a component, by their ends.
std::vector<TieLoss> tie_losses(const Situation& situation);

// Somebody who was asked about, and who goes along: of an organisation its people who take part, by id.
struct NamedLeaver {
  ActorId named;
  std::vector<ActorId> people;  // the named one not among them
  bool operator==(const NamedLeaver&) const = default;
};

// Of those asked about, by id and each once, who take part or have people who do.
std::vector<NamedLeaver> named_leavers(const Situation& situation, const std::vector<ActorId>& leaving);

// They and who goes along: all who take part, by id and each once.
std::vector<ActorId> who_leave(const Situation& situation, const std::vector<ActorId>& leaving);

struct GroupDeparture : Losses {
  std::vector<NamedLeaver> named;
  std::vector<ActorId> actors;  // who_leave
  Fragmentation before, after;  // N fixed at the number before
};

// What if these leave together?
GroupDeparture group_departure(const Situation& situation, const std::vector<ActorId>& leaving,
                               const Effort& effort = {});

}  // namespace sleutelnet
