#pragma once
// Several files in one run of bytes: a line "@@ NAME" begins each.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet::fuzz {

struct FilePart {
  std::string_view name;
  std::string_view text;
};

// The first under each of these names; others are passed over.
std::vector<FilePart> parts_in(std::string_view bytes, std::span<const std::string_view> names);

}  // namespace sleutelnet::fuzz
