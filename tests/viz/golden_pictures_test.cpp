// The five places as approved pictures: both languages, light and dark, 100 and 200 %, drawn by our own rasteriser of
// what ImGui was asked to draw, and so the same on every machine; kept at half their size, each pixel the mean of four.
// Made anew by one command, and looked at before they are kept: SLEUTELNET_UPDATE_GOLDEN=1 test_viz
// --gtest_filter='*GoldenPictures*'

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "tests/support/headless_window.hpp"
#include "tests/support/png_files.hpp"
#include "tests/support/viz_town.hpp"

namespace sleutelnet {
namespace {

// A pixel differs when one of its colours is more than this apart, which no eye sees.
constexpr int tolerance = 8;
// Of all pixels; the same draw data gives the same pixels, so that this is for another version of the typeface alone.
constexpr double most_different = 0.0005;

struct Look {
  const char* name;
  WindowPlace place{};
  Language language{};
  bool dark = false;
  double scale = 1;
};

std::vector<Look> looks() {
  std::vector<Look> all;
  const std::pair<WindowPlace, const char*> places[] = {{WindowPlace::coverage, "coverage"},
                                                        {WindowPlace::network, "network"},
                                                        {WindowPlace::compare, "compare"},
                                                        {WindowPlace::plan, "plan"},
                                                        {WindowPlace::manage, "manage"}};
  for (const auto& [place, name] : places) {
    for (const auto language : {Language::dutch, Language::english}) {
      for (const bool dark : {false, true}) {
        for (const double scale : {1.0, 2.0}) all.push_back({name, place, language, dark, scale});
      }
    }
  }
  return all;
}

std::string file_name(const Look& look) {
  return std::string(look.name) + (look.language == Language::dutch ? "-nl" : "-en") + (look.dark ? "-dark" : "") +
         (look.scale > 1 ? "-200" : "") + ".png";
}

Pixels halved(const Pixels& whole) {
  Pixels half{whole.width / 2, whole.height / 2, {}};
  half.rgba.reserve(whole.rgba.size() / 4);
  const auto at = [&](int x, int y, int part) {
    return int{whole.rgba[static_cast<std::size_t>((y * whole.width + x) * 4 + part)]};
  };
  for (int y = 0; y < half.height; ++y) {
    for (int x = 0; x < half.width; ++x) {
      for (int part = 0; part < 4; ++part) {
        const int sum = at(2 * x, 2 * y, part) + at(2 * x + 1, 2 * y, part) + at(2 * x, 2 * y + 1, part) +
                        at(2 * x + 1, 2 * y + 1, part);
        half.rgba.push_back(static_cast<std::uint8_t>(sum / 4));
      }
    }
  }
  return half;
}

Pixels drawn(const Look& look) {
  auto state = viz_town_state();
  state.place = look.place;
  state.language = look.language;
  state.dark = look.dark;
  state.scale = look.scale;
  HeadlessWindow window(std::move(state), {.width = 1280, .height = 800});
  if (look.place == WindowPlace::coverage) {
    const auto& gap = window.results().gaps.front();
    window.act(SelectCell{{gap.area, gap.value}});
  } else if (look.place != WindowPlace::manage) {
    window.act(SelectActor{ActorId("K001")});
  }
  return halved(window.pixels());
}

std::size_t pixels_apart(const Pixels& left, const Pixels& right) {
  std::size_t apart = 0;
  for (std::size_t at = 0; at + 3 < left.rgba.size(); at += 4) {
    bool differs = false;
    for (std::size_t part = 0; part < 3; ++part) {
      differs = differs || std::abs(int{left.rgba[at + part]} - int{right.rgba[at + part]}) > tolerance;
    }
    apart += differs ? 1 : 0;
  }
  return apart;
}

class GoldenPictures : public ::testing::TestWithParam<Look> {};

TEST_P(GoldenPictures, AreAsTheyWereApproved) {
  const auto path = std::filesystem::path(SOURCE_FOLDER) / "tests" / "golden" / "window" / file_name(GetParam());
  const auto pixels = drawn(GetParam());
  if (std::getenv("SLEUTELNET_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    ASSERT_TRUE(write_small_png(pixels, path));
  }
  const auto approved = read_png(path);
  ASSERT_TRUE(approved) << path << " is missing: make it with SLEUTELNET_UPDATE_GOLDEN=1 and look at it";
  ASSERT_EQ(approved->width, pixels.width);
  ASSERT_EQ(approved->height, pixels.height);

  const auto apart = static_cast<double>(pixels_apart(*approved, pixels)) / (pixels.width * pixels.height);

  const auto now = std::filesystem::path(BUILD_FOLDER) / "pictures" / "not-as-approved" / file_name(GetParam());
  std::filesystem::remove(now);
  if (apart > most_different) {
    std::filesystem::create_directories(now.parent_path());
    write_png(pixels, now);
  }
  EXPECT_LE(apart, most_different) << "compare " << now << " with " << path;
}

INSTANTIATE_TEST_SUITE_P(Window, GoldenPictures, ::testing::ValuesIn(looks()), [](const auto& each) {
  auto name = file_name(each.param);
  name.resize(name.size() - 4);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(GoldenPicturesRule, SeesOneWordThatIsOtherwise) {
  HeadlessWindow window(viz_town_state(), {.width = 1280, .height = 800});
  const auto before = halved(window.pixels());
  window.act(SetMinimum{2});
  const auto after = halved(window.pixels());
  EXPECT_GT(static_cast<double>(pixels_apart(before, after)) / (before.width * before.height), most_different);
  EXPECT_EQ(pixels_apart(before, before), 0U);
}

}  // namespace
}  // namespace sleutelnet
