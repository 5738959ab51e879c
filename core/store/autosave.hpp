#pragma once
// What was not saved yet, kept beside the project and sealed with its key, so that a program that stops costs at most
// what was done since the last call: NAME.sleutelnet.herstel and NAME.namen.herstel. Whoever holds the project calls
// write_autosave() within two seconds of a change, and offers what find_autosave() gives at the next start.

#include "core/store/project_file.hpp"

namespace sleutelnet {

std::filesystem::path autosave_file_of(const std::filesystem::path& file);

Failure write_autosave(const Project& project, const std::filesystem::path& file, const Secret& secret,
                       FileOperations& operations = disk());

// The file to load_project() from; nothing when there is none, or when the project was saved later.
std::optional<std::filesystem::path> find_autosave(const std::filesystem::path& file);

// A project that was saved, or a user who does not want it, has no use for it; save_project() calls this.
Failure discard_autosave(const std::filesystem::path& file, FileOperations& operations = disk());

}  // namespace sleutelnet
