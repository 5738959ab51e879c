// Somebody who presses everything, in any order: thousands of actions, of which many make no sense where they are
// asked. Nothing may break, nothing may refer to who is gone, and undo and redo lead over exactly the same records.

#include <gtest/gtest.h>

#include <map>

#include "core/support/random.hpp"
#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/action_table.hpp"
#include "viz/manage/row_table.hpp"
#include "viz/measure_choice.hpp"

namespace sleutelnet {
namespace {

// Chooses what is pressed next; the same walk for the same seed.
class Walker {
 public:
  Walker(std::uint64_t seed, const State& state) : random_(seed), state_(state) {}

  Action next() {
    switch (random_.below(8)) {
      case 0: return command();
      case 7: return arranging();
      case 1: return looking();
      case 2: return choosing();
      case 3: return edit();
      case 4: return filling();
      case 5: return managing();
      default: return exploring();
    }
  }

 private:
  // Commands are given as the keyboard does: when they can be.
  Action command() {
    const auto all = commands();
    for (int attempt = 0; attempt < 20; ++attempt) {
      const auto& chosen = all[random_.below(all.size())];
      if (chosen.enabled(state_)) return chosen.action(state_);
    }
    return ClearSelection{};
  }

  Action looking() {
    switch (random_.below(14)) {
      case 0: return ShowPlace{static_cast<WindowPlace>(random_.below(5))};
      case 1: return SetFacet{static_cast<Facet>(random_.below(4))};
      case 2: return SetResponse{static_cast<ResponseClass>(random_.below(4))};
      case 3: return SetMoment{static_cast<Moment>(random_.below(4))};
      case 4: return SetAsOf{plus_months(state_.network().date, static_cast<int>(random_.below(13)))};
      case 5: return SetMinimum{static_cast<int>(random_.below(9)) - 2};
      case 6: {
        CoverageLook look;
        look.listed = static_cast<ListedGaps>(random_.below(8));
        look.order = static_cast<AreaOrder>(random_.below(4));
        return SetCoverageLook{look};
      }
      case 7: return FoldDistrict{area()};
      case 8: return SetSearch{word()};
      case 9: return SetMeasure{measure_choices()[random_.below(measure_choices().size())].name};
      case 10: {
        auto comparing = state_.comparing;
        comparing.view = static_cast<CompareView>(random_.below(4));
        comparing.listed = static_cast<ListedChanges>(random_.below(5));
        return SetComparing{comparing};
      }
      case 11: {
        auto planning = state_.planning;
        planning.view = static_cast<PlanView>(random_.below(4));
        planning.profiles = static_cast<int>(random_.below(40)) - 5;
        planning.profile = random_.below(30);
        return SetPlanning{planning};
      }
      case 12:
        return PanZoom{random_.below(2) == 0 ? Canvas::map : Canvas::network, {random_.unit(), 0, 1 + random_.unit()}};
      default: return SetEgoSteps{static_cast<int>(random_.below(14)) - 2};
    }
  }

  Action choosing() {
    switch (random_.below(5)) {
      case 0: return SelectArea{area()};
      case 1: return SelectCell{{area(), term()}};
      case 2: return ToggleLeaving{actor()};
      case 3: return MoveNode{actor(), {random_.unit() * 9, random_.unit() * 9}};
      default: return SelectActor{actor()};
    }
  }

  Action edit() { return ApplyEdit{any_edit()}; }
  Edit any_edit() {
    switch (random_.below(12)) {
      case 0:
        return AddActor{
            {.id = fresh(), .kind = static_cast<ActorKind>(random_.below(4)), .status = ActorStatus::candidate}};
      case 1: return RemoveActor{actor()};
      case 2: {
        const auto* known = state_.network().actors.find(actor());
        auto changed = known != nullptr ? *known : Actor{.id = fresh()};
        changed.status = static_cast<ActorStatus>(random_.below(6));
        return ChangeActor{changed};
      }
      case 3:
        return AddTie{{.id = TieId("T9" + std::to_string(random_.below(500))), .source = actor(), .target = actor()}};
      case 4: return RemoveTie{tie()};
      case 5:
        return AddReach{{.id = ReachId("R9" + std::to_string(random_.below(500))),
                         .actor = actor(),
                         .area = area(),
                         .domain = term(),
                         .strength = static_cast<int>(random_.below(5))}};
      case 6: return RemoveReach{reach()};
      case 7:
        return SetTarget{
            {area(), Facet::domain, term(), static_cast<int>(random_.below(4)), ResponseClass::within_24h, ""}};
      case 8: return MergeActors{actor(), actor()};
      case 9: return SetIdentity{{.id = actor(), .name = word()}};
      case 10: return RemoveIdentity{actor()};
      default: return Batch{BatchKind::change, "", {RemoveReach{reach()}, RemoveTie{tie()}}};
    }
  }

