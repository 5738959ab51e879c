#pragma once
// How the state of a cell looks and reads, given what may be told of it. One mapping for matrix, map,
// table and legend.

#include <string>
#include <vector>

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

std::string_view state_words(Language language, Detail detail, CellState state);

// The number of people, or the letter of the state; + − ? when only "reached" may be told.
std::string cell_letter(Detail detail, const Cell& cell);

// "gedekt, 3 mensen" · "bereikt".
std::string cell_words(Language language, Detail detail, const Cell& cell);

// One entry for each state that occurs, in a fixed order.
std::vector<LegendEntry> state_legend(const Coverage& coverage, Detail detail, Language language,
                                      const Palette& palette);

}  // namespace sleutelnet
