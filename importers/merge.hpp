#pragma once
// A draft onto records: which of its rows stand, given what is there. A row that is there already is
// merged, a row that names what does not exist is refused (P03), and everything is counted.

#include <map>

#include "core/network/records.hpp"
#include "importers/draft.hpp"

namespace sleutelnet {

struct Merged {
  Records records;
  std::vector<Edit> edits;            // what led from the given records to these, in an order that apply() takes;
                                      // empty when nobody asks for them
  std::map<TieId, Place> tie_places;  // of ties with a weight: their ids are often ours
  std::vector<FileCount> files;
  std::vector<Issue> issues;  // of the draft and of the merging, by file and line
};

// Areas that two sources describe are joined: borders from one, names from the other. Anything else with
// an id that was seen before in the draft is merged when equal and refused when not; against `onto` it
// is a change.
enum class KeepEdits { no, yes };
Merged merge(const Records& onto, const Draft& draft, KeepEdits keep = KeepEdits::yes);

}  // namespace sleutelnet
