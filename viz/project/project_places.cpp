#include "viz/project/project_places.hpp"

#include <cstdlib>
#include <fstream>
#include <string>

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

fs::path from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value != nullptr && fs::path(value).is_absolute() ? fs::path(value) : fs::path();
}

// A line like XDG_DOCUMENTS_DIR="$HOME/Documenten".
fs::path documents_in(const fs::path& list, const fs::path& home) {
  const std::string key = "XDG_DOCUMENTS_DIR=\"", from_home = "$HOME";
  std::ifstream stream(list);
  for (std::string line; std::getline(stream, line);) {
    if (!line.starts_with(key)) continue;
    auto value = line.substr(key.size(), line.rfind('"') - std::min(line.rfind('"'), key.size()));
    if (value.starts_with(from_home)) return fs::path(home.string() + value.substr(from_home.size()));
    return value;
  }
  return {};
}

fs::path if_folder(const fs::path& path) {
  std::error_code error;
  return !path.empty() && fs::is_directory(path, error) ? path : fs::path();
}

fs::path documents_of(const fs::path& home) {
  auto settings = from_environment("XDG_CONFIG_HOME");
  if (settings.empty()) settings = home / ".config";
  for (const auto& path : {documents_in(settings / "user-dirs.dirs", home), home / "Documents", home / "Documenten"}) {
    if (path != home && !if_folder(path).empty()) return path;
  }
  return {};
}

// Installed, or in the tree that the program was built in.
fs::path sample_municipality() {
  std::error_code error;
  const auto program = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (const auto* beside : {"../share/sleutelnet/veldhaven", "../../../sample-data/veldhaven"}) {
    if (const auto found = if_folder((program / beside).lexically_normal()); !found.empty()) return found;
  }
  return {};
}

}  // namespace

ProjectPlaces places_of_user() {
  auto home = from_environment("HOME");
  if (home.empty()) home = "/";
  return {home, documents_of(home), sample_municipality()};
}

}  // namespace sleutelnet
