// The first hour: ticks follow from what was really done, and are kept between runs.

#include "viz/guide/first_hour.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/guide/hour_file.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

State sample() {
  auto records = viz_town();
  records.network.name = "Veldhaven";
  auto state = initial_state(records, {});
  state.guide.hour = {.closed_for_good = false, .open = true, .done = {}};
  return state;
}

bool done(const State& state, FirstTask task) { return state.guide.hour.done[static_cast<std::size_t>(task)]; }

const Cell& cell_of(const Coverage& coverage, CellState state) {
  return *std::find_if(coverage.cells.begin(), coverage.cells.end(),
                       [&](const Cell& cell) { return cell.state == state; });
}

TEST(FirstHour, OnlyACellThatIsNotCoveredIsAGap) {
  auto state = sample();
  const auto covered = coverage(state.network(), state.coverage);

  const auto& good = cell_of(covered, CellState::covered);
  update(state, SelectCell{{good.area, good.value}});
  EXPECT_FALSE(done(state, FirstTask::gap));
  const auto& blank = cell_of(covered, CellState::blank);
  update(state, SelectCell{{blank.area, blank.value}});
  EXPECT_TRUE(done(state, FirstTask::gap));
}

TEST(FirstHour, OnlySomebodyOnWhomSomethingHangsTicksTheThread) {
  HeadlessWindow window(sample());
  ActorId hanging, loose;
  for (const auto& impact : window.results().departures) {
    const bool loses = !impact.cells_lost.empty() || impact.separated > 0;
    (loses ? hanging : loose) = impact.actor;
  }
  auto state = sample();

  if (!loose.empty()) {
    update(state, SelectActor{loose});
    EXPECT_FALSE(done(state, FirstTask::thread));
  }
  update(state, SelectActor{hanging});
  EXPECT_TRUE(done(state, FirstTask::thread));
}

TEST(FirstHour, AddingUndoingAndAskingWhatIfAreTicked) {
  auto state = sample();
  update(state, BeginAddActor{});
  EXPECT_FALSE(done(state, FirstTask::add)) << "a form is not yet a person";
  update(state, CancelForm{});
  update(state, ApplyEdit{RemoveActor{ActorId("K030")}});
  EXPECT_FALSE(done(state, FirstTask::add));
  update(state, Undo{});
  EXPECT_TRUE(done(state, FirstTask::undo));
  EXPECT_FALSE(done(state, FirstTask::add)) << "somebody who comes back was not added";
  update(state, BeginAddActor{ActorKind::organisation});
  update(state, SubmitForm{});
  EXPECT_TRUE(done(state, FirstTask::add));
  update(state, ToggleLeaving{ActorId("nobody")});
  EXPECT_FALSE(done(state, FirstTask::what_if));
  update(state, ToggleLeaving{ActorId("K001")});
  EXPECT_TRUE(done(state, FirstTask::what_if));
}

TEST(FirstHour, APictureCountsOnceItIsThere) {
  auto state = sample();
  update(state, GuideAction(PictureMade{{.path = {}, .reason = GuideText::picture_exists, .words = {}}}));
  EXPECT_FALSE(done(state, FirstTask::picture));
  update(state, GuideAction(PictureMade{{.path = "/tmp/a.pdf", .reason = {}, .words = {}}}));
  EXPECT_TRUE(done(state, FirstTask::picture));
}

TEST(FirstHour, ATickStaysAndNothingIsTickedOncePutAway) {
  auto state = sample();
  update(state, ToggleLeaving{ActorId("K001")});
  update(state, ToggleLeaving{ActorId("K001")});
  EXPECT_TRUE(done(state, FirstTask::what_if));

  update(state, GuideAction(PutAwayFirstHour{}));
  update(state, ApplyEdit{RemoveActor{ActorId("K030")}});
  update(state, Undo{});
  EXPECT_FALSE(done(state, FirstTask::undo));
}

TEST(FirstHour, IsLeftResumedPutAwayAndOpenedAgain) {
  HeadlessWindow window(sample());
  EXPECT_TRUE(window.shows("Je eerste uur: 0 van 6"));
  window.click("hour/later");
  EXPECT_FALSE(window.shows("Je eerste uur"));
  EXPECT_FALSE(window.state().guide.hour.closed_for_good);
  window.press(key::h, true, true);
  EXPECT_TRUE(window.shows("Je eerste uur"));
  window.click("hour/never");
  EXPECT_TRUE(window.state().guide.hour.closed_for_good);
  window.press(key::h, true, true);
  EXPECT_TRUE(window.shows("Je eerste uur"));
}

TEST(FirstHour, IsOnlyForTheSampleMunicipality) {
  HeadlessWindow window(viz_town_state());
  EXPECT_FALSE(window.shows("Je eerste uur"));
  window.press(key::h, true, true);
  EXPECT_FALSE(window.state().guide.hour.open);
  EXPECT_TRUE(window.shows("Dit hoort bij de voorbeeldgemeente Veldhaven."));
}

TEST(FirstHour, IsKeptBetweenRuns) {
  const auto folder = std::filesystem::path(BUILD_FOLDER) / "scratch" / "first-hour";
  std::filesystem::remove_all(folder);
  const auto file = folder / "sleutelnet" / "first-hour";
  EXPECT_TRUE(read_hour(file).open) << "who never ran it is offered it";

  FirstHour hour{.closed_for_good = false, .open = true, .done = {true, false, true, false, false, false}};
  ASSERT_TRUE(write_hour(file, hour));
  EXPECT_EQ(read_hour(file), hour);
  hour.closed_for_good = true;
  hour.open = false;
  ASSERT_TRUE(write_hour(file, hour));
  EXPECT_EQ(read_hour(file), hour);
}

TEST(FirstHour, AFileThatIsNotUnderstoodHasNothingDone) {
  const auto file = std::filesystem::path(BUILD_FOLDER) / "scratch" / "first-hour-broken";
  std::ofstream(file, std::ios::binary) << "\xFF\x00 gap gap\nGAP\n";
  EXPECT_EQ(read_hour(file), (FirstHour{.closed_for_good = false, .open = true, .done = {}}));
  EXPECT_FALSE(write_hour("/proc/sleutelnet/first-hour", {}));
  EXPECT_FALSE(write_hour({}, {}));
}

}  // namespace
}  // namespace sleutelnet
