#include "importers/number.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace sleutelnet {

namespace {

bool digit(char c) { return c >= '0' && c <= '9'; }

bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), digit); }

// "1.234.567" with this separator → "1234567"; nothing when the groups are not of three.
std::optional<std::string> ungrouped(std::string_view text, char separator) {
  std::string digits;
  for (std::size_t start = 0;;) {
    const auto end = text.find(separator, start);
    const auto group = text.substr(start, end == std::string_view::npos ? end : end - start);
    const bool first = start == 0;
    if (!all_digits(group) || group.size() > 3 || (!first && group.size() != 3)) return std::nullopt;
    digits += group;
    if (end == std::string_view::npos) return digits;
    start = end + 1;
  }
}

struct Split {
  std::string whole;
  std::string_view fraction;
};

std::optional<Split> split(std::string_view text) {
  const auto decimal = text.find_last_of(".,");
  if (decimal == std::string_view::npos) return Split{std::string(text), {}};
  const char sign = text[decimal];
  if (std::count(text.begin(), text.end(), sign) > 1) {
    const auto whole = ungrouped(text, sign);
    return whole ? std::optional(Split{*whole, {}}) : std::nullopt;
  }
  auto whole = text.substr(0, decimal);
  const auto fraction = text.substr(decimal + 1);
  if (!all_digits(fraction)) return std::nullopt;
  if (whole.find_first_of(".,") == std::string_view::npos) return Split{std::string(whole), fraction};
  const auto thousands = ungrouped(whole, sign == ',' ? '.' : ',');
  return thousands ? std::optional(Split{*thousands, fraction}) : std::nullopt;
}

// "1.5e+20" → "1.5" and "+20"; nothing when what follows the e is no whole number.
std::optional<std::string_view> take_exponent(std::string_view& text) {
  const auto sign = text.find_first_of("eE");
  if (sign == std::string_view::npos) return std::string_view();
  auto exponent = text.substr(sign + 1);
  text = text.substr(0, sign);
  if (!exponent.empty() && exponent.front() == '+') exponent.remove_prefix(1);
  const auto digits = exponent.substr(!exponent.empty() && exponent.front() == '-' ? 1 : 0);
  return all_digits(digits) ? std::optional(exponent) : std::nullopt;
}

struct Written {
  bool negative = false;
  std::string plain;  // as from_chars reads it
  bool ambiguous = false;
};

std::optional<Written> take_apart(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  const auto exponent = take_exponent(text);
  const auto parts = split(text);
  if (!exponent || !parts || !all_digits(parts->whole)) return std::nullopt;
  auto plain = parts->whole;
  if (!parts->fraction.empty()) plain.append(".").append(parts->fraction);
  if (!exponent->empty()) plain.append("e").append(*exponent);
  const bool one_sign = std::count_if(text.begin(), text.end(), [](char c) { return !digit(c); }) == 1;
  const bool ambiguous = one_sign && exponent->empty() && parts->fraction.size() == 3 && parts->whole.size() <= 3 &&
                         parts->whole[0] != '0';
  return Written{negative, std::move(plain), ambiguous};
}

}  // namespace

std::optional<ParsedNumber> parse_number(std::string_view text) {
  const auto written = take_apart(text);
  if (!written) return std::nullopt;
  double value = 0;
  const auto& plain = written->plain;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error != std::errc{} || end != plain.data() + plain.size() || !std::isfinite(value)) return std::nullopt;
  return ParsedNumber{written->negative ? -value : value, written->ambiguous};
}

bool written_as_number(std::string_view text) { return take_apart(text).has_value(); }

std::optional<long long> parse_whole_number(std::string_view text) {
  const bool negative = !text.empty() && text.front() == '-';
  if (negative) text.remove_prefix(1);
  auto digits = std::optional(std::string(text));
  if (const auto separator = text.find_first_of(".,"); separator != std::string_view::npos) {
    digits = ungrouped(text, text[separator]);
  }
  if (!digits || !all_digits(*digits)) return std::nullopt;
  long long value = 0;
  const auto [end, error] = std::from_chars(digits->data(), digits->data() + digits->size(), value);
  if (error != std::errc{} || end != digits->data() + digits->size()) return std::nullopt;
  return negative ? -value : value;
}

}  // namespace sleutelnet
