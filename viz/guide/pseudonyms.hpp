#pragma once
// Names for showing the window to others: a tree and a number, "Linde 482". The same person of the same municipality
// has the same one each time; it follows from the municipality and the id, so it tells neither alphabet nor order. No
// two people share one. This hides names from who looks along, no more: whoever has the records can work it out.

#include <map>
#include <set>
#include <string>

#include "viz/state.hpp"

namespace sleutelnet {

std::map<ActorId, std::string> pseudonyms_of(const std::set<ActorId>& people, const std::string& municipality);

// Everybody in the records, their vault and the snapshots.
std::map<ActorId, std::string> pseudonyms_of(const State& state);

}  // namespace sleutelnet
