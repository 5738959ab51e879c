// New projects, and what is open under another name.

#include "core/store/log.hpp"
#include "tests/viz/project/project_scratch.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

class Making : public ProjectScratch {
 protected:
  // From the menu to the page that asks for the passphrase.
  static void name(HeadlessWindow& window, ChooserPurpose purpose, const fs::path& file) {
    window.act(ProjectAction(BeginChoosing{purpose}));
    window.press(key::a, true);
    window.type(file.string());
    window.press(key::enter);
  }
  static void seal(HeadlessWindow& window, const std::string& passphrase, const std::string& again) {
    window.click("##passphrase");
    window.press(key::a, true);
    window.type(passphrase);
    window.click("##again");
    window.press(key::a, true);
    window.type(again);
    window.press(key::enter);
  }
  Project stored(const fs::path& file, const std::string& passphrase) const {
    auto loaded = load_project(file, quick_secret(passphrase));
    EXPECT_TRUE(loaded) << static_cast<int>(loaded ? StoreProblem{} : loaded.error().problem);
    return loaded ? std::move(loaded).value() : Project{};
  }

  const fs::path fresh_ = folder_ / "nieuw.sleutelnet";
  const std::string chosen_ = "drie koffie en een koek";
};

TEST_F(Making, ANewProjectIsSealedAndOpen) {
  HeadlessWindow window(start(), options());
  name(window, ChooserPurpose::make, folder_ / "nieuw");
  ASSERT_NE(page_of<SealPage>(window), nullptr);
  seal(window, chosen_, chosen_);

  EXPECT_FALSE(window.state().project.start);
  EXPECT_EQ(window.state().home.path, fresh_.string());
  const auto project = stored(fresh_, chosen_);
  ASSERT_EQ(project.log.size(), 1U);
  EXPECT_EQ(project.log.front().act, Act::created);
  EXPECT_EQ(project.log.front().by, "els");
  EXPECT_FALSE(project.records.network.terms.empty()) << "there are words to begin with";
  EXPECT_FALSE(project.records.network.synthetic);
  EXPECT_TRUE(may_edit(window.state()));
}

TEST_F(Making, RefusesAPassphraseThatIsShortOrTypedTwoWays) {
  HeadlessWindow window(start(), options());
  name(window, ChooserPurpose::make, folder_ / "nieuw");
  seal(window, "kort", "kort");
  EXPECT_EQ(page_of<SealPage>(window)->refusal, SealPage::Refusal::too_short);
  EXPECT_TRUE(window.shows("ten minste 8 tekens"));

  seal(window, chosen_, "drie koffie en twee koeken");
  ASSERT_NE(page_of<SealPage>(window), nullptr);
  EXPECT_EQ(page_of<SealPage>(window)->refusal, SealPage::Refusal::not_the_same);
  EXPECT_TRUE(window.shows("niet gelijk"));
  EXPECT_FALSE(fs::exists(fresh_));
}

TEST_F(Making, TellsHowStrongThePassphraseIs) {
  HeadlessWindow window(start(), options());
  name(window, ChooserPurpose::make, folder_ / "nieuw");
  window.type("12345678");
  EXPECT_TRUE(window.shows("zwak"));
  window.press(key::a, true);
  window.type(chosen_);
  EXPECT_TRUE(window.shows("sterk"));
}

TEST_F(Making, WithoutAPassphraseIsInventedOnly) {
  HeadlessWindow window(start(), options());
  name(window, ChooserPurpose::make, folder_ / "nieuw");
  window.click("seal/clear");
  EXPECT_TRUE(window.shows("verzonnen"));
  window.click("passphrase/take");

  const auto loaded = load_project(fresh_, Secret());
  ASSERT_TRUE(loaded);
  EXPECT_TRUE(loaded->records.network.synthetic);
}

TEST_F(Making, NeverWritesOverWhatIsThere) {
  HeadlessWindow window(start(), options());
  name(window, ChooserPurpose::make, project_);
  if (page_of<SealPage>(window) != nullptr) seal(window, chosen_, chosen_);
  EXPECT_TRUE(window.shows("bestaat al"));
  EXPECT_EQ(stored(project_, right_passphrase).records, viz_town());
}

