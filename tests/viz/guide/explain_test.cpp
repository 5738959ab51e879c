// F1: what panels say of what is pointed at, and how the card goes away.

#include "viz/guide/explain.hpp"

#include <gtest/gtest.h>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/action_table.hpp"
#include "viz/guide/explained_words.hpp"
#include "viz/measure_text.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

// The first few words: a card breaks its lines.
bool says(const HeadlessWindow& window, const std::string& words) {
  std::string all;
  for (const auto& text : window.texts()) all += text + ' ';
  return all.find(words.substr(0, words.find(' ', 12))) != std::string::npos;
}

std::string a_cell_of_state(const HeadlessWindow& window, CellState state) {
  for (const auto& cell : window.results().coverage.cells) {
    const auto id = "cell/" + cell.area.text() + "/" + cell.value.text();
    if (cell.state == state && window.has(id)) return id;
  }
  return {};
}

TEST(Explain, ACellSaysWhatItsStateMeansAndOnWhatItRests) {
  HeadlessWindow window(viz_town_state());
  for (const auto state : {CellState::covered, CellState::thin, CellState::blank, CellState::unknown}) {
    const auto id = a_cell_of_state(window, state);
    if (id.empty()) continue;
    window.move_to(window.middle_of(id));
    window.press(key::f1);
    EXPECT_TRUE(says(window, state_words(Language::dutch, state))) << id;
    window.press(key::f1);
    EXPECT_EQ(window.state().guide.explaining, Explaining::no);
  }
  const auto thin = a_cell_of_state(window, CellState::thin);
  ASSERT_FALSE(thin.empty());
  window.move_to(window.middle_of(thin));
  window.press(key::f1);
  EXPECT_TRUE(says(window, "Berust op opgaven"));
}

TEST(Explain, TheCardFollowsTheLanguage) {
  HeadlessWindow window(viz_town_state());
  window.move_to(window.middle_of(a_cell_of_state(window, CellState::thin)));
  window.press(key::f1);

  window.press(key::l, true);

  EXPECT_TRUE(says(window, state_words(Language::english, CellState::thin)));
}

TEST(Explain, AButtonSaysWhatItDoesItsKeysAndWhyItIsGrey) {
  HeadlessWindow window(viz_town_state());
  window.move_to(window.middle_of("undo"));
  window.press(key::f1);

  EXPECT_TRUE(says(window, "Neemt je laatste wijziging terug."));
  EXPECT_TRUE(says(window, "Toetsen: Ctrl Z"));
  EXPECT_TRUE(says(window, "Nu niet: Je hebt nog niets veranderd."));
}

TEST(Explain, AMarkOfTheLegendAFilterAndAColumnAreExplained) {
  HeadlessWindow window(viz_town_state());
  window.move_to(window.middle_of("##response"));
  window.press(key::f1);
  EXPECT_TRUE(says(window, "Alleen wie zo snel reageert"));
  window.press(key::escape);
  EXPECT_EQ(window.state().guide.explaining, Explaining::no);

  window.act(ManageAction(ShowManaged{ManageView::actors}));
  window.act(ShowPlace{WindowPlace::manage});
  window.move_to(window.middle_of("head/1"));
  window.press(key::f1);
  EXPECT_TRUE(says(window, "Een kolom van de tabel."));
}

TEST(Explain, AMeasureIsExplainedByItsSentence) {
  auto start = viz_town_state();
  start.place = WindowPlace::network;
  start.measure = "degree";
  HeadlessWindow window(std::move(start));
  window.move_to(window.middle_of("measure"));
  window.press(key::f1);

  EXPECT_TRUE(says(window, measure_meaning(Language::dutch, "degree")));
}

TEST(Explain, WithTheKeyboardItIsWhatHasTheFocus) {
  HeadlessWindow window(viz_town_state());
  window.click("language/nl");
  window.press(key::right);
  window.press(key::f1);

  EXPECT_TRUE(says(window, "Wisselt tussen Nederlands en Engels."));
  window.press(key::f1);
  window.press(key::right);
  window.press(key::right);
  window.press(key::f1);
  EXPECT_TRUE(says(window, "Wisselt tussen een lichte")) << "the keyboard walked on, the pointer did not";
}

TEST(Explain, WhereNothingIsItSaysWhatThePlaceIsFor) {
  for (const auto place :
       {WindowPlace::coverage, WindowPlace::network, WindowPlace::compare, WindowPlace::plan, WindowPlace::manage}) {
    auto start = viz_town_state();
    start.place = place;
    HeadlessWindow window(std::move(start));
    window.move_to({3, 3});
    window.press(key::f1);
    static constexpr const char* ids[] = {"coverage", "network", "compare", "plan", "manage"};
    const auto* command = command_of(ids[static_cast<std::size_t>(place)]);
    EXPECT_TRUE(says(window, std::string(text(Language::dutch, command->about)))) << command->id;
  }
}

TEST(Explain, EscapeClosesTheCardAndKeepsTheChoice) {
  HeadlessWindow window(viz_town_state());
  window.act(SelectActor{ActorId("K001")});
  window.press(key::f1);
  window.press(key::escape);

  EXPECT_EQ(window.state().guide.explaining, Explaining::no);
  EXPECT_EQ(window.state().selection, Selection(ActorId("K001")));
}

TEST(Explain, TheCardGoesWhenWhatItExplainsIsGone) {
  HeadlessWindow window(viz_town_state());
  window.move_to(window.middle_of(a_cell_of_state(window, CellState::thin)));
  window.press(key::f1);
  ASSERT_EQ(window.state().guide.explaining, Explaining::shown);

  window.press(key::two, true);

  EXPECT_EQ(window.state().guide.explaining, Explaining::no);
}

}  // namespace
}  // namespace sleutelnet
