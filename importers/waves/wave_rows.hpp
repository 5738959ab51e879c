#pragma once
// Ties and claims without an id of their own get one of ours by their place in the file (T0001). Between two moments
// that would compare places: the same tie must have the same id, and another tie another.

#include "importers/waves/matching.hpp"

namespace sleutelnet {

// Moments in order of day, under the ids of the whole. A tie is the same when its ends, kind and direction are; a claim
// when its person, area and facets are. Of several such the first is the first again. Cost: n log n in the rows.
void keep_made_ids(std::vector<WaveMoment>& moments);

}  // namespace sleutelnet
