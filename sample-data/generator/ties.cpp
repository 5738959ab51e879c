#include "sample-data/generator/ties.hpp"

#include <algorithm>

#include "core/support/require.hpp"
#include "sample-data/generator/account_holders.hpp"
#include "sample-data/generator/cast.hpp"
#include "sample-data/generator/weaver.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

// Ties of somebody who leaves end, but those of A03 that were never handed over stay in the file.
void end_ties(World& world, int snapshot) {
  for (auto& bond : world.bonds) {
    if (bond.last < snapshot) continue;
    const bool one_stays = world.person(bond.one).takes_part(snapshot);
    const bool both_stay = one_stays && world.person(bond.other).takes_part(snapshot);
    const bool left_behind = bond.kind == TieKind::account_holder && bond.one == busy_owner && !one_stays &&
                             world.person(bond.other).takes_part(snapshot);
    if (!both_stay && !left_behind) bond.last = snapshot - 1;
  }
}

// T1: two teachers and their school in each of two wijken, tied to the rest by K017 alone.
void tie_school_groups(World& world, Weaver& weaver, int snapshot) {
  const auto& connector = world.person(key_figure(bridge));
  for (const auto& group : school_groups) {
    const auto& one = world.person(group.teachers[0]);
    const auto& other = world.person(group.teachers[1]);
    const auto& school = world.person(group.school);
    weaver.prescribe(one, other, TieKind::works_with);
    weaver.prescribe(one, school, TieKind::works_with);
    weaver.prescribe(other, school, TieKind::works_with);
    if (connector.takes_part(snapshot)) {
      weaver.prescribe(connector, one, TieKind::knows);
      weaver.prescribe(connector, other, TieKind::works_with);
    }
    for (const char* id : {group.teachers[0], group.teachers[1], group.school}) weaver.close(id);
  }
  const int welfare = word_index(Facet::domain, "welzijn");
  for (const auto& actor : world.people) {
    if (actor.kind != ActorKind::professional || !connector.takes_part(snapshot) || weaver.closed(actor.id)) continue;
    const bool near = actor.home == 3 || actor.home == 4;
    if (actor.domains.front() == welfare && near && actor.last > 2 && weaver.degree(connector.id) < 9) {
      weaver.prescribe(connector, actor, TieKind::works_with);
    }
  }
  weaver.close(connector.id);
}

// T4: the four at the harbour know each other and nobody else.
void tie_harbour(World& world, Weaver& weaver, int snapshot) {
  for (const int one : harbour) {
    for (const int other : harbour) {
      // One pair is left out: they know each other through the other two.
      if (one >= other || (one == 113 && other == 116)) continue;
      if (world.person(key_figure(one)).takes_part(snapshot)) {
        weaver.prescribe(world.person(key_figure(one)), world.person(key_figure(other)), TieKind::works_with);
      }
    }
    weaver.close(key_figure(one));
  }
}

// Those who know nobody in the network but their account holder: as many of the newest as are needed.
void keep_alone(World& world, Weaver& weaver, int snapshot, int goal) {
  std::vector<const Participant*> candidates = weaver.members(ActorKind::key_figure);
  std::stable_sort(candidates.begin(), candidates.end(),
                   [&](const Participant* left, const Participant* right) { return left->joined > right->joined; });
  const auto forgotten = never_handed_over(world);
  for (const auto* person : candidates) {
    if (goal == 0) break;
    const int number = std::stoi(person->id.substr(1));
    const bool owned_now = std::find(forgotten.begin(), forgotten.end(), person->id) == forgotten.end();
    if (has_part_in_truth(number) || !owned_now || weaver.degree(person->id) != 1) continue;
    if (person->joined > world.dates[static_cast<std::size_t>(snapshot)] - std::chrono::days(60)) continue;
    weaver.close(person->id);
    --goal;
  }
  SLEUTELNET_REQUIRE(goal == 0);
}

