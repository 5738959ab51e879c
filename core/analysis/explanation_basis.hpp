#pragma once
// On what one value of one actor rests, as data. Everything is named by its id, so that a window can lead to it.
// Sums run over all items, also over those that a list leaves out at its limit.

#include <variant>

#include "core/analysis/contact_basis.hpp"
#include "core/analysis/path_basis.hpp"

namespace sleutelnet {

// Nothing: the value is not defined, or no list could show where it comes from.
using Basis = std::variant<std::monostate, TiesBasis, StepsBasis, PairsBasis, ContactPairsBasis, SharesBasis,
                           TriplesBasis, CoreBasis, PiecesBasis, CellsBasis, AreaPairsBasis>;

}  // namespace sleutelnet
