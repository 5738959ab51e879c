// An empty start, the menu, closing, and the list of what was opened before.

#include <cstdlib>

#include "tests/viz/project/project_scratch.hpp"
#include "viz/own_files.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

using Start = ProjectScratch;

TEST_F(Start, SaysWhatCanBeDoneFirst) {
  auto state = start();
  state.project.places.sample = fs::path(SOURCE_FOLDER) / "tests" / "data" / "proefstad";
  HeadlessWindow window(state, options());
  EXPECT_TRUE(window.shows("Waarmee wil je beginnen?"));
  for (const auto* offer : {"start/open", "start/make", "start/sample"}) EXPECT_TRUE(window.has(offer)) << offer;
  EXPECT_FALSE(window.has("place/coverage"));

  window.press(key::n, true);
  EXPECT_EQ(window.state().form.index(), 0U) << "there is nobody to add anywhere";
  window.click("start/sample");
  EXPECT_FALSE(window.state().project.start);
  EXPECT_FALSE(window.state().network().actors.empty());
}

TEST_F(Start, WithoutASampleOffersNone) {
  const HeadlessWindow window(start(), options());
  EXPECT_FALSE(window.has("start/sample"));
}

TEST_F(Start, ComesBackWhenWhatIsOpenIsClosed) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  window.press(key::w, true);
  EXPECT_TRUE(window.state().project.start);
  EXPECT_TRUE(window.state().network().actors.empty()) << "nothing of it stays in sight";
  EXPECT_TRUE(window.shows("Waarmee wil je beginnen?"));
  EXPECT_TRUE(std::holds_alternative<ProjectLock>(ProjectLock::take(project_, {})));
}

TEST_F(Start, ClosingWithEditsAsksFirst) {
  HeadlessWindow window(town(), options());
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  window.press(key::w, true);
  EXPECT_EQ(window.state().closing, Closing::asked);
  EXPECT_FALSE(window.state().project.start);
  window.click("closing/drop");
  EXPECT_TRUE(window.state().project.start);
  EXPECT_EQ(window.state().closing, Closing::no) << "the window itself stays";
}

TEST_F(Start, AskingTheWindowToCloseClosesTheWindow) {
  HeadlessWindow window(town(), options());
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  window.press(key::w, true);
  window.act(SetClosing{Closing::asked});
  window.act(SetClosing{Closing::dropped});
  EXPECT_EQ(window.state().closing, Closing::dropped);
  EXPECT_FALSE(window.state().project.start);
}

using ProjectMenu = ProjectScratch;

TEST_F(ProjectMenu, OpensBehindTheNameAndByKey) {
  for (const bool by_key : {false, true}) {
    HeadlessWindow window(town(), options());
    if (by_key) {
      window.press(key::m, true);
    } else {
      window.click("project/menu");
    }
    EXPECT_TRUE(window.shows("Openen…"));
    EXPECT_TRUE(window.shows("Bewaar als…"));
    window.click("###menu/open");
    EXPECT_NE(page_of<Chooser>(window), nullptr);
  }
}

TEST_F(ProjectMenu, GoesWithEscape) {
  HeadlessWindow window(town(), options());
  window.click("project/menu");
  window.press(key::escape);
  EXPECT_FALSE(window.shows("Bewaar als…"));
}

using Recent = ProjectScratch;

TEST_F(Recent, HoldsTheLastTenAndTheNewestFirst) {
  const auto file = world().recent;
  for (int number = 1; number <= 12; ++number) note_recent(file, folder_ / std::to_string(number));
  note_recent(file, folder_ / "5");
  const auto recent = read_recent(file);
  ASSERT_EQ(recent.size(), most_recent);
  EXPECT_EQ(recent[0].path, folder_ / "5");
  EXPECT_EQ(recent[1].path, folder_ / "12");
  EXPECT_EQ(recent.back().path, folder_ / "3");
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Recent, SaysWhatIsGoneAndCannotBeOpened) {
  note_recent(world().recent, folder_ / "weg.sleutelnet");
  note_recent(world().recent, project_);
  auto state = start();
  update(state, ProjectAction(ReadRecent{}));
  HeadlessWindow window(state, options());
  EXPECT_TRUE(window.shows("weg.sleutelnet"));
  EXPECT_TRUE(window.shows("is er niet meer"));
  window.click("start/recent1");
  EXPECT_FALSE(project_dialog_open(window.state()));
  window.click("start/recent0");
  EXPECT_NE(page_of<PassphrasePage>(window), nullptr);
}

TEST_F(Recent, CanBeEmptied) {
  note_recent(world().recent, project_);
  auto state = start();
  update(state, ProjectAction(ReadRecent{}));
  HeadlessWindow window(state, options());
  window.click("start/forget");
  EXPECT_FALSE(window.shows("stad.sleutelnet"));
  EXPECT_FALSE(fs::exists(world().recent));
}