// How many ties somebody wishes for, the same in every snapshot.
int wished(const Participant& actor, int snapshot) {
  if (actor.id == key_figure(shared_out)) return 4;  // the account holders come on top
  Random own(static_cast<std::uint64_t>(std::stoi(actor.id.substr(1))));
  const int wish = weighted<int>(own, {{2, 9}, {3, 21}, {4, 32}, {5, 16}, {6, 10}, {7, 6}, {8, 4}, {9, 2}});
  return snapshot == 0 ? std::max(2, wish - 1) : wish;
}

TieKind draw_kind(Random& random) {
  return weighted<TieKind>(random, {{TieKind::knows, 40},
                                    {TieKind::works_with, 30},
                                    {TieKind::refers_to, 10},
                                    {TieKind::trained_together, 8},
                                    {TieKind::same_meeting, 12}});
}

constexpr int most_of_professional = 14;
constexpr int most_of_key_figure = 9;

// Your own board first, then people nearby.
void tie_key_figures(World& world, Weaver& weaver, int snapshot, Random& random) {
  for (const auto* person : weaver.members(ActorKind::key_figure)) {
    if (weaver.closed(person->id)) continue;
    if (!person->organisation.empty()) weaver.tie(*person, world.person(person->organisation), TieKind::works_with);
    const int least = owners_of(world, person->id, snapshot).empty() ? 2 : 1;
    const int wish = std::max(wished(*person, snapshot), least + 1);
    for (int tries = 0; weaver.degree(person->id) < wish && tries < 200; ++tries) {
      const auto kind = weighted<ActorKind>(
          random, {{ActorKind::key_figure, 34}, {ActorKind::professional, 54}, {ActorKind::organisation, 12}});
      const auto& other = weaver.partner(kind, person->home);
      const int most = kind == ActorKind::key_figure ? std::min(wished(other, snapshot) + 1, most_of_key_figure)
                                                     : most_of_professional;
      if (weaver.degree(other.id) >= most) continue;
      weaver.tie(*person, other, draw_kind(random));
    }
  }
}

// Every organisation has somebody we know, every professional knows two.
void tie_partners(Weaver& weaver, int snapshot, Random& random) {
  for (const auto* organisation : weaver.members(ActorKind::organisation)) {
    for (int tries = 0; weaver.degree(organisation->id) == 0 && tries < 200; ++tries) {
      weaver.tie(weaver.partner(ActorKind::professional, organisation->home), *organisation, TieKind::works_with);
    }
  }
  for (const auto* professional : weaver.members(ActorKind::professional)) {
    const auto enough = [&] { return weaver.degree(professional->id) >= 2 && weaver.knows_people(professional->id); };
    for (int tries = 0; !enough() && tries < 200; ++tries) {
      const auto& other = weaver.partner(ActorKind::professional, professional->home);
      weaver.tie(*professional, other, draw_kind(random));
    }
  }
  for (const auto* owner : weaver.members(ActorKind::municipal_team)) {
    if (owner->first != snapshot) continue;
    const int wish = weaver.degree(owner->id) + 4;
    for (int tries = 0; weaver.degree(owner->id) < std::min(wish, 35) && tries < 50; ++tries) {
      weaver.tie(*owner, *one_of(random, weaver.members(ActorKind::professional)), TieKind::works_with);
    }
  }
}

void fill_up(Weaver& weaver, int goal, Random& random) {
  SLEUTELNET_REQUIRE(weaver.ties() <= goal);
  while (weaver.ties() < goal) {
    const auto& one = *one_of(random, weaver.members(ActorKind::professional));
    const auto& other = weaver.partner(ActorKind::professional, one.home);
    if (weaver.degree(one.id) >= most_of_professional || weaver.degree(other.id) >= most_of_professional) continue;
    weaver.tie(one, other, draw_kind(random));
  }
}

Date known_since(const World& world, const Bond& bond) {
  return std::max(world.person(bond.one).joined, world.person(bond.other).joined);
}

