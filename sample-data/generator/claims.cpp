#include "sample-data/generator/claims.hpp"

#include <algorithm>
#include <iterator>

#include "core/support/require.hpp"
#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

constexpr int most_claims_per_person = 6;

std::vector<int> buurten_of(const World& world, int district) {
  std::vector<int> found;
  for (std::size_t index = 0; index < world.neighbourhoods.size(); ++index) {
    const auto& area = world.neighbourhoods[index];
    if (area.district == district && in_scope(area)) found.push_back(static_cast<int>(index));
  }
  return found;
}

// Strength 35/45/20 and source 60/25/15 (domain.md G); an estimate holds for a year and a half.
Claim draw_claim(const World& world, int person, int snapshot, Random& random) {
  Claim claim;
  claim.person = person;
  claim.first = snapshot;
  claim.strength = weighted<int>(random, {{1, 35}, {2, 45}, {3, 20}});
  claim.source =
      weighted<ReachSource>(random, {{ReachSource::self, 60}, {ReachSource::joint, 25}, {ReachSource::estimate, 15}});
  do {
    draw_area(world, claim, random);
    draw_domain(world, claim, random);
    draw_setting(claim, random);
    draw_age(claim, random);
  } while (!plausible(claim));
  claim.value(Facet::theme) = chance(random, 55) ? number_between(random, 0, 7) : -1;
  const auto& who = world.people[static_cast<std::size_t>(person)];
  const auto now = world.dates[static_cast<std::size_t>(snapshot)];
  const auto earliest = snapshot == 0 ? day("2022-06-01") : world.dates[static_cast<std::size_t>(snapshot) - 1];
  claim.asserted =
      day_between(random, std::max(earliest, who.joined) + std::chrono::days(3), now - std::chrono::days(5));
  if (claim.source == ReachSource::estimate)
    claim.expires = plus_months(claim.asserted, 18);
  else if (chance(random, 8))
    claim.expires = plus_months(claim.asserted, 24);
  return claim;
}

int claims_of(const World& world, int person) {
  return static_cast<int>(std::count_if(world.claims.begin(), world.claims.end(),
                                        [&](const Claim& claim) { return claim.person == person; }));
}

int claims_in(const World& world, int snapshot) {
  return static_cast<int>(std::count_if(world.claims.begin(), world.claims.end(), [&](const Claim& claim) {
    return claim.first <= snapshot && world.people[static_cast<std::size_t>(claim.person)].takes_part(snapshot);
  }));
}

// Newcomers bring two or three claims each; then more are added, one by one, to people with few.
void draw_claims_of(World& world, int snapshot, int goal, Random& random) {
  std::vector<int> members;
  for (std::size_t index = 0; index < world.people.size(); ++index) {
    const auto& person = world.people[index];
    if (person.kind != ActorKind::key_figure || !person.takes_part(snapshot)) continue;
    members.push_back(static_cast<int>(index));
    if (person.first != snapshot) continue;
    for (int count = number_between(random, 2, 3) - claims_of(world, members.back()); count > 0; --count) {
      world.claims.push_back(draw_claim(world, members.back(), snapshot, random));
    }
  }
  while (claims_in(world, snapshot) < goal) {
    const int person = one_of(random, members);
    if (claims_of(world, person) >= most_claims_per_person) continue;
    world.claims.push_back(draw_claim(world, person, snapshot, random));
  }
  SLEUTELNET_REQUIRE(claims_in(world, snapshot) == goal);
}

}  // namespace

void draw_claims(World& world, const std::vector<int>& goals, Random& random) {
  for (std::size_t snapshot = 0; snapshot < goals.size(); ++snapshot) {
    draw_claims_of(world, static_cast<int>(snapshot), goals[snapshot], random);
  }
}

void draw_area(const World& world, Claim& claim, Random& random) {
  const int home = world.people[static_cast<std::size_t>(claim.person)].home;
  const auto districts = static_cast<int>(world.districts.size());
  const int district = chance(random, 86) ? home : number_between(random, 0, districts - 1);
  claim.whole_district = chance(random, 32);
  claim.area = claim.whole_district ? district : one_of(random, buurten_of(world, district));
}

void draw_domain(const World& world, Claim& claim, Random& random) {
  const auto& own = world.people[static_cast<std::size_t>(claim.person)].domains;
  claim.value(Facet::domain) = chance(random, 85) ? one_of(random, own) : number_between(random, 0, 7);
}

// School, sports club and community centre come first: there the municipality has set targets.
void draw_setting(Claim& claim, Random& random) {
  claim.value(Facet::setting) = weighted<int>(
      random, {{0, 20}, {1, 18}, {2, 20}, {3, 4}, {4, 4}, {5, 6}, {6, 6}, {7, 5}, {8, 4}, {9, 3}, {-1, 18}});
}

void draw_age(Claim& claim, Random& random) {
  claim.value(Facet::age) = weighted<int>(random, {{0, 10}, {1, 24}, {2, 14}, {3, 18}, {4, 14}, {5, 12}, {-1, 12}});
}

bool plausible(const Claim& claim) {
  const int age = claim.value(Facet::age);
  const int domain = claim.value(Facet::domain);
  const int setting = claim.value(Facet::setting);
  const bool grown_up = age >= 3;
  const bool child = age == 0 || age == 1;
  if (grown_up && (domain == word_index(Facet::domain, "jeugd") || domain == word_index(Facet::domain, "onderwijs"))) {
    return false;
  }
  if (grown_up && setting == word_index(Facet::setting, "school")) return false;
  if (child && domain == word_index(Facet::domain, "werk")) return false;
  return !(child && (setting == word_index(Facet::setting, "werkvloer") ||
                     setting == word_index(Facet::setting, "ondernemers")));
}

bool listed(const World& world, const Claim& claim, int snapshot) {
  return claim.first <= snapshot && world.people[static_cast<std::size_t>(claim.person)].listed(snapshot);
}

}  // namespace sleutelnet::sample
