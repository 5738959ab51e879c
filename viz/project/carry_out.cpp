// Opening, making and saving projects, on the thread of the errands.

#include <algorithm>
#include <fstream>
#include <utility>

#include "core/store/passphrase.hpp"
#include "importers/default_vocabulary.hpp"
#include "importers/file_bytes.hpp"
#include "importers/project_opened.hpp"
#include "report/language_window.hpp"
#include "report/writers/municipality_folder.hpp"
#include "viz/project/errand.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

ErrandOutcome news(ErrandNews told) { return told; }
ErrandOutcome failed(StoreError error) {
  const auto file = error.file;
  return news(ErrandFailure{file, std::move(error), {}, {}});
}

void stop_if_told(const Progress& progress) {
  if (progress.cancelled()) throw Cancelled();
}

class CarryOut {
 public:
  CarryOut(const PresentRecords& present, const ErrandWorld& world, Progress& progress)
      : present_(present), world_(world), progress_(progress) {}

  ErrandOutcome operator()(const LookErrand& errand) const { return news(look_at(errand.path)); }

  ErrandOutcome operator()(const RecentErrand& errand) const {
    if (errand.forget) forget_recent(world_.recent);
    if (!errand.noted.empty()) {
      std::error_code error;
      note_recent(world_.recent, fs::absolute(errand.noted, error).lexically_normal());
    }
    return news(read_recent(world_.recent));
  }

  ErrandOutcome operator()(const LeaveErrand&) const { return Arrival{}; }

  ErrandOutcome operator()(const OpenErrand& errand) const {
    const auto project = std::find_if(errand.paths.begin(), errand.paths.end(), is_project);
    if (project == errand.paths.end()) return open_files(errand.paths);
    return open_project(*project, errand);
  }

  ErrandOutcome operator()(const ImportErrand& errand) const {
    OpenOptions options{.mapping = errand.mapping, .progress = &progress_};
    if (!errand.mapping_file.empty()) {
      std::string problem;
      std::vector<Issue> issues;
      const SourceFile file{errand.mapping_file, errand.mapping_file.filename().string()};
      if (read_beginning(file, {}, issues)) options.mapping = read_mapping(read_all(file), problem);
      if (!options.mapping) return news(ErrandFailure{.no_mapping = errand.mapping_file});
    }
    auto read = read_import(present_.records, present_.revision, errand.paths, std::move(options));
    stop_if_told(progress_);
    return news(ImportTold{std::make_shared<const ImportRead>(std::move(read))});
  }

  ErrandOutcome operator()(const TemplateErrand& errand) const {
    std::error_code error;
    if (fs::exists(fs::symlink_status(errand.file, error))) return failed({StoreProblem::already_there, errand.file});
    std::ofstream stream(errand.file, std::ios::binary);
    stream << write_mapping(errand.mapping);
    if (!stream.flush()) return failed({StoreProblem::cannot_write, errand.file});
    return news(TemplateKept{errand.file});
  }

  ErrandOutcome operator()(const MomentErrand&) const {
    auto kept = present_.keep_moment(present_.records);
    if (!kept) return failed(kept.error());
    if (!*kept) return news(MomentKept{.snapshots = {}, .was_there = true});
    return news(MomentKept{.snapshots = opened_of(**kept).snapshots, .revision = present_.revision});
  }

  ErrandOutcome operator()(const SaveErrand& errand) const {
    for (const auto& each : {errand.file, names_file_of(errand.file)}) {
      std::error_code error;
      if (fs::exists(fs::symlink_status(each, error))) return failed({StoreProblem::already_there, each});
    }
    const bool with_passphrase = errand.seal == SaveErrand::Seal::passphrase;
    const auto given = with_passphrase ? passphrase_of(errand.passphrase) : std::nullopt;
    if (with_passphrase && !given) return key_file_unreadable(errand.file, errand.passphrase);
    if (given && given->size() < shortest_passphrase) return failed({StoreProblem::key_too_short, errand.file});
    auto taken = ProjectLock::take(errand.file, world_.work.self);
    if (const auto* error = std::get_if<StoreError>(&taken)) return failed(*error);
    // A copy is noted in the log of what it is of, so nothing that can be asked before is asked after it.
    auto begun = project_to_save(errand);
    if (!begun) return failed(begun.error());
    auto opened = std::move(begun).value();
    opened.file = errand.file;
    if (errand.seal == SaveErrand::Seal::in_clear) opened.secret = Secret();
    if (given) opened.secret = Secret(*given, world_.cost);
    if (auto failure = save_project(opened.project, errand.file, opened.secret)) return failed(*failure);
    if (errand.source == SaveErrand::Source::nothing) return arrived(std::move(taken), std::move(opened));
    auto snapshots = opened_of(opened.project).snapshots;
    const bool in_clear = opened.secret.empty();
    return NewHome{errand.file, present_.revision, std::move(snapshots), in_clear,
                   take_in_hand(std::move(taken), std::move(opened), world_.work)};
  }

