#include "importers/sheets/number_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

#include "core/support/date.hpp"

namespace sleutelnet {

namespace {

constexpr char literal = '\x01';

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// The first section of a format (positive numbers), without colours, conditions, fill and padding; signs in quotes
// or behind a backslash are marked as literal.
std::string essence(std::string_view code) {
  std::string result;
  for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
    const char sign = code[at];
    if (sign == '"') {
      while (++at < code.size() && code[at] != '"') result += {literal, code[at]};
    } else if (sign == '[') {
      const auto end = std::min(code.find(']', at), code.size());
      const bool elapsed = end == at + 2 && std::string_view("hHmMsS").find(code[at + 1]) != std::string_view::npos;
      if (elapsed) result += code[at + 1];
      at = end;
    } else if (sign == '_' || sign == '*') {
      ++at;
    } else if (sign == '\\') {
      if (++at < code.size()) result += {literal, code[at]};
    } else {
      result += sign;
    }
  }
  return result;
}

// Without the literal signs, in lower case.
std::string directives(const std::string& format) {
  std::string result;
  for (std::size_t at = 0; at < format.size(); ++at) {
    if (format[at] == literal) {
      ++at;
    } else {
      result += format[at] >= 'A' && format[at] <= 'Z' ? static_cast<char>(format[at] + 32) : format[at];
    }
  }
  return result;
}

bool holds_any(std::string_view text, std::string_view signs) {
  return text.find_first_of(signs) != std::string_view::npos;
}

std::string two_digits(long long value) { return (value < 10 ? "0" : "") + std::to_string(value); }

// What is no day of the calendar stays a number, and whoever reads the cell says so.
std::optional<std::string> day(double serial, DateSystem dates) {
  constexpr double last_day = 2958465;  // 31-12-9999
  constexpr int day_that_never_was = 60;
  using namespace std::chrono;
  if (serial < 0 || serial > last_day) return std::nullopt;
  const int count = static_cast<int>(serial);
  if (dates == DateSystem::from_1904) return iso_date(sys_days(1904y / January / 1) + days(count));
  if (count == day_that_never_was) return "1900-02-29";
  const auto before_first = count < day_that_never_was ? 1899y / December / 31 : 1899y / December / 30;
  return iso_date(sys_days(before_first) + days(count));
}

std::string time_of_day(double serial) {
  constexpr double minutes_per_day = 24 * 60;
  const auto minutes = std::llround((serial - std::floor(serial)) * minutes_per_day);
  return two_digits(minutes / 60 % 24) + ":" + two_digits(minutes % 60);
}

// A whole number in the places of the mask, from right to left; digits that find no place come in front.
std::string filled(const std::string& mask, std::string digits) {
  std::string reversed;
  auto places = std::count(mask.begin(), mask.end(), '0') + std::count(mask.begin(), mask.end(), '#');
  for (auto at = mask.size(); at-- > 0;) {
    if (at > 0 && mask[at - 1] == literal) {
      reversed += mask[at--];
      continue;
    }
    --places;
    const bool empty = digits.empty();
    if (!empty) reversed += digits.back();
    if (!empty) digits.pop_back();
    if (empty && mask[at] == '0') reversed += '0';
    if (places == 0) reversed.append(digits.rbegin(), digits.rend());
    if (places == 0) digits.clear();
  }
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

// The mask of a format that holds nothing but places for digits and signs between them; empty for any other.
std::string mask_of(const std::string& format) {
  const auto places = directives(format);
  const bool only = places.find_first_not_of("0#- ") == std::string::npos;
  constexpr int fewest = 2;  // "0" is how any whole number is shown
  if (!only || std::count(places.begin(), places.end(), '0') < fewest) return {};
  std::string mask;
  for (std::size_t at = 0; at < format.size(); ++at) {
    if (format[at] == '-' || format[at] == ' ') mask += literal;
    mask += format[at];
    if (format[at] == literal) mask += format[++at];
  }
  return mask;
}

}  // namespace

std::string plain_number(std::string_view stored) {
  const auto value = number_in(stored);
  if (!value) return std::string(stored);
  constexpr int digits_kept = 15;
  std::array<char, 32> rounded{};
  auto* end =
      std::to_chars(rounded.data(), rounded.data() + rounded.size(), *value, std::chars_format::general, digits_kept)
          .ptr;
  const auto kept = number_in({rounded.data(), static_cast<std::size_t>(end - rounded.data())});
  constexpr double largest_written_out = 1e15;
  std::array<char, 32> shortest{};
  const bool written_out = std::abs(*kept) < largest_written_out && (*kept == 0 || std::abs(*kept) >= 1e-4);
  end = written_out
            ? std::to_chars(shortest.data(), shortest.data() + shortest.size(), *kept, std::chars_format::fixed).ptr
            : std::to_chars(shortest.data(), shortest.data() + shortest.size(), *kept).ptr;
  return {shortest.data(), static_cast<std::size_t>(end - shortest.data())};
}

// ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian editions.
NumberFormat::NumberFormat(int built_in) {
  const auto within = [&](int first, int last) { return built_in >= first && built_in <= last; };
  if (within(14, 17) || built_in == 22 || within(27, 31) || built_in == 36 || within(50, 58)) kind_ = Kind::date;
  if (within(18, 21) || within(32, 35) || within(45, 47)) kind_ = Kind::time;
}

NumberFormat::NumberFormat(std::string_view code) {
  // No spreadsheet takes a longer one, and each style keeps a copy.
  constexpr std::size_t longest = 255;
  if (code.size() > longest) return;
  const auto format = essence(code);
  const auto letters = directives(format);
  if (letters == "general" || letters == "standaard" || letters == "@") return;
  mask_ = mask_of(format);
  if (!mask_.empty()) {
    kind_ = Kind::mask;
  } else if (holds_any(letters, "yd") || (holds_any(letters, "m") && !holds_any(letters, "hs0#"))) {
    kind_ = Kind::date;
  } else if (holds_any(letters, "hs") && !holds_any(letters, "#")) {
    kind_ = Kind::time;
  }
}

std::string NumberFormat::shown(std::string_view stored, DateSystem dates) const {
  const auto plain = plain_number(stored);
  const auto value = number_in(stored);
  if (!value || kind_ == Kind::general) return plain;
  if (kind_ == Kind::date) return day(*value, dates).value_or(plain);
  if (kind_ == Kind::time) return *value >= 0 && *value < 1 ? time_of_day(*value) : plain;
  const bool digits_only = plain.find_first_not_of("0123456789") == std::string::npos;
  return digits_only ? filled(mask_, plain) : plain;
}

}  // namespace sleutelnet
