#include "core/edit/history.hpp"

#include <gtest/gtest.h>

#include "tests/support/networks.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

Records start() { return {two_neighbourhoods(), {}}; }

TEST(History, UndoAndRedoGiveTheSameRecordsBack) {
  History history(start());
  ASSERT_TRUE(history.apply(AddActor{key_figure("K001")}));
  ASSERT_TRUE(history.apply(AddReach{reach("R1", "K001", "BU99010000", "zorg")}));
  const auto last = history.records();

  ASSERT_TRUE(history.undo());
  ASSERT_TRUE(history.undo());
  EXPECT_EQ(history.records(), start());
  EXPECT_FALSE(history.undo());

  ASSERT_TRUE(history.redo());
  ASSERT_TRUE(history.redo());
  EXPECT_EQ(history.records(), last);
  EXPECT_FALSE(history.redo());
}

TEST(History, ANewEditDropsWhatWasUndone) {
  History history(start());
  ASSERT_TRUE(history.apply(AddActor{key_figure("K001")}));
  ASSERT_TRUE(history.undo());
  ASSERT_TRUE(history.apply(AddActor{key_figure("K002")}));
  EXPECT_FALSE(history.can_redo());
  EXPECT_FALSE(history.records().network.actors.contains(ActorId("K001")));
}

TEST(History, GoesToAnyStepAndNoFurther) {
  History history(start());
  ASSERT_TRUE(history.apply(AddActor{key_figure("K001")}));
  ASSERT_TRUE(history.apply(AddActor{key_figure("K002")}));
  const auto last = history.records();

  EXPECT_TRUE(history.go_to(0));
  EXPECT_EQ(history.records(), start());
  EXPECT_TRUE(history.go_to(2));
  EXPECT_EQ(history.records(), last);
  EXPECT_FALSE(history.go_to(3));
  EXPECT_EQ(history.records(), last);
}

TEST(History, SeveralEditsWithoutASubjectAreToldByTheFirst) {
  const auto label =
      label_of(Batch{BatchKind::change, "", {AddActor{key_figure("K001")}, AddActor{key_figure("K002")}}});
  EXPECT_EQ(label.kind, Edit(AddActor{}).index());
  EXPECT_EQ(label.subject, "K001");
  EXPECT_EQ(label.count, 2U);
}

TEST(History, NeverGivesARevisionTwice) {
  History history(start());
  const auto first = *history.apply(AddActor{key_figure("K001")});
  ASSERT_TRUE(history.undo());
  const auto second = *history.apply(AddActor{key_figure("K002")});
  EXPECT_NE(first, second);
  ASSERT_TRUE(history.undo());
  EXPECT_NE(history.revision(), second);
}

TEST(History, ARefusedEditLeavesEverythingAsItWas) {
  History history(start());
  const auto revision = history.revision();
  EXPECT_FALSE(history.apply(RemoveActor{ActorId("K404")}));
  EXPECT_EQ(history.revision(), revision);
  EXPECT_EQ(history.steps().size(), 1U);
}

TEST(History, EveryStepCarriesTheLabelOfItsEdit) {
  History history(start());
  ASSERT_TRUE(history.apply(AddActor{key_figure("K001")}));
  EXPECT_EQ(history.steps().back().label.subject, "K001");
  EXPECT_EQ(history.steps().back().label.kind, Edit(AddActor{}).index());
}

}  // namespace
}  // namespace sleutelnet
