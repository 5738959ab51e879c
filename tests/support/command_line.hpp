#pragma once
// The command line without a process: words in, text and exit code out.

#include <sstream>
#include <string>
#include <vector>

#include "cli/commands.hpp"

namespace sleutelnet::testing {

struct CommandRun {
  int exit_code = -1;  // −1: the window was asked for
  std::string out;
  std::string err;
  Request window;
};

inline CommandRun command_line(const std::vector<std::string>& words, std::optional<Date> on_day = std::nullopt) {
  std::ostringstream out;
  std::ostringstream err;
  CommandRun run;
  run.exit_code = run_command_line(words, {out, err}, run.window, on_day).value_or(-1);
  run.out = out.str();
  run.err = err.str();
  return run;
}

// Splits one line of simple CSV: quotes round a cell, no line breaks within.
inline std::vector<std::string> csv_cells(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

}  // namespace sleutelnet::testing