 private:
  ErrandOutcome open_files(const std::vector<fs::path>& paths) const {
    auto opened = open_paths(paths, {.progress = &progress_});
    stop_if_told(progress_);
    const auto refused = [](const Issue& issue) { return issue.severity == Severity::file_refused; };
    const bool any = std::any_of(opened.issues.begin(), opened.issues.end(), refused);
    if (any || !opened.records) {
      std::erase_if(opened.issues, [&](const Issue& issue) {
        return any ? !refused(issue) : issue.severity != Severity::row_refused;
      });
      return news(ErrandFailure{paths.front(), std::nullopt, std::move(opened.issues), {}});
    }
    Arrival arrival{.path = paths.front()};
    arrival.alone = paths.size() == 1;
    const auto suffix = std::string(text(world_.language, WindowText::closing_suffix));
    arrival.folder = free_folder_beside(paths.front(), suffix);
    arrival.hand.keeping = keep_in_new_folder(opened.snapshots, paths.front(), suffix);
    arrival.opened = std::move(opened);
    return arrival;
  }

  // Of one that this window holds the lock is ours already; nobody else saves it meanwhile.
  ErrandOutcome open_project(const fs::path& file, const OpenErrand& errand) const {
    std::error_code error;
    const bool ours = !present_.project.empty() && fs::equivalent(present_.project, file, error);
    const auto seal = seal_of(file);
    if (!seal) return failed(seal.error());
    const bool given = !errand.passphrase.typed.empty() || !errand.passphrase.key_file.empty();
    if (seal->sealed && !given) return news(PassphraseWanted{file, {}, names_beside(file)});
    if (ours) return load(LockHolder{}, file, *seal, errand, ours);
    return load(ProjectLock::take(file, world_.work.self), file, *seal, errand, ours);
  }

  ErrandOutcome load(ProjectLock::Taken taken, const fs::path& file, const ProjectSeal& seal, const OpenErrand& errand,
                     bool ours) const {
    Secret secret;
    const auto given = seal.sealed ? passphrase_of(errand.passphrase) : std::nullopt;
    if (seal.sealed && !given) return key_file_unreadable(file, errand.passphrase);
    if (given) secret = Secret(*given, seal.cost);
    auto loaded = load_project(file, secret, errand.names);
    stop_if_told(progress_);
    if (wrong(loaded) && given && errand.passphrase.key_file.empty()) {
      // Caps Lock was on, now or when the passphrase was chosen.
      secret = Secret(caps_lock_turned(*given), seal.cost);
      loaded = load_project(file, secret, errand.names);
      stop_if_told(progress_);
    }
    if (wrong(loaded)) return news(PassphraseWanted{file, loaded.error().file, names_beside(file)});
    if (!loaded) return failed(loaded.error());
    return arrived(std::move(taken), {file, secret, std::move(loaded).value()}, ours);
  }

  ErrandOutcome arrived(ProjectLock::Taken taken, OpenProject opened, bool ours = false) const {
    Arrival arrival{.opened = opened_of(opened.project), .path = opened.file, .project = true};
    arrival.names = opened.project.vault;
    arrival.in_clear = opened.secret.empty();
    if (ours) {
      arrival.take = [opened = std::move(opened), work = world_.work] {
        return take_in_hand(ProjectLock::take(opened.file, work.self), opened, work);
      };
    } else {
      arrival.hand = take_in_hand(std::move(taken), std::move(opened), world_.work);
    }
    return arrival;
  }

  static bool wrong(const Stored<Project>& loaded) {
    return !loaded && loaded.error().problem == StoreProblem::wrong_passphrase;
  }

  static bool names_beside(const fs::path& file) {
    std::error_code error;
    return fs::exists(names_file_of(project_path(file)), error);
  }

  static std::optional<SecretBytes> passphrase_of(const GivenPassphrase& given) {
    return given.key_file.empty() ? given.typed : read_key_file(given.key_file);
  }

  static ErrandOutcome key_file_unreadable(const fs::path& file, const GivenPassphrase& given) {
    return news(ErrandFailure{file, std::nullopt, {}, given.key_file});
  }

  // What is to be written, with the secret of what is open now when that is a project.
  Stored<OpenProject> project_to_save(const SaveErrand& errand) const {
    OpenProject begun;
    if (errand.source == SaveErrand::Source::nothing) {
      for (auto& term : default_vocabulary()) begun.project.records.network.terms.put(std::move(term));
      begun.project.records.network.synthetic = errand.seal == SaveErrand::Seal::in_clear;
      add_to_log(begun.project, {world_.work.today(), world_.work.self.user, Act::created, {}, 0});
      return begun;
    }
    if (present_.copy) {
      auto copied = present_.copy();
      if (!copied) return copied;
      begun = std::move(copied).value();
      // Names that are locked are no part of the copy, nor is what could hold or give back a name.
      if (begun.project.vault != VaultState::open) forget_what_names(begun.project);
      begun.project.vault = VaultState::open;
    } else {
      add_earlier(begun.project);
      const auto& network = present_.records.network;
      const auto rows = network.actors.size() + network.ties.size() + network.reach.size() + network.areas.size();
      add_to_log(begun.project,
                 {world_.work.today(), world_.work.self.user, Act::imported, {}, static_cast<std::int64_t>(rows)});
    }
    begun.project.records = present_.records;
    return begun;
  }

  void add_earlier(Project& project) const {
    for (const auto& snapshot : present_.snapshots) {
      if (snapshot.network.date != present_.records.network.date) project.snapshots.push_back(snapshot);
    }
  }

  const PresentRecords& present_;
  const ErrandWorld& world_;
  Progress& progress_;
};

}  // namespace

ErrandOutcome carry_out(const Errand& errand, const PresentRecords& present, const ErrandWorld& world,
                        Progress& progress) {
  return std::visit(CarryOut(present, world, progress), errand);
}

}  // namespace sleutelnet
