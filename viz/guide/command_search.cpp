#include "viz/guide/command_search.hpp"

#include <algorithm>
#include <tuple>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words(1);
  for (const char letter : without_accents(text)) {
    if (letter != ' ') {
      words.back() += letter;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

bool each_begins_one(const std::vector<std::string>& wanted, const std::vector<std::string>& words) {
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& part) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(part); });
  });
}

std::size_t since_used(const State& state, const Command& command) {
  const auto& used = state.guide.commands_used;
  return static_cast<std::size_t>(std::find(used.begin(), used.end(), command.id) - used.begin());
}

}  // namespace

std::vector<CommandFound> command_search(const State& state, std::string_view words) {
  const auto wanted = words_of(words);
  struct Ranked {
    bool elsewhere;  // not in its name alone
    std::size_t used;
    CommandFound found;
  };
  std::vector<Ranked> ranked;
  for (const auto& command : commands()) {
    const std::string name(text(state.language, command.name));
    const bool named = each_begins_one(wanted, words_of(name));
    auto all = name + ' ' + keys_text(command) + ' ';
    all += text(state.language, command.about);
    if (!named && !each_begins_one(wanted, words_of(all))) continue;
    ranked.push_back({!named, since_used(state, command), {&command, command.refusal(state)}});
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& left, const Ranked& right) {
    return std::tuple(left.elsewhere, left.used, left.found.refusal.has_value()) <
           std::tuple(right.elsewhere, right.used, right.found.refusal.has_value());
  });
  std::vector<CommandFound> found;
  for (const auto& each : ranked) found.push_back(each.found);
  return found;
}

}  // namespace sleutelnet
