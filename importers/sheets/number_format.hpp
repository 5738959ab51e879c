#pragma once
// What a stored number shows in a spreadsheet: 45620 under "d-m-yyyy" is a day, 363 under "0000" is 0363.

#include <string>
#include <string_view>

namespace sleutelnet {

// Two ways of counting days. The first counts 29 February 1900, a day that never was.
enum class DateSystem { from_1900, from_1904 };

class NumberFormat {
 public:
  NumberFormat() = default;
  explicit NumberFormat(int built_in);
  explicit NumberFormat(std::string_view code);

  // Dates as 2025-11-24, times of day as 18:30, masks of digits filled in; anything else is the plain number, so a
  // percentage stays 0.125. What is no number stays as it is.
  std::string shown(std::string_view stored, DateSystem dates) const;

 private:
  enum class Kind { general, date, time, mask };
  Kind kind_ = Kind::general;
  std::string mask_;  // digits as 0 or #, and \x01 before each sign that is meant itself
};

// At most the fifteen digits that spreadsheets keep: 0.10000000000000001 is 0.1.
std::string plain_number(std::string_view stored);

}  // namespace sleutelnet
