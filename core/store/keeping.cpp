#include "core/store/keeping.hpp"

#include <memory>

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

}  // namespace

Keeping keep_in_project(HeldProject held) {
  const auto shared = std::make_shared<HeldProject>(std::move(held));
  return {[shared](const Records& records) { return save(*shared, records); },
          [shared](const Records& records) { return autosave(*shared, records); },
          [shared] { return discard_autosave(shared->file); }};
}

Stored<std::optional<Records>> records_to_recover(const HeldProject& held) {
  const auto file = find_autosave(held.file);
  if (!file) return std::optional<Records>();
  auto loaded = load_project(*file, held.secret);
  if (!loaded) return loaded.error();
  auto unsaved = std::move(loaded).value();
  if (unsaved.records == held.project.records) {
    if (auto failure = discard_autosave(held.file)) return *failure;
    return std::optional<Records>();
  }
  return std::optional(std::move(unsaved.records));
}

}  // namespace sleutelnet
