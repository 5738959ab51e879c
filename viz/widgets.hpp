#pragma once
// The few building blocks all panels share. Ids never hold a label, so that a change of language changes
// no id; each is unique within its panel.

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

#include "viz/view.hpp"

namespace sleutelnet {

// A whole number in the language of the window: 36.050.
template <std::integral Whole>
std::string count(const View& view, Whole many) {
  return number(view.language(), static_cast<long long>(many));
}

// With a line break in the place of a blank where a line would be wider. ImGui alone breaks at the point of 36.050 too.
std::string broken_at_blanks(ImFont* font, std::string_view text, float width);
// Text as an item in the flow of a panel, wrapped to its width.
void write(ImFont* font, Colour colour, std::string_view text);
// A line of any number of points; AddPolyline counts them in 16 bits, so long ones go in parts.
void draw_long_line(ImDrawList& list, std::vector<ImVec2> line, ImU32 colour, bool closed, float thickness);
// Text at a place; nothing flows round it.
void draw_text(ImDrawList& list, ImFont* font, ImVec2 at, ImU32 colour, std::string_view text);
float text_width(ImFont* font, std::string_view text);
// The text, or as much of it as fits with … behind it.
std::string fitted(ImFont* font, std::string_view text, float width);
// Text turned by so many degrees against the clock round its lower left corner.
void draw_turned_text(ImDrawList& list, ImFont* font, ImVec2 corner, float degrees, ImU32 colour,
                      std::string_view text);

// A place to press. Shows where the keyboard is, and a hand.
bool press_area(const char* id, ImVec2 size);

enum class ButtonLook { primary, plain, quiet, chosen };
struct ButtonOptions {
  ButtonLook look = ButtonLook::plain;
  const char* icon = nullptr;
  float width = 0;  // 0: as wide as its text
  bool enabled = true;
  bool caret = false;  // opens a list
};
float button_width(const View& view, std::string_view label, const ButtonOptions& options = {});
bool button(const View& view, const char* id, std::string_view label, const ButtonOptions& options = {});
// A button of an icon alone; its words are in the tooltip.
bool icon_button(const View& view, const char* id, const char* icon, std::string_view words, bool enabled = true);
bool link(const View& view, const char* id, std::string_view label);

// A box with a tick, or a ring with a dot when it is one of several; the words belong to it.
bool tick(const View& view, const char* id, std::string_view said, bool on, bool one_of_several = false);

// A drop-down of choices; gives the index of a newly chosen one, or -1.
struct ChooseOptions {
  float width = 0;    // 0: all there is; of a chip: at most
  bool chip = false;  // compact, as in the bar above the matrix
};
int choose(const View& view, const char* id, const std::vector<std::string>& choices, int current,
           const ChooseOptions& options = {});

void tooltip(const View& view, std::string_view text);  // of the item just drawn, while it is hovered
void gap(float height);
void rule(const View& view);
void heading(const View& view, std::string_view text);  // small semibold line above a part of a panel

// A question in the middle of the screen, over everything else. Always pair with end_question().
void begin_question(const View& view, const char* id, std::string_view title);
void end_question();

// Of the panel or list that is being drawn: to its top when it is about something else than in the last frame.
void begin_at_top(std::string_view about);

// A panel: rounded, bordered, scrolling. Always pair with end_panel().
void begin_panel(const View& view, const char* id, ImVec2 size, ImGuiWindowFlags flags = 0);
void end_panel();

}  // namespace sleutelnet
