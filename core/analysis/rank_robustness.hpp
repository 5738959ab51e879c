#pragma once
// Do the ranks stand when some ties or some actors are missing from what we know? (measures.md 3.9,
// borgatti2006) For "needs a backup": a rank that does not stand is not shown as a finding.
//
// From the network as kept every tie is lost with the same chance, or every actor with all its ties; ranks are
// taken anew each time, among who is there. Convention robustness.loss.v1: 5, 10 and 20 %, each record by itself, so
// that the share lost varies a little from draw to draw; with the luck of plausible.v1 what is lost at 5 % is lost at
// 10 % as well. Doubts about records play no part here: see place_certainty.hpp, also for what isolated, alone
// and directed mean. A loss of 0 gives spreads of width 0; actors lost in every draw have none.
// No node: no rows. Cost: losses × draws × that of the measures.

#include <vector>

#include "core/analysis/place_certainty.hpp"

namespace sleutelnet {

enum class LossOf { ties, actors };

struct RankRobustnessOptions {
  std::vector<double> losses{0.05, 0.10, 0.20};
  PlaceOptions places;
};

struct RanksUnderLoss {
  LossOf of{};
  double loss = 0;
  PlaceCertainty places;
};

// First the ties, then the actors, each in the order of `losses`.
std::vector<RanksUnderLoss> rank_robustness(const Network& network, const RankRobustnessOptions& options = {});

}  // namespace sleutelnet
