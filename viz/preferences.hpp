#pragma once
// How somebody likes the window, kept between runs: language, size of the letters, light or dark, less motion. A file
// of lines in $XDG_CONFIG_HOME/sleutelnet/preferences (viz/own_files.hpp).

#include <filesystem>

#include "viz/state.hpp"

namespace sleutelnet {

struct Preferences {
  Language language = Language::dutch;
  double scale = 1;
  bool dark = false;
  bool less_motion = false;
  bool operator==(const Preferences&) const = default;
};

Preferences preferences_of(const State& state);
void prefer(State& state, const Preferences& preferences);

// Those that are kept, with what changed between the two others: what was asked for once, and what another window
// changed, stays out of it.
Preferences with_changes(Preferences kept, const Preferences& before, const Preferences& after);

// What a line does not name, or names in a way that is not understood, is as in `otherwise`.
Preferences read_preferences(const std::filesystem::path& file, const Preferences& otherwise);
bool write_preferences(const std::filesystem::path& file, const Preferences& preferences);

}  // namespace sleutelnet
