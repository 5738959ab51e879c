#pragma once
// Calendar dates without a time zone. A date that does not exist (31 April) is never a Date.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace sleutelnet {

using Date = std::chrono::sys_days;

std::optional<Date> make_date(int year, unsigned month, unsigned day);

// Accepts yyyy-mm-dd and the Dutch d-m-yyyy (also with / or .). Years 1900–2199 only. A Dutch reader
// means the day first: 3-4-2025 is 3 April. Nothing else is guessed.
std::optional<Date> parse_date(std::string_view text);

std::string iso_date(Date date);

// The same day so many months later or earlier; the last day of the month when that day does not
// exist (31 January plus one month is 28 or 29 February).
Date plus_months(Date date, int months);

}  // namespace sleutelnet
