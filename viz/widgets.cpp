#include "viz/widgets.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "viz/guide/explain.hpp"

namespace sleutelnet {

namespace {

const char* end_of(std::string_view text) { return text.data() + text.size(); }

struct ButtonPaint {
  Colour ground, ink, frame;
};

ButtonPaint paint_of(const View& view, ButtonLook look, bool hovered) {
  const auto& palette = view.palette();
  const auto ground = hovered ? palette.accent_ground : palette.panel;
  switch (look) {
    case ButtonLook::primary: return {palette.accent, view.theme.dark ? palette.ground : palette.panel, palette.accent};
    case ButtonLook::plain: return {ground, palette.ink, palette.line};
    case ButtonLook::quiet: return {ground, palette.ink, ground};
    case ButtonLook::chosen: return {palette.accent_ground, palette.accent, palette.accent_ground};
  }
  return {ground, palette.ink, palette.line};
}

std::string with_icon(const View& view, const char* icon, std::string_view label) {
  if (icon == nullptr || !view.theme.fonts.icons) return std::string(label);
  return std::string(icon) + (label.empty() ? "" : "  ") + std::string(label);
}

void draw_caret(const View& view, ImVec2 middle) {
  const float half = 3.5F * view.theme.scale;
  const ImVec2 points[] = {
      {middle.x - half, middle.y - half / 2}, {middle.x, middle.y + half / 2}, {middle.x + half, middle.y - half / 2}};
  ImGui::GetWindowDrawList()->AddPolyline(points, 3, paint(view.palette().soft_ink), 0, 1.5F * view.theme.scale);
}

void draw_button(const View& view, const std::string& words, const ButtonOptions& options, bool hovered) {
  auto& list = *ImGui::GetWindowDrawList();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const auto colours = paint_of(view, options.look, hovered && options.enabled);
  const float opacity = options.enabled ? 1.0F : 0.45F;
  ImFont* font = options.look == ButtonLook::primary || options.look == ButtonLook::chosen ? view.theme.fonts.strong
                                                                                           : view.theme.fonts.text;
  list.AddRectFilled(low, high, paint(colours.ground, opacity), view.px(6));
  if (options.look == ButtonLook::plain) {
    list.AddRect(low, high, paint(colours.frame), view.px(6), 0, std::max(1.0F, std::floor(view.theme.scale)));
  }
  const float right = options.caret ? high.x - view.px(20) : high.x;
  const auto fits = fitted(font, words, right - low.x - view.px(8));
  const ImVec2 at{std::round((low.x + right - text_width(font, fits)) / 2),
                  std::round((low.y + high.y - font->FontSize) / 2)};
  draw_text(list, font, at, paint(colours.ink, opacity), fits);
  if (options.caret) draw_caret(view, {high.x - view.px(16), (low.y + high.y) / 2});
}

}  // namespace

std::string broken_at_blanks(ImFont* font, std::string_view text, float width) {
  std::string result(text);
  std::size_t line = 0, blank = std::string::npos;  // where the line begins, and its last blank
  for (std::size_t at = 0; at <= result.size(); ++at) {
    const char sign = at < result.size() ? result[at] : ' ';
    if (sign != ' ' && sign != '\n') continue;
    const bool long_enough = text_width(font, std::string_view(result).substr(line, at - line)) > width;
    if (long_enough && blank != std::string::npos) {
      result[blank] = '\n';
      line = blank + 1;
    }
    blank = at;
    if (sign == '\n') {
      line = at + 1;
      blank = std::string::npos;
    }
  }
  return result;
}

void write(ImFont* font, Colour colour, std::string_view text) {
  ImGui::PushFont(font);
  ImGui::PushStyleColor(ImGuiCol_Text, paint(colour));
  ImGui::PushTextWrapPos(0);
  const auto broken = broken_at_blanks(font, text, ImGui::GetContentRegionAvail().x);
  ImGui::TextUnformatted(broken.data(), end_of(broken));
  ImGui::PopTextWrapPos();
  ImGui::PopStyleColor();
  ImGui::PopFont();
}

void draw_long_line(ImDrawList& list, std::vector<ImVec2> line, ImU32 colour, bool closed, float thickness) {
  constexpr std::size_t most = 8000;
  if (line.size() <= most) {
    list.AddPolyline(line.data(), static_cast<int>(line.size()), colour, closed ? ImDrawFlags_Closed : 0, thickness);
    return;
  }
  if (closed) line.push_back(line.front());
  for (std::size_t first = 0; first + 1 < line.size(); first += most) {
    const auto part = std::min(most + 1, line.size() - first);
    list.AddPolyline(line.data() + first, static_cast<int>(part), colour, 0, thickness);
  }
}

void draw_text(ImDrawList& list, ImFont* font, ImVec2 at, ImU32 colour, std::string_view text) {
  if (text.empty()) return;
  list.AddText(font, font->FontSize, at, colour, text.data(), end_of(text));
}

float text_width(ImFont* font, std::string_view text) {
  return font->CalcTextSizeA(font->FontSize, FLT_MAX, 0, text.data(), end_of(text)).x;
}

std::string fitted(ImFont* font, std::string_view text, float width) {
  if (text_width(font, text) <= width) return std::string(text);
  static constexpr std::string_view dots = "…";
  const float room = width - text_width(font, dots);
  const char* rest = nullptr;
  font->CalcTextSizeA(font->FontSize, std::max(room, 0.0F), 0, text.data(), end_of(text), &rest);
  return std::string(text.data(), rest) + std::string(dots);
}

void draw_turned_text(ImDrawList& list, ImFont* font, ImVec2 corner, float degrees, ImU32 colour,
                      std::string_view text) {
  // Drawn flat where nothing is clipped, then turned and carried to its place. There it may run out of its panel
  // sideways, never above or below it.
  const auto panel = list._ClipRectStack.back();
  list.PushClipRectFullScreen();
  const int first = list.VtxBuffer.Size;
  draw_text(list, font, {0, 0}, colour, text);
  auto& drawn = list.CmdBuffer.back().ClipRect;
  drawn = {drawn.x, std::max(drawn.y, panel.y), drawn.z, std::min(drawn.w, panel.w)};
  list.PopClipRect();
  const float angle = -degrees * std::numbers::pi_v<float> / 180.0F;
  const float cosine = std::cos(angle), sine = std::sin(angle);
  for (int at = first; at < list.VtxBuffer.Size; ++at) {
    auto& position = list.VtxBuffer[at].pos;
    const float x = position.x, y = position.y - font->FontSize;
    position = {corner.x + x * cosine - y * sine, corner.y + x * sine + y * cosine};
  }
}

bool press_area(const char* id, ImVec2 size) {
  const bool pressed = ImGui::InvisibleButton(id, size);
  ImGui::RenderNavHighlight({ImGui::GetItemRectMin(), ImGui::GetItemRectMax()}, ImGui::GetItemID(),
                            ImGuiNavHighlightFlags_TypeThin);
  if (ImGui::IsItemHovered()) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return pressed;
}

float button_width(const View& view, std::string_view label, const ButtonOptions& options) {
  return text_width(view.theme.fonts.strong, with_icon(view, options.icon, label)) + view.px(options.caret ? 44 : 24);
}

bool button(const View& view, const char* id, std::string_view label, const ButtonOptions& options) {
  const auto words = with_icon(view, options.icon, label);
  const float width = options.width > 0 ? options.width : button_width(view, label, options);
  const bool pressed = press_area(id, {width, view.px(32)});
  draw_button(view, words, options, ImGui::IsItemHovered());
  explain_button(view, id, label, options.enabled);
  return pressed && options.enabled;
}

bool icon_button(const View& view, const char* id, const char* icon, std::string_view words, bool enabled) {
  const bool pressed = press_area(id, {view.px(28), view.px(28)});
  const auto shown = view.theme.fonts.icons ? std::string(icon) : std::string(words.substr(0, 1));
  draw_button(view, shown, {.look = ButtonLook::quiet, .enabled = enabled}, ImGui::IsItemHovered());
  explain_button(view, id, words, enabled);
  tooltip(view, words);
  return pressed && enabled;
}

bool link(const View& view, const char* id, std::string_view label) {
  ImFont* font = view.theme.fonts.text;
  const auto fits = fitted(font, label, ImGui::GetContentRegionAvail().x);
  const bool pressed = press_area(id, {std::max(1.0F, text_width(font, fits)), font->FontSize + view.px(2)});
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  draw_text(list, font, low, paint(view.palette().accent), fits);
  explain_button(view, id, label, true);
  if (ImGui::IsItemHovered()) list.AddLine({low.x, high.y}, high, paint(view.palette().accent));
  return pressed;
}

bool tick(const View& view, const char* id, std::string_view said, bool on, bool one_of_several) {
  const float side = view.px(16), left = side + view.px(10);
  ImFont* font = view.theme.fonts.text;
  const bool pressed = press_area(id, {left + text_width(font, said), view.px(26)});
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const ImVec2 middle{low.x + side / 2, (low.y + high.y) / 2};
  auto& list = *ImGui::GetWindowDrawList();
  const auto ink = paint(on ? view.palette().accent : view.palette().soft_ink);
  const float half = side / 2, thick = view.px(1.5F);
  if (one_of_several) {
    list.AddCircle(middle, half, ink, 0, thick);
    if (on) list.AddCircleFilled(middle, half * 0.55F, ink);
  } else {
    list.AddRect({middle.x - half, middle.y - half}, {middle.x + half, middle.y + half}, ink, view.px(3), 0, thick);
    const ImVec2 mark[] = {{middle.x - half * 0.5F, middle.y},
                           {middle.x - half * 0.1F, middle.y + half * 0.45F},
                           {middle.x + half * 0.55F, middle.y - half * 0.45F}};
    if (on) list.AddPolyline(mark, 3, ink, 0, view.px(2));
  }
  draw_text(list, font, {low.x + left, middle.y - font->FontSize / 2}, paint(view.palette().ink), said);
  return pressed;
}

int choose(const View& view, const char* id, const std::vector<std::string>& choices, int current,
           const ChooseOptions& options) {
  int chosen = -1;
  float width = options.width;
  const bool known = current >= 0 && current < static_cast<int>(choices.size());
  const auto shown = known ? choices[static_cast<std::size_t>(current)] : std::string();
  if (options.chip) {
    const float whole = text_width(view.theme.fonts.table, shown) + view.px(32);
    width = width > 0 ? std::min(whole, width) : whole;
  }
  if (options.chip) ImGui::PushFont(view.theme.fonts.table);
  if (width <= 0) width = ImGui::GetContentRegionAvail().x;
  ImGui::SetNextItemWidth(width);
  const auto corner = ImGui::GetCursorScreenPos();
  const bool open = ImGui::BeginCombo(id, shown.c_str(), ImGuiComboFlags_HeightLarge | ImGuiComboFlags_NoArrowButton);
  if (open) {
    for (std::size_t at = 0; at < choices.size(); ++at) {
      const bool is_current = static_cast<int>(at) == current;
      const auto label = choices[at] + "###choice" + std::to_string(at);
      if (ImGui::Selectable(label.c_str(), is_current) && !is_current) chosen = static_cast<int>(at);
      if (is_current) ImGui::SetItemDefaultFocus();
    }
    ImGui::EndCombo();
  }
  draw_caret(view, {corner.x + width - view.px(14), corner.y + ImGui::GetFrameHeight() / 2});
  if (options.chip) ImGui::PopFont();
  return chosen;
}

void tooltip(const View& view, std::string_view text) {
  if (text.empty()) return;
  explain_item(view, {}, text);
  const bool explained = view.state.guide.explaining != Explaining::no;
  if (explained || !ImGui::IsItemHovered()) return;
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(view.px(10), view.px(8)));
  ImGui::BeginTooltip();
  ImGui::PushTextWrapPos(view.px(320));
  ImGui::PushFont(view.theme.fonts.table);
  ImGui::TextUnformatted(text.data(), end_of(text));
  ImGui::PopFont();
  ImGui::PopTextWrapPos();
  ImGui::EndTooltip();
  ImGui::PopStyleVar();
}

