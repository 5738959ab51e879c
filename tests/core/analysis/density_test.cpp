#include "core/analysis/density.hpp"

#include <gtest/gtest.h>

#include <array>
#include <set>

#include "tests/support/known_networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Tie said_tie(int number, const Ends& ends, bool directed, TieEvidence evidence) {
  auto made = plain_network(10, {ends}, directed).ties.rows().front();
  made.id = TieId("t" + std::to_string(number));
  made.evidence = evidence;
  return made;
}

TEST(Density, OfAFileWithoutEvidenceIsOneNumber) {
  const auto known = knoke_information();
  const auto network = plain_network(known.nodes, known.ends, true);
  const double expected = 49.0 / 90.0;
  EXPECT_EQ(density(network, {.directed = true}).share, (KnownShare{expected, expected, expected}));
  EXPECT_DOUBLE_EQ(*density(network).share.of_known, 32.0 / 45.0);
}

TEST(Density, CountsEachStandingAsCertainOpenOrAbsent) {
  auto network = plain_network(5, {});
  network.ties.put(said_tie(1, {0, 1}, false, TieEvidence::both));
  network.ties.put(said_tie(2, {0, 2}, false, TieEvidence::one));
  network.ties.put(said_tie(3, {0, 3}, false, TieEvidence::same_meeting));
  network.ties.put(said_tie(4, {0, 4}, false, TieEvidence::unknown));
  auto expired = said_tie(5, {1, 2}, false, TieEvidence::both);
  expired.expires = day(2025, 1, 1);
  network.ties.put(expired);
  auto coming = said_tie(6, {1, 3}, false, TieEvidence::both);
  coming.observed = day(2026, 1, 1);
  network.ties.put(coming);
  network.ties.put(said_tie(7, {1, 0}, false, TieEvidence::one));  // beside a certain one

  const auto found = density(network);

  EXPECT_EQ(found.pairs, 10);
  EXPECT_EQ(found.certain, 1);
  EXPECT_EQ(found.open, 4);
  EXPECT_EQ(found.share, (KnownShare{1.0 / 10, 1.0 / 6, 5.0 / 10}));
}

TEST(Density, CountsParticipantsOnly) {
  auto network = plain_network(3, {{0, 1}});
  auto gone = *network.actors.find(ActorId("n002"));
  gone.status = ActorStatus::left;
  network.actors.put(gone);
  EXPECT_EQ(density(network).share.lowest, 1.0);
}

TEST(Density, IsNotDefinedBelowTwoOrWhereEveryPairIsOpen) {
  EXPECT_EQ(density(Network{}).share, KnownShare{});
  EXPECT_EQ(density(plain_network(1, {})).share, KnownShare{});
  auto network = plain_network(2, {});
  network.ties.put(said_tie(1, {0, 1}, false, TieEvidence::one));
  EXPECT_EQ(density(network).share, (KnownShare{0.0, std::nullopt, 1.0}));
}

TEST(Reciprocity, OfKnokesOrganisationsIsAsPublished) {
  const auto known = knoke_information();
  const auto found = reciprocity(plain_network(known.nodes, known.ends, true));
  EXPECT_EQ(found.mutual, 17);
  EXPECT_EQ(found.asymmetric, 15);
  EXPECT_DOUBLE_EQ(*found.of_arcs.of_known, 34.0 / 49.0);
  EXPECT_DOUBLE_EQ(*found.of_dyads.of_known, 17.0 / 32.0);
  EXPECT_EQ(found.of_arcs.lowest, found.of_arcs.highest);
}

TEST(Reciprocity, IsNotDefinedWithoutDirectedTies) {
  EXPECT_EQ(reciprocity(Network{}).of_arcs, KnownShare{});
  EXPECT_EQ(reciprocity(plain_network(3, {{0, 1}})).of_arcs, KnownShare{});
}

// Otherwise a town of undirected ties with one directed tie that nobody answers seems to answer nearly all.
TEST(Reciprocity, CountsPairsWithADirectedTieOnly) {
  auto network = plain_network(5, {{2, 3}, {3, 4}});
  network.ties.put(said_tie(1, {0, 1}, true, TieEvidence::both));
  network.ties.put(said_tie(2, {2, 3}, false, TieEvidence::both));
  network.ties.put(said_tie(3, {3, 4}, false, TieEvidence::both));
  const auto found = reciprocity(network);
  EXPECT_EQ(found.mutual, 0);
  EXPECT_EQ(found.asymmetric, 1);
  EXPECT_EQ(found.of_arcs, (KnownShare{0.0, 0.0, 0.0}));
}

TEST(Reciprocity, ADirectedTieIsAnsweredByAnUndirectedOne) {
  auto network = plain_network(2, {});
  network.ties.put(said_tie(1, {0, 1}, true, TieEvidence::both));
  network.ties.put(said_tie(2, {0, 1}, false, TieEvidence::both));
  EXPECT_EQ(reciprocity(network).of_dyads, (KnownShare{1.0, 1.0, 1.0}));
}

// What the definition says, by settling every open tie in every way.
struct Extremes {
  std::optional<double> lowest, highest;

  void add(double value) {
    lowest = std::min(lowest.value_or(value), value);
    highest = std::max(highest.value_or(value), value);
  }
};

using Adjacency = std::set<Ends>;

struct Settled {
  Extremes density, directed_density, of_arcs, of_dyads;
  std::vector<Adjacency> all;  // of the pairs with a directed tie
  bool any_directed = false;
};

