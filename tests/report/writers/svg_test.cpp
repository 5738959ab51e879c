#include "report/writers/svg.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "report/writers/markup.hpp"
#include "tests/support/markup_check.hpp"

using namespace sleutelnet;
using namespace sleutelnet::testing;
using ::testing::HasSubstr;
using ::testing::Not;

namespace {

const std::string hostile = "<script>alert('x')</script> & \"]]>-->";

Picture sample(const std::string& words = "Markt") {
  Picture picture{.width = 100, .height = 50, .title = words, .description = words, .shapes = {}, .legend = {}};
  add_cell(picture, {.corner = {1, 1}, .width = 30, .height = 20, .radius = 3}, light_palette.thin,
           {words, words, words});
  add_cell(picture, {.corner = {40, 1}, .width = 30, .height = 20, .radius = 3}, light_palette.thin, {"1", {}, {}});
  add_cell(picture, {.corner = {70, 1}, .width = 30, .height = 20, .radius = 3}, light_palette.stale, {"v", {}, {}});
  add_words(picture, {.at = {3, 40}, .text = words, .halo = light_palette.panel}, light_palette.ink);
  for (const auto shape : {MarkShape::circle, MarkShape::square, MarkShape::hexagon, MarkShape::house}) {
    picture.shapes.push_back(
        {.form = Mark{{20, 20}, 8, shape}, .paint = {.fill = light_palette.ink}, .link = {}, .tooltip = {}});
  }
  const Outline ring{{{{0, 0}, {10, 0}, {10, 10}}, {{2, 2}, {4, 2}, {4, 4}}}};
  picture.shapes.push_back({.form = ring, .paint = {.fill = light_palette.ink}, .link = words, .tooltip = words});
  return picture;
}

}  // namespace

TEST(Svg, IsWellFormedAndOneImage) {
  const auto markup = read_markup(to_svg(sample()));

  EXPECT_EQ(markup.fault, "");
  EXPECT_EQ(markup.elements.front().attributes.at("role"), "img");
}

TEST(Svg, TitleAndDescriptionAreNamedByTheImage) {
  const auto markup = read_markup(to_svg(sample(), {.id_prefix = "f3"}));

  EXPECT_EQ(markup.elements.front().attributes.at("aria-labelledby"), "f3-title f3-desc");
  EXPECT_EQ(markup.elements.at(1).attributes.at("id"), "f3-title");
  EXPECT_EQ(markup.elements.at(2).attributes.at("id"), "f3-desc");
}

TEST(Svg, HostileTextStaysText) {
  const auto svg = to_svg(sample(hostile), {.id_prefix = hostile});

  EXPECT_EQ(read_markup(svg).fault, "");
  EXPECT_THAT(svg, Not(HasSubstr("<script")));
}

TEST(Svg, PatternsAreDefinedOncePerLook) {
  const auto markup = read_markup(to_svg(sample()));
  EXPECT_EQ(markup.named("pattern").size(), 2U);
}

TEST(Svg, SamePictureGivesTheSameBytes) { EXPECT_EQ(to_svg(sample()), to_svg(sample())); }

TEST(Svg, NothingIsLoadedFromElsewhere) {
  const auto svg = to_svg(sample());
  EXPECT_THAT(svg, Not(HasSubstr("href")));
  EXPECT_THAT(svg, Not(HasSubstr("url(http")));
}

TEST(Markup, NumbersHaveAtMostTwoDecimals) {
  EXPECT_EQ(plain_number(1.0), "1");
  EXPECT_EQ(plain_number(1.239), "1.24");
  EXPECT_EQ(plain_number(1.50), "1.5");
  EXPECT_EQ(plain_number(-0.001), "0");
  EXPECT_EQ(plain_number(-12.5), "-12.5");
  EXPECT_EQ(plain_number(1200), "1200");
}

TEST(Markup, ControlCharactersAreReplaced) {
  EXPECT_EQ(escaped(std::string("a\x01") + "b"),
            "a\xEF\xBF\xBD"
            "b");
}
