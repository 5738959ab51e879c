#pragma once
// Networks in doubt for tests, and one draw of them made the plain way: as a network of its own.

#include <array>
#include <string>
#include <vector>

#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

// Loops, parallel and opposite ties, mixed directions, every standing of a tie, speeds, and actors who left.
inline Network network_in_doubt(Random& random, int nodes, int ties) {
  std::vector<Ends> ends;
  for (int number = 0; number < ties; ++number) {
    const auto any = [&] { return static_cast<int>(random.below(static_cast<std::uint64_t>(nodes))); };
    ends.emplace_back(any(), any());
  }
  auto network = plain_network(nodes, ends);
  const auto plain = network;
  for (auto tie : plain.ties) {
    tie.directed = random.below(2) == 0;
    tie.frequency = static_cast<Frequency>(random.below(6));
    tie.evidence = static_cast<TieEvidence>(random.below(4));
    if (random.below(5) == 0) tie.expires = today;
    network.ties.put(tie);
  }
  for (auto actor : plain.actors) {
    actor.response = static_cast<ResponseClass>(random.below(4));
    if (random.below(8) == 0) actor.status = ActorStatus::left;
    network.actors.put(actor);
  }
  return network;
}

// What is not there is struck out, and what expired and is there is in force.
inline Network struck_out(const Network& network, const std::vector<bool>& actors, const std::vector<bool>& ties) {
  auto left = network;
  left.actors.erase_if([&](const Actor& actor) { return !actors[network.actors.index_of(actor.id)]; });
  left.ties.erase_if([&](const Tie& tie) { return !ties[network.ties.index_of(tie.id)]; });
  const auto drawn = left.ties;
  for (auto tie : drawn) {
    tie.expires.reset();
    left.ties.put(tie);
  }
  return left;
}

inline Actor random_key_figure(Random& random, const std::string& id) {
  auto made = key_figure(id, random.below(3) == 0 ? "O" + std::to_string(random.below(2)) : "");
  made.response = static_cast<ResponseClass>(random.below(4));
  if (random.below(3) == 0) made.confirmed = day(2024, 1, 1);
  if (random.below(6) == 0) made.status = static_cast<ActorStatus>(random.below(6));
  return made;
}

inline Reach random_claim(Random& random, const std::string& id, const std::string& who) {
  static const std::array areas{"BU99010000", "BU99010001", "BU99010002", "WK990100", "GM9901"};
  auto made = reach(id, who, areas.at(random.below(3 + random.below(3))), random.below(2) == 0 ? "zorg" : "werk");
  if (random.below(3) == 0) made.source = ReachSource::estimate;
  if (random.below(4) == 0) made.expires = today;
  if (random.below(6) == 0) made.strength = 1;
  if (random.below(9) == 0) made.asserted = day(2026, 1, 1);
  return made;
}

// Key figures of all kinds with claims on buurten, on the wijk and on the gemeente.
inline Network town_in_doubt(Random& random) {
  auto town = two_neighbourhoods();
  const auto people = random.below(7);
  for (std::uint64_t person = 0; person < people; ++person) {
    const auto who = "K" + std::to_string(person);
    town.actors.put(random_key_figure(random, who));
    for (auto claim = random.below(3); claim > 0; --claim) {
      town.reach.put(random_claim(random, "R" + std::to_string(person) + std::to_string(claim), who));
    }
  }
  return town;
}

// One draw as a network of its own: what does not hold is struck out, and of what holds the doubt is gone.
inline Network resolved(const Network& town, const std::vector<bool>& claims, const std::vector<bool>& cards,
                        const std::vector<bool>& actors) {
  auto made = town;
  for (std::size_t row = 0; row < town.reach.size(); ++row) {
    auto claim = town.reach.rows()[row];
    const auto owner = town.actors.index_of(claim.actor);
    if (!claims[row] || !cards[row] || !actors[owner]) {
      made.reach.erase_if([&](const Reach& other) { return other.id == claim.id; });
      continue;
    }
    claim.expires.reset();
    claim.source = ReachSource::self;
    made.reach.put(claim);
    auto actor = town.actors.rows()[owner];
    actor.confirmed = town.date;
    made.actors.put(actor);
  }
  return made;
}

}  // namespace sleutelnet::testing
