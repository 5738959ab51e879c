#include "core/store/keeping.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <mutex>
#include <new>

#include "core/edit/changed_rows.hpp"
#include "core/store/autosave.hpp"

namespace sleutelnet {

namespace {

// With the change in its log.
Project with_records(const HeldProject& held, const Records& records) {
  auto next = held.project;
  const auto changed = changed_rows(next.records, records);
  next.records = records;
  if (changed > 0) {
    add_to_log(next, {held.today(), held.by, Act::changed, {}, static_cast<std::int64_t>(changed)});
  }
  return next;
}

Stored<std::filesystem::path> save(HeldProject& held, const Records& records) {
  auto next = with_records(held, records);
  if (auto failure = save_project(next, held.file, held.secret)) return *failure;
  held.project = std::move(next);
  return held.file;
}

Stored<std::optional<Project>> keep_moment(HeldProject& held, const Records& records) {
  const auto day = records.network.date;
  const auto& kept = held.project.snapshots;
  const auto same_day = [&](const Snapshot& snapshot) { return snapshot.network.date == day; };
  if (std::any_of(kept.begin(), kept.end(), same_day)) return std::optional<Project>();
  auto next = with_records(held, records);
  keep_snapshot(next, day);
  add_to_log(next, {held.today(), held.by, Act::snapshot_kept, {}, 0});
  if (auto failure = save_project(next, held.file, held.secret)) return *failure;
  held.project = std::move(next);
  return std::optional(held.project);
}

Failure autosave(const HeldProject& held, const Records& records) {
  auto unsaved = held.project;
  unsaved.records = records;
  return write_autosave(unsaved, held.file, held.secret);
}

// That it was copied is told in the project itself; what was not saved yet stays so.
Stored<OpenProject> copy(HeldProject& held) {
  auto next = held.project;
  add_to_log(next, {held.today(), held.by, Act::copied, {}, 0});
  if (auto failure = rewrite_project(next, held.file, held.secret)) return *failure;
  held.project = std::move(next);
  return OpenProject{held.file, held.secret, held.project};
}

// A save that breaks off is one that failed, not the end of the program with all that is unsaved in it.
template <class Work>
auto attempt(const std::filesystem::path& file, const Work& work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return StoreError{StoreProblem::memory_lacking, file};
  } catch (const std::exception&) {
    return StoreError{StoreProblem::cannot_write, file};
  }
}

}  // namespace

Keeping keep_in_project(HeldProject held) {
  struct Shared {
    std::mutex mutex;
    HeldProject held;
  };
  const auto shared = std::shared_ptr<Shared>(new Shared{{}, std::move(held)});
  const auto locked = [shared](const auto& work) {
    const std::scoped_lock lock(shared->mutex);
    return attempt(shared->held.file, [&] { return work(shared->held); });
  };
  return {
      [locked](const Records& records) { return locked([&](HeldProject& project) { return save(project, records); }); },
      [locked](const Records& records) {
        return locked([&](HeldProject& project) { return autosave(project, records); });
      },
      [locked] { return locked([](HeldProject& project) { return discard_autosave(project.file); }); },
      [locked] { return locked([](HeldProject& project) { return copy(project); }); },
      [locked](const Records& records) {
        return locked([&](HeldProject& project) { return keep_moment(project, records); });
      }};
}

ProjectInHand take_in_hand(ProjectLock::Taken taken, OpenProject opened, const AtWork& work) {
  ProjectInHand result;
  const auto shared = std::make_shared<const OpenProject>(opened);
  result.keeping.copy = [shared]() -> Stored<OpenProject> { return *shared; };
  if (const auto* holder = std::get_if<LockHolder>(&taken)) {
    result.closed = *holder;
    return result;
  }
  if (const auto* error = std::get_if<StoreError>(&taken)) {
    result.closed = *error;
    return result;
  }
  HeldProject held{std::move(opened.file),
                   std::move(opened.secret),
                   std::move(opened.project),
                   std::get<ProjectLock>(std::move(taken)),
                   work.self.user,
                   work.today};
  auto recovered = records_to_recover(held);
  if (recovered) {
    result.recovered = std::move(recovered).value();
    result.keeping = keep_in_project(std::move(held));
  } else {
    // What does not open now may open elsewhere: an edit would write over it.
    result.closed = recovered.error();
  }
  return result;
}

Stored<std::optional<Records>> records_to_recover(const HeldProject& held) {
  const auto file = find_autosave(held.file);
  if (!file) return std::optional<Records>();
  const auto names = held.project.vault == VaultState::closed ? Names::leave : Names::read;
  // Without the names nobody can tell whether only a name changed: what was not saved waits until they are opened.
  std::error_code error;
  if (names == Names::leave && std::filesystem::exists(names_file_of(*file), error)) {
    return StoreError{StoreProblem::unsaved_names_locked, held.file};
  }
  auto loaded = load_project(*file, held.secret, names);
  if (!loaded) return loaded.error();
  auto unsaved = std::move(loaded).value();
  // Where one of the two was opened without names, there is nothing to take back of them.
  const bool both_named = held.project.vault == VaultState::open && unsaved.vault == VaultState::open;
  if (!both_named) unsaved.records.vault = held.project.records.vault;
  if (unsaved.records == held.project.records) {
    if (auto failure = discard_autosave(held.file)) return *failure;
    return std::optional<Records>();
  }
  return std::optional(std::move(unsaved.records));
}

}  // namespace sleutelnet
