#include "report/writers/png.hpp"

#include <cmath>

#include "report/writers/cairo_drawing.inl"

namespace sleutelnet {

namespace {

constexpr double longest_side = 32767;
constexpr double most_pixels = 256e6;

}  // namespace

std::optional<std::string> to_png(const Picture& picture, double scale) {
  const double width = std::ceil(picture.width * scale);
  const double height = std::ceil(picture.height * scale);
  if (width > longest_side || height > longest_side || width * height > most_pixels) return std::nullopt;
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  {
    const Context context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), scale, scale);
    draw(picture, context.get());
  }
  std::string bytes;
  if (cairo_surface_write_to_png_stream(surface.get(), append_bytes, &bytes) != CAIRO_STATUS_SUCCESS) {
    return std::nullopt;
  }
  return bytes;
}

}  // namespace sleutelnet