  Action filling() {
    switch (random_.below(9)) {
      case 0: return BeginAddActor{static_cast<ActorKind>(random_.below(4)), CellPlace{area(), term()}};
      case 1: return BeginChangeActor{actor()};
      case 2: return BeginConnect{actor(), actor()};
      case 3: return BeginAddReach{actor()};
      case 4: return BeginChangeReach{reach()};
      case 5: return filled();
      case 6: return CancelForm{};
      default: return SubmitForm{};
    }
  }
  Action filled() {
    auto form = state_.form;
    if (auto* open = std::get_if<ActorForm>(&form)) open->notice_given = word(), open->name = word();
    if (auto* open = std::get_if<TieForm>(&form)) open->tie.target = actor();
    if (auto* open = std::get_if<ReachForm>(&form)) open->reach.area = area(), open->reach.domain = term();
    return FillForm{form};
  }

  Action managing() {
    switch (random_.below(13)) {
      case 0:
      case 1: return ManageAction(ShowManaged{static_cast<ManageView>(random_.below(16))});
      case 2: return ManageAction(SortTable{random_.below(6)});
      case 3: return ManageAction(FilterTable{random_.below(2) == 0 ? "" : word()});
      case 4:
      case 5: return ManageAction(rows());
      case 6: return ManageAction(BeginCell{});
      case 7: return ManageAction(TypeCell{word()});
      case 8: return ManageAction(FinishCell{.all_chosen = random_.below(2) == 0, .next = {}});
      case 9: return ManageAction(PasteText{"id\tsoort\trol\n" + actor().text() + "\tsleutelfiguur\t" + word() + "\n"});
      case 10: return random_.below(2) == 0 ? ManageAction(ApplyPaste{}) : ManageAction(DropPaste{});
      case 11: return ManageAction(GoToStep{random_.below(state_.history.steps().size() + 2)});
      default: return random_.below(2) == 0 ? ManageAction(AddRow{}) : ManageAction(RemoveRows{});
    }
  }
  ChooseRows rows() {
    if (!is_table(state_.manage.view)) return {};
    const auto& table = row_table(state_.manage.view);
    const auto size = table.size(state_.records());
    if (size == 0) return {};
    const auto key = table.key(state_.records(), random_.below(size));
    return {{key}, TableCell{key, random_.below(table.columns().size())}, key};
  }

  Action exploring() {
    switch (random_.below(8)) {
      case 0:
      case 1: return ExploreAction(ToggleChosen{actor()});
      case 2: return ExploreAction(ChooseActors{{actor(), actor(), actor()}, random_.below(2) == 0});
      case 3: return ExploreAction(AddFilter{NearTo{actor(), static_cast<int>(random_.below(4))}});
      case 4: return ExploreAction(DropFilters{});
      case 5: return ExploreAction(WalkTo{actor()});
      case 6: return ExploreAction(LeaveTogether{});
      default: return random_.below(3) == 0 ? ExploreAction(RemoveChosen{}) : ExploreAction(MergeChosen{actor()});
    }
  }

  Action arranging() {
    switch (random_.below(5)) {
      case 0: return ArrangeAction(Arrange{static_cast<Arrangement>(random_.below(4))});
      case 1: return ArrangeAction(PointAt{actor()});
      case 2: return GuideAction(SetCommandWords{word()});
      case 3: return GuideAction(ShowCommands{random_.below(2) == 0});
      default: return ProjectAction(LeaveDialog{});
    }
  }

  // One in eight is of nobody.
  template <class Rows, class Id>
  Id one_of(const Rows& rows, const char* unknown) {
    if (rows.empty() || random_.below(8) == 0) return Id(unknown);
    return rows.rows()[random_.below(rows.size())].key();
  }
  ActorId actor() { return one_of<Table<Actor>, ActorId>(state_.network().actors, "K999"); }
  AreaId area() { return one_of<Table<Area>, AreaId>(state_.network().areas, "BU00000000"); }
  TieId tie() { return one_of<Table<Tie>, TieId>(state_.network().ties, "T999"); }
  ReachId reach() { return one_of<Table<Reach>, ReachId>(state_.network().reach, "R999"); }
  TermId term() {
    const auto terms = terms_of(state_.network(), state_.coverage.facet);
    return terms.empty() || random_.below(8) == 0 ? TermId("onbekend") : terms[random_.below(terms.size())]->code;
  }
  ActorId fresh() { return ActorId("N" + std::to_string(random_.below(900) + 100)); }
  std::string word() {
    static constexpr const char* words[] = {"",    "Ria Vonk", "zorg", "24-11-2025", "31-2-2025",
                                            "é¼✓", "7",        "-1",   "K001",       "\"\t;"};
    return words[random_.below(std::size(words))];
  }

