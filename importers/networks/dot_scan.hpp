#pragma once
// A look at DOT before cgraph parses it, which nothing can stop once it runs: how deep is it nested, and how many edges
// at most will it make? A few letters suffice for millions: {a b c …} -> {p q r …} ties each to each.

#include <cstddef>
#include <optional>
#include <string_view>

namespace sleutelnet {

inline constexpr std::size_t deepest_dot = 128;

struct DotScan {
  std::optional<std::size_t> too_deep_line;
  std::size_t most_edges = 0;  // never fewer than the file makes
};

DotScan scan_dot(std::string_view text);

// The first words up to the brace that opens the graph ("digraph G {"); nothing when this is no DOT.
std::optional<std::string_view> opening_of_dot(std::string_view text);

}  // namespace sleutelnet
