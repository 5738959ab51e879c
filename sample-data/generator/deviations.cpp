// The rules of the plan, one function each: how far is the world from it?
#include <algorithm>
#include <cstdlib>

#include "sample-data/generator/grid.hpp"
#include "sample-data/generator/plan.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

constexpr int last = 2;

struct Answers {
  std::vector<Grid> settings;  // by snapshot
  Grid before, now;            // domains in the last two snapshots
  Grid ages;                   // last snapshot
};

Answers answers(const World& world, const std::vector<int>& origins) {
  Answers all;
  for (int snapshot = 0; snapshot <= last; ++snapshot) {
    all.settings.push_back(answer(world, origins, {snapshot, Facet::setting}));
  }
  all.before = answer(world, origins, {last - 1, Facet::domain});
  all.now = answer(world, origins, {last, Facet::domain});
  all.ages = answer(world, origins, {last, Facet::age});
  return all;
}

People people_in(const Grid& grid, int neighbourhood) {
  People people;
  for (int value = 0; value < grid.values; ++value) people |= grid.at(neighbourhood, value).people;
  return people;
}

template <class Act>
void for_buurten(const World& world, Act act) {
  for (int index = 0; index < static_cast<int>(world.neighbourhoods.size()); ++index) {
    if (in_scope(world.neighbourhoods[static_cast<std::size_t>(index)])) act(index);
  }
}

int buurten_reached(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  for (std::size_t snapshot = 0; snapshot < all.settings.size(); ++snapshot) {
    for_buurten(world, [&](int index) {
      const auto people = people_in(all.settings[snapshot], index);
      const bool planned = plan.reached[snapshot][static_cast<std::size_t>(index)];
      if (planned && people.none()) off += 8;
      // Counted by claim, so that each one taken away is a step in the right direction.
      for (int value = 0; !planned && value < all.settings[snapshot].values; ++value) {
        off += 4 * all.settings[snapshot].at(index, value).head_count();
      }
    });
  }
  return off;
}

// T13: what was lost was lost by departures alone, what was gained was gained by arrivals alone.
int causes_of_change(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  for (std::size_t index = 0; index < world.key_figures(); ++index) {
    const auto& person = world.people[index];
    for (const int lost : plan.lost) {
      if (people_in(all.settings[last - 1], lost).test(index) && person.last != last - 1) off += 3;
    }
    for (const int gained : plan.gained) {
      if (people_in(all.settings[last], gained).test(index) && person.first != last) off += 3;
    }
  }
  return off;
}

int targets(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  for (std::size_t snapshot = 0; snapshot < all.settings.size(); ++snapshot) {
    int met = 0;
    int single = 0;
    for (const auto& goal : world.goals) {
      if (!in_scope(world.neighbourhoods[static_cast<std::size_t>(goal.neighbourhood)])) continue;
      const int independent = all.settings[snapshot].at(goal.neighbourhood, goal.setting).independent();
      met += goal.priority && independent >= 2 ? 1 : 0;
      single += independent == 1 ? 1 : 0;
    }
    off += 3 * std::abs(met - plan.priority_met[snapshot]) + 2 * std::abs(single - plan.on_one_person[snapshot]);
  }
  return off;
}

int teenagers(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  const int age = word_index(Facet::age, "12-17");
  for_buurten(world, [&](int index) {
    const int people = all.ages.at(index, age).head_count();
    const bool none = plan.no_teenagers[static_cast<std::size_t>(index)];
    off += none ? 4 * people : (people == 0 ? 4 : 0);
  });
  return off;
}

// T17: the six cells of youth in Nieuw-Veld are open and no other profile closes as many.
int best_recruit(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  std::vector<std::vector<int>> open(world.districts.size(),
                                     std::vector<int>(static_cast<std::size_t>(all.now.values)));
  for_buurten(world, [&](int index) {
    const auto district = static_cast<std::size_t>(world.neighbourhoods[static_cast<std::size_t>(index)].district);
    int here = 0;
    for (int value = 0; value < all.now.values; ++value) {
      const int people = all.now.at(index, value).head_count();
      here += people == 0 ? 1 : 0;
      open[district][static_cast<std::size_t>(value)] += people == 0 ? 1 : 0;
      if (static_cast<int>(district) == plan.open_district && value == plan.youth) off += 5 * people;
    }
    off += 4 * std::max(0, here - 5);
  });
  for (std::size_t district = 0; district < open.size(); ++district) {
    for (int value = 0; value < all.now.values; ++value) {
      if (static_cast<int>(district) == plan.open_district && value == plan.youth) continue;
      off += 4 * std::max(0, open[district][static_cast<std::size_t>(value)] - 5);
    }
  }
  return off;
}

