#include "core/analysis/lengths.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace sleutelnet {

namespace {

constexpr std::int64_t longest = std::numeric_limits<std::int64_t>::max() / 4;

// numerator / 10^decimals, the text to the letter.
struct Decimal {
  std::int64_t numerator = 1;
  int decimals = 0;
};

std::optional<Decimal> parse_decimal(const std::string& text) {
  if (text.empty()) return Decimal{};
  Decimal number{.numerator = 0};
  bool after_point = false;
  bool any_digit = false;
  for (const char c : text) {
    if ((c == '.' || c == ',') && !after_point) {
      after_point = true;
    } else if (c >= '0' && c <= '9' && number.numerator < longest / 10) {
      number.numerator = number.numerator * 10 + (c - '0');
      number.decimals += after_point ? 1 : 0;
      any_digit = true;
    } else {
      return std::nullopt;
    }
  }
  while (number.decimals > 0 && number.numerator % 10 == 0) {
    number.numerator /= 10;
    --number.decimals;
  }
  return any_digit ? std::optional(number) : std::nullopt;
}

bool multiply(std::int64_t& product, std::int64_t factor) {
  if (product > longest / factor) return false;
  product *= factor;
  return true;
}

// All numbers over one power of ten; false when that does not fit.
bool to_common_denominator(std::vector<Decimal>& numbers, std::int64_t& denominator) {
  int decimals = 0;
  for (const auto& number : numbers) decimals = std::max(decimals, number.decimals);
  denominator = 1;
  for (int step = 0; step < decimals; ++step) {
    if (!multiply(denominator, 10)) return false;
  }
  for (auto& number : numbers) {
    for (; number.decimals < decimals; ++number.decimals) {
      if (!multiply(number.numerator, 10)) return false;
    }
  }
  return true;
}

bool least_common_multiple(const std::vector<Decimal>& numbers, std::int64_t& multiple) {
  multiple = 1;
  for (const auto& number : numbers) {
    if (!multiply(multiple, number.numerator / std::gcd(multiple, number.numerator))) return false;
  }
  return true;
}

}  // namespace

Result<LengthScale> weight_lengths(const Network& network, const Graph& graph, WeightMeaning meaning) {
  if (meaning == WeightMeaning::none) return LengthScale{};
  std::vector<Decimal> numbers;
  for (const auto& arc : graph.arcs) {
    const auto& tie = network.ties.rows()[arc.tie];
    const auto number = parse_decimal(tie.weight);
    if (!number) return Reason{ReasonCode::weight_not_number, {tie.id.text(), tie.weight}};
    if (number->numerator == 0) return Reason{ReasonCode::weight_not_positive, {tie.id.text(), tie.weight}};
    numbers.push_back(*number);
  }
  std::int64_t denominator = 1;
  std::int64_t multiple = 1;
  const bool fits = to_common_denominator(numbers, denominator) &&
                    (meaning == WeightMeaning::length || least_common_multiple(numbers, multiple));
  if (!fits) return Reason{ReasonCode::weights_too_fine, {}};
  LengthScale scale;
  // w = n/d is n ticks of 1/d; 1/w = d/n is m/n ticks of d/m, m the common multiple of all n.
  scale.unit = meaning == WeightMeaning::length ? 1.0 / static_cast<double>(denominator)
                                                : static_cast<double>(denominator) / static_cast<double>(multiple);
  const auto whole_path = longest / static_cast<std::int64_t>(std::max<std::size_t>(graph.size(), 1));
  for (const auto& number : numbers) {
    const auto ticks = meaning == WeightMeaning::length ? number.numerator : multiple / number.numerator;
    if (ticks > whole_path) return Reason{ReasonCode::weights_too_fine, {}};
    scale.lengths.push_back(ticks);
  }
  return scale;
}

double shortest_length(const LengthScale& scale) {
  if (scale.lengths.empty()) return 1;
  return static_cast<double>(*std::min_element(scale.lengths.begin(), scale.lengths.end())) * scale.unit;
}

const Tie* tie_without_number(const Network& network, const Graph& graph) {
  for (const auto& arc : graph.arcs) {
    const auto& tie = network.ties.rows()[arc.tie];
    if (!parse_decimal(tie.weight)) return &tie;
  }
  return nullptr;
}

std::vector<double> arc_weights(const Network& network, const Graph& graph) {
  std::vector<double> weights;
  for (const auto& arc : graph.arcs) {
    const auto number = parse_decimal(network.ties.rows()[arc.tie].weight);
    if (!number) return {};
    double value = static_cast<double>(number->numerator);
    for (int step = 0; step < number->decimals; ++step) value /= 10;
    weights.push_back(value);
  }
  return weights;
}

}  // namespace sleutelnet
