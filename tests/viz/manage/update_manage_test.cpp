#include "viz/manage/update_manage.hpp"

#include <gtest/gtest.h>

#include "core/support/random.hpp"
#include "tests/support/manage_town.hpp"

namespace sleutelnet {
namespace {

void act(State& state, ManageAction action) { update(state, std::move(action)); }

std::size_t column_of(ManageView view, ManageText heading) {
  const auto& columns = row_table(view).columns();
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const ColumnHead& column) { return column.heading == heading; });
  EXPECT_NE(found, columns.end());
  return static_cast<std::size_t>(found - columns.begin());
}

State at_cell(ManageView view, const std::string& row, ManageText heading) {
  auto state = manage_state(view);
  act(state, ChooseRows{{row}, TableCell{row, column_of(view, heading)}, row});
  return state;
}

void type(State& state, const std::string& text, bool all = false) {
  act(state, BeginCell{});
  act(state, TypeCell{text});
  act(state, FinishCell{.all_chosen = all, .next = {}});
}

TEST(Manage, ACellIsChangedAsOneStepThatUndoes) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_role);
  const auto before = state.records();

  type(state, "buurtvader");

  EXPECT_EQ(state.network().actors.find(ActorId("K003"))->role, "buurtvader");
  EXPECT_FALSE(state.manage.input);
  EXPECT_EQ(state.history.steps().size(), 2U);
  update(state, Undo{});
  EXPECT_TRUE(state.records() == before);
}

TEST(Manage, ANameGoesToTheVault) {
  auto state = at_cell(ManageView::actors, "P001", ManageText::column_name);
  type(state, "Wil Bakker");
  EXPECT_EQ(state.records().vault.identities.find(ActorId("P001"))->name, "Wil Bakker");
}

TEST(Manage, TypingNothingNewIsNoStep) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_status);
  act(state, BeginCell{});
  act(state, FinishCell{});
  EXPECT_FALSE(state.manage.input);
  EXPECT_EQ(state.history.steps().size(), 1U);
}

TEST(Manage, WhatCannotBeStaysInTheCellWithItsReason) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_confirmed);
  type(state, "gisteren");
  ASSERT_TRUE(state.manage.input && state.manage.input->refusal);
  EXPECT_EQ(std::get<CellProblem>(*state.manage.input->refusal).what, ManageText::problem_date);
  EXPECT_EQ(state.history.steps().size(), 1U);
}

TEST(Manage, ARuleOfTheRecordsRefusesInTheCellToo) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_note);
  type(state, "is overtuigd christen");
  ASSERT_TRUE(state.manage.input && state.manage.input->refusal);
  EXPECT_EQ(std::get<Reason>(*state.manage.input->refusal).code, ReasonCode::note_sensitive);
  EXPECT_EQ(state.history.steps().size(), 1U);
}

TEST(Manage, OneValueFillsAllChosenRowsAsOneStep) {
  auto state = at_cell(ManageView::reach, "R0001", ManageText::column_strength);
  act(state, ChooseRows{{"R0001", "R0002", "R0003"}, state.manage.cursor, "R0001"});
  const auto before = state.records();

  type(state, "1", true);

  for (const auto* id : {"R0001", "R0002", "R0003"}) {
    EXPECT_EQ(state.network().reach.find(ReachId(id))->strength, 1) << id;
  }
  EXPECT_EQ(state.history.steps().size(), 2U);
  EXPECT_EQ(sentence(Language::dutch, state.message.label).find("en nog 2"),
            sentence(Language::dutch, state.message.label).size() - std::string("en nog 2").size());
  update(state, Undo{});
  EXPECT_TRUE(state.records() == before);
}

TEST(Manage, FillingIsAllOrNothing) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_notice);
  act(state, ChooseRows{{"K003", "O001"}, state.manage.cursor, "K003"});
  const auto before = state.records();
  type(state, "", true);  // an active key figure cannot do without, an organisation can
  EXPECT_TRUE(state.records() == before);
  EXPECT_TRUE(state.manage.input && state.manage.input->refusal);
}

TEST(Manage, RemovingRowsNamesWhatGoesAlongAndIsOneStep) {
  auto state = manage_state(ManageView::actors);
  act(state, ChooseRows{{"K001", "K002"}, TableCell{"K001", 0}, "K001"});
  const auto before = state.records();

  act(state, RemoveRows{});

  EXPECT_FALSE(state.network().actors.contains(ActorId("K001")));
  EXPECT_FALSE(state.network().actors.contains(ActorId("K002")));
  ASSERT_TRUE(state.manage.notice);
  std::map<ManageText, std::size_t> along(state.manage.notice->along.begin(), state.manage.notice->along.end());
  EXPECT_EQ(along[ManageText::fell_ties], before.network.ties.size() - state.network().ties.size());
  EXPECT_EQ(along[ManageText::fell_contacts], 2U);
  EXPECT_EQ(along[ManageText::fell_agreements], 2U);
  EXPECT_EQ(along[ManageText::fell_names], 2U);
  EXPECT_TRUE(state.manage.rows.empty());
  update(state, Undo{});
  EXPECT_TRUE(state.records() == before);
}

