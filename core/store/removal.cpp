#include "core/store/removal.hpp"

#include <algorithm>
#include <cctype>

namespace sleutelnet {

namespace {

// Bytes above 127 are letters of UTF-8, which ASCII alone cannot fold.
bool of_word(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return byte >= 0x80 || std::isalnum(byte) != 0;
}

char folded(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

std::size_t find_word(const std::string& text, const std::string& word, std::size_t from) {
  const auto same = [](char left, char right) { return folded(left) == folded(right); };
  for (;;) {
    const auto start = text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size()));
    const auto found = std::search(start, text.end(), word.begin(), word.end(), same);
    if (found == text.end()) return std::string::npos;
    const auto place = static_cast<std::size_t>(found - text.begin());
    const auto after = place + word.size();
    const bool begins = place == 0 || !of_word(text[place - 1]) || !of_word(word.front());
    const bool ends = after == text.size() || !of_word(text[after]) || !of_word(word.back());
    if (begins && ends) return place;
    from = place + 1;
  }
}

// Changes rows in place without copying a table in which nothing is to change.
template <class Row, class Concerns, class Change>
void change_rows(Table<Row>& table, Concerns concerns, Change change) {
  std::vector<Row> changed;
  for (const auto& row : table) {
    if (!concerns(row)) continue;
    changed.push_back(row);
    change(changed.back());
  }
  if (!changed.empty()) table.put_all(std::move(changed));
}

void count(Project& project, const std::string& moment, const std::string& record, std::size_t removed) {
  if (removed > 0) project.removed[{moment, record}] += static_cast<std::int64_t>(removed);
}

}  // namespace

std::string without_words(const std::string& text, const std::vector<std::string>& words) {
  static const std::string gap = "…";
  auto rest = text;
  for (const auto& word : words) {
    if (word.empty()) continue;
    for (auto place = find_word(rest, word, 0); place != std::string::npos;
         place = find_word(rest, word, place + gap.size())) {
      rest.replace(place, word.size(), gap);
    }
  }
  return rest;
}

void remove_words(Network& network, const std::vector<std::string>& words) {
  const auto holds = [&](const std::string& text) { return without_words(text, words) != text; };
  change_rows(
      network.actors, [&](const Actor& actor) { return holds(actor.note) || holds(actor.role); },
      [&](Actor& actor) {
        actor.note = without_words(actor.note, words);
        actor.role = without_words(actor.role, words);
      });
  change_rows(
      network.targets, [&](const Target& target) { return holds(target.why); },
      [&](Target& target) { target.why = without_words(target.why, words); });
  change_rows(
      network.agreements,
      [&](const Agreement& agreement) {
        return std::any_of(agreement.functions.begin(), agreement.functions.end(), holds);
      },
      [&](Agreement& agreement) {
        for (auto& function : agreement.functions) function = without_words(function, words);
      });
}

void remove_actor(Network& network, const std::string& moment, const ActorId& who, Project& project) {
  count(project, moment, "ties",
        network.ties.erase_if([&](const Tie& tie) { return tie.source == who || tie.target == who; }));
  count(project, moment, "reach", network.reach.erase_if([&](const Reach& reach) { return reach.actor == who; }));
  count(project, moment, "contacts",
        network.contacts.erase_if([&](const ContactMoment& contact) { return contact.actor == who; }));
  count(project, moment, "agreements",
        network.agreements.erase_if([&](const Agreement& agreement) { return agreement.actor == who; }));
  count(project, moment, "actors", network.actors.erase_if([&](const Actor& actor) { return actor.id == who; }));
  change_rows(
      network.contacts, [&](const ContactMoment& contact) { return contact.by == who; },
      [](ContactMoment& contact) { contact.by = ActorId(); });
  change_rows(
      network.actors, [&](const Actor& actor) { return actor.organisation == who; },
      [](Actor& actor) { actor.organisation = ActorId(); });
}

}  // namespace sleutelnet
