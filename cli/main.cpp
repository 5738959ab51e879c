// One program: a verb works on the command line and needs no screen; without one the window opens.

#include <algorithm>
#include <chrono>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/opening.hpp"
#include "cli/project_opening.hpp"
#include "report/writers/municipality_folder.hpp"
#include "viz/window.hpp"

namespace {

using namespace sleutelnet;

int open_window(const Request& request) {
  if (request.paths.empty()) {
    std::cerr << text(request.language, CliText::cli_name_something) << '\n';
    return wrong_use;
  }
  bool attention = false;
  auto opened = open_and_explain(request.paths, request, {std::cout, std::cerr}, attention);
  if (!opened) return input_refused;
  const auto suffix = std::string(text(request.language, WindowText::closing_suffix));
  WindowOptions options{.language = request.language, .today = request.today};
  // What is sealed is never written as plain tables: of a project the window offers no keeping yet.
  const bool sealed = std::any_of(request.paths.begin(), request.paths.end(), is_project);
  if (sealed) {
    std::cerr << text(request.language, WindowText::closing_sealed) << '\n';
  } else {
    options.keep_in = free_folder_beside(request.paths.front(), suffix);
  }
  const auto outcome = run_window(*std::move(opened), options);
  if (outcome.code == exit_no_display) return report_instead_of_window(request, {std::cout, std::cerr});
  if (!outcome.sentence.empty()) std::cerr << outcome.sentence << '\n';
  return outcome.code;
}

}  // namespace

int main(int count, char** words) {
  const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  Request window;
  try {
    const auto done = run_command_line({words + 1, words + count}, {std::cout, std::cerr}, window, today);
    return done ? *done : open_window(window);
  } catch (const std::exception& error) {
    std::cerr << text(window.language, CliText::cli_broken, {error.what()}) << '\n';
    return EXIT_FAILURE + input_refused;
  }
}
