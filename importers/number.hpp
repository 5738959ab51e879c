#pragma once
// Numbers as Dutch and English spreadsheets write them.

#include <optional>
#include <string_view>

namespace sleutelnet {

struct ParsedNumber {
  double value = 0;
  bool ambiguous = false;  // "4.210": read as 4 and a bit, but thousands would be written the same
};

// One point or comma is the decimal sign; where both stand, the last one is; one that stands twice
// groups thousands. An exponent may follow. No blanks within, finite values only.
std::optional<ParsedNumber> parse_number(std::string_view text);

// Whether it is written as such a number, also when it is larger or finer than we can hold.
bool written_as_number(std::string_view text);

// Here a point or comma can only group thousands: "4.120" is 4120, "4.12" is no whole number.
std::optional<long long> parse_whole_number(std::string_view text);

}  // namespace sleutelnet