  Random random_;
  const State& state_;
};

// Nothing in the records or in the view refers to who or what is gone.
void expect_whole(const State& state) {
  const auto& network = state.network();
  for (const auto& tie : network.ties) {
    ASSERT_TRUE(network.actors.contains(tie.source) && network.actors.contains(tie.target)) << tie.id.text();
  }
  for (const auto& reach : network.reach) {
    ASSERT_TRUE(network.actors.contains(reach.actor) && network.areas.contains(reach.area)) << reach.id.text();
  }
  for (const auto& identity : state.records().vault.identities) {
    ASSERT_TRUE(network.actors.contains(identity.id)) << identity.id.text();
  }
  if (const auto* actor = std::get_if<ActorId>(&state.selection)) {
    ASSERT_TRUE(network.actors.contains(*actor));
  }
  for (const auto& actor : state.leaving) ASSERT_TRUE(network.actors.contains(actor));
  for (const auto& actor : state.explore.chosen) ASSERT_TRUE(network.actors.contains(actor));
  for (const auto& [actor, place] : state.moved) ASSERT_TRUE(network.actors.contains(actor));
  ASSERT_LT(state.history.current(), state.history.steps().size());
  ASSERT_TRUE(state.scale >= smallest_scale && state.scale <= largest_scale);
}

std::uint64_t hash_now(const State& state) { return content_hash(state.network()); }

// To the first step, to the last and back to where it was: every step has the records it had.
void expect_the_same_way_back(State& state, const std::map<std::uint64_t, std::uint64_t>& hashes) {
  // While somebody presents, or a question is open, nothing is undone.
  state.guide.presenting = false;
  state.project.dialog = {};
  const auto before = state.history.current();
  const auto known = [&] {
    const auto found = hashes.find(state.history.revision());
    ASSERT_NE(found, hashes.end()) << "a revision that nobody saw";
    ASSERT_EQ(found->second, hash_now(state)) << "revision " << state.history.revision();
  };
  const auto step = [&](const Action& action) {
    const auto from = state.history.current();
    update(state, action);
    ASSERT_NE(state.history.current(), from) << "it was not carried out";
    ASSERT_NO_FATAL_FAILURE(known());
  };
  while (state.history.can_undo()) ASSERT_NO_FATAL_FAILURE(step(Undo{}));
  while (state.history.can_redo()) ASSERT_NO_FATAL_FAILURE(step(Redo{}));
  while (state.history.current() > before) ASSERT_NO_FATAL_FAILURE(step(Undo{}));
  ASSERT_NO_FATAL_FAILURE(known());
}

class RandomWalk : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(RandomWalk, BreaksNothingAndIsUndoneStepByStep) {
  constexpr int actions = 3000;
  auto state = viz_town_state();
  const auto start = state.records();
  std::map<std::uint64_t, std::uint64_t> hashes{{state.history.revision(), hash_now(state)}};
  Walker walker(GetParam(), state);
  for (int step = 1; step <= actions; ++step) {
    SCOPED_TRACE("step " + std::to_string(step));
    update(state, walker.next());
    ASSERT_NO_FATAL_FAILURE(expect_whole(state));
    const auto [seen, is_new] = hashes.try_emplace(state.history.revision(), hash_now(state));
    ASSERT_TRUE(is_new || seen->second == hash_now(state)) << "the same revision with other records";
    if (step % 500 != 0) continue;
    ASSERT_NO_FATAL_FAILURE(expect_the_same_way_back(state, hashes));
  }
  state.history.go_to(0);
  EXPECT_EQ(state.records(), start);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWalk, ::testing::Values(1, 2, 3, 4));

class RandomWalkInTheWindow : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(RandomWalkInTheWindow, DrawsWhateverWasAskedAndComesToRest) {
  HeadlessWindow window(viz_town_state(), {.width = 1280, .height = 800});
  Walker walker(GetParam(), window.state());
  for (int step = 1; step <= 1000; ++step) {
    SCOPED_TRACE("step " + std::to_string(step));
    window.act_while_working(walker.next());
    ASSERT_NO_FATAL_FAILURE(expect_whole(window.state()));
    ASSERT_FALSE(window.texts().empty());
  }
  window.settle();
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomWalkInTheWindow, ::testing::Values(11, 12, 13));

}  // namespace
}  // namespace sleutelnet
