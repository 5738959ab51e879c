#include "core/analysis/domain_pairs.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

// Two wijken, and the domains zorg, werk and sport in this order.
Network town() {
  auto network = two_neighbourhoods();
  network.areas.put(area("WK990101", 900));
  network.areas.put(area("BU99010100", 900));
  network.terms.put(term(Facet::domain, "sport", 3));
  return network;
}

void add_actor(Network& network, const char* id, const std::vector<std::string>& domains, const char* area_code) {
  auto made = key_figure(id);
  for (const auto& domain : domains) made.domains.emplace_back(domain);
  network.actors.put(made);
  network.reach.put(reach(std::string("R") + id, id, area_code, "zorg"));
}

const UntiedDomains* find(const std::vector<UntiedDomains>& pairs, const char* district, const char* one,
                          const char* other) {
  const auto at = std::find_if(pairs.begin(), pairs.end(), [&](const UntiedDomains& pair) {
    return pair.district.text() == district && pair.one.text() == one && pair.other.text() == other;
  });
  return at == pairs.end() ? nullptr : &*at;
}

constexpr std::size_t zorg = 0;
constexpr std::size_t werk = 1;
constexpr std::size_t sport = 2;

TEST(DomainPairs, CountATieWhereBothEndsWork) {
  auto network = town();
  add_actor(network, "K1", {"zorg"}, "BU99010000");
  add_actor(network, "K2", {"werk"}, "WK990100");
  add_actor(network, "K3", {"sport"}, "GM9901");
  add_actor(network, "K4", {"werk"}, "BU99010100");
  network.ties.put(tie("T1", "K1", "K2"));
  network.ties.put(tie("T2", "K2", "K3"));
  network.ties.put(tie("T3", "K1", "K4"));  // in different wijken: counts in neither

  const auto found = domain_ties(network);

  ASSERT_EQ(found.districts.size(), 2U);
  EXPECT_EQ(found.ties(0, zorg, werk), 1);
  EXPECT_EQ(found.ties(0, werk, zorg), 1);
  EXPECT_EQ(found.ties(0, werk, sport), 1);
  EXPECT_EQ(found.ties(0, zorg, sport), 0);
  EXPECT_EQ(found.ties(1, zorg, werk), 0);
  EXPECT_EQ(found.actors(1, sport, sport), 1);  // the whole gemeente holds for each wijk
  const auto untied = untied_domains(found);
  EXPECT_EQ(find(untied, "WK990100", "zorg", "werk"), nullptr);
  EXPECT_EQ(find(untied, "WK990100", "zorg", "sport")->why, MissingLink::no_tie);
  EXPECT_EQ(find(untied, "WK990101", "werk", "sport")->why, MissingLink::no_tie);
}

TEST(DomainPairs, OfTheWholeMunicipalityCountWhoeverListsADomain) {
  auto network = town();
  add_actor(network, "K1", {"zorg"}, "BU99010000");
  add_actor(network, "K2", {"werk", "zorg"}, "BU99010100");
  network.actors.put({.id = ActorId("K3"),
                      .kind = ActorKind::professional,
                      .status = ActorStatus::active,
                      .domains = {TermId("werk")}});
  network.actors.put({.id = ActorId("K4"), .kind = ActorKind::professional, .status = ActorStatus::active});
  network.ties.put(tie("T1", "K1", "K2"));  // of two wijken
  network.ties.put(tie("T2", "K1", "K3"));  // K3 claims nothing anywhere

  const auto found = domain_ties_of_all(network);

  ASSERT_EQ(found.districts.size(), 1U);
  EXPECT_TRUE(found.districts.front().district.empty());
  EXPECT_EQ(found.ties(0, zorg, werk), 2);
  EXPECT_EQ(found.ties(0, werk, zorg), 2);
  EXPECT_EQ(found.ties(0, zorg, zorg), 1);
  EXPECT_EQ(found.actors(0, werk, werk), 2);
  EXPECT_EQ(found.actors(0, zorg, werk), 1) << "K2 lists both";
  EXPECT_EQ(found.without_domain, 1) << "K4";
  EXPECT_EQ(found.without_district, 0);
}

