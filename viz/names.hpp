#pragma once
// What the window calls things: names from the vault when it is open, else ids; labels in the language.

#include <string>

#include "report/names.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

std::string actor_name(const State& state, const ActorId& actor);   // "Ria Vonk" or "K017"
std::string actor_title(const State& state, const ActorId& actor);  // "Ria Vonk (K017)" or "K017"
std::string area_name(const State& state, const AreaId& area);
std::string term_name(const State& state, Facet facet, const TermId& term);
std::string cell_name(const State& state, const CellPlace& cell);  // "Veld-Zuid · Onderwijs"

bool vault_open(const State& state);

// The message as a sentence in the language of now; empty when there is none.
std::string message_text(const State& state);
// Why nothing may be changed; empty when it may.
std::string closed_text(const State& state);
// What undo or redo would do, in words; empty when there is nothing.
std::string undo_text(const State& state);
std::string redo_text(const State& state);

}  // namespace sleutelnet
