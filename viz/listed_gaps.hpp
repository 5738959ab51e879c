#pragma once
// The list of Coverage: which gaps it names for each choice.

#include <array>
#include <vector>

#include "core/analysis/gaps.hpp"
#include "viz/place_choices.hpp"

namespace sleutelnet {

bool is_listed(const Gap& gap, ListedGaps listed);
// Places in `gaps`, in their order; all of them for ListedGaps::quiet, which names no gaps.
std::vector<std::size_t> listed_gaps(const std::vector<Gap>& gaps, ListedGaps listed);

// How many gaps each choice names, by its place in ListedGaps.
using ListedCounts = std::array<std::size_t, static_cast<std::size_t>(ListedGaps::quiet) + 1>;
ListedCounts listed_counts(const std::vector<Gap>& gaps);

// The buurten of those gaps, each once, and who live there.
struct GapAreas {
  std::size_t areas = 0;
  long long inhabitants = 0;
};
GapAreas areas_of(const std::vector<Gap>& gaps, const std::vector<std::size_t>& places);

}  // namespace sleutelnet
