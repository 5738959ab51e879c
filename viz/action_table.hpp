#pragma once
// Every command as one row: its words, its keys, when it can be given, and the Action it stands for. Feeds
// the keyboard, the search box, the buttons' tooltips and the overview of keys.

#include <span>
#include <string>

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
  KeyChord chord;
  KeyChord other;     // a second way, or none
  bool while_typing;  // also heard while the cursor is in a text field
  bool (*enabled)(const State&);
  Action (*action)(const State&);
  bool findable = true;  // by its name, in the search box
};

std::span<const Command> commands();

// What the keys that went down this frame ask for. While a drop-down is open, escape closes that and no more.
Actions key_actions(const State& state, bool choosing);

std::string chord_text(const KeyChord& chord);  // "Ctrl Z"

}  // namespace sleutelnet
