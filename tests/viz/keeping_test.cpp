// What the window does with edits while it is open: saved when asked, kept meanwhile, offered after a stop, and none
// made in a project that somebody else has.

#include <gtest/gtest.h>

#include <atomic>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

using namespace std::chrono_literals;

const Edit remove_k003 = RemoveActor{ActorId("K003")};

// Remembers what it was given.
struct Shelf {
  std::mutex mutex;
  std::vector<Records> saved, autosaved;
  int discards = 0;
  Failure failure;

  Keeping keeping() {
    return {[this](const Records& records) -> Stored<std::filesystem::path> {
              const std::lock_guard lock(mutex);
              if (failure) return *failure;
              saved.push_back(records);
              return std::filesystem::path("/tmp/stad.sleutelnet");
            },
            [this](const Records& records) -> Failure {
              const std::lock_guard lock(mutex);
              autosaved.push_back(records);
              return failure;
            },
            [this]() -> Failure {
              const std::lock_guard lock(mutex);
              ++discards;
              return std::nullopt;
            }};
  }
};

State town_in_project() {
  auto state = viz_town_state();
  state.home = {Home::Kind::project, "/tmp/stad.sleutelnet", {}};
  return state;
}

TEST(Saving, WritesWhatIsInSightAndTakesTheMarkAway) {
  Shelf shelf;
  HeadlessWindow window(town_in_project(), {.keeping = shelf.keeping()});
  EXPECT_FALSE(window.shows("niet bewaard"));
  window.act(ApplyEdit{remove_k003});
  EXPECT_TRUE(window.shows("niet bewaard"));

  window.press(key::s, true);
  window.settle();

  ASSERT_EQ(shelf.saved.size(), 1U);
  EXPECT_EQ(shelf.saved.front(), window.state().records());
  EXPECT_FALSE(window.shows("niet bewaard"));
  EXPECT_TRUE(window.shows("Bewaard in /tmp/stad.sleutelnet"));
  EXPECT_FALSE(edited(window.state()));

  window.act(Undo{});
  EXPECT_TRUE(edited(window.state())) << "the file holds the edit that was undone since";
}

TEST(Saving, WithoutAnEditDoesNothing) {
  Shelf shelf;
  HeadlessWindow window(town_in_project(), {.keeping = shelf.keeping()});
  window.press(key::s, true);
  window.settle();
  EXPECT_TRUE(shelf.saved.empty());
}

TEST(Saving, ThatFailsKeepsTheEditAndSaysWhy) {
  Shelf shelf;
  shelf.failure = StoreError{StoreProblem::no_permission, "/tmp/stad.sleutelnet"};
  HeadlessWindow window(town_in_project(), {.keeping = shelf.keeping()});
  window.act(ApplyEdit{remove_k003});
  window.act(Save{});

  EXPECT_TRUE(edited(window.state()));
  EXPECT_EQ(window.state().message.kind, Message::Kind::not_saved);
  EXPECT_EQ(window.state().saving, Saving::no) << "so that it can be tried again";
}

TEST(Autosaving, FollowsEachEditAndGoesWithUndo) {
  Shelf shelf;
  HeadlessWindow window(town_in_project(), {.keeping = shelf.keeping()});
  window.act(ApplyEdit{remove_k003});
  window.keeper().wait();
  ASSERT_FALSE(shelf.autosaved.empty());
  EXPECT_EQ(shelf.autosaved.back(), window.state().records());

  window.act(Undo{});
  window.keeper().wait();
  EXPECT_EQ(shelf.discards, 1) << "nothing is unsaved any more";
}

TEST(Autosaving, IsNeverFurtherBehindThanItsRest) {
  Shelf shelf;
  Keeper keeper(shelf.keeping(), {}, 50ms);
  const auto records = viz_town();
  const auto start = std::chrono::steady_clock::now();
  for (std::uint64_t revision = 1; revision <= 20; ++revision) keeper.autosave(records, revision);
  keeper.wait();

  EXPECT_LE(shelf.autosaved.size(), 2U + (std::chrono::steady_clock::now() - start) / 50ms)
      << "only the newest of many";
  EXPECT_EQ(shelf.autosaved.back(), records);
}

TEST(Autosaving, ThatFailsIsTold) {
  Shelf shelf;
  shelf.failure = StoreError{StoreProblem::disk_full, "/tmp/stad.sleutelnet.herstel"};
  HeadlessWindow window(town_in_project(), {.keeping = shelf.keeping()});
  window.act(ApplyEdit{remove_k003});
  window.keeper().wait();
  window.settle();
  EXPECT_TRUE(window.shows("niet tussentijds bewaard"));
}

TEST(Keeper, FinishesASaveBeforeItGoes) {
  Shelf shelf;
  {
    Keeper keeper(shelf.keeping());
    keeper.save(viz_town(), 7);
  }
  EXPECT_EQ(shelf.saved.size(), 1U);
}

class Recovered : public ::testing::Test {
 protected:
  Recovered() {
    state_.recovered = apply(state_.records(), remove_k003).value();
    wanted_ = *state_.recovered;
  }
  State state_ = town_in_project();
  Records wanted_;
  Shelf shelf_;
};

TEST_F(Recovered, IsTakenBackAsAStepThatCanBeUndone) {
  const auto before = state_.records();
  HeadlessWindow window(state_, {.keeping = shelf_.keeping()});
  EXPECT_TRUE(window.shows("werk gevonden"));
  window.click("recover/take");

  EXPECT_EQ(window.state().records(), wanted_);
  EXPECT_TRUE(edited(window.state()));
  EXPECT_FALSE(window.shows("werk gevonden"));
  window.act(Undo{});
  EXPECT_EQ(window.state().records(), before);
}

TEST_F(Recovered, ThatIsThrownAwayIsGone) {
  HeadlessWindow window(state_, {.keeping = shelf_.keeping()});
  EXPECT_EQ(shelf_.discards, 0) << "not before it is decided";
  window.click("recover/drop");
  window.keeper().wait();

  EXPECT_EQ(shelf_.discards, 1);
  EXPECT_FALSE(edited(window.state()));
}

TEST_F(Recovered, NothingIsEditedBeforeItIsDecided) {
  HeadlessWindow window(state_, {.keeping = shelf_.keeping()});
  window.act(ApplyEdit{remove_k003});
  EXPECT_FALSE(edited(window.state()));
  EXPECT_TRUE(shelf_.autosaved.empty()) << "it would replace what is on offer";
}

TEST(ReadOnly, SaysWhoHasTheProjectAndRefusesEveryEdit) {
  auto state = town_in_project();
  state.home.closed = LockHolder{"kees", "balie-4", 42, "2026-01-05 10:00"};
  HeadlessWindow window(state);
  EXPECT_TRUE(window.shows("alleen lezen"));

  for (const Action& action : {Action(ApplyEdit{remove_k003}), Action(BeginAddActor{}),
                               Action(BeginChangeActor{ActorId("K001")}), Action(BeginAddReach{ActorId("K001")})}) {
    window.act(action);
    EXPECT_FALSE(edited(window.state()));
    EXPECT_EQ(window.state().form.index(), 0U);
    EXPECT_NE(message_text(window.state()).find("kees"), std::string::npos);
  }
  EXPECT_FALSE(can_save(window.state()));
}

}  // namespace
}  // namespace sleutelnet
