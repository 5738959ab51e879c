#pragma once
// Codes of areas as they arrive: with blanks around them, in lower case, without their prefix, or as a
// number that a spreadsheet took the leading zero from.

#include <optional>
#include <string_view>

#include "core/network/ids.hpp"

namespace sleutelnet {

struct AreaCode {
  AreaId code;
  bool restored = false;  // we added the prefix or a leading zero
};

// Without a prefix the length tells the level: 8 or 7 places is a buurt, 6 or 5 a wijk, 4 or 3 a
// gemeente; the odd ones lost a zero. Nothing when it is no code of CBS.
std::optional<AreaCode> read_area_code(std::string_view written);

}  // namespace sleutelnet
