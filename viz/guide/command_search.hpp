#pragma once
// Which commands do the words mean? Each word must begin a word of the command's name, its keys or what it does, in any
// order, without regard to capitals and accents. A match in the name goes before one elsewhere; of those that match as
// well, what was used last goes first, then what can be given now, then the order of the table.

#include <optional>
#include <string_view>
#include <vector>

#include "viz/action_table.hpp"

namespace sleutelnet {

struct CommandFound {
  const Command* command = nullptr;
  std::optional<GuideText> refusal;  // why it cannot be given now
};

std::vector<CommandFound> command_search(const State& state, std::string_view words);

}  // namespace sleutelnet