// New ties were seen since the snapshot before, the others keep the date they had; in the first snapshot
// all start as seen more than a year ago.
void carry_dates(World& world, int snapshot, Random& random) {
  const auto at = static_cast<std::size_t>(snapshot);
  const auto today = world.dates[at];
  const auto year_ago = plus_months(today, -12);
  for (auto& bond : world.bonds) {
    if (bond.first > snapshot || bond.last < snapshot) continue;
    const auto since = known_since(world, bond);
    if (bond.first < snapshot) {
      bond.observed[at] = bond.observed[at - 1];
    } else if (snapshot > 0) {
      bond.observed[at] = day_between(random, std::max(world.dates[at - 1], since), today - std::chrono::days(4));
    } else {
      const auto latest = std::max(since, year_ago - std::chrono::days(5));
      bond.observed[at] = day_between(random, std::max(since, year_ago - std::chrono::days(500)), latest);
    }
  }
}

// Three in five ties were confirmed within a year. Nobody confirms the ties of somebody who left.
void date_ties(World& world, int snapshot, Random& random) {
  carry_dates(world, snapshot, random);
  const auto at = static_cast<std::size_t>(snapshot);
  const auto today = world.dates[at];
  const auto year_ago = plus_months(today, -12);
  std::vector<Bond*> older;
  int total = 0;
  for (auto& bond : world.bonds) {
    if (bond.first > snapshot || bond.last < snapshot) continue;
    ++total;
    if (bond.observed[at] < year_ago && world.person(bond.one).takes_part(snapshot)) older.push_back(&bond);
  }
  shuffle(random, older);
  const int most_older = total - total * 6 / 10;
  while (static_cast<int>(older.size()) > most_older) {
    auto& bond = *older.back();
    const auto earliest = std::max(known_since(world, bond), year_ago + std::chrono::days(5));
    bond.observed[at] = day_between(random, earliest, today - std::chrono::days(60));
    older.pop_back();
  }
}

}  // namespace

void weave_ties(World& world, const TieGoals& goals, bool veldhaven, Random& random) {
  for (int snapshot = 0; snapshot < static_cast<int>(world.dates.size()); ++snapshot) {
    end_ties(world, snapshot);
    if (veldhaven && snapshot == 2) hand_over(world, snapshot);
    Weaver weaver(world, snapshot, random);
    if (veldhaven) tie_harbour(world, weaver, snapshot);
    assign_account_holders(world, weaver, snapshot, veldhaven);
    if (veldhaven) tie_school_groups(world, weaver, snapshot);
    keep_alone(world, weaver, snapshot, goals.only_owner[static_cast<std::size_t>(snapshot)]);
    tie_key_figures(world, weaver, snapshot, random);
    tie_partners(weaver, snapshot, random);
    fill_up(weaver, goals.rows[static_cast<std::size_t>(snapshot)], random);
    date_ties(world, snapshot, random);
  }
}

std::vector<const Bond*> bonds_in(const World& world, int snapshot) {
  std::vector<const Bond*> found;
  for (const auto& bond : world.bonds) {
    if (bond.first <= snapshot && snapshot <= bond.last) found.push_back(&bond);
  }
  return found;
}

std::vector<std::string> owners_of(const World& world, const std::string& person, int snapshot) {
  std::vector<std::string> owners;
  for (const Bond* bond : bonds_in(world, snapshot)) {
    if (bond->kind != TieKind::account_holder || bond->other != person) continue;
    if (world.person(bond->one).takes_part(snapshot)) owners.push_back(bond->one);
  }
  return owners;
}

std::vector<std::string> never_handed_over(const World& world) {
  std::vector<std::string> people;
  for (const auto& bond : world.bonds) {
    if (bond.one == busy_owner && bond.kind == TieKind::account_holder && bond.last > 2) people.push_back(bond.other);
  }
  return people;
}

}  // namespace sleutelnet::sample
