#pragma once
// Who takes part and who knows whom, by id or by the names that were told: shape by kind, colour and number by first
// domain, a ring round who needs a backup. For the coordinator's eyes only (P39): an empty picture when people may not
// be told.

#include "report/disclose.hpp"
#include "report/picture.hpp"

namespace sleutelnet {

Picture network_picture(const Told& told, Language language, const Palette& palette = light_palette);

// Nodes whose leaving opens a cell or cuts others off from the rest, by node of the graph.
std::vector<bool> needs_backup(const Results& results);

}  // namespace sleutelnet
