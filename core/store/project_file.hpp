#pragma once
// A project on disk: NAME.sleutelnet (network, snapshots, settings, log; ids only) and beside it NAME.namen (names and
// how to reach people), each sealed and opened on its own (P31, P32). Without the file of names everything works and
// shows ids. Whatever goes wrong, what was on the disk stays as it was.

#include <filesystem>

#include "core/store/file_operations.hpp"
#include "core/store/project.hpp"
#include "core/store/secret.hpp"
#include "core/store/store_error.hpp"

namespace sleutelnet {

inline constexpr const char* project_extension = ".sleutelnet";

// Where the project truly is when it is reached through a link: all that belongs to it stands there.
std::filesystem::path project_path(const std::filesystem::path& file);

// NAME.namen of NAME.sleutelnet; of NAME.sleutelnet.1 it is NAME.namen.1.
std::filesystem::path names_file_of(const std::filesystem::path& network_file);

// By its first bytes, whatever it is called.
bool is_project_file(const std::filesystem::path& file, FileOperations& operations = disk());
// Whether a passphrase is needed to open it, and what its key costs: a project keeps the cost it was made with.
struct ProjectSeal {
  bool sealed = false;
  KeyCost cost;
};
Stored<ProjectSeal> seal_of(const std::filesystem::path& file, FileOperations& operations = disk());

enum class Names { read, leave };

// A missing file of names is no error: `Project::vault` says so.
Stored<Project> load_project(const std::filesystem::path& file, const Secret& secret, Names names = Names::read,
                             FileOperations& operations = disk());

// Replaces what is there and keeps the last five (core/store/safe_save.hpp). Without a passphrase only a project of
// invented data is saved. A file of names that was not opened is left as it is.
Failure save_project(const Project& project, const std::filesystem::path& file, const Secret& secret,
                     FileOperations& operations = disk());

// The same without touching the generations, and with what was not saved yet still on offer: for a line in the log, and
// for a change that goes through all of them.
Failure rewrite_project(const Project& project, const std::filesystem::path& file, const Secret& secret,
                        FileOperations& operations = disk());

}  // namespace sleutelnet
