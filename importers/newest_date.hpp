#pragma once
// The newest day that stands in rows about people: confirmed, observed, asserted, asked, spoken, agreed.

#include <optional>
#include <vector>

#include "importers/draft.hpp"

namespace sleutelnet {

// Days after `not_after` do not count. Nothing when no row holds a day.
std::optional<Date> newest_date(const std::vector<DraftRow>& rows, std::optional<Date> not_after = std::nullopt);

}  // namespace sleutelnet
