#pragma once
// What F1 says of the things that panels share: cells and their states.

#include <string>

#include "viz/view.hpp"

namespace sleutelnet {

std::string state_words(Language language, CellState state);  // what the state means
// What the state of the cell means, why it is so here, and on how many claims it rests.
std::string cell_words(const View& view, const Cell& cell);
void explain_cell(const View& view, const Cell& cell);  // of the item just drawn
// Of one of many cells drawn in one item, as on the map: the id tells them apart.
void explain_cell_part(const View& view, const std::string& id, bool hovered, const CellPlace& place);
void explain_measure(const View& view, const std::string& name);

}  // namespace sleutelnet
