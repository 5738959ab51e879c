// Opening from the window: what opens, what asks for a passphrase, and what is refused in words that leave what was
// open as it was.

#include <imgui_internal.h>

#include "core/store/autosave.hpp"
#include "tests/viz/project/project_scratch.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

using Opening = ProjectScratch;

TEST_F(Opening, ByKeysAloneBringsASealedProject) {
  HeadlessWindow window(start(), options());
  window.press(key::o, true);
  ASSERT_NE(page_of<Chooser>(window), nullptr);
  EXPECT_TRUE(window.shows("stukken"));

  window.type("stuk");
  window.press(key::enter);
  EXPECT_TRUE(window.shows("stad.sleutelnet"));
  window.press(key::down);
  window.press(key::enter);
  ASSERT_NE(page_of<PassphrasePage>(window), nullptr);
  window.type(right_passphrase);
  window.press(key::enter);

  EXPECT_FALSE(project_dialog_open(window.state()));
  EXPECT_EQ(window.state().records(), viz_town());
  EXPECT_EQ(window.state().home.path, project_.string());
  EXPECT_TRUE(may_edit(window.state()));
  EXPECT_FALSE(edited(window.state()));
  EXPECT_EQ(read_recent(world().recent).front().path, project_);
}

TEST_F(Opening, KeepsLanguageAndSizeAndForgetsTheRest) {
  auto state = town();
  state.language = Language::english;
  state.scale = 1.5;
  state.dark = true;
  update(state, SelectActor{ActorId("K001")});
  update(state, ToggleLeaving{ActorId("K001")});
  HeadlessWindow window(state, options());
  open_sealed(window, project_);

  EXPECT_EQ(window.state().language, Language::english);
  EXPECT_EQ(window.state().scale, 1.5);
  EXPECT_TRUE(window.state().dark);
  EXPECT_EQ(window.state().selection.index(), 0U);
  EXPECT_TRUE(window.state().leaving.empty());
  EXPECT_GT(window.state().history.revision(), state.history.revision()) << "no answer about the former fits it";
}

TEST_F(Opening, AWrongPassphraseSaysSoAsksAgainAndChangesNothing) {
  HeadlessWindow window(town(), options());
  open_sealed(window, project_, "een heel andere zin");

  const auto* page = page_of<PassphrasePage>(window);
  ASSERT_NE(page, nullptr);
  EXPECT_EQ(page->wanted.does_not_fit, project_);
  EXPECT_TRUE(page->errand.passphrase.typed.empty());
  EXPECT_TRUE(window.shows("past niet op stad.sleutelnet"));
  EXPECT_EQ(window.state().home.kind, Home::Kind::nowhere);

  window.type(right_passphrase);
  window.press(key::enter);
  EXPECT_EQ(window.state().home.path, project_.string());
}

TEST_F(Opening, WithCapsLockOnOpensAllTheSame) {
  HeadlessWindow window(start(), options());
  open_sealed(window, project_, "VIER LOSSE WOORDEN SAMEN");
  EXPECT_EQ(window.state().home.path, project_.string());
}

TEST_F(Opening, TakesThePassphraseFromAFile) {
  write(folder_ / "sleutel.txt", right_passphrase + "\n");
  HeadlessWindow window(start(), options());
  open(window, project_);
  window.click("passphrase/file");
  ASSERT_NE(page_of<Chooser>(window), nullptr);
  window.type((folder_ / "sleutel.txt").string());
  window.press(key::enter);
  ASSERT_NE(page_of<PassphrasePage>(window), nullptr);
  window.click("passphrase/take");

  EXPECT_EQ(window.state().home.path, project_.string());
}

TEST_F(Opening, AnEmptyKeyFileIsNamed) {
  write(folder_ / "leeg.txt", "\n");
  HeadlessWindow window(start(), options());
  open(window, project_);
  auto page = *page_of<PassphrasePage>(window);
  page.errand.passphrase.key_file = folder_ / "leeg.txt";
  window.act(ProjectAction(FillPassphrase{page}));
  window.act(ProjectAction(SubmitPassphrase{}));

  ASSERT_NE(page_of<FailurePage>(window), nullptr);
  EXPECT_TRUE(window.shows("leeg.txt"));
}

struct BadFile {
  const char* name;
  const char* says;
};

class RefusedFile : public ProjectScratch, public ::testing::WithParamInterface<BadFile> {
 protected:
  void make(const fs::path& file) const {
    const std::string kind = GetParam().name;
    if (kind == "truncated") fs::resize_file(file, fs::file_size(file) - 100);
    if (kind == "gone") fs::remove(file);
    if (kind == "foreign") write(file, "<html>geen project</html>");
    if (kind == "newer" || kind == "damaged") {
      std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
      stream.seekp(kind == "newer" ? 16 : 120);
      stream.put(9);
    }
  }
};

