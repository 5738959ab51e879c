#pragma once
// People in a list without ids get one of ours: A0001, by their place in it. Somebody else may have that id already.

#include "core/network/records.hpp"
#include "importers/draft.hpp"

namespace sleutelnet {

// Gives each person whose id we made the first id that is free, together with the name that came along; one who is
// there already with the same particulars and the same name keeps it, so that a list can be read again.
void give_free_ids(Draft& draft, const Records& onto);

}  // namespace sleutelnet
