#pragma once
// A day, a month or a year, as people name the files of a moment: 2024-03-15, 2024-03, 2024.

#include <optional>
#include <string_view>

#include "core/support/date.hpp"

namespace sleutelnet {

struct Period {
  Date first{};
  Date last{};
  auto operator<=>(const Period&) const = default;
};

// The whole text is one; days also as 15-3-2024.
std::optional<Period> period_from(std::string_view text);

// The one that stands somewhere in a name (golf_2024-03.csv, 20240315, sheet “2024”): digits apart from others, with
// -, _, . or nothing between year, month and day. Nothing when there is none, or more than one.
std::optional<Period> period_in_name(std::string_view name);

}  // namespace sleutelnet
