#include "viz/project/recent_projects.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> read_paths(const fs::path& file) {
  std::vector<fs::path> paths;
  std::ifstream stream(file);
  for (std::string line; paths.size() < most_recent && std::getline(stream, line);) {
    if (fs::path(line).is_absolute()) paths.emplace_back(line);
  }
  return paths;
}

// Beside it first, so that two windows never leave half a list.
void write_paths(const fs::path& file, const std::vector<fs::path>& paths) {
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  auto fresh = file;
  fresh += "." + std::to_string(getpid());
  {
    std::ofstream stream(fresh, std::ios::trunc);
    fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write, error);
    for (const auto& path : paths) stream << path.string() << '\n';
    if (!stream.flush()) {
      fs::remove(fresh, error);
      return;
    }
  }
  fs::rename(fresh, file, error);
  if (error) fs::remove(fresh, error);
}

RecentProject standing_of(const fs::path& path) {
  RecentProject recent{path, EntryKind::other, std::nullopt};
  std::error_code error;
  const auto status = fs::status(path, error);
  if (!fs::exists(status)) {
    recent.missing = error == std::errc::permission_denied ? StoreProblem::no_permission : StoreProblem::not_there;
    return recent;
  }
  recent.kind = kind_of_path(path);
  if (access(path.c_str(), R_OK) != 0) recent.missing = StoreProblem::no_permission;
  return recent;
}

}  // namespace

fs::path recent_file() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && fs::path(state).is_absolute()) return fs::path(state) / "sleutelnet" / "recent";
  const char* home = std::getenv("HOME");
  return home != nullptr && *home != '\0' ? fs::path(home) / ".local" / "state" / "sleutelnet" / "recent" : fs::path();
}

std::vector<RecentProject> read_recent(const fs::path& file) {
  std::vector<RecentProject> recent;
  if (file.empty()) return recent;
  for (const auto& path : read_paths(file)) recent.push_back(standing_of(path));
  return recent;
}

void note_recent(const fs::path& file, const fs::path& opened) {
  const auto line = opened.string();
  if (file.empty() || !opened.is_absolute() || line.find('\n') != std::string::npos) return;
  auto paths = read_paths(file);
  std::erase(paths, opened);
  paths.insert(paths.begin(), opened);
  if (paths.size() > most_recent) paths.resize(most_recent);
  write_paths(file, paths);
}

void forget_recent(const fs::path& file) {
  std::error_code error;
  if (!file.empty()) fs::remove(file, error);
}

}  // namespace sleutelnet