TEST_P(RefusedFile, IsToldAndLeavesWhatWasOpen) {
  make(project_);
  HeadlessWindow window(town(), options());
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  const auto before = window.state().records();
  open(window, project_);
  window.click("closing/drop");
  if (page_of<PassphrasePage>(window) != nullptr) {
    window.type(right_passphrase);
    window.press(key::enter);
  }

  ASSERT_NE(page_of<FailurePage>(window), nullptr);
  EXPECT_TRUE(window.shows(GetParam().says));
  EXPECT_EQ(window.state().records(), before) << "the edits that were to go are still there";
  EXPECT_TRUE(edited(window.state()));
  window.press(key::escape);
  EXPECT_FALSE(project_dialog_open(window.state()));
}

INSTANTIATE_TEST_SUITE_P(Projects, RefusedFile,
                         ::testing::Values(BadFile{"truncated", "afgebroken"}, BadFile{"newer", "nieuwere versie"},
                                           BadFile{"foreign", "geen project van Sleutelnet"},
                                           BadFile{"damaged", "beschadigd"}, BadFile{"gone", "is er niet"}),
                         [](const auto& given) { return std::string(given.param.name); });

TEST_F(Opening, WhatMayNotBeReadIsToldAndStays) {
  if (geteuid() == 0) GTEST_SKIP() << "the administrator may read everything";
  fs::permissions(project_, fs::perms::none);
  HeadlessWindow window(start(), options());
  open(window, project_);
  ASSERT_NE(page_of<FailurePage>(window), nullptr);
  EXPECT_TRUE(window.shows("mag"));
}

TEST_F(Opening, AFolderOfTablesOpensAndSavesIntoANewFolder) {
  HeadlessWindow window(start(), options());
  open(window, fs::path(SOURCE_FOLDER) / "tests" / "data" / "proefstad");
  EXPECT_FALSE(project_dialog_open(window.state()));
  EXPECT_EQ(window.state().home.kind, Home::Kind::new_folder);
  EXPECT_FALSE(window.state().network().actors.empty());
}

TEST_F(Opening, ANetworkOfAnotherProgramOpens) {
  write(folder_ / "net.csv", "source,target\na,b\nb,c\n");
  HeadlessWindow window(start(), options());
  open(window, folder_ / "net.csv");
  EXPECT_EQ(window.state().network().actors.size(), 3U);
  EXPECT_EQ(window.state().place, WindowPlace::network);
}

TEST_F(Opening, AFileWithNothingOfUseSaysWhy) {
  write(folder_ / "brief.csv", "Beste collega,\nhierbij de brief.\n");
  HeadlessWindow window(start(), options());
  open(window, folder_ / "brief.csv");
  const auto* page = page_of<FailurePage>(window);
  ASSERT_NE(page, nullptr);
  EXPECT_FALSE(page->failure.issues.empty());
  EXPECT_TRUE(window.shows("brief.csv"));
  EXPECT_TRUE(window.state().project.start);
}

TEST_F(Opening, WithEditsAsksFirst) {
  HeadlessWindow window(town(), options());
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  open(window, project_);
  ASSERT_EQ(window.state().closing, Closing::asked);
  EXPECT_TRUE(window.shows("nog niet bewaard"));

  window.click("closing/stay");
  EXPECT_FALSE(project_dialog_open(window.state()));
  EXPECT_FALSE(window.state().project.next.has_value());
  EXPECT_TRUE(edited(window.state()));

  open(window, project_);
  window.click("closing/drop");
  EXPECT_NE(page_of<PassphrasePage>(window), nullptr);
  EXPECT_EQ(window.state().closing, Closing::no) << "the window stays open";
}

TEST_F(Opening, AfterSavingGoesOn) {
  Records kept;
  Keeping keeping{.save = [&](const Records& records) {
    kept = records;
    return fs::path("/tmp/stad");
  }};
  auto state = town();
  state.home = {Home::Kind::project, "/tmp/stad.sleutelnet", {}};
  HeadlessWindow window(state, options(keeping));
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  const auto wanted = window.state().records();
  open(window, project_);
  window.click("closing/keep");

  EXPECT_EQ(kept, wanted);
  EXPECT_NE(page_of<PassphrasePage>(window), nullptr);
}

