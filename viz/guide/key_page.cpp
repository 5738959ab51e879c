#include "viz/guide/key_page.hpp"

#include <algorithm>

#include "viz/action_table.hpp"

namespace sleutelnet {

namespace {

std::size_t letters(std::string_view words) {
  return static_cast<std::size_t>(std::count_if(
      words.begin(), words.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}  // namespace

std::string key_page(Language language) {
  const auto say = [&](auto name) { return std::string(text(language, name)); };
  auto page = "# " + say(WindowText::command_keys) + "\n\n" + say(GuideText::keys_other_language) + "\n\n" +
              say(GuideText::keys_intro) + "\n\n" + say(GuideText::keys_columns) + "\n|---|---|---|\n";
  for (const auto& command : commands()) {
    page += "| " + keys_text(command) + " | " + say(command.name) + " | " + say(command.about) + " |\n";
  }
  return page + "\n" + say(GuideText::keys_without_mouse) + "\n";
}

std::string key_lines(Language language) {
  std::size_t widest = 0;
  for (const auto& command : commands()) widest = std::max(widest, letters(keys_text(command)));
  std::string lines;
  for (const auto& command : commands()) {
    const auto keys = keys_text(command);
    lines += keys + std::string(widest + 2 - letters(keys), ' ');
    lines += text(language, command.name);
    lines += '\n';
  }
  return lines;
}

}  // namespace sleutelnet
