#pragma once
// What the window wants from the disk, and what came of it: done by a thread of its own (errand_desk.hpp).

#include <functional>
#include <map>

#include "core/store/keeping.hpp"
#include "report/language.hpp"
#include "viz/project/import_read.hpp"
#include "viz/project/recent_projects.hpp"

namespace sleutelnet {

// Which passphrase goes with a project: what was typed, or the first line of a file.
struct GivenPassphrase {
  SecretBytes typed;
  std::filesystem::path key_file;
  bool operator==(const GivenPassphrase&) const = default;
};

// Look into a folder, or see what a path is.
struct LookErrand {
  std::filesystem::path path;
};
// Read the list of what was opened before, after a change to it.
struct RecentErrand {
  std::filesystem::path noted;
  bool forget = false;
};
struct OpenErrand {
  std::vector<std::filesystem::path> paths;
  GivenPassphrase passphrase;  // none: an answer asks for it when it is needed
  Names names = Names::read;
};
// A new project under a name that nobody uses yet.
struct SaveErrand {
  enum class Source { nothing, present };
  enum class Seal { passphrase, same, in_clear };  // same: that of the project that is open
  Source source{};
  std::filesystem::path file;
  Seal seal{};
  GivenPassphrase passphrase;
};
// Files onto what is open, for somebody to look at.
struct ImportErrand {
  std::vector<std::filesystem::path> paths;
  std::optional<ColumnMapping> mapping;
  std::filesystem::path mapping_file;  // that holds one
};
// Keeps a mapping of columns, under a name that nobody uses yet.
struct TemplateErrand {
  std::filesystem::path file;
  ColumnMapping mapping;
};
// Saves the project that is open, and keeps it as a snapshot of its day.
struct MomentErrand {};
// Nothing is open any more.
struct LeaveErrand {};
using Errand = std::variant<LookErrand, RecentErrand, OpenErrand, SaveErrand, ImportErrand, TemplateErrand,
                            MomentErrand, LeaveErrand>;

struct AskedErrand {
  std::uint64_t number = 0;
  Errand errand;
};

// What the window gives along: what is open, as it is kept now.
struct PresentRecords {
  Records records;
  std::uint64_t revision = 0;
  std::vector<Snapshot> snapshots;
  std::filesystem::path project;              // that is held by this window; else empty
  std::function<Stored<OpenProject>()> copy;  // of Keeping
  std::function<Stored<std::optional<Project>>(const Records&)> keep_moment;
};

// What it needs to know of the machine, and of who works there.
struct ErrandWorld {
  AtWork work;
  std::filesystem::path recent;  // the list of what was opened; none when empty
  Language language = Language::dutch;
  KeyCost cost;  // of new projects
};

// What was opened, and how it is kept.
struct Arrival {  // nothing at all: nothing is open any more
  Opened opened;
  std::filesystem::path path;
  bool alone = true;  // the path is all that was opened
  bool project = false;
  bool in_clear = false;
  VaultState names = VaultState::open;
  std::filesystem::path folder;  // of tables: where edits would go
  ProjectInHand hand;
  // Of a project that this window holds already: takes it again, once it was let go.
  std::function<ProjectInHand()> take;
};

// What is open is a project of its own from now on.
struct NewHome {
  std::filesystem::path file;
  std::uint64_t revision = 0;
  std::vector<Snapshot> snapshots;
  bool in_clear = false;
  ProjectInHand hand;
};

// Answers that change nothing but what the window asks and tells.
struct PassphraseWanted {
  std::filesystem::path file;
  std::filesystem::path does_not_fit;  // where what was given is wrong: the project, or its names; else empty
  bool names_there = false;            // there are names that may be left locked
};
struct ErrandFailure {
  std::filesystem::path path;
  std::optional<StoreError> error;
  std::vector<Issue> issues;         // of files that are no project: why nothing of use was read
  std::filesystem::path key_file;    // that could not be read
  std::filesystem::path no_mapping;  // a file that holds no mapping of columns
  bool several = false;              // more than one project at a time
};
struct ImportTold {
  std::shared_ptr<const ImportRead> read;
};
struct TemplateKept {
  std::filesystem::path file;
};
struct MomentKept {
  std::vector<Snapshot> snapshots;  // all there are now, the present among them
  std::uint64_t revision = 0;       // that was saved
  bool was_there = false;           // a snapshot of that day: nothing was done
};
using RecentProjects = std::vector<RecentProject>;
using ErrandNews =
    std::variant<FolderLook, RecentProjects, PassphraseWanted, ErrandFailure, ImportTold, TemplateKept, MomentKept>;
using ErrandOutcome = std::variant<ErrandNews, Arrival, NewHome>;

struct ErrandAnswer {
  std::uint64_t number = 0;
  ErrandOutcome outcome;
};

// Throws Cancelled when told to stop; nothing was changed then.
ErrandOutcome carry_out(const Errand& errand, const PresentRecords& present, const ErrandWorld& world,
                        Progress& progress);

}  // namespace sleutelnet
