#pragma once
// A look at JSON before it is parsed: so deep that a parser could run out of stack? And on which line does
// each feature begin, which no parser tells afterwards.

#include <optional>
#include <string_view>
#include <vector>

namespace sleutelnet {

inline constexpr int deepest_json = 64;

struct JsonScan {
  std::optional<std::size_t> too_deep_line;
  std::vector<std::size_t> feature_lines;  // of the objects in the list "features" at the top
};

JsonScan scan_json(std::string_view text);

// The line on which a byte stands, from 1.
std::size_t line_of(std::string_view text, std::size_t byte);

}  // namespace sleutelnet
