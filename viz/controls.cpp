#include "viz/controls.hpp"

#include <algorithm>

#include "report/language_places.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

int segments(const View& view, const char* id, const std::vector<std::string>& words, int current) {
  int pressed = -1;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const float width = button_width(view, words[at]);
    if (at > 0) {
      ImGui::SameLine(0, view.px(4));
      if (ImGui::GetContentRegionAvail().x < width) ImGui::NewLine();
    }
    const bool here = static_cast<int>(at) == current;
    const ButtonOptions options{.look = here ? ButtonLook::chosen : ButtonLook::plain, .width = width};
    if (button(view, (std::string(id) + "/" + std::to_string(at)).c_str(), words[at], options)) {
      pressed = static_cast<int>(at);
    }
  }
  return pressed;
}

int stepper(const View& view, const char* id, const std::string& words, int value, StepperRange range) {
  const auto& fonts = view.theme.fonts;
  auto& list = *ImGui::GetWindowDrawList();
  const auto at = ImGui::GetCursorScreenPos();
  draw_text(list, fonts.table, {at.x, at.y + view.px(9)}, paint(view.palette().soft_ink), words);
  ImGui::Dummy({text_width(fonts.table, words), view.px(32)});
  ImGui::SameLine(0, view.px(8));
  int wanted = value;
  const ButtonOptions less{.width = view.px(32), .enabled = value > range.low};
  if (button(view, (std::string(id) + "/less").c_str(), "−", less)) --wanted;
  tooltip(view, view.say(PlaceText::fewer));
  ImGui::SameLine(0, view.px(4));
  const auto figure = number(view.language(), static_cast<long long>(value));
  const auto middle = ImGui::GetCursorScreenPos();
  const float room = view.px(30);
  draw_text(list, fonts.strong, {middle.x + (room - text_width(fonts.strong, figure)) / 2, middle.y + view.px(8)},
            paint(view.palette().ink), figure);
  ImGui::Dummy({room, view.px(32)});
  ImGui::SameLine(0, view.px(4));
  const ButtonOptions more{.width = view.px(32), .enabled = value < range.high};
  if (button(view, (std::string(id) + "/more").c_str(), "+", more)) ++wanted;
  tooltip(view, view.say(PlaceText::more));
  return wanted;
}

namespace {

// The large letters have no arrow.
float draw_arrow(const View& view, ImVec2 at) {
  auto& list = *ImGui::GetWindowDrawList();
  const auto ink = paint(view.palette().soft_ink);
  const float length = view.px(22), head = view.px(6), y = at.y + view.px(16), line = view.px(2);
  list.AddLine({at.x, y}, {at.x + length, y}, ink, line);
  list.AddLine({at.x + length - head, y - head}, {at.x + length, y}, ink, line);
  list.AddLine({at.x + length - head, y + head}, {at.x + length, y}, ink, line);
  return length;
}

float draw_figure(const View& view, const FigureWords& figure, ImVec2 at) {
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.figure;
  float x = at.x;
  if (!figure.before.empty()) {
    draw_text(list, font, {x, at.y}, paint(view.palette().soft_ink), figure.before);
    x += text_width(font, figure.before) + view.px(10);
    x += draw_arrow(view, {x, at.y}) + view.px(10);
  }
  draw_text(list, font, {x, at.y}, paint(view.palette().ink), figure.after);
  return x + text_width(font, figure.after) - at.x;
}

}  // namespace

void large_figure(const View& view, const FigureWords& figure, const std::string& what, const std::string& aside) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const float room = ImGui::GetContentRegionAvail().x;
  const float taken = std::max(view.px(76), draw_figure(view, figure, {at.x, at.y + view.px(1)}) + view.px(14));
  const float wide = std::max(text_width(fonts.table, what), text_width(fonts.table, aside));
  const bool beside = taken + wide <= room;
  const float x = beside ? at.x + taken : at.x;
  const float y = at.y + view.px(beside ? 1 : 34);
  const float wrap = at.x + room - x;
  const auto words = broken_at_blanks(fonts.table, what + "\n" + aside, wrap);
  const auto size = fonts.table->CalcTextSizeA(fonts.table->FontSize, FLT_MAX, wrap, words.c_str());
  list.AddText(fonts.table, fonts.table->FontSize, {x, y}, paint(view.palette().soft_ink), words.c_str(), nullptr,
               wrap);
  ImGui::Dummy({0, std::max(view.px(beside ? 42 : 74), y - at.y + size.y + view.px(6))});
}

}  // namespace sleutelnet
