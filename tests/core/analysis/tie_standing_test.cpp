#include "core/analysis/tie_standing.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

TEST(TieStanding, FollowsEvidenceAndDates) {
  auto network = plain_network(3, {});
  const auto put = [&](const char* id, TieEvidence evidence, std::optional<Date> seen, std::optional<Date> expires) {
    auto made = tie(id, "n000", "n001");
    made.evidence = evidence;
    made.observed = seen;
    made.expires = expires;
    network.ties.put(made);
  };
  put("a", TieEvidence::both, day(2024, 1, 1), std::nullopt);
  put("b", TieEvidence::one, std::nullopt, std::nullopt);
  put("c", TieEvidence::same_meeting, std::nullopt, std::nullopt);
  put("d", TieEvidence::unknown, std::nullopt, std::nullopt);
  put("e", TieEvidence::both, std::nullopt, today);
  put("f", TieEvidence::both, day(2026, 1, 1), std::nullopt);
  using enum TieStanding;
  EXPECT_EQ(tie_standings(network), (std::vector{certain, one_sided, from_meeting, unsaid, expired, not_yet}));
}

TEST(TieStanding, TakesAFileWithoutEvidenceAsGiven) {
  EXPECT_EQ(tie_standings(plain_network(2, {{0, 1}})), std::vector{TieStanding::certain});
}

}  // namespace
}  // namespace sleutelnet
