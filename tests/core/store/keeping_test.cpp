// What the window keeps: saves that say in the log what they changed, autosaves that are offered once, and the lock.

#include "core/store/keeping.hpp"

#include <gtest/gtest.h>

#include "core/edit/edit.hpp"
#include "core/store/autosave.hpp"
#include "tests/core/store/support/projects.hpp"

namespace sleutelnet::testing {
namespace {

const LockHolder self{"ria", "balie-3", 1, "2026-01-05 09:12"};
const LockHolder other{"kees", "balie-4", 2, "2026-01-05 10:00"};

class Kept : public ::testing::Test {
 protected:
  Kept() { EXPECT_EQ(save_project(small_project(), file_, town_secret()), std::nullopt); }

  HeldProject held() {
    auto lock = std::get<ProjectLock>(ProjectLock::take(file_, self));
    return {file_, town_secret(), stored(), std::move(lock), "ria", [] { return day(2026, 1, 5); }};
  }
  Project stored() { return load_project(file_, town_secret()).value(); }
  static Records without_k003() { return apply(small_project().records, RemoveActor{ActorId("K003")}).value(); }

  ScratchFolder folder_;
  std::filesystem::path file_ = folder_ / "stad.sleutelnet";
};

TEST_F(Kept, SavesTheRecordsAndLeavesTheRestOfTheProject) {
  const auto keeping = keep_in_project(held());

  const auto saved = keeping.save(without_k003());

  ASSERT_TRUE(saved);
  EXPECT_EQ(*saved, file_);
  const auto now = stored();
  EXPECT_EQ(now.records, without_k003());
  EXPECT_EQ(now.snapshots, small_project().snapshots);
  EXPECT_EQ(now.settings, small_project().settings);
  ASSERT_EQ(now.log.size(), 1U);
  EXPECT_EQ(now.log.back().act, Act::changed);
  EXPECT_EQ(now.log.back().by, "ria");
  EXPECT_EQ(now.log.back().day, day(2026, 1, 5));
  EXPECT_GT(now.log.back().count, 1) << "the person, the name, ties and reach";
  EXPECT_EQ(broken_log_entry(now.log), std::nullopt);
}

TEST_F(Kept, ASecondSaveCountsFromTheFirst) {
  const auto keeping = keep_in_project(held());
  ASSERT_TRUE(keeping.save(without_k003()));
  ASSERT_TRUE(keeping.save(without_k003()));
  EXPECT_EQ(stored().log.size(), 1U) << "nothing had changed, so there is nothing to log";

  ASSERT_TRUE(keeping.save(small_project().records));
  EXPECT_EQ(stored().log.size(), 2U);
  EXPECT_EQ(stored().records, small_project().records);
}

TEST_F(Kept, WhatWasNotSavedIsOfferedUntilItIsSavedOrDiscarded) {
  {
    const auto keeping = keep_in_project(held());
    ASSERT_EQ(keeping.autosave(without_k003()), std::nullopt);
  }
  {
    const auto again = held();
    EXPECT_EQ(again.project.records, small_project().records) << "the project itself is as it was saved";
    const auto recovered = records_to_recover(again);
    ASSERT_TRUE(recovered);
    EXPECT_EQ(*recovered, without_k003());
  }
  {
    auto again = held();
    const auto keeping = keep_in_project(std::move(again));
    ASSERT_EQ(keeping.discard(), std::nullopt);
  }
  EXPECT_EQ(records_to_recover(held()).value(), std::nullopt);
}

TEST_F(Kept, WorkThatWasDoneWithoutTheNamesDoesNotTakeThemAway) {
  {
    auto nameless = held();
    nameless.project = load_project(file_, town_secret(), Names::leave).value();
    auto records = nameless.project.records;
    records.network = without_k003().network;
    ASSERT_EQ(keep_in_project(std::move(nameless)).autosave(records), std::nullopt);
  }
  const auto recovered = records_to_recover(held()).value();
  ASSERT_TRUE(recovered);
  EXPECT_EQ(recovered->network, without_k003().network);
  EXPECT_EQ(recovered->vault, small_project().records.vault);
}

TEST_F(Kept, WorkThatHoldsNamesWaitsUntilTheyAreOpened) {
  auto renamed = small_project().records;
  ASSERT_FALSE(renamed.vault.identities.empty());
  auto identity = renamed.vault.identities.rows().front();
  identity.telephone = "06-00000000";
  renamed.vault.identities.put(identity);
  {
    const auto keeping = keep_in_project(held());
    ASSERT_EQ(keeping.autosave(renamed), std::nullopt);
  }
  {
    auto nameless = held();
    nameless.project = load_project(file_, town_secret(), Names::leave).value();
    const auto waiting = records_to_recover(nameless);
    ASSERT_FALSE(waiting);
    EXPECT_EQ(waiting.error().problem, StoreProblem::unsaved_names_locked);
  }
  EXPECT_EQ(records_to_recover(held()).value(), renamed) << "nothing of it was thrown away";
}

TEST_F(Kept, WorkWithoutNamesComesBackWhereTheyWereLeftClosed) {
  const auto opened_without_names = [&] {
    auto nameless = held();
    nameless.project = load_project(file_, town_secret(), Names::leave).value();
    return nameless;
  };
  auto nameless = opened_without_names();
  auto changed = nameless.project.records;
  changed.network.actors.erase_if([](const Actor& actor) { return actor.id == ActorId("K003"); });
  {
    const auto keeping = keep_in_project(std::move(nameless));
    ASSERT_EQ(keeping.autosave(changed), std::nullopt);
  }
  auto again = opened_without_names();

  const auto recovered = records_to_recover(again).value();

  ASSERT_TRUE(recovered);
  const auto keeping = keep_in_project(std::move(again));
  ASSERT_TRUE(keeping.save(*recovered));
  EXPECT_EQ(stored().records.vault, small_project().records.vault) << "the file of names is left as it is";
}

TEST_F(Kept, AnAutosaveThatDiffersInNothingIsNotOffered) {
  {
    const auto keeping = keep_in_project(held());
    ASSERT_EQ(keeping.autosave(small_project().records), std::nullopt);
  }
  EXPECT_EQ(records_to_recover(held()).value(), std::nullopt);
  EXPECT_FALSE(std::filesystem::exists(autosave_file_of(file_)));
}

TEST_F(Kept, AnAutosaveThatDoesNotOpenSaysSoAndStays) {
  {
    const auto keeping = keep_in_project(held());
    ASSERT_EQ(keeping.autosave(without_k003()), std::nullopt);
  }
  auto bytes = bytes_of(autosave_file_of(file_));
  bytes.back() = static_cast<char>(bytes.back() ^ 1);
  put_bytes(autosave_file_of(file_), bytes);

  const auto recovered = records_to_recover(held());

  ASSERT_FALSE(recovered);
  EXPECT_EQ(recovered.error().file, autosave_file_of(file_));
  EXPECT_TRUE(std::filesystem::exists(autosave_file_of(file_)));
}

TEST_F(Kept, HoldsTheProjectAsLongAsItIsThere) {
  {
    const auto keeping = keep_in_project(held());
    EXPECT_TRUE(std::holds_alternative<LockHolder>(ProjectLock::take(file_, other)));
  }
  EXPECT_TRUE(std::holds_alternative<ProjectLock>(ProjectLock::take(file_, other)));
}

}  // namespace
}  // namespace sleutelnet::testing
