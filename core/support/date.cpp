#include "core/support/date.hpp"

#include <array>
#include <charconv>
#include <cstdio>

namespace sleutelnet {

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;

std::optional<int> whole_number(std::string_view text, std::size_t at_most_digits) {
  if (text.empty() || text.size() > at_most_digits) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  if (year < first_year || year > last_year) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return Date{date};
}

std::optional<Date> parse_date(std::string_view text) {
  std::array<std::string_view, 3> parts;
  char separator = 0;
  std::size_t part = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool ends = at == text.size();
    if (!ends && text[at] != '-' && text[at] != '/' && text[at] != '.') continue;
    if (!ends && separator != 0 && text[at] != separator) return std::nullopt;
    if (part == parts.size()) return std::nullopt;
    parts[part++] = text.substr(start, at - start);
    if (!ends) separator = text[at];
    start = at + 1;
  }
  if (part != parts.size()) return std::nullopt;
  const bool year_first = parts[0].size() == 4;
  if (year_first && separator != '-') return std::nullopt;
  const auto year_text = year_first ? parts[0] : parts[2];
  const auto day_text = year_first ? parts[2] : parts[0];
  if (year_text.size() != 4) return std::nullopt;
  const auto year = whole_number(year_text, 4);
  const auto month = whole_number(parts[1], 2);
  const auto day = whole_number(day_text, 2);
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string iso_date(Date date) {
  const std::chrono::year_month_day parts{date};
  std::array<char, 16> text{};
  const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(parts.year()),
                                   static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
  return {text.data(), static_cast<std::size_t>(length)};
}

Date plus_months(Date date, int months) {
  const std::chrono::year_month_day parts{date};
  const auto moved = parts + std::chrono::months{months};
  if (moved.ok()) return Date{moved};
  return Date{moved.year() / moved.month() / std::chrono::last};
}

}  // namespace sleutelnet
