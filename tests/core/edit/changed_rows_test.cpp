#include "core/edit/changed_rows.hpp"

#include <gtest/gtest.h>

#include "core/edit/edit.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet::testing {
namespace {

Records town() { return {.network = small_town(), .vault = {}}; }

TEST(ChangedRows, AreNoneBetweenEquals) {
  EXPECT_EQ(changed_rows(town(), town()), 0U);
  EXPECT_EQ(changed_rows({}, {}), 0U);
}

TEST(ChangedRows, CountEachRowOnceWhateverHappenedToIt) {
  auto changed = town();
  auto card = *changed.network.actors.begin();
  card.note = "anders";
  changed.network.actors.put(card);
  EXPECT_EQ(changed_rows(town(), changed), 1U) << "one row differs";

  changed.vault.identities.put({card.id, "Ria Vonk", "", ""});
  EXPECT_EQ(changed_rows(town(), changed), 2U) << "and one is new";

  changed.network.ties = {};
  EXPECT_EQ(changed_rows(town(), changed), 2U + town().network.ties.size()) << "and those are gone";
  EXPECT_EQ(changed_rows(changed, town()), changed_rows(town(), changed)) << "the same the other way round";

  changed.network.name = "Elders";
  EXPECT_EQ(changed_rows(town(), changed), 3U + town().network.ties.size());
}

TEST(ChangedRows, CountAllOfANetworkThatWasEmpty) {
  const auto network = small_town();
  const auto rows = network.terms.size() + network.areas.size() + network.actors.size() + network.ties.size() +
                    network.reach.size() + network.targets.size() + network.inquiries.size() + network.contacts.size() +
                    network.agreements.size();
  EXPECT_EQ(changed_rows({}, town()), rows + 1);
}

}  // namespace
}  // namespace sleutelnet::testing
