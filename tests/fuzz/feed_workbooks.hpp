#pragma once
// Bytes as a workbook: the zip file itself, or the XML of its parts, which a check over each part hides from a zip that
// is damaged at random.

#include "tests/fuzz/target.hpp"

namespace sleutelnet::fuzz {

std::string feed_workbook(const Target& target, std::string_view bytes);

// Names that no workbook has are passed over (tests/fuzz/parts.hpp).
std::string feed_workbook_parts(const Target& target, std::string_view bytes);

}  // namespace sleutelnet::fuzz
