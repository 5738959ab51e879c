// Pictures from the window: the same as is in sight, through the same gate, and never over a file.

#include "viz/guide/picture_export.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>

#include "tests/support/headless_window.hpp"
#include "tests/support/viz_town.hpp"
#include "viz/cell_mark.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;

fs::path scratch(const std::string& name) {
  const auto folder = fs::path(BUILD_FOLDER) / "scratch" / "pictures-of-window";
  fs::create_directories(folder);
  fs::remove(folder / name);
  return folder / name;
}

PictureOrder order_of(const State& state, PictureKind kind) {
  auto order = picture_order(state);
  order.form.kind = kind;
  return order;
}

PicturePages pages_for(const State& state, PictureKind kind) {
  auto made = pages_of(order_of(state, kind));
  EXPECT_TRUE(std::holds_alternative<PicturePages>(made));
  return std::get<PicturePages>(std::move(made));
}

std::vector<std::string> words_in(const std::vector<Picture>& pages) {
  std::vector<std::string> found;
  for (const auto& page : pages) {
    for (const auto& shape : page.shapes) {
      if (const auto* words = std::get_if<Words>(&shape.form)) found.push_back(words->text);
    }
  }
  return found;
}

std::string all_words(const std::vector<Picture>& pages) {
  std::string all;
  for (const auto& words : words_in(pages)) all += words + '\n';
  return all;
}

TEST(PictureExport, HasTheStatesAndLettersOfTheMatrixInSight) {
  HeadlessWindow window(viz_town_state());
  const auto& cells = window.results().coverage.cells;

  const auto made = pages_for(window.state(), PictureKind::matrix);

  std::map<std::string, int> in_sight, in_picture;
  for (const auto& cell : cells) {
    if (cell.state != CellState::out_of_scope) ++in_sight[cell_letter(cell)];
  }
  for (const auto& page : made.pages) {
    // A legend shows each letter once more.
    for (const auto& entry : page.legend) --in_picture[entry.letter];
  }
  for (const auto& words : words_in(made.pages)) ++in_picture[words];
  for (const auto& [letter, count] : in_sight) EXPECT_EQ(in_picture[letter], count) << letter;
  for (const auto& area : window.results().coverage.areas) {
    EXPECT_NE(all_words(made.pages).find(area_name(window.state(), area)), std::string::npos) << area.text();
  }
}

TEST(PictureExport, FollowsTheFiltersOfTheWindow) {
  auto state = viz_town_state();
  update(state, SetResponse{ResponseClass::within_2h});
  HeadlessWindow window(state);

  const auto made = pages_for(window.state(), PictureKind::matrix);

  EXPECT_EQ(made.told.results.coverage.cells.size(), window.results().coverage.cells.size());
  for (std::size_t at = 0; at < made.told.results.coverage.cells.size(); ++at) {
    EXPECT_EQ(made.told.results.coverage.cells[at].state, window.results().coverage.cells[at].state);
    EXPECT_EQ(made.told.results.coverage.cells[at].people, window.results().coverage.cells[at].people);
  }
}

TEST(PictureExport, OfTheNetworkHasEverybodyInSightAndNoName) {
  HeadlessWindow window(viz_town_state());

  const auto made = pages_for(window.state(), PictureKind::network);

  std::set<std::string> linked;
  for (const auto& shape : made.pages.front().shapes) {
    if (std::holds_alternative<Mark>(shape.form) && !shape.link.empty()) linked.insert(shape.link);
  }
  for (const auto& actor : window.results().graph.nodes) EXPECT_TRUE(linked.contains(actor.text())) << actor.text();
  for (const auto& identity : window.state().records().vault.identities) {
    EXPECT_EQ(all_words(made.pages).find(identity.name + "\n"), std::string::npos);
  }
}

TEST(PictureExport, StampsPurposeAndRecipient) {
  auto state = viz_town_state();
  state.guide.picture.purpose = "gesprek met de raad";
  state.guide.picture.recipient = Recipient::council;

  const auto made = pages_for(state, PictureKind::matrix);

  EXPECT_NE(all_words(made.pages).find("gesprek met de raad"), std::string::npos);
  EXPECT_EQ(made.told.detail, Detail::reached_only) << "the council sees no counts of people";
}

