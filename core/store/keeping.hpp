#pragma once
// How the records that somebody is changing are kept. The window asks for it; what stands behind it is a project, or a
// folder of tables.

#include <functional>

#include "core/store/log.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_lock.hpp"

namespace sleutelnet {

// A project that was read: all that it holds, and what it is sealed with.
struct OpenProject {
  std::filesystem::path file;
  Secret secret;
  Project project;
};

// Called from any thread; each waits for the other. Functions that are empty are not offered.
struct Keeping {
  std::function<Stored<std::filesystem::path>(const Records&)> save;  // gives where
  std::function<Failure(const Records&)> autosave;                    // what is not saved yet
  std::function<Failure()> discard;                                   // the autosave
  std::function<Stored<OpenProject>()> copy;  // what was saved last, to be kept elsewhere as well; the log tells
  // Saves, and keeps the same as a snapshot of the day of the records. Nothing, and nothing is saved, when there is a
  // snapshot of that day already.
  std::function<Stored<std::optional<Project>>(const Records&)> keep_moment;
};

// A project that this program holds. Its snapshots, settings and log stay as they are; `project.records` are those that
// were saved last.
struct HeldProject {
  std::filesystem::path file;
  Secret secret;
  Project project;
  ProjectLock lock;
  std::string by;               // who works here, for the log
  std::function<Date()> today;  // likewise
};

// Holds the project as long as a copy of what is given lives. Each save that changes something is an entry in the log,
// with how many rows it changed (core/edit/changed_rows.hpp).
Keeping keep_in_project(HeldProject held);

// Who works here, as the machine calls them, and on which day.
struct AtWork {
  LockHolder self;
  std::function<Date()> today;
};

// To look at, and to change as long as nobody else holds it.
struct ProjectInHand {
  Keeping keeping;                                              // of a project that may not be changed `copy` alone
  std::optional<Records> recovered;                             // what was not saved the last time
  std::variant<std::monostate, LockHolder, StoreError> closed;  // why it may not be changed
};

// The lock was tried before the project was read, so that nobody saved it in between.
ProjectInHand take_in_hand(ProjectLock::Taken taken, OpenProject opened, const AtWork& work);

// The records of the autosave, when there is one and it differs from what was saved; one that does not differ is
// discarded. A StoreError: there is one, but it does not open.
Stored<std::optional<Records>> records_to_recover(const HeldProject& held);

}  // namespace sleutelnet
