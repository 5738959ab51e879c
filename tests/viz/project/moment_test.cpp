// A moment that is kept from the window: saved with the project, to be compared with later.

#include "core/store/log.hpp"
#include "tests/viz/project/project_scratch.hpp"

namespace sleutelnet {
namespace {

class KeptMoment : public ProjectScratch {
 protected:
  Project stored() const {
    auto loaded = load_project(project_, quick_secret(right_passphrase));
    EXPECT_TRUE(loaded);
    return loaded ? std::move(loaded).value() : Project{};
  }
};

TEST_F(KeptMoment, IsThePresentWithTheEditsThatWereNotSavedYet) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  const auto wanted = window.state().records();

  window.press(key::d, true, true);

  const auto project = stored();
  EXPECT_EQ(project.records, wanted);
  ASSERT_EQ(project.snapshots.size(), 1U);
  EXPECT_EQ(project.snapshots.front().network, wanted.network);
  ASSERT_FALSE(project.log.empty());
  EXPECT_EQ(project.log.back().act, Act::snapshot_kept);
  EXPECT_FALSE(edited(window.state()));
  EXPECT_TRUE(window.shows("Vastgehouden zoals het op "));
}

TEST_F(KeptMoment, CanBeComparedWithOnceTheDayIsALaterOne) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  const auto& network = window.state().network();
  const auto day = network.date;
  window.press(key::d, true, true);
  window.act(ApplyEdit{SetMunicipality{network.name, day + std::chrono::days(30), network.synthetic, network.choices}});
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});

  window.act(ShowPlace{WindowPlace::compare});

  ASSERT_TRUE(window.results().compared);
  const auto& before = window.results().compared->part.found->before;
  EXPECT_EQ(before.date, day);
  EXPECT_TRUE(before.actors.contains(ActorId("K003")));
}

TEST_F(KeptMoment, OfADayThatHasOneIsRefusedAndChangesNothing) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  window.press(key::d, true, true);
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});

  window.press(key::d, true, true);

  EXPECT_TRUE(window.shows("Van deze peildatum is er al een moment."));
  EXPECT_EQ(stored().snapshots.size(), 1U);
  EXPECT_EQ(stored().records, viz_town());
  EXPECT_TRUE(edited(window.state()));
}

TEST_F(KeptMoment, IsOfAProject) {
  HeadlessWindow window(town(), options());
  window.press(key::d, true, true);
  EXPECT_TRUE(window.shows("Bewaar eerst alles als project"));
}

TEST_F(KeptMoment, NeedsAProjectThatMayBeChangedAndADay) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  auto state = window.state();
  EXPECT_TRUE(may_keep_moment(state));
  state.dated = false;
  EXPECT_FALSE(may_keep_moment(state));
  state.dated = true;
  state.home.closed = LockHolder{};
  EXPECT_FALSE(may_keep_moment(state));
}

}  // namespace
}  // namespace sleutelnet