TEST(PictureExport, OfPeopleIsForTheCoordinatorAlone) {
  auto state = viz_town_state();
  state.guide.picture.recipient = Recipient::council;

  const auto made = pages_of(order_of(state, PictureKind::network));

  ASSERT_TRUE(std::holds_alternative<PictureAnswer>(made));
  EXPECT_FALSE(std::get<PictureAnswer>(made).words.empty());
}

TEST(PictureExport, OfRealPeopleInAProjectIsLeftToTheCommandLine) {
  auto records = viz_town();
  records.network.synthetic = false;
  auto state = initial_state(records, {});
  state.home = {Home::Kind::project, "/tmp/stad.sleutelnet", {}};

  const auto made = pages_of(order_of(state, PictureKind::network));

  EXPECT_EQ(std::get<PictureAnswer>(made).reason, GuideText::picture_from_project);
}

TEST(PictureExport, OfRealPeopleHasNoIdOfTheRecords) {
  auto records = viz_town();
  records.network.synthetic = false;
  const auto state = initial_state(records, {});

  const auto made = pages_for(state, PictureKind::network);

  for (const auto& actor : records.network.actors) {
    if (actor.kind != ActorKind::key_figure) continue;
    EXPECT_EQ(all_words(made.pages).find(actor.id.text() + "\n"), std::string::npos) << actor.id.text();
  }
}

TEST(PictureExport, NeverGoesOverAFileUntilAsked) {
  auto state = viz_town_state();
  auto order = order_of(state, PictureKind::matrix);
  const auto file = scratch("dekking.svg");
  order.form.format = PictureFormat::svg;
  order.form.path = file.string();

  EXPECT_EQ(write_picture(order).path, file.string());
  const auto size = fs::file_size(file);
  std::ofstream(file, std::ios::app) << "van iemand";
  EXPECT_EQ(write_picture(order).reason, GuideText::picture_exists);
  EXPECT_GT(fs::file_size(file), size);
  order.form.replace = true;
  EXPECT_EQ(write_picture(order).path, file.string());
  EXPECT_EQ(fs::file_size(file), size);
}

TEST(PictureExport, LeavesNothingHalfBeside) {
  auto order = order_of(viz_town_state(), PictureKind::matrix);
  const auto file = scratch("heel") / "dekking.svg";
  order.form.path = file.string();
  EXPECT_EQ(write_picture(order).reason, GuideText::picture_no_folder);
  fs::create_directories(file.parent_path());
  EXPECT_EQ(write_picture(order).path, file.string());
  EXPECT_EQ(std::distance(fs::directory_iterator(file.parent_path()), {}), 1);
  fs::remove_all(file.parent_path());
}

TEST(PictureExport, UnderstandsTheHomeFolder) {
  const auto* home = std::getenv("HOME");
  const std::string kept = home != nullptr ? home : "";
  const auto file = scratch("thuis.svg");
  setenv("HOME", file.parent_path().c_str(), 1);
  auto order = order_of(viz_town_state(), PictureKind::matrix);
  order.form.path = "~/thuis.svg";
  EXPECT_EQ(write_picture(order).path, file.string());
  setenv("HOME", kept.c_str(), 1);
}

TEST(PictureExport, OfAChangeIsOfTheTwoMomentsInSight) {
  auto records = viz_town();
  auto earlier = records.network;
  earlier.date = earlier.date - std::chrono::days(100);
  earlier.reach = {};
  auto state = initial_state(records, {{"eerder", earlier}, {"nu", records.network}});
  update(state, ShowPlace{WindowPlace::compare});
  update(state, GuideAction(OpenPicture{}));
  ASSERT_EQ(state.guide.picture.kind, PictureKind::change);

  auto made = pages_of(picture_order(state));

  ASSERT_TRUE(std::holds_alternative<PicturePages>(made));
  const auto words = all_words(std::get<PicturePages>(made).pages);
  EXPECT_NE(words.find(text(state.language, Text::comparison_cells)), std::string::npos);
  for (const auto& actor : records.network.actors) {
    EXPECT_EQ(words.find(actor.id.text()), std::string::npos) << actor.id.text();
  }
}