TEST_F(Making, InAFolderThatIsGoneSaysSoAndGoesBackToTheQuestion) {
  HeadlessWindow window(start(), options());
  name(window, ChooserPurpose::make, folder_ / "weg" / "nieuw");
  seal(window, chosen_, chosen_);
  ASSERT_NE(page_of<FailurePage>(window), nullptr);
  EXPECT_TRUE(window.shows("Bestaat de map nog?"));
  window.click("failed/back");
  EXPECT_NE(page_of<SealPage>(window), nullptr);
}

TEST_F(Making, WithoutANameAsksForOne) {
  HeadlessWindow window(start(), options());
  window.act(ProjectAction(BeginChoosing{ChooserPurpose::make}));
  window.press(key::enter);
  EXPECT_TRUE(page_of<Chooser>(window)->nameless);
  EXPECT_TRUE(window.shows("eerst een naam"));
}

class SavingAs : public Making {
 protected:
  State edited_town() const {
    auto state = town();
    state.home = {Home::Kind::new_folder, (folder_ / "stad-gewijzigd").string(), {}};
    update(state, ApplyEdit{RemoveActor{ActorId("K003")}});
    return state;
  }
};

TEST_F(SavingAs, MakesAProjectOfTablesThatIsHomeFromThenOn) {
  HeadlessWindow window(edited_town(), options());
  name(window, ChooserPurpose::save_as, fresh_);
  window.click("seal/own");
  seal(window, chosen_, chosen_);

  EXPECT_EQ(window.state().home.kind, Home::Kind::project);
  EXPECT_FALSE(edited(window.state()));
  EXPECT_TRUE(window.shows("Bewaard in"));
  EXPECT_EQ(stored(fresh_, chosen_).records, window.state().records());
  EXPECT_EQ(stored(fresh_, chosen_).snapshots.size(), 2U) << "the earlier moments go along";

  window.act(Undo{});
  EXPECT_TRUE(edited(window.state()));
  window.press(key::s, true);
  EXPECT_EQ(stored(fresh_, chosen_).records, viz_town());
}

TEST_F(SavingAs, OfAProjectKeepsItsPassphraseLogAndSnapshots) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  const auto wanted = window.state().records();
  name(window, ChooserPurpose::save_as, fresh_);
  ASSERT_NE(page_of<SealPage>(window), nullptr);
  EXPECT_EQ(page_of<SealPage>(window)->errand.seal, SaveErrand::Seal::same);
  window.click("passphrase/take");

  EXPECT_EQ(window.state().home.path, fresh_.string());
  EXPECT_EQ(stored(fresh_, right_passphrase).records, wanted);
  const auto former = stored(project_, right_passphrase);
  EXPECT_EQ(former.records, viz_town()) << "the edits went to the new project";
  ASSERT_FALSE(former.log.empty());
  EXPECT_EQ(former.log.back().act, Act::copied);
  EXPECT_FALSE(fs::exists(project_.string() + ".herstel"));
}

TEST_F(SavingAs, WithTheNamesLockedLeavesThemOutAndSaysSo) {
  HeadlessWindow window(start(), options());
  open(window, project_);
  window.click("passphrase/names");
  window.click("##passphrase");
  window.type(right_passphrase);
  window.press(key::enter);
  name(window, ChooserPurpose::save_as, fresh_);
  EXPECT_TRUE(window.shows("gaan niet mee"));
  window.click("passphrase/take");

  EXPECT_FALSE(fs::exists(names_file_of(fresh_)));
  EXPECT_TRUE(stored(fresh_, right_passphrase).records.vault.identities.empty());
  EXPECT_FALSE(stored(project_, right_passphrase).records.vault.identities.empty());
}

TEST_F(SavingAs, LeavesTheHistory) {
  HeadlessWindow window(edited_town(), options());
  const auto steps = window.state().history.steps().size();
  name(window, ChooserPurpose::save_as, fresh_);
  seal(window, chosen_, chosen_);
  EXPECT_EQ(window.state().history.steps().size(), steps);
}

}  // namespace
}  // namespace sleutelnet
