// Colours for every eye and for paper: contrast of WCAG 2.2 AA in print, and states that differ without colour.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "report/print_palette.hpp"

namespace sleutelnet {
namespace {

using Linear = std::array<double, 3>;

double channel(std::uint8_t value) {
  const double share = value / 255.0;
  return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}
Linear linear(Colour colour) { return {channel(colour.red), channel(colour.green), channel(colour.blue)}; }
double luminance(Colour colour) {
  const auto light = linear(colour);
  return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}
double contrast(Colour left, Colour right) {
  const auto [low, high] = std::minmax({luminance(left), luminance(right)});
  return (high + 0.05) / (low + 0.05);
}

// What an eye without one kind of cone sees (Machado, Oliveira and Fernandes 2009, severity 1), on linear light.
using Sight = std::array<Linear, 3>;
constexpr Sight protanopia = {
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Sight deuteranopia = {
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Sight tritanopia = {
    {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

Linear seen(const Sight& sight, Colour colour) {
  const auto light = linear(colour);
  Linear result{};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) result[row] += sight[row][column] * light[column];
    result[row] = std::clamp(result[row], 0.0, 1.0);
  }
  return result;
}

// CIE 1976 L*a*b* under D65.
Linear lab(const Linear& light) {
  const auto root = [](double share) { return share > 0.008856 ? std::cbrt(share) : 7.787 * share + 16.0 / 116; };
  const double x = root((0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]) / 0.95047);
  const double y = root(0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]);
  const double z = root((0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}
double difference(const Sight& sight, Colour left, Colour right) {
  const auto a = lab(seen(sight, left)), b = lab(seen(sight, right));
  return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
}

constexpr std::array states = {CellState::covered, CellState::thin,    CellState::stale,
                               CellState::blank,   CellState::unknown, CellState::out_of_scope};

template <class Check>
void for_each_pair(const Palette& palette, Check check) {
  for (const auto left : states) {
    for (const auto right : states) {
      if (left < right) check(style_of(palette, left), style_of(palette, right));
    }
  }
}

TEST(Accessibility, ColourBlindEyesTellEveryTwoStatesApartByPatternOrColour) {
  constexpr double plainly_other = 20;
  for (const auto& palette : {light_palette, dark_palette, print_palette}) {
    for (const auto& sight : {protanopia, deuteranopia, tritanopia}) {
      for_each_pair(palette, [&](const CellStyle& left, const CellStyle& right) {
        EXPECT_TRUE(left.pattern != right.pattern || difference(sight, left.fill, right.fill) >= plainly_other);
      });
    }
  }
}

TEST(Accessibility, ACopyInGreyTellsEveryTwoStatesApart) {
  for (const auto& palette : {light_palette, dark_palette, print_palette}) {
    for_each_pair(palette, [&](const CellStyle& left, const CellStyle& right) {
      EXPECT_TRUE(left.pattern != right.pattern || contrast(left.fill, right.fill) >= 3.0);
    });
  }
}

TEST(Accessibility, PrintIsBlackOnWhiteWithoutColour) {
  const auto grey = [](Colour colour) { return colour.red == colour.green && colour.green == colour.blue; };
  for (const auto state : states) {
    const auto& style = style_of(print_palette, state);
    for (const auto& colour : {style.fill, style.mark, style.ink, style.frame}) EXPECT_TRUE(grey(colour));
    EXPECT_GE(contrast(style.ink, style.fill), 4.5);
    EXPECT_GE(contrast(style.frame, print_palette.panel), 3.0);
  }
  for (const auto& style : {print_palette.thin, print_palette.stale}) EXPECT_GE(contrast(style.mark, style.fill), 3.0);
  for (const auto& ink : {print_palette.ink, print_palette.soft_ink, print_palette.accent, print_palette.warning}) {
    EXPECT_TRUE(grey(ink));
    EXPECT_GE(contrast(ink, print_palette.ground), 4.5);
    EXPECT_GE(contrast(ink, print_palette.panel), 4.5);
  }
  for (const auto& tone : print_palette.lack) EXPECT_GE(contrast(tone.ink, tone.fill), 4.5);
  for (const auto& domain : print_palette.domains) EXPECT_GE(contrast(domain, print_palette.panel), 4.5);
}

TEST(Accessibility, TheFrameOfTheKeyboardStandsOut) {
  for (const auto& palette : {light_palette, dark_palette}) {
    EXPECT_GE(contrast(palette.accent, palette.panel), 3.0);
    EXPECT_GE(contrast(palette.accent, palette.ground), 3.0);
    EXPECT_GE(contrast(palette.accent, palette.accent_ground), 3.0);
  }
}

}  // namespace
}  // namespace sleutelnet
