#pragma once
// How sure is an actor's place in the network, given which ties are sure? Of the coordinator's eyes only, and
// worded as "needs a backup" (P39): who stands first in few of the draws is no finding.
//
// Each measure is worked out on the network as kept and on every draw of plausible.v1; per actor the spread
// (spread.5-95) of its value and of its rank (rank.competition: 1 is the highest, equal values share the best), and
// the share of draws in which it is among the first five. Convention certainty.places.v1.
// A rank that more than five actors share is not among the first five: where 77 share the first, nobody is. `first` and
// `firm` tell how many are now, and how many of those in nine of ten draws.
// The value as kept may lie outside the spread: kept is every tie in force, however doubtful.
// An isolated actor takes part with 0. Not defined, as in docs/measures.md: harmonic_norm for one actor alone,
// betweenness_norm below three; a spread is empty where no draw has a value. With a loss of actors, an actor is
// judged in the draws that keep it, among who is there. In a directed graph degree is in plus out, the others go
// outwards. No node: no rows. No doubt: every spread has width 0 and repeats what is kept.
// Claims play no part, so the chances of claims in the rules do not matter. Cost: draws × that of the measures.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/measure.hpp"
#include "core/analysis/plausible.hpp"
#include "core/analysis/spread.hpp"

namespace sleutelnet {

enum class RankedMeasure { degree, harmonic_norm, betweenness_norm, reach_24h };

// By its name in docs/measures.md; empty for a measure of which no certainty is told. Harmonic closeness of a directed
// network is that outwards.
std::optional<RankedMeasure> ranked_measure(std::string_view name);

struct PlaceOptions {
  bool directed = false;
  std::vector<RankedMeasure> measures{RankedMeasure::degree, RankedMeasure::harmonic_norm,
                                      RankedMeasure::betweenness_norm, RankedMeasure::reach_24h};
  Sampling sampling;
};

inline constexpr int first_ranks = 5;
inline constexpr double firm_share = 0.9;  // of the draws

struct ActorPlace {
  std::optional<double> value;  // on the network as kept
  std::optional<int> rank;
  std::optional<Spread> values;  // over the draws
  std::optional<Spread> ranks;
  std::optional<double> among_first;  // share of the draws in which it is among the first five
  bool first = false;                 // among the first five as kept
  bool operator==(const ActorPlace&) const = default;
};

struct MeasurePlaces {
  std::string name;        // of docs/measures.md
  std::string convention;  // of the measure
  std::vector<ActorPlace> actors;
  int first = 0;                                       // actors
  int firm = 0;                                        // of them
  UndefinedReason when_empty = UndefinedReason::none;  // set when no actor has a value
  bool operator==(const MeasurePlaces&) const = default;
};

struct PlaceCertainty {
  std::string convention = "certainty.places.v1";
  std::vector<ActorId> actors;          // participants by id, beside every measure
  std::vector<MeasurePlaces> measures;  // in the order asked
  bool operator==(const PlaceCertainty&) const = default;
};

// Of the first measure; null for who does not take part. O(log actors).
const ActorPlace* place_of(const PlaceCertainty& certainty, const ActorId& actor);

PlaceCertainty place_certainty(const Network& network, const PlausibleRules& rules = {},
                               const PlaceOptions& options = {});

// One for each of the rules, all on the same luck and as one piece of work.
std::vector<PlaceCertainty> place_certainties(const Network& network, const std::vector<PlausibleRules>& rules,
                                              const PlaceOptions& options = {});

}  // namespace sleutelnet
