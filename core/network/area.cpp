#include "core/network/area.hpp"

#include <algorithm>
#include <cctype>

namespace sleutelnet {

namespace {

bool digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool digits_or_capitals(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

}  // namespace

std::optional<AreaLevel> level_of(std::string_view code) {
  const auto prefix = code.substr(0, std::min<std::size_t>(2, code.size()));
  const auto rest = code.substr(prefix.size());
  if (rest.size() < 4 || !digits(rest.substr(0, 4)) || !digits_or_capitals(rest.substr(4))) return std::nullopt;
  if (prefix == "GM" && rest.size() == 4) return AreaLevel::municipality;
  if (prefix == "WK" && rest.size() == 6) return AreaLevel::district;
  if (prefix == "BU" && rest.size() == 8) return AreaLevel::neighbourhood;
  return std::nullopt;
}

AreaId parent_of(const AreaId& code) {
  const auto level = level_of(code.text());
  if (level == AreaLevel::neighbourhood) return AreaId("WK" + code.text().substr(2, 6));
  if (level == AreaLevel::district) return AreaId("GM" + code.text().substr(2, 4));
  return {};
}

bool in_scope(const Area& area) {
  return area.level == AreaLevel::neighbourhood && area.surface == AreaSurface::land &&
         (!area.inhabitants || *area.inhabitants >= fewest_inhabitants);
}

}  // namespace sleutelnet
