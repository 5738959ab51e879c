#include "core/store/erase.hpp"

#include <algorithm>
#include <sstream>

#include "core/store/reasons.hpp"
#include "core/store/removal.hpp"

namespace sleutelnet {

namespace {

bool knows(const Network& network, const ActorId& who) {
  return network.actors.contains(who) ||
         std::any_of(network.actors.begin(), network.actors.end(),
                     [&](const Actor& actor) { return actor.organisation == who; }) ||
         std::any_of(network.contacts.begin(), network.contacts.end(),
                     [&](const ContactMoment& contact) { return contact.actor == who || contact.by == who; });
}

bool knows(const Project& project, const ActorId& who) {
  return knows(project.records.network, who) || project.records.vault.identities.contains(who) ||
         project.log_keys.contains(who) ||
         std::any_of(project.snapshots.begin(), project.snapshots.end(),
                     [&](const Snapshot& snapshot) { return knows(snapshot.network, who); });
}

}  // namespace

std::vector<std::string> words_of_person(const Project& project, const ActorId& who) {
  constexpr std::size_t short_word = 3;  // "van", "de" and first names that are too common to look for alone
  std::vector<std::string> words{who.text()};
  const auto* identity = project.records.vault.identities.find(who);
  if (identity == nullptr) return words;
  words.insert(words.end(), {identity->name, identity->telephone, identity->email});
  std::istringstream parts(identity->name);
  for (std::string part; parts >> part;) {
    if (part.size() > short_word) words.push_back(part);
  }
  std::erase(words, std::string());
  return words;
}

void erase_from(Project& project, const ActorId& who, const std::vector<std::string>& words) {
  remove_actor(project.records.network, {}, who, project);
  remove_words(project.records.network, words);
  for (auto& snapshot : project.snapshots) {
    remove_actor(snapshot.network, snapshot.name, who, project);
    remove_words(snapshot.network, words);
  }
  project.records.vault.identities.erase_if([&](const Identity& identity) { return identity.id == who; });
  erase_settings_with(project, words);
  project.log_keys.erase(who);
}

void erase_settings_with(Project& project, const std::vector<std::string>& words) {
  std::erase_if(project.settings, [&](const auto& setting) {
    return without_words(setting.first, words) != setting.first ||
           without_words(setting.second, words) != setting.second;
  });
}

Stored<EraseOutcome> erase_person(const std::filesystem::path& file, const Secret& secret, const ActorId& who,
                                  LogNote note, FileOperations& operations) {
  auto loaded = load_everywhere(file, secret, operations);
  if (!loaded) return loaded.error();
  auto states = std::move(loaded).value();
  EraseOutcome outcome;
  std::vector<std::string> words;
  for (const auto& state : states) {
    if (!state.project) {
      outcome.thrown_away.push_back(state.file);
      continue;
    }
    outcome.known = outcome.known || knows(*state.project, who);
    for (auto& word : words_of_person(*state.project, who)) words.push_back(std::move(word));
  }
  if (!outcome.known) return EraseOutcome{};
  outcome.reasons_gone = reasons_with(*states.front().project, words);
  for (auto& state : states) {
    if (state.project) erase_from(*state.project, who, words);
  }
  note.act = Act::erased;
  note.about = ActorId();  // the mark of a person whose key is gone says nothing
  note.count = 1;
  add_to_log(*states.front().project, note);
  if (auto failure = save_everywhere(states, secret, operations)) return *failure;
  return outcome;
}

}  // namespace sleutelnet
