#include "viz/search.hpp"

#include <gtest/gtest.h>

#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

TEST(Search, ANameIsFoundWithoutItsAccents) {
  auto state = viz_town_state();
  update(state, ApplyEdit{SetIdentity{{.id = ActorId("K007"), .name = "Renée Öztürk"}}});

  for (const auto* typed : {"renee", "Renée", "ozturk", "RENEE OZ"}) {
    const auto hits = search_hits(state, typed, 8);
    ASSERT_FALSE(hits.empty()) << typed;
    EXPECT_EQ(hits.front().target, SearchTarget(ActorId("K007"))) << typed;
    EXPECT_TRUE(mentions("Renée Öztürk (K007)", typed));
  }
  EXPECT_FALSE(mentions("Renée Öztürk", "rené e"));
}

}  // namespace
}  // namespace sleutelnet
