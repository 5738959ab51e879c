#include "core/store/keeping.hpp"

#include <memory>
#include <new>

#include "core/edit/changed_rows.hpp"
#include "core/store/autosave.hpp"

namespace sleutelnet {

namespace {

Stored<std::filesystem::path> save(HeldProject& held, const Records& records) {
  auto next = held.project;
  const auto changed = changed_rows(next.records, records);
  next.records = records;
  if (changed > 0) {
    add_to_log(next, {held.today(), held.by, Act::changed, {}, static_cast<std::int64_t>(changed)});
  }
  if (auto failure = save_project(next, held.file, held.secret)) return *failure;
  held.project = std::move(next);
  return held.file;
}

Failure autosave(const HeldProject& held, const Records& records) {
  auto unsaved = held.project;
  unsaved.records = records;
  return write_autosave(unsaved, held.file, held.secret);
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
  const auto shared = std::make_shared<HeldProject>(std::move(held));
  return {
      [shared](const Records& records) { return attempt(shared->file, [&] { return save(*shared, records); }); },
      [shared](const Records& records) { return attempt(shared->file, [&] { return autosave(*shared, records); }); },
      [shared] { return attempt(shared->file, [&] { return discard_autosave(shared->file); }); }};
}

Stored<std::optional<Records>> records_to_recover(const HeldProject& held) {
  const auto file = find_autosave(held.file);
  if (!file) return std::optional<Records>();
  const auto names = held.project.vault == VaultState::closed ? Names::leave : Names::read;
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
