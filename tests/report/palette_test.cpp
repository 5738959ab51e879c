#include "report/palette.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace sleutelnet;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double channel(std::uint8_t value) {
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}
double luminance(Colour colour) {
  return 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
}
double contrast(Colour left, Colour right) {
  const auto [low, high] = std::minmax({luminance(left), luminance(right)});
  return (high + 0.05) / (low + 0.05);
}

constexpr double for_text = 4.5;
constexpr double for_marks = 3.0;
constexpr std::array palettes = {light_palette, dark_palette};
constexpr std::array states = {CellState::covered, CellState::thin,    CellState::stale,
                               CellState::blank,   CellState::unknown, CellState::out_of_scope};

}  // namespace

TEST(Palette, TextIsReadableOnGroundAndPanel) {
  for (const auto& palette : palettes) {
    for (const auto ground : {palette.ground, palette.panel}) {
      for (const auto ink : {palette.ink, palette.soft_ink, palette.accent, palette.warning}) {
        EXPECT_GE(contrast(ink, ground), for_text);
      }
    }
    EXPECT_GE(contrast(palette.accent, palette.accent_ground), for_text);
    EXPECT_GE(contrast(palette.ink, palette.accent_ground), for_text);
  }
}

TEST(Palette, LettersAreReadableInEveryCell) {
  for (const auto& palette : palettes) {
    for (const auto state : states) {
      const auto& style = style_of(palette, state);
      EXPECT_GE(contrast(style.ink, style.fill), for_text) << static_cast<int>(state);
    }
  }
}

TEST(Palette, CellsStandOutFromThePanel) {
  for (const auto& palette : palettes) {
    for (const auto state : states) {
      EXPECT_GE(contrast(style_of(palette, state).frame, palette.panel), for_marks) << static_cast<int>(state);
    }
  }
}

TEST(Palette, PatternsStandOutFromTheirFill) {
  for (const auto& palette : palettes) {
    for (const auto& style : {palette.thin, palette.stale}) EXPECT_GE(contrast(style.mark, style.fill), for_marks);
  }
}

TEST(Palette, MarksAndTiesOfANetworkStandOut) {
  for (const auto& palette : palettes) {
    EXPECT_GE(contrast(palette.tie, palette.panel), for_marks);
    for (const auto domain : palette.domains) {
      EXPECT_GE(contrast(domain, palette.panel), for_text) << "the number in the mark has the colour of the panel";
    }
  }
}

TEST(Palette, NumbersAreReadableOnEveryShadeOfLack) {
  for (const auto& palette : palettes) {
    for (const auto& tone : palette.lack) EXPECT_GE(contrast(tone.ink, tone.fill), for_text);
  }
}

TEST(Palette, NoTwoStatesShareBothFillAndPattern) {
  for (const auto& palette : palettes) {
    for (const auto left : states) {
      for (const auto right : states) {
        if (left >= right) continue;
        const auto& one = style_of(palette, left);
        const auto& other = style_of(palette, right);
        EXPECT_FALSE(one.fill == other.fill && one.pattern == other.pattern);
      }
    }
  }
}
