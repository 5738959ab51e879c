#pragma once
// One field for all who are chosen, as one edit: which values it can get, how many cards would change, and the edit.
// A card that has the value already is left alone. An account holder is a tie: who has that one already, or is it,
// gets none. An organisation holds for people and teams, an account holder for key figures who take part.
// Cost: linear in the chosen, and for account holders in the ties.

#include <optional>
#include <string>
#include <vector>

#include "viz/explore/explore_state.hpp"

namespace sleutelnet {

// Codes or ids, in the order of the list; empty is none.
std::vector<std::string> shared_values(const State& state, SharedField field);
std::string shared_value_words(const State& state, SharedField field, const std::string& value);

// The changes of all for whom it makes a difference; nothing when there are none.
std::vector<Edit> shared_edits(const State& state, const SharedChange& change);

// Several edits as one step of the history; nothing of none.
std::optional<Edit> as_one_step(std::vector<Edit> edits);

}  // namespace sleutelnet
