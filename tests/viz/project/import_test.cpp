// Reading files onto what is open: nothing changes before it is agreed to, and then it is one step.

#include "tests/viz/project/project_scratch.hpp"
#include "viz/manage/update_manage.hpp"
#include "viz/project/import_hindrance.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

class Importing : public ProjectScratch {
 protected:
  static void read(HeadlessWindow& window, const fs::path& file) { window.act(ProjectAction(ReadFiles{{file}})); }
  static const ImportPage& page(const HeadlessWindow& window) { return *window.state().project.import; }
  fs::path list(const std::string& name, const std::string& text) const {
    write(folder_ / name, text);
    return folder_ / name;
  }
  const fs::path actors_ =
      list("actoren.csv", "id;soort;status\nK900;sleutelfiguur;kandidaat\nK901;sleutelfiguur;kandidaat\n");
};

TEST_F(Importing, IsChosenFromTheMenuAndShowsWhatWasRead) {
  HeadlessWindow window(town(), options());
  window.click("project/menu");
  window.click("###menu/import");
  ASSERT_NE(page_of<Chooser>(window), nullptr);
  window.type("~/actoren.csv");
  window.press(key::enter);

  ASSERT_TRUE(window.state().project.import.has_value());
  EXPECT_EQ(window.state().place, WindowPlace::manage);
  EXPECT_TRUE(window.shows("2 rijen gelezen"));
  EXPECT_TRUE(window.shows("actoren"));
  EXPECT_FALSE(edited(window.state()));
}

