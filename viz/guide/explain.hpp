#pragma once
// What is under the pointer, or has the keyboard? Panels tell it beside the item they draw; F1 shows it on a card. Only
// the words of the item asked about are made, and anew each frame, so that the card follows language and state.

#include <optional>
#include <string>
#include <string_view>

#include "viz/view.hpp"

namespace sleutelnet {

// Of one frame: which item is asked about, and what its panel says of it.
struct Pointed {
  bool asked = false;   // by F1, since the last frame: it is the item under the pointer or with the keyboard
  unsigned wanted = 0;  // else the item of the card that is open; 0 is none
  struct Item {
    unsigned id = 0;
    std::string title, words;  // paragraphs, apart by line ends
    ImVec2 corner;             // its lower left
  };
  std::optional<Item> item;
};

// Whether the item just drawn is asked about.
bool explain_asked(const View& view);
// Tells what it is. Told twice, the second is a further paragraph.
void explain_item(const View& view, std::string_view title, std::string_view words);

// The same for what is drawn but is no item, such as a mark of a legend or one head of many.
void explain_part(const View& view, const char* id, bool hovered, std::string_view title, std::string_view words);
void explain_area(const View& view, const char* id, ImVec2 low, ImVec2 high, std::string_view title,
                  std::string_view words);

// A button: its name, and if a command stands behind it what that does, its keys and why it is grey.
void explain_button(const View& view, std::string_view id, std::string_view label, bool enabled);

// The card, and what becomes of it. Last in the frame: `pointed` is then complete.
void draw_explanation(const View& view, Actions& actions);

}  // namespace sleutelnet