TEST_F(Recent, StandsUnderTheStateFolderOfTheUser) {
  setenv("XDG_STATE_HOME", folder_.c_str(), 1);
  EXPECT_EQ(state_file("recent"), folder_ / "sleutelnet" / "recent");
  setenv("XDG_STATE_HOME", "niet/volledig", 1);
  setenv("HOME", "/home/els", 1);
  EXPECT_EQ(state_file("recent"), "/home/els/.local/state/sleutelnet/recent");
  unsetenv("XDG_STATE_HOME");
}

TEST_F(Recent, PassesOverLinesThatAreNoPath) {
  fs::create_directories(world().recent.parent_path());
  write(world().recent, "\nrelatief/pad\n" + project_.string() + "\n");
  const auto recent = read_recent(world().recent);
  ASSERT_EQ(recent.size(), 1U);
  EXPECT_EQ(recent.front().kind, EntryKind::project);
  EXPECT_FALSE(recent.front().missing.has_value());
}

using Choosing = ProjectScratch;

TEST_F(Choosing, ShowsWhatCanBeOpenedAndMarksFoldersOfTables) {
  fs::create_directories(folder_ / ".verborgen");
  fs::create_directories(folder_ / "veld");
  write(folder_ / "veld" / "Actoren.csv", "id\n");
  write(folder_ / "brief.txt", "x");
  write(folder_ / "net.graphml", "<graphml/>");
  const auto look = look_at(folder_);
  std::vector<std::pair<std::string, EntryKind>> found;
  for (const auto& entry : look.entries) found.emplace_back(entry.name, entry.kind);
  const std::vector<std::pair<std::string, EntryKind>> wanted{{"stukken", EntryKind::folder},
                                                              {"veld", EntryKind::tables},
                                                              {"brief.txt", EntryKind::other},
                                                              {"net.graphml", EntryKind::network}};
  EXPECT_EQ(found, wanted);

  Chooser chooser{.purpose = ChooserPurpose::open, .look = look};
  EXPECT_EQ(shown_entries(chooser).size(), 3U) << "a letter cannot be opened";
  chooser.typed = "NET";
  EXPECT_EQ(shown_entries(chooser).size(), 1U);
}

TEST_F(Choosing, BackspaceGoesUpAndTheArrowsGoIn) {
  HeadlessWindow window(start(), options());
  window.press(key::o, true);
  EXPECT_EQ(page_of<Chooser>(window)->look.path, folder_);
  window.press(key::down);
  window.press(key::right);
  EXPECT_EQ(page_of<Chooser>(window)->look.path, folder_ / "stukken");
  window.press(key::backspace);
  EXPECT_EQ(page_of<Chooser>(window)->look.path, folder_);
}

TEST_F(Choosing, AFolderThatVanishedIsToldAndTheFormerStaysInSight) {
  HeadlessWindow window(start(), options());
  window.press(key::o, true);
  fs::remove_all(folder_ / "stukken");
  window.press(key::down);
  window.press(key::enter);
  ASSERT_NE(page_of<Chooser>(window), nullptr);
  EXPECT_EQ(page_of<Chooser>(window)->look.path, folder_);
  EXPECT_TRUE(window.shows("is er niet. Kijk of de naam klopt"));
}

TEST_F(Choosing, TakesATypedPath) {
  HeadlessWindow window(start(), options());
  window.press(key::o, true);
  window.type("~/stukken/stad.sleutelnet");
  window.press(key::enter);
  EXPECT_NE(page_of<PassphrasePage>(window), nullptr);
}

TEST_F(Choosing, APathThatIsNotThereIsTold) {
  HeadlessWindow window(start(), options());
  window.press(key::o, true);
  window.type("~/nergens/stad.sleutelnet");
  window.press(key::enter);
  EXPECT_TRUE(window.shows("Kijk of de naam klopt"));
  EXPECT_EQ(page_of<Chooser>(window)->typed, "~/nergens/stad.sleutelnet") << "to be mended";
}

TEST_F(Choosing, PressingTwiceTakesTheRow) {
  HeadlessWindow window(start(), options());
  window.press(key::o, true);
  window.click("entry/0");
  EXPECT_EQ(page_of<Chooser>(window)->choice, 0U);
  window.click("entry/0");
  EXPECT_EQ(page_of<Chooser>(window)->look.path, folder_ / "stukken");
}

TEST_F(Choosing, EscapeLeavesEverythingAsItWas) {
  HeadlessWindow window(town(), options());
  window.press(key::o, true);
  window.type("iets");
  window.press(key::escape);
  EXPECT_FALSE(project_dialog_open(window.state()));
  EXPECT_EQ(window.state().records(), viz_town());
}

}  // namespace
}  // namespace sleutelnet
