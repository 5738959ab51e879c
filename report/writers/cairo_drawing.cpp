#include "report/writers/cairo_drawing.inl"

#include <pango/pangocairo.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sleutelnet {

namespace {

constexpr double tile = 6;  // of hatch and dots, as in the SVG
constexpr double full_turn = 2 * std::numbers::pi;
constexpr double halo_width = 3;

struct LayoutEnd {
  void operator()(PangoLayout* layout) const { g_object_unref(layout); }
};
using Layout = std::unique_ptr<PangoLayout, LayoutEnd>;

class Drawing {
 public:
  explicit Drawing(cairo_t* context) : context_(context), layout_(pango_cairo_create_layout(context)) {
    // No hints, and no letter moved to a whole pixel: one shape and one width at every size and on every machine.
    auto* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(pango_layout_get_context(layout_.get()), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(pango_layout_get_context(layout_.get()), FALSE);
    cairo_set_line_join(context_, CAIRO_LINE_JOIN_ROUND);
  }

  void draw(const Shape& shape) {
    cairo_save(context_);
    std::visit([&](const auto& form) { draw(form, shape.paint); }, shape.form);
    cairo_restore(context_);
    cairo_new_path(context_);
  }

 private:
  void ink(Colour colour) {
    cairo_set_source_rgb(context_, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
  }

  void draw(const Outline& outline, const Paint& paint) {
    for (const auto& ring : outline.rings) add_ring(ring);
    cairo_set_fill_rule(context_, CAIRO_FILL_RULE_EVEN_ODD);
    fill_and_stroke(paint);
  }

  void draw(const Box& box, const Paint& paint) {
    const auto [x, y] = box.corner;
    const double radius = std::min({box.radius, box.width / 2, box.height / 2});
    if (radius <= 0) {
      cairo_rectangle(context_, x, y, box.width, box.height);
    } else {
      constexpr double quarter = full_turn / 4;
      cairo_arc(context_, x + box.width - radius, y + radius, radius, -quarter, 0);
      cairo_arc(context_, x + box.width - radius, y + box.height - radius, radius, 0, quarter);
      cairo_arc(context_, x + radius, y + box.height - radius, radius, quarter, 2 * quarter);
      cairo_arc(context_, x + radius, y + radius, radius, 2 * quarter, 3 * quarter);
      cairo_close_path(context_);
    }
    // A rectangle has its corners sharp, as in SVG; only outlines and marks are rounded.
    cairo_set_line_join(context_, CAIRO_LINE_JOIN_MITER);
    fill_and_stroke(paint);
  }

  void draw(const Segment& line, const Paint& paint) {
    cairo_move_to(context_, line.from.x, line.from.y);
    cairo_line_to(context_, line.to.x, line.to.y);
    stroke(paint);
  }

  void draw(const Mark& mark, const Paint& paint) {
    if (mark.shape == MarkShape::circle) {
      cairo_arc(context_, mark.centre.x, mark.centre.y, mark.radius, 0, full_turn);
      cairo_close_path(context_);
    } else {
      add_ring(corners_of(mark));
    }
    fill_and_stroke(paint);
  }

  void draw(const Words& words, const Paint& paint) {
    auto* font = pango_font_description_from_string("Inter, DejaVu Sans, Arial, sans-serif");
    pango_font_description_set_weight(font, words.strong ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL);
    pango_font_description_set_absolute_size(font, words.size * PANGO_SCALE);
    pango_layout_set_font_description(layout_.get(), font);
    pango_font_description_free(font);
    pango_layout_set_text(layout_.get(), words.text.data(), static_cast<int>(words.text.size()));
    pango_cairo_update_layout(context_, layout_.get());
    int width = 0;
    pango_layout_get_size(layout_.get(), &width, nullptr);
    const double length = static_cast<double>(width) / PANGO_SCALE;
    const double left = words.anchor == Anchor::start ? 0 : words.anchor == Anchor::middle ? length / 2 : length;
    const double baseline = static_cast<double>(pango_layout_get_baseline(layout_.get())) / PANGO_SCALE;
    cairo_translate(context_, words.at.x, words.at.y);
    cairo_rotate(context_, words.rotation / 360 * full_turn);
    if (words.halo) {
      cairo_move_to(context_, -left, -baseline);
      pango_cairo_layout_path(context_, layout_.get());
      ink(*words.halo);
      cairo_set_line_width(context_, halo_width);
      cairo_stroke(context_);
    }
    cairo_move_to(context_, -left, -baseline);
    if (paint.fill) ink(*paint.fill);
    pango_cairo_show_layout(context_, layout_.get());
  }

  void add_ring(const std::vector<Spot>& ring) {
    if (ring.empty()) return;
    cairo_move_to(context_, ring.front().x, ring.front().y);
    for (std::size_t at = 1; at < ring.size(); ++at) cairo_line_to(context_, ring[at].x, ring[at].y);
    cairo_close_path(context_);
  }

  void fill_and_stroke(const Paint& paint) {
    if (paint.fill) {
      ink(*paint.fill);
      cairo_fill_preserve(context_);
      if (paint.pattern == Pattern::hatched || paint.pattern == Pattern::dotted) fill_with_pattern(paint);
    }
    stroke(paint);
  }

  // Over the fill, within the path, which stays.
  void fill_with_pattern(const Paint& paint) {
    auto* path = cairo_copy_path(context_);
    cairo_save(context_);
    cairo_clip(context_);
    if (paint.pattern == Pattern::hatched) cairo_rotate(context_, full_turn / 8);
    double left = 0, top = 0, right = 0, bottom = 0;
    cairo_clip_extents(context_, &left, &top, &right, &bottom);
    ink(paint.mark);
    const auto tile_at = [](double place) { return static_cast<int>(std::floor(place / tile)); };
    for (int column = tile_at(left); column <= tile_at(right); ++column) {
      const double x = column * tile;
      if (paint.pattern == Pattern::hatched) {
        cairo_rectangle(context_, x, top, tile / 2, bottom - top);
        continue;
      }
      for (int row = tile_at(top); row <= tile_at(bottom); ++row) {
        cairo_new_sub_path(context_);
        cairo_arc(context_, x + tile / 2, row * tile + tile / 2, 1, 0, full_turn);
      }
    }
    cairo_set_fill_rule(context_, CAIRO_FILL_RULE_WINDING);
    cairo_fill(context_);
    cairo_restore(context_);
    cairo_append_path(context_, path);
    cairo_path_destroy(path);
  }

  void stroke(const Paint& paint) {
    if (!paint.stroke) return;
    ink(*paint.stroke);
    cairo_set_line_width(context_, paint.stroke_width);
    constexpr double dashes[] = {5, 4};
    if (paint.dashed) cairo_set_dash(context_, dashes, 2, 0);
    cairo_stroke(context_);
  }

  cairo_t* context_;
  Layout layout_;
};

}  // namespace

void draw(const Picture& picture, cairo_t* context) {
  Drawing drawing(context);
  for (const auto& shape : picture.shapes) drawing.draw(shape);
}

cairo_status_t append_bytes(void* closure, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace sleutelnet