void gap(float height) { ImGui::Dummy({0, std::max(0.0F, height - ImGui::GetStyle().ItemSpacing.y)}); }

void rule(const View& view) {
  const auto at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::GetWindowDrawList()->AddLine(at, {at.x + width, at.y}, paint(view.palette().line),
                                      std::max(1.0F, std::floor(view.theme.scale)));
  ImGui::Dummy({0, view.px(1)});
}

void heading(const View& view, std::string_view text) {
  gap(view.px(14));
  write(view.theme.fonts.strong, view.palette().ink, text);
}

void begin_question(const View& view, const char* id, std::string_view title) {
  const auto screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({std::min(view.px(440), screen.x - view.px(32)), 0});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin(id, nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  write(view.theme.fonts.title, view.palette().ink, title);
  gap(view.px(8));
}

void end_question() { ImGui::End(); }

void begin_at_top(std::string_view about) {
  auto* storage = ImGui::GetStateStorage();
  const auto* text = about.data();
  int* last = storage->GetIntRef(ImGui::GetID("about"), 0);
  const auto now = static_cast<int>(ImGui::GetID(text, text + about.size()));
  if (*last != now && *last != 0) ImGui::SetScrollY(0);
  *last = now;
}

void begin_panel(const View& view, const char* id, ImVec2 size, ImGuiWindowFlags flags) {
  ImGui::PushStyleColor(ImGuiCol_ChildBg, paint(view.palette().panel));
  ImGui::BeginChild(id, size, true, flags | ImGuiWindowFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleColor();
}

void end_panel() { ImGui::EndChild(); }

}  // namespace sleutelnet
