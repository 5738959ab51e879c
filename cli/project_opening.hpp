#pragma once
// Projects on the command line: opened to read like any other file, or opened to change and held meanwhile.

#include "cli/commands.hpp"
#include "core/store/keeping.hpp"
#include "core/store/log.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_lock.hpp"
#include "importers/project_opened.hpp"

namespace sleutelnet {

// As every verb takes what it reads. Nothing after the reason was printed.
std::optional<Opened> open_project_and_explain(const std::vector<std::filesystem::path>& paths, const Request& request,
                                               Streams streams);

// Whether there is nothing beside the project among the paths; else it was said that it opens alone.
bool only_project(const std::vector<std::filesystem::path>& paths, const Request& request, Streams streams);

struct ProjectToChange {
  Opened opened;
  ProjectInHand hand;
  VaultState names{};
  bool in_clear = false;
};
std::optional<ProjectToChange> open_to_change(const std::filesystem::path& file, const Request& request,
                                              Streams streams);

std::optional<OpenProject> open_project(const std::filesystem::path& file, const Request& request, Streams streams);

LockHolder who_works();
ProjectLock::Taken take_lock(const std::filesystem::path& file);
// Keeps others from saving as long as it is held.
std::optional<ProjectLock> hold(const std::filesystem::path& file, const Request& request, Streams streams);

// Whether there is no work in an autosave that a save would throw away; else it was said what to do with it.
bool nothing_unsaved(const std::filesystem::path& file, const Request& request, Streams streams);

// The one project among the paths of a request. Nothing after it was said that there must be one.
std::optional<std::filesystem::path> project_named(const Request& request, Streams streams, const char* verb);

// What the log is to say; the day is that of the request, or of the project when nobody gave one.
LogNote log_note(const Request& request, const Project& project, Act act, const ActorId& about = {},
                 std::size_t count = 0);

// Whether it went well; else the reason was printed.
bool told(const Failure& failure, const Request& request, Streams streams);

}  // namespace sleutelnet
