#pragma once
// Of two cards of one actor, and of two names: what stays, what is filled, and what is left out (merge_actors.hpp).

#include "core/edit/merge_actors.hpp"

namespace sleutelnet {

// Domains are put together. That somebody left, and why, goes along only with a card that says so as well; a date that
// would turn the days of the card around stays out.
Actor joined_card(Actor stays, const Actor& goes, ActorMerge& told);

Identity joined_identity(Identity stays, const Identity& goes, ActorMerge& told);

}  // namespace sleutelnet
