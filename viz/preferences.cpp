#include "viz/preferences.hpp"

#include <charconv>
#include <cmath>

#include "viz/own_files.hpp"

namespace sleutelnet {

namespace {

// In whole per cent, for a comma or a point would depend on the language of the machine.
std::string percent(double scale) { return std::to_string(static_cast<int>(std::lround(scale * 100))); }

std::optional<double> scale_in(std::string_view word) {
  int whole = 0;
  const auto* end = word.data() + word.size();
  const auto read = std::from_chars(word.data(), end, whole);
  const double scale = whole / 100.0;
  const bool possible = read.ec == std::errc() && read.ptr == end && scale >= smallest_scale && scale <= largest_scale;
  return possible ? std::optional(scale) : std::nullopt;
}

}  // namespace

Preferences preferences_of(const State& state) {
  return {
      .language = state.language.tongue(), .scale = state.scale, .dark = state.dark, .less_motion = state.less_motion};
}

void prefer(State& state, const Preferences& preferences) {
  state.language = preferences.language;
  state.scale = preferences.scale;
  state.dark = preferences.dark;
  state.less_motion = preferences.less_motion;
}

Preferences with_changes(Preferences kept, const Preferences& before, const Preferences& after) {
  const auto take = [](auto& kept_value, const auto& old, const auto& fresh) {
    if (!(old == fresh)) kept_value = fresh;
  };
  take(kept.language, before.language, after.language);
  take(kept.scale, before.scale, after.scale);
  take(kept.dark, before.dark, after.dark);
  take(kept.less_motion, before.less_motion, after.less_motion);
  return kept;
}

Preferences read_preferences(const std::filesystem::path& file, const Preferences& otherwise) {
  auto preferences = otherwise;
  for (const auto& line : read_lines(file)) {
    if (line == "language nl") preferences.language = Language::dutch;
    if (line == "language en") preferences.language = Language::english;
    if (line == "ground light") preferences.dark = false;
    if (line == "ground dark") preferences.dark = true;
    if (line == "motion all") preferences.less_motion = false;
    if (line == "motion less") preferences.less_motion = true;
    constexpr std::string_view scale = "scale ";
    if (line.starts_with(scale)) preferences.scale = scale_in(line.substr(scale.size())).value_or(otherwise.scale);
  }
  return preferences;
}

bool write_preferences(const std::filesystem::path& file, const Preferences& preferences) {
  return write_lines(file, {preferences.language == Language::dutch ? "language nl" : "language en",
                            "scale " + percent(preferences.scale), preferences.dark ? "ground dark" : "ground light",
                            preferences.less_motion ? "motion less" : "motion all"});
}

}  // namespace sleutelnet
