#include "tests/fuzz/parts.hpp"

#include <algorithm>

namespace sleutelnet::fuzz {

std::vector<FilePart> parts_in(std::string_view bytes, std::span<const std::string_view> names) {
  constexpr std::string_view sign = "@@ ";
  std::vector<FilePart> parts;
  const auto wanted = [&](std::string_view name) {
    const bool there = std::any_of(parts.begin(), parts.end(), [&](const FilePart& part) { return part.name == name; });
    return !there && std::find(names.begin(), names.end(), name) != names.end();
  };
  for (auto at = bytes.find(sign); at != std::string_view::npos;) {
    const auto name_begin = at + sign.size();
    const auto name_end = std::min(bytes.find('\n', name_begin), bytes.size());
    const auto name = bytes.substr(name_begin, name_end - name_begin);
    const auto begin = std::min(name_end + 1, bytes.size());
    at = bytes.find(sign, begin);
    if (wanted(name)) parts.push_back({name, bytes.substr(begin, at - begin)});
  }
  return parts;
}

}  // namespace sleutelnet::fuzz
