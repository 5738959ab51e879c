#pragma once
// The page on keys: every command of the action table with its keys and what it does. For the manual
// (docs/manual) as Markdown, for the terminal as lines.

#include <string>

#include "report/language.hpp"

namespace sleutelnet {

std::string key_page(Language language);
std::string key_lines(Language language);

}  // namespace sleutelnet
