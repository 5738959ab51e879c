#pragma once
// Lists of other programs may name the ends of edges by what people read, where the nodes have ids as well (Kumu).

#include "importers/draft.hpp"

namespace sleutelnet {

// Gives an end that is no id, and the label of exactly one node, the id of that node. Says once how many. An end that
// is neither, or the label of several, stays what it is, and is refused by its name (P03).
void match_ends_by_label(Draft& draft);

}  // namespace sleutelnet
