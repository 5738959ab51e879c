#pragma once
// Pixels into a PNG file.

#include <cstdint>
#include <filesystem>
#include <vector>

namespace sleutelnet {

struct Pixels {
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> rgba;  // rows from the top, four bytes per pixel
};

bool write_png(const Pixels& pixels, const std::filesystem::path& path);

}  // namespace sleutelnet