TEST(PictureExport, SaysSoWhenItCannotBeWritten) {
  auto order = order_of(viz_town_state(), PictureKind::matrix);
  order.form.path = "/proc/dekking.pdf";
  EXPECT_EQ(write_picture(order).reason, GuideText::picture_not_written);
  order.form.path = "";
  EXPECT_EQ(write_picture(order).reason, GuideText::picture_needs_path);
}

TEST(PictureForm, MakesTheFileAndTellsItsPath) {
  const auto file = scratch("plaat.pdf");
  HeadlessWindow window(viz_town_state());
  window.press(key::e, true, true);
  ASSERT_EQ(window.state().guide.picture_stage, PictureStage::open);
  auto form = window.state().guide.picture;
  form.path = file.string();
  form.own_path = true;
  window.act(GuideAction(FillPicture{form}));

  window.click("picture/make");

  EXPECT_TRUE(fs::exists(file));
  EXPECT_TRUE(window.shows("Gemaakt: "));
  window.click("picture/make");
  EXPECT_TRUE(window.has("picture/replace"));
  window.click("picture/replace");
  EXPECT_TRUE(window.shows("Gemaakt: "));
  window.press(key::escape);
  EXPECT_EQ(window.state().guide.picture_stage, PictureStage::closed);
}

TEST(PictureForm, TheNameFollowsWhatIsChosenUntilOneIsTyped) {
  auto state = viz_town_state();
  update(state, GuideAction(OpenPicture{}));
  EXPECT_TRUE(state.guide.picture.path.ends_with("Toetsdam-dekking.pdf"));
  auto form = state.guide.picture;
  form.format = PictureFormat::png;
  update(state, GuideAction(FillPicture{form}));
  EXPECT_TRUE(state.guide.picture.path.ends_with("Toetsdam-dekking.png"));
  form = state.guide.picture;
  form.path = "/tmp/eigen.png";
  form.own_path = true;
  update(state, GuideAction(FillPicture{form}));
  form = state.guide.picture;
  form.kind = PictureKind::map;
  update(state, GuideAction(FillPicture{form}));
  EXPECT_EQ(state.guide.picture.path, "/tmp/eigen.png");
}

TEST(PictureForm, OfPeopleIsForTheCoordinatorWhoeverTheLastWasFor) {
  auto state = viz_town_state();
  update(state, GuideAction(OpenPicture{}));
  auto form = state.guide.picture;
  form.recipient = Recipient::council;
  update(state, GuideAction(FillPicture{form}));
  EXPECT_EQ(state.guide.picture.recipient, Recipient::council);
  update(state, GuideAction(ClosePicture{}));
  update(state, ShowPlace{WindowPlace::manage});
  update(state, GuideAction(OpenPicture{}));
  EXPECT_EQ(state.guide.picture.kind, PictureKind::owners);
  EXPECT_EQ(state.guide.picture.recipient, Recipient::coordinator);
}

TEST(PictureForm, ForAnotherSaysWhatItIsFor) {
  auto order = order_of(viz_town_state(), PictureKind::matrix);
  order.form.path = scratch("raad.svg").string();
  order.form.recipient = Recipient::council;
  EXPECT_EQ(write_picture(order).reason, GuideText::picture_needs_purpose);
  order.form.purpose = "raadsvergadering";
  EXPECT_EQ(write_picture(order).path, order.form.path);
}

TEST(PictureForm, EndingAndKindOfFileSayTheSame) {
  auto state = viz_town_state();
  update(state, GuideAction(OpenPicture{}));
  auto form = state.guide.picture;
  form.path = "/tmp/eigen.svg";
  form.own_path = true;
  update(state, GuideAction(FillPicture{form}));
  EXPECT_EQ(state.guide.picture.format, PictureFormat::svg) << "the ending that was typed";
  form = state.guide.picture;
  form.format = PictureFormat::png;
  update(state, GuideAction(FillPicture{form}));
  EXPECT_EQ(state.guide.picture.path, "/tmp/eigen.png") << "the kind that was chosen";
  form = state.guide.picture;
  form.path = "/tmp/eigen.v2";
  update(state, GuideAction(FillPicture{form}));
  EXPECT_EQ(state.guide.picture.path, "/tmp/eigen.v2") << "still being typed";
}

}  // namespace
}  // namespace sleutelnet
