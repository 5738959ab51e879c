#pragma once
// Is this file a font that ImGui can read? ImGui stops the program on a bad one, so we look first: the
// table directory, every table within the file, and the tables a glyph needs.

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sleutelnet {

bool sound_font(std::span<const std::byte> bytes);

// The bytes of the first path that holds a sound font.
std::optional<std::vector<std::byte>> read_font(std::initializer_list<std::string> paths);

}  // namespace sleutelnet
