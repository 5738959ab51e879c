#pragma once
// Every command as one row: its words, its keys, why it cannot be given, and the Action it stands for. Feeds the
// keyboard, the search box, the palette, the buttons' tooltips, the overview of keys and the manual.

#include <optional>
#include <span>
#include <string>

#include "report/language_guide.hpp"
#include "viz/action.hpp"

namespace sleutelnet {

struct KeyChord {
  int key = 0;  // of platform/keys.hpp; 0 is none
  bool ctrl = false;
  bool shift = false;
};

struct Command {
  const char* id;
  WindowText name;
  GuideText about;  // what it does, in one sentence
  KeyChord chord;
  KeyChord other;                                     // a second way, or none
  bool while_typing;                                  // also heard while the cursor is in a text field
  std::optional<GuideText> (*refusal)(const State&);  // why it cannot be given now, and what to do; else empty
  Action (*action)(const State&);
  bool findable = true;      // by its name, in the search box
  bool over_dialog = false;  // also heard while a dialog about projects is open

  bool enabled(const State& state) const { return !refusal(state); }
};

std::span<const Command> commands();

// What the keys that went down this frame ask for. While a drop-down is open, escape closes that and no more.
Actions key_actions(const State& state, bool choosing);

std::string chord_text(const KeyChord& chord);                  // "Ctrl Z"
std::string keys_text(const Command& command);                  // "Ctrl Y  /  Ctrl Shift Z"
std::string with_keys(std::string words, std::string_view id);  // "Bewaren  (Ctrl S)"
const Command* command_of(std::string_view id);                 // null when there is none

}  // namespace sleutelnet
