#pragma once
// From the words on the command line to a Request, or to what must be said instead: help, the version,
// or how the words were wrong. In the language asked for by --lang, Dutch when nothing is said.

#include <string>
#include <variant>
#include <vector>

#include "cli/request.hpp"

namespace sleutelnet {

struct Answer {
  int exit_code = 0;
  Language language = Language::dutch;
  std::string text;
};

std::variant<Request, Answer> parse_arguments(const std::vector<std::string>& words);

}  // namespace sleutelnet
