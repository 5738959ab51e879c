#include "viz/own_files.hpp"

#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace sleutelnet {

namespace {

namespace fs = std::filesystem;

fs::path in_home(const char* variable, const fs::path& otherwise, std::string_view name) {
  const char* named = std::getenv(variable);
  if (named != nullptr && fs::path(named).is_absolute()) return fs::path(named) / "sleutelnet" / name;
  const char* home = std::getenv("HOME");
  return home != nullptr && *home != '\0' ? fs::path(home) / otherwise / "sleutelnet" / name : fs::path();
}

}  // namespace

fs::path settings_file(std::string_view name) { return in_home("XDG_CONFIG_HOME", ".config", name); }
fs::path state_file(std::string_view name) { return in_home("XDG_STATE_HOME", ".local/state", name); }

std::vector<std::string> read_lines(const fs::path& file) {
  std::vector<std::string> lines;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

bool write_beside(const fs::path& file, const std::string& bytes, std::optional<fs::perms> permissions) {
  auto fresh = file;
  fresh += "." + std::to_string(getpid());
  std::error_code error;
  std::ofstream stream(fresh, std::ios::binary | std::ios::trunc);
  if (permissions) fs::permissions(fresh, *permissions, error);
  stream << bytes;
  stream.close();
  if (stream) {
    fs::rename(fresh, file, error);
    if (!error) return true;
  }
  fs::remove(fresh, error);
  return false;
}

bool write_lines(const fs::path& file, const std::vector<std::string>& lines) {
  if (file.empty()) return false;
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  std::string bytes;
  for (const auto& line : lines) bytes += line + '\n';
  return write_beside(file, bytes, fs::perms::owner_read | fs::perms::owner_write);
}

}  // namespace sleutelnet
