#pragma once
// Approved pictures: read, and written as small as they go.

#include <optional>

#include "viz/platform/png_file.hpp"

namespace sleutelnet {

std::optional<Pixels> read_png(const std::filesystem::path& path);
bool write_small_png(const Pixels& pixels, const std::filesystem::path& path);  // without transparency

}  // namespace sleutelnet
