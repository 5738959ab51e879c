#pragma once
// Lists of other programs may name the ends of edges by what people read, where the nodes have ids as well (Kumu), or
// by that and a type.

#include "importers/draft.hpp"

namespace sleutelnet {

// Gives an end that is no id, and the label of exactly one node, the id of that node. Says once how many. An end that
// is neither stays what it is, and is refused by its name (P03); of an end that is the label of several the row is
// refused here, with what they are called.
void match_ends_by_label(Draft& draft);

}  // namespace sleutelnet
