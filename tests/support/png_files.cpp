#include "tests/support/png_files.hpp"

#include <png.h>

namespace sleutelnet {

std::optional<Pixels> read_png(const std::filesystem::path& path) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  if (png_image_begin_read_from_file(&image, path.c_str()) == 0) return std::nullopt;
  image.format = PNG_FORMAT_RGBA;
  Pixels pixels{static_cast<int>(image.width), static_cast<int>(image.height), {}};
  pixels.rgba.resize(PNG_IMAGE_SIZE(image));
  if (png_image_finish_read(&image, nullptr, pixels.rgba.data(), 0, nullptr) == 0) return std::nullopt;
  return pixels;
}

bool write_small_png(const Pixels& pixels, const std::filesystem::path& path) {
  std::vector<std::uint8_t> opaque;
  opaque.reserve(pixels.rgba.size() / 4 * 3);
  for (std::size_t at = 0; at + 3 < pixels.rgba.size(); at += 4) {
    opaque.insert(opaque.end(), {pixels.rgba[at], pixels.rgba[at + 1], pixels.rgba[at + 2]});
  }
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(pixels.width);
  image.height = static_cast<png_uint_32>(pixels.height);
  image.format = PNG_FORMAT_RGB;
  return png_image_write_to_file(&image, path.c_str(), 0, opaque.data(), 0, nullptr) != 0;
}

}  // namespace sleutelnet
