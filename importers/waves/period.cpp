#include "importers/waves/period.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t year_digits = 4;
constexpr int first_year = 1900, last_year = 2199;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<Period> period_of(const std::vector<int>& parts) {
  const int year = parts.front();
  if (year < first_year || year > last_year) return std::nullopt;
  const auto month = parts.size() > 1 ? static_cast<unsigned>(parts[1]) : 1U;
  if (parts.size() > 2) {
    const auto day = make_date(year, month, static_cast<unsigned>(parts[2]));
    return day ? std::optional(Period{*day, *day}) : std::nullopt;
  }
  const auto first = make_date(year, month, 1);
  if (!first) return std::nullopt;
  const int months = parts.size() > 1 ? 1 : 12;
  return Period{*first, plus_months(*first, months) - std::chrono::days(1)};
}

// "20240315", "202403" or "2024" as year, month and day.
std::vector<int> parts_of_digits(std::string_view digits) {
  std::vector<int> parts;
  if (digits.size() != 4 && digits.size() != 6 && digits.size() != 8) return parts;
  parts.push_back(std::stoi(std::string(digits.substr(0, year_digits))));
  for (std::size_t at = year_digits; at < digits.size(); at += 2) {
    parts.push_back(std::stoi(std::string(digits.substr(at, 2))));
  }
  return parts;
}

// Runs of digits with one sign between them: "2024-03-15" gives three.
std::vector<std::string_view> run_of_digits(std::string_view text, std::size_t& at) {
  std::vector<std::string_view> runs;
  while (at < text.size() && is_digit(text[at])) {
    const auto begin = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    runs.push_back(text.substr(begin, at - begin));
    const bool more = at + 1 < text.size() && std::string_view("-_.").find(text[at]) != std::string_view::npos &&
                      is_digit(text[at + 1]);
    if (!more) break;
    ++at;
  }
  return runs;
}

bool two_digits(std::string_view run) { return run.size() == 2; }

// Every period that a row of runs holds: a year with what follows of it.
void add_periods(const std::vector<std::string_view>& runs, std::vector<Period>& found) {
  for (std::size_t at = 0; at < runs.size(); ++at) {
    auto parts = parts_of_digits(runs[at]);
    if (parts.empty()) continue;
    const bool year_alone = parts.size() == 1;
    for (std::size_t next = at + 1; year_alone && next < runs.size() && next < at + 3; ++next) {
      if (!two_digits(runs[next])) break;
      parts.push_back(std::stoi(std::string(runs[next])));
    }
    for (; !parts.empty(); parts.pop_back()) {
      const auto period = period_of(parts);
      if (!period) continue;
      found.push_back(*period);
      break;
    }
    if (year_alone && !parts.empty()) at += parts.size() - 1;
  }
}

}  // namespace

std::optional<Period> period_from(std::string_view text) {
  text = trimmed(text);
  if (const auto day = parse_date(text)) return Period{*day, *day};
  std::size_t at = 0;
  const auto runs = run_of_digits(text, at);
  if (runs.empty() || at != text.size() || runs.size() > 2) return std::nullopt;
  if (runs.front().size() != year_digits || (runs.size() == 2 && !two_digits(runs.back()))) return std::nullopt;
  std::vector<int> parts;
  for (const auto run : runs) parts.push_back(std::stoi(std::string(run)));
  return period_of(parts);
}

std::optional<Period> period_in_name(std::string_view name) {
  std::vector<Period> found;
  for (std::size_t at = 0; at < name.size();) {
    if (!is_digit(name[at])) {
      ++at;
      continue;
    }
    add_periods(run_of_digits(name, at), found);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

}  // namespace sleutelnet