// T1: exactly the planned cells stand on this one person, and later on nobody.
int bridge_cells(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  People alone;
  alone.set(static_cast<std::size_t>(plan.bridge_person));
  int sole = 0;
  for_buurten(world, [&](int index) {
    for (int value = 0; value < all.before.values; ++value) sole += all.before.at(index, value).people == alone ? 1 : 0;
  });
  off += 5 * std::abs(sole - static_cast<int>(plan.only_bridge.size()));
  for (const auto& cell : plan.only_bridge) {
    if (all.before.at(cell.neighbourhood, cell.domain).people != alone) off += 6;
    const auto& now = all.now.at(cell.neighbourhood, cell.domain);
    off += 4 * (now.head_count() + now.failing_claims);
    if (now.gone != alone) off += 2;
  }
  return off;
}

// T2: exactly the planned cells look covered and hang on one board.
int board_cells(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  People both;
  for (const int person : plan.board_people) both.set(static_cast<std::size_t>(person));
  int shared = 0;
  for_buurten(world, [&](int index) {
    for (int value = 0; value < all.now.values; ++value) {
      const auto& cell = all.now.at(index, value);
      shared += cell.independent() == 1 && cell.head_count() > 1 ? 1 : 0;
    }
  });
  off += 4 * std::abs(shared - static_cast<int>(plan.one_board.size()));
  for (const auto& cell : plan.one_board) {
    const auto people = all.now.at(cell.neighbourhood, cell.domain).people;
    off += 3 * static_cast<int>((people ^ both).count());
  }
  return off;
}

int estimated_cells(const Answers& all, const Plan& plan) {
  int off = 0;
  std::bitset<failures> only;
  only.set(static_cast<std::size_t>(Failure::estimate));
  for (const auto& planned : plan.only_estimates) {
    const auto& cell = all.now.at(planned.neighbourhood, planned.domain);
    off += 4 * cell.head_count() + (cell.failing == only ? 0 : 3);
  }
  return off;
}

// T18: somebody in the evening, nobody by day.
int evening_cells(const World& world, const Answers& all, const Plan& plan) {
  int off = 0;
  for (const auto& planned : plan.evenings) {
    const auto& people = all.now.at(planned.neighbourhood, planned.domain).people;
    if (people.none()) off += 5;
    for (std::size_t index = 0; index < world.key_figures(); ++index) {
      if (people.test(index) && world.people[index].availability != Availability::evenings) off += 4;
    }
  }
  return off;
}

int outside(int number, int least, int most) { return std::max({0, least - number, number - most}); }

// About a third of the cells open and a third on one person (domain.md F).
int shares(const World& world, const Answers& all) {
  int open = 0;
  int thin = 0;
  for_buurten(world, [&](int index) {
    for (int value = 0; value < all.now.values; ++value) {
      open += all.now.at(index, value).head_count() == 0 ? 1 : 0;
      thin += all.now.at(index, value).independent() == 1 ? 1 : 0;
    }
  });
  return outside(open, 92, 112) + outside(thin, 84, 108);
}

}  // namespace

std::vector<std::pair<std::string, int>> deviations(const World& world, const std::vector<int>& origins,
                                                    const Plan& plan) {
  const auto all = answers(world, origins);
  return {{"buurten reached", buurten_reached(world, all, plan)},
          {"causes of change (T13)", causes_of_change(world, all, plan)},
          {"targets met and on one person", targets(world, all, plan)},
          {"12-17 (T12)", teenagers(world, all, plan)},
          {"best next recruit (T17)", best_recruit(world, all, plan)},
          {"cells of K017 (T1)", bridge_cells(world, all, plan)},
          {"cells on one board (T2)", board_cells(world, all, plan)},
          {"villages (T14)", estimated_cells(all, plan)},
          {"evenings (T18)", evening_cells(world, all, plan)},
          {"shares of states", shares(world, all)}};
}

}  // namespace sleutelnet::sample
