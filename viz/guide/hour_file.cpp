#include "viz/guide/hour_file.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

namespace sleutelnet {

namespace {

constexpr std::array<const char*, first_tasks> names = {"gap", "thread", "add", "undo", "what-if", "picture"};
constexpr const char* put_away = "closed";

}  // namespace

std::filesystem::path hour_file() {
  const auto* settings = std::getenv("XDG_CONFIG_HOME");
  const auto* home = std::getenv("HOME");
  if (settings != nullptr && *settings == '/') return std::filesystem::path(settings) / "sleutelnet" / "first-hour";
  if (home == nullptr || *home == '\0') return {};
  return std::filesystem::path(home) / ".config" / "sleutelnet" / "first-hour";
}

FirstHour read_hour(const std::filesystem::path& file) {
  FirstHour hour{.closed_for_good = false, .open = true, .done = {}};
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) {
    if (line == put_away) hour.closed_for_good = true;
    const auto* const task = std::find(names.begin(), names.end(), line);
    if (task != names.end()) hour.done[static_cast<std::size_t>(task - names.begin())] = true;
  }
  hour.open = !hour.closed_for_good;
  return hour;
}

bool write_hour(const std::filesystem::path& file, const FirstHour& hour) {
  if (file.empty()) return false;
  std::error_code error;
  std::filesystem::create_directories(file.parent_path(), error);
  auto beside = file;
  beside += ".new";
  {
    std::ofstream stream(beside, std::ios::trunc);
    for (std::size_t task = 0; task < first_tasks; ++task) {
      if (hour.done[task]) stream << names[task] << '\n';
    }
    if (hour.closed_for_good) stream << put_away << '\n';
    stream.flush();
    if (!stream) return false;
  }
  std::filesystem::rename(beside, file, error);
  return !error;
}

}  // namespace sleutelnet
