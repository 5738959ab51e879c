#pragma once
// Figures about areas: which numbers mean "not published", and which figures are left out.

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/network/area.hpp"

namespace sleutelnet {

// CBS puts a code at or below this in the place of a figure it does not publish (cbs2024).
inline constexpr double highest_missing_code = -99990;

std::optional<std::int64_t> missing_code(double value);

// The figure, or the code that stands for its absence.
void set_value(Indicator& indicator, std::optional<double> value);

// Whether an indicator counts people by origin. Off in a fresh installation (P41), so not even read.
bool about_origin(std::string_view key);

}  // namespace sleutelnet
