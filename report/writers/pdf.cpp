#include "report/writers/pdf.hpp"

#include <cairo-pdf.h>

#include "report/writers/cairo_drawing.inl"

namespace sleutelnet {

namespace {

constexpr double points_per_pixel = 72.0 / 96.0;

void describe(cairo_surface_t* surface, const PdfProperties& properties) {
  const auto say = [&](cairo_pdf_metadata_t which, const std::string& words) {
    if (!words.empty()) cairo_pdf_surface_set_metadata(surface, which, words.c_str());
  };
  say(CAIRO_PDF_METADATA_TITLE, properties.title);
  say(CAIRO_PDF_METADATA_AUTHOR, properties.author);
  say(CAIRO_PDF_METADATA_SUBJECT, properties.subject);
  say(CAIRO_PDF_METADATA_CREATOR, properties.creator);
  // Else cairo looks at the clock.
  say(CAIRO_PDF_METADATA_CREATE_DATE, iso_date(properties.made) + "T00:00:00Z");
}

}  // namespace

std::string to_pdf(const std::vector<Picture>& pages, const PdfProperties& properties) {
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(append_bytes, &bytes, 1, 1));
  cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
  describe(surface.get(), properties);
  const Context context(cairo_create(surface.get()));
  for (const auto& page : pages) {
    cairo_pdf_surface_set_size(surface.get(), page.width * points_per_pixel, page.height * points_per_pixel);
    cairo_save(context.get());
    cairo_scale(context.get(), points_per_pixel, points_per_pixel);
    draw(page, context.get());
    cairo_restore(context.get());
    cairo_show_page(context.get());
  }
  cairo_surface_finish(surface.get());
  return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? bytes : std::string();
}

}  // namespace sleutelnet
