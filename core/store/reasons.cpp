#include "core/store/reasons.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "core/store/log.hpp"
#include "core/store/removal.hpp"

namespace sleutelnet {

namespace {

constexpr std::array<std::string_view, 17> particles = {"Van", "De", "Den", "Der", "Het", "Ten", "Ter", "Te", "Op",
                                                        "In",  "El", "Al",  "La",  "Le",  "Di",  "Da",  "Aan"};

bool holds(const std::string& text, const std::string& words) {
  return !words.empty() && without_words(text, {words}) != text;
}

// "J." and "van" are none.
bool tells_a_name(const std::string& word) {
  const bool lower = word.front() >= 'a' && word.front() <= 'z';
  const bool initial = word.size() < 2 || word.find('.') != std::string::npos;
  return !lower && !initial && std::find(particles.begin(), particles.end(), word) == particles.end();
}

bool names(const std::string& text, const Identity& identity) {
  if (holds(text, identity.name) || holds(text, identity.telephone) || holds(text, identity.email)) return true;
  std::istringstream words(identity.name);
  for (std::string word; words >> word;) {
    while (!word.empty() && (word.back() == ',' || word.back() == ')')) word.pop_back();
    if (word.empty() || !tells_a_name(word)) continue;
    if (text.find(word) != std::string::npos && holds(text, word)) return true;
  }
  return false;
}

bool is_person(const Project& project, const ActorId& id) {
  const auto* actor = project.records.network.actors.find(id);
  return actor == nullptr || actor->kind == ActorKind::key_figure || actor->kind == ActorKind::professional;
}

}  // namespace

std::vector<std::size_t> reasons_with(const Project& project, const std::vector<std::string>& words) {
  std::vector<std::size_t> numbers;
  for (std::size_t number = 1; number <= project.log.size(); ++number) {
    const auto reason = reason_of(project, number);
    if (without_words(reason, words) != reason) numbers.push_back(number);
  }
  return numbers;
}

std::optional<ActorId> person_named_in(const Project& project, const std::string& text) {
  for (const auto& identity : project.records.vault.identities) {
    if (is_person(project, identity.id) && names(text, identity)) return identity.id;
  }
  return std::nullopt;
}

}  // namespace sleutelnet
