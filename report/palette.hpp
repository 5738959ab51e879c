#pragma once
// The colours of screen and paper, light and dark. Colour never carries meaning alone: every cell state
// has a pattern and a letter as well, and every kind of actor a shape.

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

struct Palette {
  Colour ground, panel, line, ink, soft_ink, accent, accent_ground, warning;
  CellStyle covered, thin, stale, blank, unknown, out_of_scope;
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
    .thin = {colour(0xF6D9A8), colour(0xE8A33D), colour(0x16202A), colour(0xB87413), Pattern::hatched},
    .stale = {colour(0xDDE3E9), colour(0x7C8A97), colour(0x16202A), colour(0x7C8A97), Pattern::dotted},
    .blank = {colour(0xFFFFFF), colour(0xB3261E), colour(0xB3261E), colour(0xB3261E), Pattern::framed},
    .unknown = {colour(0xECEFF2), colour(0xECEFF2), colour(0x5B6773), colour(0x8A95A1), Pattern::plain},
    .out_of_scope = {colour(0xFFFFFF), colour(0xD9DEE4), colour(0x5B6773), colour(0xD9DEE4), Pattern::none},
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
    .out_of_scope = {colour(0x1C232B), colour(0x323C47), colour(0xA3B0BC), colour(0x323C47), Pattern::none},
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
