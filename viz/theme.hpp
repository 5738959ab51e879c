#pragma once
// The look in tokens: colours of the palette, an 8-pixel grid, radii and fonts, all at one scale.

#include <imgui.h>

#include "report/palette.hpp"
#include "viz/fonts.hpp"

namespace sleutelnet {

struct Theme {
  const Palette* palette = &light_palette;
  Fonts fonts;
  float scale = 1;
  bool dark = false;

  // Logical pixels to whole pixels of the screen.
  float px(float logical) const;
};

Theme make_theme(const Fonts& fonts, float scale, bool dark);

// Gives ImGui's own widgets the same look.
void apply_style(const Theme& theme);

ImU32 paint(Colour colour, float opacity = 1.0F);
ImVec4 paint_vector(Colour colour, float opacity = 1.0F);

// One of eight hues that colour-blind eyes can tell apart (after wong2011, darkened or lightened until they
// stand out by 3:1), for domains. Beyond eight they repeat, and the label must tell.
Colour qualitative(std::size_t index, bool dark);
inline constexpr std::size_t qualitative_count = 8;

inline constexpr float grid = 8;
inline constexpr float panel_radius = 9;
inline constexpr float cell_radius = 3;

}  // namespace sleutelnet
