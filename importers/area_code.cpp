#include "importers/area_code.hpp"

#include <string>

#include "core/network/area.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

std::string upper_case(std::string_view text) {
  std::string result(text);
  for (auto& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

std::string_view prefix_for(std::size_t places) {
  switch (places) {
    case 4: return "GM";
    case 6: return "WK";
    case 8: return "BU";
    default: return {};
  }
}

}  // namespace

std::optional<AreaCode> read_area_code(std::string_view written) {
  auto code = upper_case(trimmed(written));
  if (level_of(code)) return AreaCode{AreaId(code), false};
  if (code.empty() || code.front() < '0' || code.front() > '9') return std::nullopt;
  if (code.size() % 2 == 1) code.insert(0, 1, '0');
  code.insert(0, prefix_for(code.size()));
  if (!level_of(code)) return std::nullopt;
  return AreaCode{AreaId(code), true};
}

}  // namespace sleutelnet
