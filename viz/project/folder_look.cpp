#include "viz/project/folder_look.hpp"

#include <algorithm>
#include <chrono>

#include "core/store/project_file.hpp"
#include "importers/file_set.hpp"
#include "importers/layout.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

// In a folder that is full of other things the tables may come late; they are not looked for any further.
constexpr int most_looked_at = 500;

bool hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool table_of_ours(const fs::path& file) {
  if (lower_case(file.extension().string()) != ".csv") return false;
  const auto stem = lower_case(file.stem().string());
  const auto known = layouts();
  return std::any_of(known.begin(), known.end(),
                     [&](const Layout& layout) { return stem == layout.dutch || stem == layout.english; });
}

bool holds_tables(const fs::path& folder) {
  std::error_code error;
  int looked_at = 0;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (table_of_ours(at->path())) return true;
    if (++looked_at == most_looked_at) return false;
  }
  return false;
}

std::optional<Date> day_of(const fs::directory_entry& entry) {
  std::error_code error;
  const auto time = entry.last_write_time(error);
  if (error) return std::nullopt;
  return std::chrono::floor<std::chrono::days>(fs::file_time_type::clock::to_sys(time));
}

bool before(const FolderEntry& left, const FolderEntry& right) {
  const auto last = [](const FolderEntry& entry) { return entry.kind > EntryKind::tables; };
  if (last(left) != last(right)) return last(right);
  const auto a = lower_case(left.name), b = lower_case(right.name);
  return a != b ? a < b : left.name < right.name;
}

StoreProblem problem_of(const std::error_code& error) {
  if (error == std::errc::permission_denied) return StoreProblem::no_permission;
  if (error == std::errc::no_such_file_or_directory || error == std::errc::not_a_directory) {
    return StoreProblem::not_there;
  }
  return StoreProblem::cannot_read;
}

void read_entries(FolderLook& look) {
  std::error_code error;
  for (fs::directory_iterator at(look.path, error), end; !error && at != end; at.increment(error)) {
    if (hidden(at->path())) continue;
    std::error_code ignored;
    FolderEntry entry{at->path().filename().string(), kind_of_path(at->path()), 0, day_of(*at)};
    if (at->is_regular_file(ignored)) entry.bytes = at->file_size(ignored);
    look.entries.push_back(std::move(entry));
  }
  if (error) look.problem = problem_of(error);
  std::sort(look.entries.begin(), look.entries.end(), before);
}

}  // namespace

EntryKind kind_of_path(const fs::path& path) {
  std::error_code error;
  if (fs::is_directory(path, error)) return holds_tables(path) ? EntryKind::tables : EntryKind::folder;
  if (path.extension() == project_extension) return EntryKind::project;
  return meant_for_us(path) ? EntryKind::network : EntryKind::other;
}

FolderLook look_at(const fs::path& path) {
  FolderLook look;
  std::error_code error;
  look.path = fs::absolute(path, error).lexically_normal();
  if (!look.path.has_filename() && look.path.has_relative_path()) look.path = look.path.parent_path();
  const auto status = fs::status(look.path, error);
  if (!fs::exists(status)) {
    look.problem = error ? problem_of(error) : StoreProblem::not_there;
    return look;
  }
  look.kind = kind_of_path(look.path);
  look.folder = fs::is_directory(status);
  if (look.folder) read_entries(look);
  return look;
}

fs::path typed_path(const std::string& typed, const fs::path& folder, const fs::path& home) {
  if (typed == "~") return home;
  if (typed.starts_with("~/")) return home / typed.substr(2);
  return folder / typed;
}

}  // namespace sleutelnet