TEST(Manage, RowsThatStayAreNotRemovedAndSayWhy) {
  auto state = manage_state(ManageView::areas);
  const auto key = area_table().key(state.records(), 0);
  act(state, ChooseRows{{key}, TableCell{key, 0}, key});
  act(state, RemoveRows{});
  EXPECT_EQ(state.history.steps().size(), 1U);
  ASSERT_TRUE(state.manage.notice);
  EXPECT_EQ(state.manage.notice->what, ManageText::problem_not_removed);
}

TEST(Manage, WhatTheSearchHidesIsNotChosenAnyMore) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_role);
  act(state, FilterTable{"wijkagent"});
  EXPECT_TRUE(state.manage.rows.empty());
  EXPECT_FALSE(state.manage.cursor);
}

TEST(Manage, ARowChosenHereIsChosenEverywhere) {
  auto state = at_cell(ManageView::contacts, "C0005", ManageText::column_date);
  EXPECT_EQ(state.selection, Selection(ActorId("K005")));
}

TEST(Manage, ANewRowIsAboutWhoIsChosen) {
  for (const auto view : {ManageView::contacts, ManageView::agreements}) {
    auto state = manage_state(view);
    act(state, AddRow{});
    ASSERT_TRUE(state.manage.notice) << "nobody is chosen yet";
    EXPECT_EQ(state.manage.notice->what, ManageText::add_needs_actor);
    update(state, SelectActor{ActorId("K020")});
    const auto before = state.records();
    const auto rows = row_table(view).size(before);

    act(state, AddRow{});

    ASSERT_EQ(row_table(view).size(state.records()), rows + 1);
    const auto row = row_table(view).row_of(state.records(), state.manage.cursor->row);
    ASSERT_TRUE(row) << "the cursor is on the new row";
    EXPECT_EQ(row_table(view).subject(state.records(), *row), RowSubject(ActorId("K020")));
    update(state, Undo{});
    EXPECT_TRUE(state.records() == before);
  }
}

TEST(Manage, NewRowsOfOtherTablesOpenTheirFormOrSayWhatToDo) {
  for (const auto view : table_views) {
    auto state = manage_state(view);
    update(state, SelectActor{ActorId("K020")});
    act(state, AddRow{});
    const bool answered = state.form.index() != 0 || state.manage.notice || state.history.steps().size() > 1;
    EXPECT_TRUE(answered) << static_cast<int>(view);
  }
  auto state = manage_state(ManageView::targets);
  const auto area = areas_at(state.network(), AreaLevel::neighbourhood)[3]->code;
  update(state, SelectCell{{area, TermId("zorg")}});
  act(state, AddRow{});
  EXPECT_TRUE(state.network().targets.contains({area, Facet::domain, TermId("zorg")}));
}

TEST(Manage, NameAndDayOfTheMunicipalityAreOneStep) {
  auto state = manage_state(ManageView::settings);
  const auto before = state.records();
  act(state, FillMunicipality{{"Nieuwdam", "31-4-2026", KeyWord::figure, "180", {}}});
  act(state, SubmitMunicipality{});
  ASSERT_TRUE(state.manage.municipality && state.manage.municipality->refusal);
  act(state, FillMunicipality{{"Nieuwdam", "30-4-2026", KeyWord::person, "90", {}}});
  act(state, SubmitMunicipality{});
  EXPECT_EQ(state.network().name, "Nieuwdam");
  EXPECT_EQ(state.network().date, make_date(2026, 4, 30));
  EXPECT_EQ(state.network().choices, (MunicipalChoices{.key_word = KeyWord::person, .quiet_days = 90}));
  EXPECT_EQ(state.language.word(), KeyWord::person) << "the window speaks as the municipality does";
  EXPECT_FALSE(state.manage.municipality);
  update(state, Undo{});
  EXPECT_TRUE(state.records() == before);
  EXPECT_EQ(state.language.word(), KeyWord::figure);
}

TEST(Manage, DaysWithoutATalkAreFrom1To3650) {
  auto state = manage_state(ManageView::settings);
  for (const auto* wrong : {"", "0", "3651", "een half jaar"}) {
    act(state, FillMunicipality{{"Nieuwdam", "30-4-2026", KeyWord::figure, wrong, {}}});
    act(state, SubmitMunicipality{});
    ASSERT_TRUE(state.manage.municipality && state.manage.municipality->refusal) << wrong;
  }
  EXPECT_FALSE(state.history.can_undo());
}

TEST(Manage, WhoIsChosenElsewhereIsChosenHere) {
  auto state = initial_state(manage_town(), {});
  update(state, SelectActor{ActorId("K007")});
  update(state, ShowPlace{WindowPlace::manage});
  EXPECT_EQ(state.manage.rows, (std::set<std::string>{"K007"}));
}

