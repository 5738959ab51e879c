#include "importers/indicator.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// As CBS named them before and after 2022, folded; "herkomstl" also catches its abbreviation.
constexpr std::array<std::string_view, 14> origin_parts = {"migratie",  "migrat", "herkomst", "allocht",  "westers",
                                                           "marok",     "turki",  "surin",    "antill",   "origin",
                                                           "migration", "etni",   "ethnic",   "nationali"};

constexpr double lowest_missing_code = -1e9;  // beyond this a number is no code of CBS

}  // namespace

std::optional<std::int64_t> missing_code(double value) {
  if (value > highest_missing_code || value < lowest_missing_code) return std::nullopt;
  return std::llround(value);
}

void set_value(Indicator& indicator, std::optional<double> value) {
  indicator.value = std::nullopt;
  indicator.missing = value ? missing_code(*value) : std::nullopt;
  if (value && !indicator.missing) indicator.value = value;
}

bool about_origin(std::string_view key) {
  const auto name = folded(key);
  return std::any_of(origin_parts.begin(), origin_parts.end(),
                     [&](std::string_view part) { return name.find(part) != std::string::npos; });
}

}  // namespace sleutelnet
