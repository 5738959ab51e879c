#include "viz/project/chooser.hpp"

#include <algorithm>

#include "core/store/project_file.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

bool is_path(const std::string& typed) { return typed.starts_with('~') || typed.find('/') != std::string::npos; }

PointedEntry point_at(Chooser& chooser, const fs::path& path, EntryKind kind) {
  if (kind == EntryKind::folder) return IntoFolder{path};
  if (!names_something(chooser)) return ChosenPath{path};
  chooser.refusal = StoreError{StoreProblem::already_there, path};
  return {};
}

PointedEntry take_name(Chooser& chooser, const fs::path& home) {
  auto file = typed_path(chooser.typed, chooser.look.path, home).lexically_normal();
  chooser.nameless = chooser.typed.empty() || !file.has_stem() || file.stem() == project_extension;
  if (chooser.nameless) return {};
  const std::string ending = chooser.purpose == ChooserPurpose::template_name ? ".json" : project_extension;
  if (file.extension() != ending) file += ending;
  const auto& entries = chooser.look.entries;
  const auto name = file.filename().string();
  const bool taken = file.parent_path() == chooser.look.path &&
                     std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.name == name; });
  if (!taken) return ChosenName{file};
  chooser.refusal = StoreError{StoreProblem::already_there, file};
  return {};
}

}  // namespace

bool names_something(const Chooser& chooser) {
  const auto purpose = chooser.purpose;
  return purpose == ChooserPurpose::make || purpose == ChooserPurpose::save_as ||
         purpose == ChooserPurpose::template_name;
}

std::vector<FolderEntry> shown_entries(const Chooser& chooser) {
  const bool naming = names_something(chooser);
  const bool any = chooser.purpose == ChooserPurpose::key_file || chooser.purpose == ChooserPurpose::template_file;
  const auto wanted = naming || is_path(chooser.typed) ? std::string() : lower_case(chooser.typed);
  std::vector<FolderEntry> shown;
  for (const auto& entry : chooser.look.entries) {
    if (chooser.purpose == ChooserPurpose::import && entry.kind == EntryKind::project) continue;
    const bool of_use = naming ? entry.kind <= EntryKind::project : any || entry.kind != EntryKind::other;
    if (of_use && lower_case(entry.name).find(wanted) != std::string::npos) shown.push_back(entry);
  }
  return shown;
}

void type_in(Chooser& chooser, const std::string& text) {
  chooser.typed = text;
  chooser.refusal.reset();
  chooser.nameless = false;
  chooser.choice.reset();
  const bool narrows = !names_something(chooser) && !text.empty() && !is_path(text);
  if (narrows && !shown_entries(chooser).empty()) chooser.choice = 0;
}

void move_in(Chooser& chooser, std::size_t choice) {
  const auto shown = shown_entries(chooser);
  if (choice >= shown.size()) return;
  chooser.choice = choice;
  if (!names_something(chooser) || shown[choice].kind != EntryKind::project) return;
  chooser.typed = shown[choice].name;
  chooser.anew = true;
}

PointedEntry take_choice(Chooser& chooser, const fs::path& home) {
  const auto& folder = chooser.look.path;
  if (folder.empty()) return {};
  const auto shown = shown_entries(chooser);
  const auto* chosen = chooser.choice && *chooser.choice < shown.size() ? &shown[*chooser.choice] : nullptr;
  if (names_something(chooser)) {
    const bool into = chosen != nullptr && chosen->kind <= EntryKind::tables;
    return into ? IntoFolder{folder / chosen->name} : take_name(chooser, home);
  }
  if (is_path(chooser.typed)) return IntoFolder{typed_path(chooser.typed, folder, home)};
  if (chosen != nullptr) return point_at(chooser, folder / chosen->name, chosen->kind);
  if (chooser.typed.empty()) {
    return chooser.look.kind == EntryKind::tables ? PointedEntry(ChosenPath{folder}) : std::monostate{};
  }
  chooser.refusal = StoreError{StoreProblem::not_there, folder / chooser.typed};
  return {};
}

PointedEntry take_look(Chooser& chooser, const FolderLook& look) {
  chooser.number = 0;
  if (look.problem && look.entries.empty()) {
    chooser.refusal = StoreError{*look.problem, look.path};
    return {};
  }
  if (!look.folder) return point_at(chooser, look.path, look.kind);
  chooser.look = look;
  chooser.choice.reset();
  if (!names_something(chooser)) chooser.typed.clear();
  chooser.anew = true;
  return {};
}

}  // namespace sleutelnet
