#pragma once
// What the finished Veldhaven must show: the counts of each snapshot and the planted truths about coverage.
// `distance_from_plan` is 0 when all of them hold; every deviation adds to it.

#include <string>
#include <utility>
#include <vector>

#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

struct PlannedCell {
  int neighbourhood;
  int domain;
};

struct Plan {
  std::vector<std::vector<bool>> reached;  // snapshot × buurt: somebody within 24 h in some setting
  std::vector<int> priority_met{19, 27, 25};
  std::vector<int> on_one_person{44, 47, 51};
  std::vector<bool> no_teenagers;           // T12, in the last snapshot
  std::vector<PlannedCell> only_bridge;     // T1
  std::vector<PlannedCell> one_board;       // T2
  std::vector<PlannedCell> only_estimates;  // T14
  std::vector<PlannedCell> evenings;        // T18
  std::vector<int> lost, gained;            // T13, buurten
  int youth = 0, open_district = 0;         // T17
  int bridge_person = 0;                    // indices in World::people
  int board_people[2] = {0, 0};
};

Plan veldhaven_plan(const World& world);

// Claims on which the truths rest; the mending leaves them alone.
void add_planned_claims(World& world);

void set_veldhaven_goals(World& world);
void set_polderzijl_goals(World& world);

// Per rule how far the world is from it; the sum is the distance.
std::vector<std::pair<std::string, int>> deviations(const World& world, const std::vector<int>& origins,
                                                    const Plan& plan);

}  // namespace sleutelnet::sample
