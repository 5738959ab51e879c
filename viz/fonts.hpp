#pragma once
// The letters of the window: Inter with ForkAwesome's icons, in the few sizes the look uses. Missing or
// damaged files fall back to DejaVu, and to what ImGui has built in as the last resort.

#include <imgui.h>

namespace sleutelnet {

struct Fonts {
  ImFont* text = nullptr;    // 14
  ImFont* strong = nullptr;  // 14 semibold
  ImFont* table = nullptr;   // 13
  ImFont* mark = nullptr;    // 12 semibold: letters in cells, keys
  ImFont* title = nullptr;   // 16 semibold
  ImFont* figure = nullptr;  // 26 semibold
  bool icons = false;
  float scale = 0;
};

// Builds the context's font atlas for this scale; whatever texture was made of the old one is stale.
Fonts load_fonts(float scale);

namespace icon {  // ForkAwesome
inline constexpr const char* undo = "\uf0e2";
inline constexpr const char* redo = "\uf01e";
inline constexpr const char* plus = "\uf067";
inline constexpr const char* remove = "\uf1f8";
inline constexpr const char* edit = "\uf040";
inline constexpr const char* link = "\uf0c1";
inline constexpr const char* fit = "\uf065";
inline constexpr const char* shuffle = "\uf021";
inline constexpr const char* close = "\uf00d";
inline constexpr const char* contrast = "\uf042";
inline constexpr const char* question = "\uf059";
inline constexpr const char* filter = "\uf0b0";
inline constexpr const char* lasso = "\uf247";
inline constexpr const char* network = "\uf1e0";
}  // namespace icon

}  // namespace sleutelnet
