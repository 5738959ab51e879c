#pragma once
// What ImGui wants drawn, as pixels, without a graphics card: the same picture on every machine.

#include <imgui.h>

#include "viz/platform/png_file.hpp"

namespace sleutelnet {

Pixels rasterize(const ImDrawData& data, ImFontAtlas& atlas);

}  // namespace sleutelnet
