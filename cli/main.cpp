// One program: a verb works on the command line and needs no screen; without one the window opens.

#include <algorithm>
#include <chrono>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/project_opening.hpp"
#include "report/writers/municipality_folder.hpp"
#include "viz/guide/key_page.hpp"
#include "viz/own_files.hpp"
#include "viz/preferences.hpp"
#include "viz/window.hpp"

namespace {

using namespace sleutelnet;

// What was opened, and how it is kept.
std::optional<Opened> open_for_window(Request request, Streams streams, WindowOptions& options) {
  if (std::any_of(request.paths.begin(), request.paths.end(), is_project)) {
    if (!only_project(request.paths, request, streams)) return std::nullopt;
    auto project = open_to_change(request.paths.front(), request, streams);
    if (!project) return std::nullopt;
    options.home = {Home::Kind::project, request.paths.front().string(), project->hand.closed};
    options.home.names = project->names;
    options.home.in_clear = project->in_clear;
    options.keeping = std::move(project->hand.keeping);
    options.recovered = std::move(project->hand.recovered);
    return std::move(project->opened);
  }
  bool attention = false;
  auto opened = open_and_explain(request.paths, request, streams, attention);
  if (!opened) return std::nullopt;
  const auto suffix = std::string(text(request.language, WindowText::closing_suffix));
  options.home = {Home::Kind::new_folder, free_folder_beside(request.paths.front(), suffix).string(), {}};
  options.keeping = keep_in_new_folder(opened->snapshots, request.paths.front(), suffix);
  return opened;
}

int open_window(Request request) {
  const Streams streams{std::cout, std::cerr};
  const auto preferences = settings_file("preferences");
  // What somebody reads in the window, they read before it and after it.
  if (!request.language_asked) request.language = read_preferences(preferences, {}).language;
  WindowOptions options{.language = request.language, .today = request.today};
  options.start = request.paths.empty();
  options.places = places_of_user();
  options.hour_file = settings_file("first-hour");
  options.preferences_file = preferences;
  options.language_asked = request.language_asked;
  options.world.recent = state_file("recent");
  options.world.work = {who_works(),
                        [] { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }};
  if (request.paths.size() == 1) options.opened = std::filesystem::absolute(request.paths.front());
  auto opened = options.start ? std::optional(Opened{}) : open_for_window(request, streams, options);
  if (!opened) return input_refused;
  const auto outcome = run_window(*std::move(opened), options);
  if (outcome.code == exit_no_display && options.start) {
    streams.err << text(request.language, CliText::cli_name_something) << '\n';
    return wrong_use;
  }
  if (outcome.code == exit_no_display) return report_instead_of_window(request, streams);
  if (!outcome.sentence.empty()) streams.err << outcome.sentence << '\n';
  return outcome.code;
}

int run_of_window(const Request& request) {
  if (request.verb != Verb::keys) return open_window(request);
  std::cout << (request.markdown ? key_page(request.language) : key_lines(request.language)) << std::flush;
  if (std::cout) return fine;
  std::cerr << text(request.language, CliText::cli_output_failed) << '\n';
  return input_refused;
}

}  // namespace

int main(int count, char** words) {
  const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  Request window;
  try {
    const auto done = run_command_line({words + 1, words + count}, {std::cout, std::cerr}, window, today);
    return done ? *done : run_of_window(window);
  } catch (const std::exception& error) {
    std::cerr << text(window.language, CliText::cli_broken, {error.what()}) << '\n';
    return EXIT_FAILURE + input_refused;
  }
}