TEST(Manage, NothingIsChangedInWhatMayOnlyBeRead) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_role);
  state.home.closed = LockHolder{};
  type(state, "x");
  act(state, RemoveRows{});
  act(state, AddRow{});
  EXPECT_EQ(state.history.steps().size(), 1U);
  EXPECT_EQ(state.message.kind, Message::Kind::read_only);
  act(state, SortTable{2});
  EXPECT_EQ(state.manage.look().sort, 2U);
}

TEST(Manage, SortingByTheSameColumnTurnsRound) {
  auto state = manage_state(ManageView::actors);
  act(state, SortTable{3});
  EXPECT_EQ(state.manage.look(), (TableLook{3, false, ""}));
  act(state, SortTable{3});
  EXPECT_EQ(state.manage.look(), (TableLook{3, true, ""}));
  act(state, SortTable{2});
  EXPECT_EQ(state.manage.look(), (TableLook{2, false, ""}));
}

TEST(Manage, EscapeStepsBackOneThingAtATime) {
  auto state = manage_state(ManageView::actors);
  act(state, FilterTable{"persoon"});
  act(state, ChooseRows{{"K003", "K004"}, TableCell{"K003", 6}, "K003"});
  act(state, BeginCell{});

  update(state, ClearSelection{});
  EXPECT_FALSE(state.manage.input);
  update(state, ClearSelection{});
  EXPECT_EQ(state.manage.rows.size(), 1U);
  update(state, ClearSelection{});
  EXPECT_TRUE(state.manage.look().filter.empty());
  update(state, ClearSelection{});
  EXPECT_FALSE(state.manage.cursor);
}

TEST(Manage, AStepOfTheHistoryIsGoneToAndBack) {
  auto state = at_cell(ManageView::actors, "K003", ManageText::column_role);
  type(state, "een");
  type(state, "twee");
  const auto last = state.records();
  act(state, GoToStep{0});
  EXPECT_TRUE(state.records() == manage_town());
  act(state, GoToStep{2});
  EXPECT_TRUE(state.records() == last);
  act(state, GoToStep{9});
  EXPECT_TRUE(state.records() == last);
}

TEST(Manage, CopiedRowsPasteBackUnchanged) {
  for (const auto view : table_views) {
    SCOPED_TRACE(static_cast<int>(view));
    auto state = manage_state(view);
    act(state, choose_all(state));
    act(state, CopyRows{});
    ASSERT_FALSE(state.manage.copied.empty());

    act(state, PasteText{state.manage.copied});

    ASSERT_TRUE(state.manage.paste);
    const auto& paste = *state.manage.paste;
    EXPECT_EQ(paste.added, 0U);
    EXPECT_EQ(paste.changed, 0U);
    EXPECT_EQ(paste.refused, 0U);
    EXPECT_GT(paste.unchanged, 0U);
  }
}

// Anything at all, many times over, leaves the records whole and the way back open.
TEST(Manage, AfterThousandsOfRandomActionsUndoLeadsBackToTheStart) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    SCOPED_TRACE(seed);
    Random random(seed);
    auto state = manage_state(ManageView::actors);
    const std::vector<std::string> texts = {"", "actief", "3", "24-11-2025", "K004", "zorg", "ja", "wekelijks", "\t"};
    std::uint64_t newest = 0;
    for (int count = 0; count < 3000; ++count) {
      newest = std::max(newest, state.history.revision());
      const auto& table = row_table(state.manage.view);
      const auto rows = table.size(state.records());
      const auto key = rows == 0 ? std::string("x") : table.key(state.records(), random.below(rows));
      switch (random.below(12)) {
        case 0: act(state, ShowManaged{table_views.at(random.below(table_views.size()))}); break;
        case 1:
        case 2: act(state, ChooseRows{{key}, TableCell{key, random.below(table.columns().size())}, key}); break;
        case 3: {
          auto chosen = state.manage.rows;
          chosen.insert(key);
          act(state, ChooseRows{chosen, state.manage.cursor, key});
          break;
        }
        case 4: act(state, BeginCell{}); break;
        case 5: act(state, TypeCell{texts[random.below(texts.size())]}); break;
        case 6: act(state, FinishCell{.all_chosen = random.below(3) == 0, .next = TableCell{key, 1}}); break;
        case 7: act(state, CopyRows{}); break;
        case 8: act(state, PasteText{random.below(2) == 0 ? state.manage.copied : "x\ty\nz"}); break;
        case 9: act(state, ApplyPaste{}); break;
        case 10: random.below(6) == 0 ? act(state, RemoveRows{}) : update(state, Undo{}); break;
        default: random.below(2) == 0 ? update(state, Redo{}) : update(state, ClearSelection{}); break;
      }
    }
    EXPECT_GT(newest, 20U) << "the walk did nothing";
    while (state.history.can_undo()) update(state, Undo{});
    EXPECT_TRUE(state.records() == manage_town());
  }
}

}  // namespace
}  // namespace sleutelnet
