#pragma once
// Erasure (P15): nothing of a person is left in the present, the snapshots, the autosave or a kept generation, neither
// id nor name nor a mention in somebody's note. No placeholder stays in old snapshots, since reach and ties would
// still point at the person in a small town; what went is counted there, so that old totals can be explained.

#include "core/store/everywhere.hpp"
#include "core/store/log.hpp"

namespace sleutelnet {

struct EraseOutcome {
  bool known = false;                              // false: nobody has this id, nothing was changed
  std::vector<std::filesystem::path> thrown_away;  // kept files that did not open
  // Log entries of the project whose reason named them: it went. The entries stay as the chain has them, and name
  // nobody.
  std::vector<std::size_t> reasons_gone;
};

// `note` is what the log says; its act and about are filled in.
Stored<EraseOutcome> erase_person(const std::filesystem::path& file, const Secret& secret, const ActorId& who,
                                  LogNote note, FileOperations& operations = disk());

// Out of one project; `words` are what the person is called.
void erase_from(Project& project, const ActorId& who, const std::vector<std::string>& words);

// Settings, reasons of the log among them, that hold one of the words.
void erase_settings_with(Project& project, const std::vector<std::string>& words);

// The id, the name whole and its longer words, telephone and e-mail, as far as this project knows them.
std::vector<std::string> words_of_person(const Project& project, const ActorId& who);

}  // namespace sleutelnet
