#pragma once
// A PNG as pixels.

#include <cairo.h>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>

#include "report/palette.hpp"

namespace sleutelnet::testing {

class Pixels {
 public:
  explicit Pixels(const std::string& png) {
    Source source{png, 0};
    surface_.reset(cairo_image_surface_create_from_png_stream(read, &source));
    cairo_surface_flush(surface_.get());
  }

  bool readable() const { return cairo_surface_status(surface_.get()) == CAIRO_STATUS_SUCCESS; }
  int width() const { return cairo_image_surface_get_width(surface_.get()); }
  int height() const { return cairo_image_surface_get_height(surface_.get()); }

  // White beyond the border, and where it is transparent.
  Colour at(int x, int y) const {
    if (x < 0 || y < 0 || x >= width() || y >= height()) return {255, 255, 255};
    const auto* row = cairo_image_surface_get_data(surface_.get()) +
                      static_cast<std::ptrdiff_t>(y) * cairo_image_surface_get_stride(surface_.get());
    const auto pixel = reinterpret_cast<const std::uint32_t*>(row)[x];
    const bool sees_through = cairo_image_surface_get_format(surface_.get()) == CAIRO_FORMAT_ARGB32;
    const auto missing = sees_through ? 255U - (pixel >> 24U) : 0U;
    const auto part = [&](unsigned shift) {
      return static_cast<std::uint8_t>(std::min(255U, ((pixel >> shift) & 255U) + missing));
    };
    return {part(16), part(8), part(0)};
  }

 private:
  struct Source {
    const std::string& bytes;
    std::size_t at;
  };
  static cairo_status_t read(void* closure, unsigned char* into, unsigned int count) {
    auto& source = *static_cast<Source*>(closure);
    if (source.bytes.size() - source.at < count) return CAIRO_STATUS_READ_ERROR;
    std::copy_n(source.bytes.begin() + static_cast<std::ptrdiff_t>(source.at), count, into);
    source.at += count;
    return CAIRO_STATUS_SUCCESS;
  }
  struct End {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  };
  std::unique_ptr<cairo_surface_t, End> surface_;
};

// 0 to 255, over the three colours.
inline int distance(Colour left, Colour right) {
  const auto apart = [](std::uint8_t one, std::uint8_t other) { return std::abs(int{one} - int{other}); };
  return std::max({apart(left.red, right.red), apart(left.green, right.green), apart(left.blue, right.blue)});
}

}  // namespace sleutelnet::testing
