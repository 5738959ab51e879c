#pragma once
// What goes through the whole window: which helps are open, and what a user asks of them. Plain data, changed by
// update_guide() alone.

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "report/language_guide.hpp"

namespace sleutelnet {

struct GuideState {
  bool commands_shown = false;   // the palette of commands
  bool commands_wanted = false;  // put the cursor in it at the next frame
  std::string command_words;     // what is typed there
  std::size_t command_choice = 0;
  std::vector<std::string> commands_used;  // their ids, last used first
};

struct ShowCommands {
  bool shown = false;
};
struct CommandsReady {};  // the cursor is there
struct SetCommandWords {
  std::string text;
};
struct SetCommandChoice {
  std::size_t choice = 0;
};
struct CommandUsed {
  std::string id;
};
struct CommandRefused {
  GuideText reason{};
};

using GuideAction =
    std::variant<ShowCommands, CommandsReady, SetCommandWords, SetCommandChoice, CommandUsed, CommandRefused>;

}  // namespace sleutelnet
