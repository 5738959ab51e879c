#pragma once
// Every file in which a project lives: the project itself, what was kept of it before, and what was not saved yet. What
// must be gone is taken out of all of them.

#include "core/store/project_file.hpp"

namespace sleutelnet {

struct KeptState {
  enum class Kind { project, autosave, generation };
  Kind kind = Kind::project;
  int number = 0;  // of the generation
  std::filesystem::path file;
  std::optional<Project> project;  // empty: does not open with this passphrase
};

// The project first; that must open, with its names. The others follow as far as they are there.
Stored<std::vector<KeptState>> load_everywhere(const std::filesystem::path& file, const Secret& secret,
                                               FileOperations& operations = disk());

// Writes every state over its file. One that did not open is thrown away, since nobody can say what it holds, and so
// is what an interrupted save left. After a stop in between, the same again finishes it.
Failure save_everywhere(const std::vector<KeptState>& states, const Secret& secret,
                        FileOperations& operations = disk());

}  // namespace sleutelnet