TEST_F(Importing, CountsEveryRowOnce) {
  const auto file = list("actoren2.csv",
                         "id;soort;status\nK900;sleutelfiguur;kandidaat\nK900;sleutelfiguur;kandidaat\nK902;onzin;x\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  const auto all = total_of(page(window).read->import.files);
  EXPECT_EQ(all.rows_read, 3U);
  EXPECT_EQ(all.rows_read, all.rows_kept + all.rows_merged + all.rows_refused);
  EXPECT_EQ(all.rows_refused, 1U);
  EXPECT_TRUE(window.shows("regel 4"));
}

TEST_F(Importing, IsOneStepThatCanBeUndone) {
  HeadlessWindow window(town(), options());
  const auto before = window.state().records();
  const auto steps = window.state().history.steps().size();
  read(window, actors_);
  window.click("import/apply");

  EXPECT_FALSE(window.state().project.import.has_value());
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K900")));
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K901")));
  EXPECT_EQ(window.state().history.steps().size(), steps + 1);
  window.act(Undo{});
  EXPECT_EQ(window.state().records(), before);
}

TEST_F(Importing, ChangesNothingWhenItIsLeft) {
  HeadlessWindow window(town(), options());
  const auto before = window.state().records();
  read(window, actors_);
  window.click("import/drop");
  EXPECT_FALSE(window.state().project.import.has_value());
  EXPECT_EQ(window.state().records(), before);

  read(window, actors_);
  window.press(key::escape);
  EXPECT_FALSE(window.state().project.import.has_value());
}

TEST_F(Importing, IsLeftForATableAndHearsNoKeysOfOne) {
  HeadlessWindow window(town(), options());
  read(window, actors_);
  EXPECT_FALSE(at_table(window.state()));
  window.act(ManageAction(ShowManaged{ManageView::ties}));
  EXPECT_FALSE(window.state().project.import.has_value());
  EXPECT_TRUE(at_table(window.state()));
}

TEST_F(Importing, ReadsAgainWhatWasMended) {
  const auto file = list("nieuwe.csv", "id;soort\nK900;onzin\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  EXPECT_EQ(total_of(page(window).read->import.files).rows_refused, 1U);
  write(file, "id;soort\nK900;sleutelfiguur\n");
  window.click("import/again");
  EXPECT_EQ(total_of(page(window).read->import.files).rows_refused, 0U);
  EXPECT_EQ(total_of(page(window).read->import.files).rows_kept, 1U);
}

TEST_F(Importing, AfterAnEditMustBeReadAgain) {
  HeadlessWindow window(town(), options());
  read(window, actors_);
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  EXPECT_TRUE(window.shows("veranderd sinds dit gelezen is"));
  window.act(ProjectAction(ApplyImport{}));
  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K900")));
  window.click("import/again");
  window.click("import/apply");
  EXPECT_TRUE(window.state().network().actors.contains(ActorId("K900")));
}

TEST_F(Importing, AForbiddenColumnIsRefusedWithTheReason) {
  const auto file = list("lijst.csv", "id;soort;geloof\nK900;sleutelfiguur;x\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  EXPECT_TRUE(window.shows("privacy"));
  EXPECT_TRUE(window.shows("mag over een persoon niet worden bewaard"));
  window.act(ProjectAction(ApplyImport{}));
  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K900")));
  EXPECT_TRUE(window.state().project.import.has_value());
}

TEST_F(Importing, AtieToSomebodyWhoDoesNotTakePartIsRefusedWithTheReason) {
  const auto file = list("relaties.csv", "van;naar;soort\nK001;X999;kent\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  EXPECT_TRUE(window.shows("privacy"));
  EXPECT_TRUE(window.shows("X999 doet niet mee"));
}

TEST_F(Importing, AsksWhatTheNumbersMean) {
  const auto file = list("net.csv", "source,target,weight\nK001,K030,2\nK002,K030,3\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  const auto before = window.state().network().ties;
  ASSERT_EQ(page(window).read->weights, 2U) << "the file is read as a network";
  EXPECT_TRUE(page(window).mapping.columns.empty()) << "and not as the list of people that a guess would make of it";
  EXPECT_TRUE(window.shows("Wat betekent het getal"));
  window.click("weights/strength");
  window.click("import/apply");
  std::vector<int> strengths;
  for (const auto& tie : window.state().network().ties) {
    if (!before.contains(tie.id)) {
      strengths.push_back(tie.strength.value_or(0));
      EXPECT_TRUE(tie.weight.empty());
    }
  }
  EXPECT_EQ(strengths, (std::vector<int>{2, 3}));
}

TEST_F(Importing, NumbersThatAreNoStrengthAreNotTakenForOne) {
  const auto read = read_import(viz_town(), 1, {list("net.csv", "source,target,weight\nK001,K030,2.5\n")}, {});
  EXPECT_EQ(read.weights, 1U);
  EXPECT_FALSE(read.weights_are_strengths);
  const auto edit = edit_of(read, WeightUse::left_out);
  for (const auto& each : edit.edits) {
    const auto* tie = std::get_if<AddTie>(&each);
    EXPECT_TRUE(tie == nullptr || tie->tie.weight.empty());
  }
}

TEST_F(Importing, TheMappingOfColumnsCanBeOverruled) {
  const auto file = list("joke.csv", "Wie;Bel;Opm\nVries, J. de;0612345678;ja\nJong, P. de;0612345679;nee\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  ASSERT_EQ(page(window).mapping.columns.size(), 3U);
  EXPECT_EQ(page(window).mapping.columns[1].column, "telephone") << "what stands under it says so";
  window.act(ProjectAction(MapColumn{2, "note"}));
  ASSERT_TRUE(page(window).read->mapping.has_value());
  EXPECT_EQ(page(window).mapping.columns[2].column, "note");
  EXPECT_EQ(total_of(page(window).read->import.files).rows_kept, 2U);
  window.click("import/apply");
  EXPECT_TRUE(edited(window.state()));
}

TEST_F(Importing, AGuessIsFollowedOnlyWhenSomebodySaysSo) {
  const auto file = list("joke.csv", "Wie;Bel\nVries, J. de;0612345678\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  EXPECT_EQ(total_of(page(window).read->import.files).rows_kept, 0U);
  window.click("import/as_guessed");
  EXPECT_EQ(total_of(page(window).read->import.files).rows_kept, 1U);
  EXPECT_FALSE(edited(window.state()));
}

TEST_F(Importing, AnotherTableTakesTheColumnsThatItsHeadingsName) {
  const auto file = list("joke.csv", "Naam;Telefoon;Buurt;Uren\nVries, J. de;0612345678;BU99990101;1,5\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  ASSERT_EQ(page(window).mapping.table, TableKind::areas) << "a name and a neighbourhood look like one";
  window.act(ProjectAction(MapTable{TableKind::people}));
  const auto& columns = page(window).mapping.columns;
  ASSERT_EQ(columns.size(), 4U);
  EXPECT_EQ(columns[0].column, "name");
  EXPECT_EQ(columns[1].column, "telephone");
  EXPECT_EQ(columns[3].column, "");
  EXPECT_EQ(total_of(page(window).read->import.files).rows_kept, 1U);
}

TEST_F(Importing, NamesAreNotReadInWhereTheyCannotBeKept) {
  auto state = town();
  state.home = {Home::Kind::project, project_.string(), {}};
  state.home.names = VaultState::closed;
  HeadlessWindow window(state, options());
  read(window, actors_);
  EXPECT_EQ(import_hindrance(window.state()), ImportHindrance::none) << "it brings no names";
  read(window, list("namen.csv", "id;naam\nK001;Vries, J. de\n"));
  EXPECT_EQ(import_hindrance(window.state()), ImportHindrance::names_not_open);
  const auto before = window.state().records();
  window.act(ProjectAction(ApplyImport{}));
  EXPECT_EQ(window.state().records(), before);
}

TEST_F(Importing, APresentationShowsNoFiles) {
  HeadlessWindow window(town(), options());
  window.act(GuideAction(SetPresenting{true}));
  read(window, actors_);
  window.act(ProjectAction(DropFiles{{actors_}}));
  EXPECT_FALSE(window.state().project.import.has_value());
  EXPECT_NE(window.state().place, WindowPlace::manage);
}

TEST_F(Importing, KeepsAMappingAndUsesItAgain) {
  const auto file = list("joke.csv", "Wie;Bel;Opm\nVries, J. de;0612345678;ja\nJong, P. de;0612345679;nee\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  window.act(ProjectAction(MapColumn{2, "note"}));
  window.act(ProjectAction(BeginChoosing{ChooserPurpose::template_name}));
  window.press(key::a, true);
  window.type((folder_ / "joke.json").string());
  window.press(key::enter);
  EXPECT_EQ(page(window).template_saved, folder_ / "joke.json");

  read(window, file);
  window.act(ProjectAction(BeginChoosing{ChooserPurpose::template_file}));
  window.type((folder_ / "joke.json").string());
  window.press(key::enter);
  EXPECT_EQ(page(window).mapping.columns[2].column, "note");
}

TEST_F(Importing, AFileThatIsNoMappingIsNamed) {
  const auto file = list("joke.csv", "Wie;Bel\nVries, J. de;0612345678\n");
  HeadlessWindow window(town(), options());
  read(window, file);
  window.act(ProjectAction(BeginChoosing{ChooserPurpose::template_file}));
  window.type(list("iets.json", "{}").string());
  window.press(key::enter);
  ASSERT_NE(page_of<FailurePage>(window), nullptr);
  EXPECT_TRUE(window.shows("iets.json is geen indeling"));
  EXPECT_TRUE(window.state().project.import.has_value()) << "the page is still there behind it";
}

TEST_F(Importing, OfAFileThatIsGoneSaysSo) {
  HeadlessWindow window(town(), options());
  read(window, folder_ / "weg.csv");
  ASSERT_TRUE(window.state().project.import.has_value());
  EXPECT_TRUE(window.shows("weg.csv"));
  EXPECT_FALSE(page(window).read->import.issues.empty());
}

using Dropping = ProjectScratch;

TEST_F(Dropping, AProjectOpensIt) {
  HeadlessWindow window(town(), options());
  window.act(ProjectAction(DropFiles{{project_}}));
  EXPECT_NE(page_of<PassphrasePage>(window), nullptr);
}

TEST_F(Dropping, ATableOnWhatIsOpenIsReadForApproval) {
  write(folder_ / "actoren.csv", "id;soort\nK900;sleutelfiguur\n");
  HeadlessWindow window(town(), options());
  window.act(ProjectAction(DropFiles{{folder_ / "actoren.csv"}}));
  EXPECT_TRUE(window.state().project.import.has_value());
  EXPECT_FALSE(edited(window.state()));
}

TEST_F(Dropping, OnNothingOpensWhatFalls) {
  HeadlessWindow window(start(), options());
  window.act(ProjectAction(DropFiles{{fs::path(SOURCE_FOLDER) / "tests" / "data" / "proefstad"}}));
  EXPECT_FALSE(window.state().project.start);
  EXPECT_FALSE(window.state().project.import.has_value());
}

TEST_F(Dropping, ProjectsAreTakenOneAtATime) {
  HeadlessWindow window(town(), options());
  window.act(ProjectAction(DropFiles{{project_, folder_ / "b.sleutelnet"}}));
  EXPECT_NE(page_of<FailurePage>(window), nullptr);
  EXPECT_TRUE(window.shows("één project tegelijk"));
}

TEST_F(Dropping, WhileSomethingIsAskedChangesNothing) {
  HeadlessWindow window(town(), options());
  window.act(ProjectAction(DropFiles{{project_}}));
  const auto* before = page_of<PassphrasePage>(window);
  ASSERT_NE(before, nullptr);
  window.act(ProjectAction(DropFiles{{folder_ / "ander.csv"}}));
  EXPECT_NE(page_of<PassphrasePage>(window), nullptr);
  EXPECT_FALSE(window.state().project.import.has_value());
}

}  // namespace
}  // namespace sleutelnet