Adjacency arcs_of(const std::vector<Tie>& ties) {
  Adjacency arcs;
  for (const auto& tie : ties) {
    const auto number = [](const ActorId& id) { return std::stoi(id.text().substr(1)); };
    if (tie.source == tie.target) continue;
    arcs.emplace(number(tie.source), number(tie.target));
    if (!tie.directed) arcs.emplace(number(tie.target), number(tie.source));
  }
  return arcs;
}

// Those of pairs that have a directed tie.
Adjacency directed_arcs_of(const std::vector<Tie>& ties) {
  std::vector<Tie> directed;
  std::copy_if(ties.begin(), ties.end(), std::back_inserter(directed), [](const Tie& tie) { return tie.directed; });
  const auto named = arcs_of(directed);
  auto arcs = arcs_of(ties);
  std::erase_if(arcs, [&](const Ends& arc) {
    return !named.contains(arc) && !named.contains({arc.second, arc.first});
  });
  return arcs;
}

std::array<int, 2> mutual_and_asymmetric(const Adjacency& arcs) {
  int answered = 0;
  for (const auto& [from, to] : arcs) answered += arcs.contains({to, from}) ? 1 : 0;
  return {answered / 2, static_cast<int>(arcs.size()) - answered};
}

Settled settle(const Network& network, int nodes) {
  std::vector<Tie> certain;
  std::vector<Tie> open;
  for (const auto& tie : network.ties) {
    if (tie.observed && *tie.observed > network.date) continue;
    (tie.evidence == TieEvidence::both ? certain : open).push_back(tie);
  }
  Settled settled;
  for (const auto& ties : {certain, open}) {
    for (const auto& tie : ties) settled.any_directed |= tie.directed && tie.source != tie.target;
  }
  for (unsigned choice = 0; choice < 1U << open.size(); ++choice) {
    auto ties = certain;
    for (std::size_t at = 0; at < open.size(); ++at) {
      if ((choice >> at & 1U) != 0) ties.push_back(open[at]);
    }
    const auto arcs = arcs_of(ties);
    const auto [both_ways, one_way] = mutual_and_asymmetric(arcs);
    settled.density.add((both_ways + one_way) / (nodes * (nodes - 1) / 2.0));
    settled.directed_density.add(static_cast<double>(arcs.size()) / (nodes * (nodes - 1.0)));
    const auto directed = directed_arcs_of(ties);
    const auto [mutual, asymmetric] = mutual_and_asymmetric(directed);
    if (!directed.empty()) {
      settled.of_arcs.add(2.0 * mutual / static_cast<double>(directed.size()));
      settled.of_dyads.add(static_cast<double>(mutual) / (mutual + asymmetric));
    }
    settled.all.push_back(directed);
  }
  return settled;
}

// The pairs that may have a directed tie: mutual and asymmetric however the open ties are settled, and the others.
std::array<int, 3> known_pairs(const Settled& settled, int nodes) {  // mutual, asymmetric, open
  std::array<int, 3> known{};
  for (int low = 0; low < nodes; ++low) {
    for (int high = low + 1; high < nodes; ++high) {
      std::set<std::array<bool, 2>> states;
      for (const auto& arcs : settled.all) states.insert({arcs.contains({low, high}), arcs.contains({high, low})});
      const auto [up, down] = *states.begin();
      if (states.size() > 1) {
        ++known[2];
      } else if (up || down) {
        ++known[up && down ? 0 : 1];
      }
    }
  }
  return known;
}

void expect_extremes(const KnownShare& found, const Extremes& expected, int round) {
  EXPECT_EQ(found.lowest, expected.lowest) << round;
  EXPECT_EQ(found.highest, expected.highest) << round;
  if (!found.of_known) return;
  EXPECT_LE(*found.lowest, *found.of_known) << round;
  EXPECT_LE(*found.of_known, *found.highest) << round;
}

Network random_evidence(Random& random, int nodes) {
  auto network = plain_network(nodes, {});
  const auto ties = random.below(7);
  for (std::uint64_t number = 0; number < ties; ++number) {
    const Ends ends{static_cast<int>(random.below(static_cast<std::uint64_t>(nodes))),
                    static_cast<int>(random.below(static_cast<std::uint64_t>(nodes)))};
    const auto evidence = random.below(2) == 0 ? TieEvidence::both : TieEvidence::one;
    auto made = said_tie(static_cast<int>(number), ends, random.below(3) > 0, evidence);
    if (random.below(10) == 0) made.observed = day(2026, 1, 1);
    network.ties.put(made);
  }
  // Keeps evidence in the file, and the pair of the last two nodes known.
  network.ties.put(said_tie(99, {nodes - 1, nodes - 1}, true, TieEvidence::both));
  return network;
}

TEST(DensityAndReciprocity, HoldEveryWayToSettleWhatIsOpen) {
  Random random(41);
  for (int round = 0; round < 400; ++round) {
    const int nodes = 2 + static_cast<int>(random.below(3));
    const auto network = random_evidence(random, nodes);
    const auto settled = settle(network, nodes);
    const auto known = known_pairs(settled, nodes);
    const auto undirected = density(network);
    expect_extremes(undirected.share, settled.density, round);
    expect_extremes(density(network, {.directed = true}).share, settled.directed_density, round);
    const auto answered = reciprocity(network);
    if (!settled.any_directed) {
      EXPECT_EQ(answered.of_arcs, KnownShare{}) << round;
      continue;
    }
    expect_extremes(answered.of_arcs, settled.of_arcs, round);
    expect_extremes(answered.of_dyads, settled.of_dyads, round);
    EXPECT_EQ(answered.mutual, known[0]) << round;
    EXPECT_EQ(answered.asymmetric, known[1]) << round;
    EXPECT_EQ(answered.open, known[2]) << round;
  }
}

}  // namespace
}  // namespace sleutelnet
