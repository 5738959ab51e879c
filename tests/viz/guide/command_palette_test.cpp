// The palette of commands: what it finds, and how hands give a command with it.

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/guide/command_search.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

std::string first_id(const State& state, std::string_view words) {
  const auto found = command_search(state, words);
  return found.empty() ? "" : found.front().command->id;
}

TEST(CommandSearch, FindsEveryCommandByItsNameInBothLanguages) {
  auto state = viz_town_state();
  for (const auto language : {Language::dutch, Language::english}) {
    state.language = language;
    for (const auto& command : commands()) {
      const auto found = command_search(state, text(language, command.name));
      EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](const auto& each) { return each.command == &command; }))
          << command.id;
    }
  }
}

TEST(CommandSearch, TakesWordsInAnyOrderWithoutCapitalsOrAccents) {
  const auto state = viz_town_state();

  EXPECT_EQ(first_id(state, "ongedaan maken"), "undo");
  EXPECT_EQ(first_id(state, "MAKEN  óngedaan"), "undo");
  EXPECT_EQ(first_id(state, " donk lic "), "dark");
}

TEST(CommandSearch, FindsACommandByItsKeys) { EXPECT_EQ(first_id(viz_town_state(), "shift f9"), "keep_all"); }

TEST(CommandSearch, PutsANameBeforeASentenceThatSaysTheSame) {
  auto state = viz_town_state();
  state.guide.commands_used = {"plan"};  // "… wie je het eerst informeert", with "toont" in its sentence

  const auto found = command_search(state, "toetsen");

  ASSERT_FALSE(found.empty());
  EXPECT_STREQ(found.front().command->id, "keys");
}

TEST(CommandSearch, FindsNothingForWordsOfNoCommand) {
  EXPECT_TRUE(command_search(viz_town_state(), "bakfiets").empty());
  EXPECT_TRUE(command_search(viz_town_state(), "ongedaan bakfiets").empty());
}

TEST(CommandSearch, PutsWhatWasUsedLastFirst) {
  auto state = viz_town_state();
  update(state, GuideAction(CommandUsed{"dark"}));
  update(state, GuideAction(CommandUsed{"fit"}));
  update(state, GuideAction(CommandUsed{"dark"}));

  const auto found = command_search(state, "");

  ASSERT_EQ(found.size(), commands().size());
  EXPECT_STREQ(found[0].command->id, "dark");
  EXPECT_STREQ(found[1].command->id, "fit");
}

TEST(CommandSearch, GivesTheReasonBesideWhatCannotBeGiven) {
  const auto found = command_search(viz_town_state(), "schik opnieuw");

  ASSERT_FALSE(found.empty());
  EXPECT_STREQ(found.front().command->id, "rearrange");
  EXPECT_EQ(found.front().refusal, GuideText::needs_network);
}

TEST(CommandPalette, GivesWhatIsTypedAndCloses) {
  HeadlessWindow window(viz_town_state());

  window.press(key::p, true);
  EXPECT_TRUE(window.state().guide.commands_shown);
  window.type("donker");
  window.press(key::enter);

  EXPECT_TRUE(window.state().dark);
  EXPECT_FALSE(window.state().guide.commands_shown);
  EXPECT_EQ(window.state().guide.commands_used.front(), "dark");
}

TEST(CommandPalette, WalksWithTheArrowsAndKeepsTheCursor) {
  HeadlessWindow window(viz_town_state());
  window.press(key::p, true);
  const auto second = command_search(window.state(), "")[1].command->id;

  window.press(key::down);
  window.press(key::down);
  window.press(key::up);
  EXPECT_EQ(window.state().guide.command_choice, 1U);
  window.press(key::enter);

  EXPECT_EQ(window.state().guide.commands_used.front(), second);
}

TEST(CommandPalette, ShowsTheReasonAndStaysWhenACommandCannotBeGiven) {
  HeadlessWindow window(viz_town_state());
  window.press(key::p, true);
  window.type("schik");

  EXPECT_TRUE(window.shows("Ga eerst naar Netwerk (Ctrl 2)."));
  window.press(key::enter);

  EXPECT_TRUE(window.state().guide.commands_shown);
  EXPECT_EQ(window.state().layout_generation, 0U);
}

TEST(CommandPalette, SaysWhereToLookWhenThereIsNoSuchCommand) {
  HeadlessWindow window(viz_town_state());
  window.press(key::p, true);
  window.type("bakfiets");

  EXPECT_TRUE(window.shows("Ctrl K"));
}

TEST(CommandPalette, EscapeClosesItAndNothingElse) {
  HeadlessWindow window(viz_town_state());
  window.act(SelectActor{ActorId("K001")});
  window.press(key::p, true);
  window.type("abc");

  window.press(key::escape);
  EXPECT_FALSE(window.state().guide.commands_shown);
  EXPECT_EQ(window.state().selection, Selection(ActorId("K001")));

  window.press(key::p, true);
  EXPECT_EQ(window.state().guide.command_words, "");
}

TEST(CommandPalette, APressBesideItClosesIt) {
  HeadlessWindow window(viz_town_state());
  window.press(key::p, true);

  window.click_at({20, 980});

  EXPECT_FALSE(window.state().guide.commands_shown);
}

TEST(CommandPalette, APressOnARowGivesIt) {
  HeadlessWindow window(viz_town_state());
  window.press(key::p, true);
  window.type("Nederlands of Engels");

  window.click("command/language");

  EXPECT_EQ(window.state().language, Language::english);
  EXPECT_FALSE(window.state().guide.commands_shown);
}

TEST(CommandPalette, ShowsWhatIsChosenOnASmallScreenWithLargeLetters) {
  auto start = viz_town_state();
  start.scale = 4;
  HeadlessWindow window(std::move(start), {.width = 1280, .height = 800});
  window.press(key::p, true);

  for (int step = 0; step < 20; ++step) window.press(key::down);

  const auto found = command_search(window.state(), "");
  EXPECT_TRUE(window.has(std::string("command/") + found[20].command->id));
}

}  // namespace
}  // namespace sleutelnet
