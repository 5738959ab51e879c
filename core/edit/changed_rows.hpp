#pragma once
// How far two states of the records are apart.

#include <cstddef>

#include "core/network/records.hpp"

namespace sleutelnet {

// Rows that only one of them has or that differ between the two, over all tables, the names included. A table that both
// share costs nothing; else linear in its rows. Name and date of the municipality count as one row.
std::size_t changed_rows(const Records& before, const Records& after);

}  // namespace sleutelnet
