#include "core/analysis/recruit.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Three wijken of three buurten with four domains; random cells are taken care of.
Network random_town(Random& random) {
  Network network;
  network.date = today;
  for (const auto* domain : {"a", "b", "c", "d"}) network.terms.put(term(Facet::domain, domain));
  network.areas.put(area("GM9901", 0));
  for (int district = 0; district < 3; ++district) {
    const auto wijk = "WK99010" + std::to_string(district);
    network.areas.put(area(wijk, 0));
    for (int number = 0; number < 3; ++number) {
      const auto buurt = "BU99010" + std::to_string(district) + "0" + std::to_string(number);
      network.areas.put(area(buurt, 100 + static_cast<int>(random.below(900))));
      for (const auto* domain : {"a", "b", "c", "d"}) {
        if (random.below(2) == 0) continue;
        const auto id = "K" + buurt.substr(2) + domain;
        network.actors.put(key_figure(id));
        network.reach.put(reach("R" + id, id, buurt, domain));
      }
    }
  }
  return network;
}

// Every candidate as a set of cells: one value over a wijk, or one buurt, cut to the size one person holds.
std::vector<unsigned long> candidate_sets(const Network& network, const Coverage& covered, std::size_t per_person) {
  std::vector<unsigned long> sets;
  const auto add = [&](auto belongs) {
    std::vector<std::size_t> cells;
    for (std::size_t index = 0; index < covered.cells.size(); ++index) {
      if (covered.cells[index].people == 0 && belongs(index)) cells.push_back(index);
    }
    unsigned long set = 0;
    for (std::size_t at = 0; at < std::min(cells.size(), per_person); ++at) set |= 1UL << cells[at];
    sets.push_back(set);
  };
  for (std::size_t row = 0; row < covered.areas.size(); ++row) {
    add([&](std::size_t index) { return index / covered.values.size() == row; });
  }
  for (const auto* wijk : areas_at(network, AreaLevel::district)) {
    for (std::size_t column = 0; column < covered.values.size(); ++column) {
      add([&](std::size_t index) {
        return index % covered.values.size() == column && lies_within(network, covered.cells[index].area, wijk->code);
      });
    }
  }
  return sets;
}

long best_of_three(const std::vector<unsigned long>& sets) {
  int best = 0;
  for (const auto one : sets) {
    for (const auto other : sets) {
      for (const auto third : sets) best = std::max(best, std::popcount(one | other | third));
    }
  }
  return best;
}

TEST(Recruit, StaysWithinTheGuaranteeAndItsOwnProvenBound) {
  Random random(77);
  for (int round = 0; round < 25; ++round) {
    const auto network = random_town(random);
    const auto covered = coverage(network);
    const auto plan = plan_recruitment(network, covered, {.profiles = 3});
    const auto best = best_of_three(candidate_sets(network, covered, 6));
    EXPECT_LE(plan.closed, best);
    EXPECT_GE(static_cast<double>(plan.closed), (1 - std::exp(-1.0)) * static_cast<double>(best) - 1e-9);
    EXPECT_GE(plan.bound, best);
    EXPECT_TRUE(verify(network, covered, plan));
  }
}

TEST(Recruit, GainsNeverGrow) {
  Random random(4);
  const auto network = random_town(random);
  const auto plan = plan_recruitment(network, coverage(network), {.profiles = 9, .weight = RecruitWeight::inhabitants});
  for (std::size_t at = 1; at < plan.profiles.size(); ++at) {
    EXPECT_LE(plan.profiles[at].gain, plan.profiles[at - 1].gain);
  }
}

TEST(Recruit, StopsWhenNothingIsOpen) {
  auto network = two_neighbourhoods();
  network.actors.put(key_figure("K001"));
  network.reach.put(reach("R1", "K001", "GM9901", "zorg"));
  network.reach.put(reach("R2", "K001", "GM9901", "werk"));
  const auto plan = plan_recruitment(network, coverage(network));
  EXPECT_TRUE(plan.profiles.empty());
  EXPECT_EQ(plan.open, 0);
  EXPECT_EQ(plan.bound, 0);
}

TEST(Recruit, NeverProposesForWaterOrBusinessParks) {
  const auto network = two_neighbourhoods();
  const auto plan = plan_recruitment(network, coverage(network), {.profiles = 10});
  EXPECT_EQ(plan.open, 4);
  EXPECT_EQ(plan.closed, 4);
}

TEST(Verify, RejectsAPlanThatCountsACellTwice) {
  const auto network = two_neighbourhoods();
  const auto covered = coverage(network);
  auto plan = plan_recruitment(network, covered, {.profiles = 1});
  ASSERT_TRUE(verify(network, covered, plan));
  plan.profiles.push_back(plan.profiles.front());
  plan.closed *= 2;
  plan.bound = plan.open;
  EXPECT_FALSE(verify(network, covered, plan));
}

}  // namespace
}  // namespace sleutelnet
