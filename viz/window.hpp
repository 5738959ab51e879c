#pragma once
// Opens the window on what was read and stays until it is closed. Draws only when something happened:
// idle means no frames.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/store/keeping.hpp"
#include "importers/open.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

// Runs without a user: waits until nothing is due any more, takes a picture, stays idle for so long, closes.
struct Rehearsal {
  std::filesystem::path picture;  // a PNG; none when empty
  double idle_seconds = 0;
  // Sees the state at every turn, and ends it when it gives true.
  std::function<bool(const State&)> watch = {};
};

struct WindowOptions {
  Language language = Language::dutch;
  double scale = 1.0;  // on top of what the screen asks for; 1 to 4
  bool dark = false;
  std::filesystem::path preferences_file;  // what stands there goes before the three above; none when empty
  bool language_asked = false;             // for this once, whatever somebody prefers
  std::optional<Date> today;               // stands in for a date that the files do not name
  std::optional<WindowPlace> place;        // the coverage, or the network when there are no areas
  int width = 1600;
  int height = 1000;
  Home home;                         // where edits go
  Keeping keeping;                   // how they get there
  std::optional<Records> recovered;  // what an earlier run did not save, on offer
  std::filesystem::path hour_file;   // how far the first hour is; it is not offered when empty
  bool start = false;                // without anything opened: the window says what can be done first
  std::filesystem::path opened;      // for the list of what was opened before
  ErrandWorld world;                 // for what is opened and made from the window
  ProjectPlaces places;
  std::optional<Rehearsal> rehearsal;
};

struct WindowOutcome {
  int code = 0;          // for the shell; not 0: there was no window, and `sentence` says why
  std::string sentence;  // in the language asked; also when edits were written
  long frames = 0;       // drawn in all
  long idle_frames = 0;  // of those, drawn while a rehearsal stayed idle
  bool picture_written = false;
};

inline constexpr int exit_nothing_to_open = 2;
inline constexpr int exit_no_display = 3;

WindowOutcome run_window(Opened opened, const WindowOptions& options = {});

}  // namespace sleutelnet
