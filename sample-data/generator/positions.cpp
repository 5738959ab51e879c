#include "sample-data/generator/positions.hpp"

#include <algorithm>
#include <set>

#include "core/support/require.hpp"
#include "sample-data/generator/cast.hpp"

namespace sleutelnet::sample {

namespace {

using People = std::vector<Participant*>;

People who(World& world, int snapshot, bool (*condition)(const Participant&, int)) {
  People found;
  for (auto& person : world.people) {
    const bool key = person.kind == ActorKind::key_figure;
    if (key && person.takes_part(snapshot) && condition(person, snapshot)) found.push_back(&person);
  }
  return found;
}

bool free_of_truths(const Participant& person) { return !has_part_in_truth(std::stoi(person.id.substr(1))); }

Position& at(Participant& person, int snapshot) { return person.at[static_cast<std::size_t>(snapshot)]; }
const Position& at(const Participant& person, int snapshot) { return person.at[static_cast<std::size_t>(snapshot)]; }

// Draws so many of those people and does something to each.
template <class Do>
void for_some(Random& random, People people, int count, Do act) {
  shuffle(random, people);
  SLEUTELNET_REQUIRE(static_cast<int>(people.size()) >= count);
  for (int index = 0; index < count; ++index) act(*people[static_cast<std::size_t>(index)]);
}

// Those who declined in 2024 had never been told before; the others without notice are drawn.
void settle_first_notices(World& world, Random& random) {
  for (auto* person : who(world, 0, [](const Participant&, int) { return true; })) {
    at(*person, 0).noticed = person->joined + std::chrono::days(14);
  }
  int missing = veldhaven_paperwork()[0].without_notice;
  for (auto* person : who(world, 0, [](const Participant&each, int) { return each.erased && each.last == 0; })) {
    at(*person, 0).noticed.reset();
    --missing;
  }
  for_some(random, who(world, 0, [](const Participant& each, int) { return free_of_truths(each) && !each.erased; }),
           missing, [](Participant& person) { at(person, 0).noticed.reset(); });
}

// The notice round of March 2024 (event 1) reached all but four of the older cards; they follow in 2025.
void settle_later_notices(World& world, Random& random) {
  for (auto* person : who(world, 1, [](const Participant&, int) { return true; })) {
    const auto joined = person->joined + std::chrono::days(7);
    at(*person, 1).noticed = person->first == 1 ? joined : day_between(random, day("2024-03-04"), day("2024-05-31"));
  }
  for_some(random, who(world, 1, [](const Participant& each, int) { return each.first == 0 && !at(each, 0).noticed; }),
           veldhaven_paperwork()[1].without_notice, [](Participant& person) { at(person, 1).noticed.reset(); });
  for (auto* person : who(world, 2, [](const Participant&, int) { return true; })) {
    auto& noticed = at(*person, 2).noticed;
    if (person->first == 2) {
      noticed = person->joined + std::chrono::days(7);
    } else {
      noticed = at(*person, 1).noticed.value_or(day_between(random, day("2025-01-20"), day("2025-03-14")));
    }
  }
}

void settle_agreements(World& world, Random& random) {
  for (int snapshot = 0; snapshot < 3; ++snapshot) {
    for (auto* person :
         who(world, snapshot, [](const Participant&each, int when) { return at(each, when).noticed.has_value(); })) {
      at(*person, snapshot).agreed = true;
    }
    int missing = veldhaven_paperwork()[static_cast<std::size_t>(snapshot)].without_agreement;
    if (snapshot > 0) {
      at(*who(world, snapshot, [](const Participant& each, int) { return each.id == key_figure(shared_out); }).front(),
         snapshot)
          .agreed = false;
      --missing;
    }
    // An agreement is not lost again, so only those are drawn who had none before.
    for_some(random,
             who(world, snapshot,
                 [](const Participant& each, int when) {
                   const bool had = when > each.first && at(each, when - 1).agreed;
                   return at(each, when).agreed && !had && free_of_truths(each);
                 }),
             missing, [&](Participant& person) { at(person, snapshot).agreed = false; });
  }
}

void settle_status(World& world, Random& random) {
  for (int snapshot = 0; snapshot < 3; ++snapshot) {
    for (auto* person : who(world, snapshot, [](const Participant&, int) { return true; })) {
      at(*person, snapshot).status = at(*person, snapshot).noticed ? ActorStatus::active : ActorStatus::reconfirm;
    }
    for_some(random,
             who(world, snapshot,
                 [](const Participant& each, int when) {
                   return at(each, when).status == ActorStatus::active && free_of_truths(each) && each.first < when + 1;
                 }),
             veldhaven_paperwork()[static_cast<std::size_t>(snapshot)].paused,
             [&](Participant& person) { at(person, snapshot).status = ActorStatus::paused; });
  }
}

struct CardDates {  // a fresh card was confirmed between these days, an old one before
  const char* oldest;
  const char* newest;
};
constexpr CardDates card_dates[] = {
    {"2023-02-01", "2024-01-08"}, {"2024-02-01", "2024-11-08"}, {"2024-12-09", "2025-11-17"}};

Date fresh_date(const Participant& person, int snapshot, Random& random) {
  const auto& dates = card_dates[snapshot];
  const auto known_since = person.joined + std::chrono::days(14);
  return day_between(random, std::max(day(dates.oldest), known_since), std::max(day(dates.newest), known_since));
}

// An old card is one that was not confirmed again: it keeps the date of the snapshot before.
void settle_cards(World& world, Random& random) {
  for (int snapshot = 0; snapshot < 3; ++snapshot) {
    for (auto* person : who(world, snapshot, [](const Participant&, int) { return true; })) {
      at(*person, snapshot).confirmed = fresh_date(*person, snapshot, random);
    }
    for_some(random,
             who(world, snapshot,
                 [](const Participant& each, int when) {
                   const auto joined_before = day(when == 0 ? "2022-11-01" : "2024-10-01");
                   return free_of_truths(each) && each.joined < joined_before && (when == 0 || each.first < when);
                 }),
             veldhaven_paperwork()[static_cast<std::size_t>(snapshot)].old_cards, [&](Participant& person) {
               at(person, snapshot).confirmed =
                   snapshot == 0 ? day_between(random, person.joined + std::chrono::days(14), day("2022-12-20"))
                                 : at(person, snapshot - 1).confirmed;
             });
  }
}

}  // namespace

void settle_veldhaven_paperwork(World& world, Random& random) {
  settle_first_notices(world, random);
  settle_later_notices(world, random);
  settle_agreements(world, random);
  settle_cards(world, random);
  settle_status(world, random);
}

}  // namespace sleutelnet::sample
