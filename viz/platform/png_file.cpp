#include "viz/platform/png_file.hpp"

#include <png.h>

namespace sleutelnet {

bool write_png(const Pixels& pixels, const std::filesystem::path& path) {
  png_image image{};
  image.version = PNG_IMAGE_VERSION;
  image.width = static_cast<png_uint_32>(pixels.width);
  image.height = static_cast<png_uint_32>(pixels.height);
  image.format = PNG_FORMAT_RGBA;
  image.flags = PNG_IMAGE_FLAG_FAST;
  return png_image_write_to_file(&image, path.c_str(), 0, pixels.rgba.data(), 0, nullptr) != 0;
}

}  // namespace sleutelnet
