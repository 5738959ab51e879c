#include "viz/guide/hour_file.hpp"

#include <algorithm>
#include <string>

#include "viz/own_files.hpp"

namespace sleutelnet {

namespace {

constexpr std::array<const char*, first_tasks> names = {"gap", "thread", "add", "undo", "what-if", "picture"};
constexpr const char* put_away = "closed";

}  // namespace

FirstHour read_hour(const std::filesystem::path& file) {
  FirstHour hour{.closed_for_good = false, .open = true, .done = {}};
  for (const auto& line : read_lines(file)) {
    if (line == put_away) hour.closed_for_good = true;
    const auto* const task = std::find(names.begin(), names.end(), line);
    if (task != names.end()) hour.done[static_cast<std::size_t>(task - names.begin())] = true;
  }
  hour.open = !hour.closed_for_good;
  return hour;
}

bool write_hour(const std::filesystem::path& file, const FirstHour& hour) {
  std::vector<std::string> lines;
  for (std::size_t task = 0; task < first_tasks; ++task) {
    if (hour.done[task]) lines.emplace_back(names[task]);
  }
  if (hour.closed_for_good) lines.emplace_back(put_away);
  return write_lines(file, lines);
}

}  // namespace sleutelnet
