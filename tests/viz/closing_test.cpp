// Edits live in the window only: closing it asks first, and says where they can go.

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

State edited_town() {
  auto state = viz_town_state();
  state.home = {Home::Kind::new_folder, "/tmp/stad-gewijzigd", {}};
  update(state, ApplyEdit{RemoveActor{ActorId("K003")}});
  return state;
}

TEST(Closing, WithoutEditsAsksNothing) {
  auto state = viz_town_state();
  update(state, SetClosing{Closing::asked});
  EXPECT_EQ(state.closing, Closing::dropped);

  auto undone = edited_town();
  update(undone, Undo{});
  update(undone, SetClosing{Closing::asked});
  EXPECT_EQ(undone.closing, Closing::dropped) << "nothing differs from what was opened";
}

TEST(Closing, WithEditsAsksAndCanBeTakenBack) {
  HeadlessWindow window(edited_town());
  window.act(SetClosing{Closing::asked});
  ASSERT_EQ(window.state().closing, Closing::asked);
  EXPECT_TRUE(window.shows("nog niet bewaard"));
  EXPECT_TRUE(window.shows("stad-gewijzigd"));

  window.click("closing/stay");
  EXPECT_EQ(window.state().closing, Closing::no);
  EXPECT_FALSE(window.shows("nog niet bewaard"));

  window.act(SetClosing{Closing::asked});
  window.act(ClearSelection{});
  EXPECT_EQ(window.state().closing, Closing::no);
}

TEST(Closing, KeepsOrDropsAsTheHandSays) {
  for (const auto& [id, then] : {std::pair{"closing/keep", Closing::kept}, {"closing/drop", Closing::dropped}}) {
    HeadlessWindow window(edited_town(), {.keeping = {.save = [](const Records&) { return fs::path("/tmp/stad"); }}});
    window.act(SetClosing{Closing::asked});
    window.click(id);
    EXPECT_EQ(window.state().closing, then);
    EXPECT_EQ(edited(window.state()), then == Closing::dropped);
  }
}

TEST(Closing, StaysOpenAndSaysWhyWhenNothingCouldBeSaved) {
  const auto refuse = [](const Records&) { return StoreError{StoreProblem::disk_full, "/tmp/stad-gewijzigd"}; };
  HeadlessWindow window(edited_town(), {.keeping = {.save = refuse}});
  window.act(SetClosing{Closing::asked});
  window.click("closing/keep");

  EXPECT_EQ(window.state().closing, Closing::failed);
  EXPECT_TRUE(edited(window.state()));
  EXPECT_TRUE(window.shows("schijf"));
  EXPECT_TRUE(window.has("closing/keep")) << "it can be tried again";
}

TEST(Closing, WithoutAPlaceToSaveInOffersNone) {
  auto state = edited_town();
  state.home = {};
  HeadlessWindow window(std::move(state));
  window.act(SetClosing{Closing::asked});

  EXPECT_FALSE(window.has("closing/keep"));
  EXPECT_TRUE(window.has("closing/drop"));
  EXPECT_FALSE(window.shows("Bewaar je wijzigingen in een nieuwe map"));
  EXPECT_TRUE(window.shows("wordt niets bewaard"));
}

TEST(Told, RowsThatWereRefusedStandInTheStatusLine) {
  auto state = viz_town_state();
  state.rows_left_out = 7;
  const HeadlessWindow window(std::move(state));

  EXPECT_TRUE(window.shows("geweigerde rijen, die niet meetellen: 7"));
}

TEST(Told, ADateThatNoFileNamesIsNotMadeUp) {
  auto state = viz_town_state();
  state.dated = false;
  const HeadlessWindow window(std::move(state));

  EXPECT_TRUE(window.shows("datum onbekend"));
}

TEST(Told, TheNetworkSaysForWhichMomentItCounts) {
  HeadlessWindow window(viz_town_state());
  window.act(SetMoment{Moment::daytime});
  window.act(ShowPlace{WindowPlace::network});

  EXPECT_TRUE(window.shows("Geteld binnen 24 uur, overdag"));
}

TEST(Told, UndoSaysThatSomebodyWasAdded) {
  auto state = viz_town_state();
  update(state, BeginAddActor{});
  auto form = std::get<ActorForm>(state.form);
  form.name = "Nieuwe Persoon";
  update(state, FillForm{form});
  update(state, SubmitForm{});

  EXPECT_EQ(undo_text(state), form.actor.id.text() + " toegevoegd");
}

}  // namespace
}  // namespace sleutelnet
