#pragma once
// The colours of screen and paper, light and dark. Colour never carries meaning alone: every cell state
// has a pattern and a letter as well, and every kind of actor a shape.

#include <array>
#include <cstdint>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  bool operator==(const Colour&) const = default;
};

constexpr Colour colour(std::uint32_t rgb) {
  return {static_cast<std::uint8_t>(rgb >> 16U), static_cast<std::uint8_t>(rgb >> 8U), static_cast<std::uint8_t>(rgb)};
}

enum class Pattern { plain, hatched, dotted, framed, none };

struct CellStyle {
  Colour fill, mark, ink, frame;  // mark: hatch lines or dots; ink: the letter
  Pattern pattern = Pattern::plain;
};

struct Tone {
  Colour fill, ink;
};

struct Palette {
  Colour ground, panel, line, ink, soft_ink, accent, accent_ground, warning;
  CellStyle covered, thin, stale, blank, unknown, out_of_scope;
  Colour tie;
  std::array<Tone, 4> lack;  // how much is missing, from little to much
  // Of the first domain of an actor, always together with its number; panel colour is readable on each.
  // Hues apart for the three common kinds of colour blindness, after okabe2008 and tol2021.
  std::array<Colour, 10> domains;
};

inline constexpr Palette light_palette{
    .ground = colour(0xF6F7F9),
    .panel = colour(0xFFFFFF),
    .line = colour(0xD9DEE4),
    .ink = colour(0x16202A),
    .soft_ink = colour(0x5B6773),
    .accent = colour(0x0B5CAD),
    .accent_ground = colour(0xE4EFFA),
    .warning = colour(0xB3261E),
    .covered = {colour(0x2A7F7A), colour(0x2A7F7A), colour(0xFFFFFF), colour(0x2A7F7A), Pattern::plain},
    .thin = {colour(0xFBE8CA), colour(0xB87413), colour(0x16202A), colour(0xB87413), Pattern::hatched},
    .stale = {colour(0xDDE3E9), colour(0x6F7D8A), colour(0x16202A), colour(0x6F7D8A), Pattern::dotted},
    .blank = {colour(0xFFFFFF), colour(0xB3261E), colour(0xB3261E), colour(0xB3261E), Pattern::framed},
    .unknown = {colour(0xECEFF2), colour(0xECEFF2), colour(0x5B6773), colour(0x8A95A1), Pattern::plain},
    .out_of_scope = {colour(0xFFFFFF), colour(0x8A95A1), colour(0x5B6773), colour(0x8A95A1), Pattern::none},
    .tie = colour(0x8A95A1),
    .lack = {{{colour(0xF6D5D2), colour(0x16202A)},
              {colour(0xE8A39D), colour(0x16202A)},
              {colour(0xC0453C), colour(0xFFFFFF)},
              {colour(0x7E1812), colour(0xFFFFFF)}}},
    .domains = {colour(0x1F6FB4), colour(0xB4510A), colour(0x00785A), colour(0x8A3F80), colour(0x6E6400),
                colour(0xB8336A), colour(0x3D5A6C), colour(0x0A7C8C), colour(0x5B3FA8), colour(0x7A4A2B)},
};

inline constexpr Palette dark_palette{
    .ground = colour(0x14191F),
    .panel = colour(0x1C232B),
    .line = colour(0x323C47),
    .ink = colour(0xEEF2F5),
    .soft_ink = colour(0xA3B0BC),
    .accent = colour(0x6FB1F2),
    .accent_ground = colour(0x213A54),
    .warning = colour(0xF2867E),
    .covered = {colour(0x3FA39C), colour(0x3FA39C), colour(0x0B1215), colour(0x3FA39C), Pattern::plain},
    .thin = {colour(0x5A4520), colour(0xE8A33D), colour(0xFFFFFF), colour(0xE8A33D), Pattern::hatched},
    .stale = {colour(0x2E3842), colour(0x9AA7B3), colour(0xFFFFFF), colour(0x9AA7B3), Pattern::dotted},
    .blank = {colour(0x1C232B), colour(0xF2867E), colour(0xF2867E), colour(0xF2867E), Pattern::framed},
    .unknown = {colour(0x27303A), colour(0x27303A), colour(0xA3B0BC), colour(0x6B7884), Pattern::plain},
    .out_of_scope = {colour(0x1C232B), colour(0x6B7884), colour(0xA3B0BC), colour(0x6B7884), Pattern::none},
    .tie = colour(0x6B7884),
    .lack = {{{colour(0x4A2C2A), colour(0xFFFFFF)},
              {colour(0x8A4540), colour(0xFFFFFF)},
              {colour(0xD9776F), colour(0x0B1215)},
              {colour(0xF7BDB8), colour(0x0B1215)}}},
    .domains = {colour(0x6FB1F2), colour(0xF09A5E), colour(0x4FC39B), colour(0xD58FCB), colour(0xCDBB4A),
                colour(0xF28AB2), colour(0xA9BFCC), colour(0x5CC4D4), colour(0xB4A0F0), colour(0xD6A98A)},
};

constexpr const CellStyle& style_of(const Palette& palette, CellState state) {
  switch (state) {
    case CellState::covered: return palette.covered;
    case CellState::thin: return palette.thin;
    case CellState::stale: return palette.stale;
    case CellState::blank: return palette.blank;
    case CellState::unknown: return palette.unknown;
    case CellState::out_of_scope: return palette.out_of_scope;
  }
  return palette.out_of_scope;
}

}  // namespace sleutelnet
