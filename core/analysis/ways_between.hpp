#pragma once
// How does one actor come to another over the ties: which way is expected to be quickest, and which has fewest steps?
//
// A step takes the expected hours of delay.v1 (graph.hpp): the slower of how often the two speak and how soon the
// receiver responds, so that a way there and a way back can differ. quickest: least hours, then fewest steps. fewest:
// least steps, then fewest hours. Of ways that are equal in both, the one with the lowest ids from the start on.
// Direction counts in a directed graph. Convention way.v1: an expectation, not an observation.
// To oneself: a way without steps. Where no way leads, or one of the two is no node, both are empty and `why` says so;
// isolated actors stand in a part of their own. Cost O(nodes + ties × log nodes).

#include <optional>
#include <vector>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct WayStep {
  ActorId to;
  TieId tie;
  int hours = 0;
  bool operator==(const WayStep&) const = default;
};

struct ActorWay {
  ActorId from;
  std::vector<WayStep> steps;
  long hours = 0;  // of all steps
  bool operator==(const ActorWay&) const = default;
};

enum class NoWay { none, takes_no_part, other_part };

struct WaysBetween {
  std::optional<ActorWay> quickest;
  std::optional<ActorWay> fewest;
  NoWay why = NoWay::none;
  ActorId not_in;  // who takes no part, the first of the two

  bool differ() const { return quickest != fewest; }
};

// The graph of the same network.
WaysBetween ways_between(const Network& network, const Graph& graph, const ActorId& from, const ActorId& to);

}  // namespace sleutelnet
