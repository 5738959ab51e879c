#pragma once
// Networks in doubt for tests, and one draw of them made the plain way: as a network of its own.

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

}  // namespace sleutelnet::testing