TEST(DomainPairs, SayWhenOneSideHasNobodyOrBothHaveOnlyTheSamePerson) {
  auto network = town();
  add_actor(network, "K1", {"zorg", "werk"}, "BU99010000");
  const auto untied = untied_domains(domain_ties(network));
  EXPECT_EQ(*find(untied, "WK990100", "zorg", "werk"),
            (UntiedDomains{AreaId("WK990100"), TermId("zorg"), TermId("werk"), MissingLink::one_person, 1, 1, 1}));
  EXPECT_EQ(*find(untied, "WK990100", "zorg", "sport"),
            (UntiedDomains{AreaId("WK990100"), TermId("zorg"), TermId("sport"), MissingLink::nobody_side, 1, 0, 0}));
  EXPECT_EQ(find(untied, "WK990101", "zorg", "werk")->why, MissingLink::nobody_side);
}

TEST(DomainPairs, CountATieOnceForEachPairThatItJoins) {
  auto network = town();
  add_actor(network, "K1", {"zorg", "werk"}, "BU99010000");
  add_actor(network, "K2", {"werk", "zorg"}, "BU99010001");
  network.ties.put(tie("T1", "K2", "K1"));
  const auto found = domain_ties(network);
  EXPECT_EQ(found.ties(0, zorg, werk), 1);
  EXPECT_EQ(found.ties(0, zorg, zorg), 1);
  EXPECT_EQ(found.ties(0, werk, werk), 1);
  EXPECT_EQ(found.actors(0, zorg, werk), 2);
}

TEST(DomainPairs, LeaveOutAndCountWhoClaimsNothingOrListsNoDomain) {
  auto network = town();
  add_actor(network, "K1", {}, "BU99010000");
  add_actor(network, "K2", {"onbekend"}, "BU99010000");
  auto professional = actor("P1", ActorKind::professional);
  professional.domains = {TermId("zorg")};
  network.actors.put(professional);
  add_actor(network, "K3", {"zorg"}, "BU99010000");
  auto expired = *network.reach.find(ReachId("RK3"));
  expired.expires = today;
  network.reach.put(expired);
  const auto found = domain_ties(network);
  EXPECT_EQ(found.without_district, 2);
  EXPECT_EQ(found.without_domain, 2);
  EXPECT_EQ(found.actors(0, zorg, zorg), 0);
  EXPECT_TRUE(domain_ties(Network{}).districts.empty());
}

bool works_there(const Network& network, const ActorId& id, const AreaId& district) {
  return std::any_of(network.reach.begin(), network.reach.end(), [&](const Reach& claim) {
    return claim.actor == id &&
           (lies_within(network, claim.area, district) || lies_within(network, district, claim.area));
  });
}

bool lists(const Network& network, const ActorId& id, const TermId& domain) {
  const auto& domains = network.actors.find(id)->domains;
  return std::find(domains.begin(), domains.end(), domain) != domains.end();
}

TEST(DomainPairs, AgreeWithAskingOfEveryTie) {
  Random random(97);
  const std::vector<std::string> codes{"zorg", "werk", "sport"};
  const std::vector<std::string> places{"GM9901", "WK990100", "WK990101", "BU99010000", "BU99010100"};
  for (int round = 0; round < 100; ++round) {
    auto network = town();
    for (int number = 0; number < 7; ++number) {
      std::vector<std::string> domains;
      for (const auto& code : codes) {
        if (random.below(2) == 0) domains.push_back(code);
      }
      add_actor(network, ("K" + std::to_string(number)).c_str(), domains, places[random.below(5)].c_str());
    }
    for (const auto& [one, other] : random_ends(random, 7, 0.4, false)) {
      network.ties.put(
          tie(std::to_string(one) + std::to_string(other), "K" + std::to_string(other), "K" + std::to_string(one)));
    }
    const auto found = domain_ties(network);
    for (std::size_t district = 0; district < 2; ++district) {
      const auto& code = found.districts[district].district;
      for (std::size_t one = 0; one < 3; ++one) {
        for (std::size_t other = 0; other < 3; ++other) {
          const TermId left(codes[one]);
          const TermId right(codes[other]);
          const auto ties = std::count_if(network.ties.begin(), network.ties.end(), [&](const Tie& each) {
            return works_there(network, each.source, code) && works_there(network, each.target, code) &&
                   ((lists(network, each.source, left) && lists(network, each.target, right)) ||
                    (lists(network, each.source, right) && lists(network, each.target, left)));
          });
          EXPECT_EQ(found.ties(district, one, other), ties);
        }
      }
    }
  }
}

}  // namespace
}  // namespace sleutelnet
