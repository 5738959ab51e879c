#include "viz/theme.hpp"

#include <array>
#include <cmath>

namespace sleutelnet {

namespace {

constexpr std::array<Colour, qualitative_count> on_light = {colour(0x0072B2), colour(0xB85A00), colour(0x007F5F),
                                                            colour(0x9E4A7D), colour(0x8A6D00), colour(0x3F7FA6),
                                                            colour(0xA3352B), colour(0x5A4FA3)};
constexpr std::array<Colour, qualitative_count> on_dark = {colour(0x56B4E9), colour(0xE69F00), colour(0x2FBF97),
                                                           colour(0xD98CB8), colour(0xE8D85A), colour(0x8EC7E8),
                                                           colour(0xF08A7C), colour(0xA9A0F0)};

void apply_sizes(ImGuiStyle& style, const Theme& theme) {
  style.WindowPadding = {theme.px(16), theme.px(16)};
  style.FramePadding = {theme.px(10), theme.px(7)};
  style.ItemSpacing = {theme.px(8), theme.px(6)};
  style.ItemInnerSpacing = {theme.px(6), theme.px(4)};
  style.ChildRounding = style.PopupRounding = theme.px(panel_radius);
  style.FrameRounding = theme.px(6);
  style.WindowRounding = theme.px(panel_radius);
  style.ScrollbarSize = theme.px(10);
  style.ScrollbarRounding = theme.px(5);
  style.GrabRounding = theme.px(5);
  style.WindowBorderSize = style.ChildBorderSize = style.PopupBorderSize = std::max(1.0F, std::floor(theme.scale));
  style.FrameBorderSize = style.ChildBorderSize;
  style.CurveTessellationTol = 1.0F;
  style.CircleTessellationMaxError = 0.2F;
}

}  // namespace

float Theme::px(float logical) const { return std::round(logical * scale); }

Theme make_theme(const Fonts& fonts, float scale, bool dark) {
  return {.palette = dark ? &dark_palette : &light_palette, .fonts = fonts, .scale = scale, .dark = dark};
}

void apply_style(const Theme& theme) {
  auto& style = ImGui::GetStyle();
  style = ImGuiStyle();
  apply_sizes(style, theme);
  const auto& palette = *theme.palette;
  auto* colours = style.Colors;
  colours[ImGuiCol_Text] = paint_vector(palette.ink);
  colours[ImGuiCol_TextDisabled] = paint_vector(palette.soft_ink);
  colours[ImGuiCol_WindowBg] = paint_vector(palette.ground);
  colours[ImGuiCol_ChildBg] = colours[ImGuiCol_PopupBg] = paint_vector(palette.panel);
  colours[ImGuiCol_Border] = paint_vector(palette.line);
  colours[ImGuiCol_FrameBg] = paint_vector(palette.panel);
  colours[ImGuiCol_FrameBgHovered] = colours[ImGuiCol_FrameBgActive] = paint_vector(palette.accent_ground);
  colours[ImGuiCol_Button] = paint_vector(palette.panel);
  colours[ImGuiCol_ButtonHovered] = colours[ImGuiCol_ButtonActive] = paint_vector(palette.accent_ground);
  colours[ImGuiCol_Header] = colours[ImGuiCol_HeaderHovered] = colours[ImGuiCol_HeaderActive] =
      paint_vector(palette.accent_ground);
  colours[ImGuiCol_Separator] = paint_vector(palette.line);
  colours[ImGuiCol_ScrollbarBg] = paint_vector(palette.panel, 0);
  colours[ImGuiCol_ScrollbarGrab] = paint_vector(palette.line);
  colours[ImGuiCol_ScrollbarGrabHovered] = colours[ImGuiCol_ScrollbarGrabActive] = paint_vector(palette.soft_ink);
  colours[ImGuiCol_TextSelectedBg] = paint_vector(palette.accent, 0.35F);
  colours[ImGuiCol_NavHighlight] = paint_vector(palette.accent);
  colours[ImGuiCol_CheckMark] = paint_vector(palette.accent);
}

ImU32 paint(Colour colour, float opacity) {
  return IM_COL32(colour.red, colour.green, colour.blue, static_cast<int>(std::lround(opacity * 255.0F)));
}

ImVec4 paint_vector(Colour colour, float opacity) { return ImGui::ColorConvertU32ToFloat4(paint(colour, opacity)); }

Colour qualitative(std::size_t index, bool dark) { return (dark ? on_dark : on_light)[index % qualitative_count]; }

}  // namespace sleutelnet