TEST_F(Opening, OfTheNextLetsGoOfTheFormer) {
  const auto other = folder_ / "ander.sleutelnet";
  save(other);
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  const LockHolder colleague{"kees", "balie-4", 7, "2026-01-05 11:00"};
  EXPECT_TRUE(std::holds_alternative<LockHolder>(ProjectLock::take(project_, colleague)));

  open_sealed(window, other);

  EXPECT_EQ(window.state().home.path, other.string());
  EXPECT_TRUE(std::holds_alternative<ProjectLock>(ProjectLock::take(project_, colleague)));
}

TEST_F(Opening, WhatSomebodyElseHasIsForReading) {
  const auto theirs = ProjectLock::take(project_, {"kees", "balie-4", 7, "2026-01-05 11:00"});
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  EXPECT_FALSE(may_edit(window.state()));
  EXPECT_TRUE(window.shows("alleen lezen"));
}

TEST_F(Opening, WithTheNamesLockedShowsIdsAndUnlocksLater) {
  HeadlessWindow window(start(), options());
  open(window, project_);
  window.click("passphrase/names");
  window.click("##passphrase");
  window.type(right_passphrase);
  window.press(key::enter);
  EXPECT_TRUE(window.state().records().vault.identities.empty());
  EXPECT_TRUE(window.shows("namen op slot"));

  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  window.press(key::s, true);
  EXPECT_FALSE(edited(window.state()));

  window.click("project/names");
  window.type(right_passphrase);
  window.press(key::enter);
  EXPECT_FALSE(window.state().records().vault.identities.empty()) << "saving without them did not touch them";
  EXPECT_FALSE(window.state().network().actors.contains(ActorId("K003")));
  EXPECT_TRUE(may_edit(window.state()));
  EXPECT_FALSE(window.shows("namen op slot"));
}

TEST_F(Opening, OffersWhatAnEarlierRunDidNotSave) {
  Project unsaved;
  unsaved.records = apply(viz_town(), RemoveActor{ActorId("K003")}).value();
  ASSERT_FALSE(write_autosave(unsaved, project_, quick_secret(right_passphrase)));
  HeadlessWindow window(start(), options());
  open_sealed(window, project_);
  EXPECT_TRUE(window.state().recovered.has_value());
  EXPECT_TRUE(window.shows("werk gevonden"));
}

TEST_F(Opening, ThatIsStoppedBringsNothing) {
  Progress progress;
  progress.cancel();
  const OpenErrand errand{.paths = {project_}, .passphrase = {secret_bytes(right_passphrase), {}}};
  EXPECT_THROW(carry_out(errand, {}, world(), progress), Cancelled);
  EXPECT_TRUE(std::holds_alternative<ProjectLock>(ProjectLock::take(project_, {}))) << "nothing is held";

  HeadlessWindow window(town(), options());
  window.act(ProjectAction(OpenPaths{{project_}}));
  auto page = *page_of<PassphrasePage>(window);
  page.errand.passphrase.typed = secret_bytes(right_passphrase);
  window.act_without_waiting(ProjectAction(FillPassphrase{page}));
  window.act_without_waiting(ProjectAction(SubmitPassphrase{}));
  window.act_without_waiting(ProjectAction(LeaveDialog{}));
  window.settle();
  EXPECT_EQ(window.state().home.kind, Home::Kind::nowhere);
  EXPECT_FALSE(project_dialog_open(window.state()));
}

TEST_F(Opening, WhileADialogIsOpenNothingElseIsEdited) {
  HeadlessWindow window(town(), options());
  window.press(key::o, true);
  window.act(ApplyEdit{RemoveActor{ActorId("K003")}});
  window.press(key::n, true);
  EXPECT_FALSE(edited(window.state()));
  EXPECT_EQ(window.state().form.index(), 0U);
}

TEST_F(Opening, ThePassphraseDoesNotStayInWhatImGuiKeeps) {
  HeadlessWindow window(start(), options());
  open(window, project_);
  window.type("een heel andere zin");
  const auto& kept = ImGui::GetCurrentContext()->InputTextState;
  ASSERT_GT(kept.CurLenA, 0) << "it is there while it is typed";
  window.press(key::escape);

  EXPECT_FALSE(project_dialog_open(window.state()));
  for (int at = 0; at < kept.TextW.Capacity; ++at) EXPECT_EQ(kept.TextW.Data[at], 0);
  for (int at = 0; at < kept.TextA.Capacity; ++at) EXPECT_EQ(kept.TextA.Data[at], 0);
  for (int at = 0; at < kept.InitialTextA.Capacity; ++at) EXPECT_EQ(kept.InitialTextA.Data[at], 0);
}

}  // namespace
}  // namespace sleutelnet
