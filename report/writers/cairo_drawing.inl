#pragma once
// A Picture drawn with cairo, as the SVG of it is drawn by a browser: what PNG and PDF share. Included by .cpp files
// only. Letters come from pango, which finds those of other scripts as well.

#include <cairo.h>

#include <memory>
#include <string>

#include "report/picture.hpp"

namespace sleutelnet {

// In pixels of the picture from the upper left on; whoever made the context may have scaled it.
void draw(const Picture& picture, cairo_t* context);

struct SurfaceEnd {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
struct ContextEnd {
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceEnd>;
using Context = std::unique_ptr<cairo_t, ContextEnd>;

// For cairo's streams: the closure is a std::string.
cairo_status_t append_bytes(void* closure, const unsigned char* bytes, unsigned int count);

}  // namespace sleutelnet
