#pragma once
// On every snapshot date: who was told what is kept, who has an agreement, whose card is older than a year?

#include "core/support/random.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

struct PaperworkGoal {  // among those who take part
  int without_notice;
  int without_agreement;  // though told
  int old_cards;
  int paused;
};

inline const std::vector<PaperworkGoal>& veldhaven_paperwork() {
  static const std::vector<PaperworkGoal> goals = {{22, 5, 13, 1}, {4, 3, 10, 2}, {0, 3, 24, 3}};
  return goals;
}

void settle_veldhaven_paperwork(World& world, Random& random);

}  // namespace sleutelnet::sample
