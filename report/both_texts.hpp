#pragma once
// One text for people in both languages, and the check that neither is missing or forgets a placeholder {0} … {9}.
// For texts that a single file needs: a table of its own, so that a new text compiles one file and not all.

#include <string_view>

namespace sleutelnet {

struct BothTexts {
  std::string_view dutch;
  std::string_view english;
};

// The set of placeholders {0} … {9} as bits.
constexpr unsigned placeholders(std::string_view text) {
  unsigned found = 0;
  for (std::size_t at = 0; at + 2 < text.size(); ++at) {
    const char digit = text[at + 1];
    if (text[at] == '{' && digit >= '0' && digit <= '9' && text[at + 2] == '}') found |= 1U << (digit - '0');
  }
  return found;
}

constexpr bool complete(std::string_view dutch, std::string_view english) {
  return !dutch.empty() && !english.empty() && placeholders(dutch) == placeholders(english);
}

}  // namespace sleutelnet
