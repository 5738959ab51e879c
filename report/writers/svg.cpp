#include "report/writers/svg.hpp"

#include <fmt/format.h>

#include "report/writers/markup.hpp"

namespace sleutelnet {

namespace {

std::string hexadecimal(Colour colour) {
  return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

std::string attribute(std::string_view name, double value) {
  return fmt::format(" {}=\"{}\"", name, plain_number(value));
}

bool patterned(const Paint& paint) {
  return paint.fill && (paint.pattern == Pattern::hatched || paint.pattern == Pattern::dotted);
}

struct Swatch {
  Pattern pattern;
  Colour fill, mark;
  bool operator==(const Swatch&) const = default;
};

class Writer {
 public:
  Writer(const Picture& picture, const SvgOptions& options) : picture_(picture), options_(options) {
    for (const auto& shape : picture.shapes) note(shape.paint);
  }

  std::string write() {
    open();
    define_patterns();
    for (const auto& shape : picture_.shapes) write(shape);
    out_ += "</svg>\n";
    return std::move(out_);
  }

 private:
  void note(const Paint& paint) {
    if (!patterned(paint)) return;
    const Swatch swatch{paint.pattern, *paint.fill, paint.mark};
    if (place_of(swatch) == swatches_.size()) swatches_.push_back(swatch);
  }
  std::size_t place_of(const Swatch& swatch) const {
    std::size_t place = 0;
    while (place < swatches_.size() && !(swatches_[place] == swatch)) ++place;
    return place;
  }

  void open() {
    if (options_.standalone) out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    out_ += "<svg role=\"img\"";
    if (options_.standalone) out_ += " xmlns=\"http://www.w3.org/2000/svg\"";
    out_ += fmt::format(" viewBox=\"0 0 {} {}\"", plain_number(picture_.width), plain_number(picture_.height));
    out_ += attribute("width", picture_.width) + attribute("height", picture_.height);
    const auto prefix = escaped(options_.id_prefix);
    out_ += fmt::format(" aria-labelledby=\"{0}-title {0}-desc\"", prefix);
    out_ += " font-family=\"Inter, 'DejaVu Sans', Arial, sans-serif\">\n";
    out_ += fmt::format("<title id=\"{}-title\">{}</title>\n", prefix, escaped(picture_.title));
    out_ += fmt::format("<desc id=\"{}-desc\">{}</desc>\n", prefix, escaped(picture_.description));
  }

  void define_patterns() {
    if (swatches_.empty()) return;
    out_ += "<defs>\n";
    for (std::size_t place = 0; place < swatches_.size(); ++place) {
      const auto& swatch = swatches_[place];
      const bool hatch = swatch.pattern == Pattern::hatched;
      out_ += fmt::format("<pattern id=\"{}-{}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"{}>",
                          escaped(options_.id_prefix), place + 1, hatch ? " patternTransform=\"rotate(45)\"" : "");
      out_ += fmt::format("<rect width=\"6\" height=\"6\" fill=\"{}\"/>", hexadecimal(swatch.fill));
      out_ += hatch ? fmt::format("<rect width=\"3\" height=\"6\" fill=\"{}\"/>", hexadecimal(swatch.mark))
                    : fmt::format("<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"{}\"/>", hexadecimal(swatch.mark));
      out_ += "</pattern>\n";
    }
    out_ += "</defs>\n";
  }

  std::string paint(const Paint& paint) const {
    std::string result = " fill=\"";
    if (patterned(paint)) {
      const auto place = place_of({paint.pattern, *paint.fill, paint.mark}) + 1;
      result += fmt::format("url(#{}-{})", escaped(options_.id_prefix), place);
    } else {
      result += paint.fill ? hexadecimal(*paint.fill) : "none";
    }
    result += '"';
    if (paint.stroke) {
      result +=
          fmt::format(" stroke=\"{}\"", hexadecimal(*paint.stroke)) + attribute("stroke-width", paint.stroke_width);
      if (paint.dashed) result += " stroke-dasharray=\"5 4\"";
    }
    return result;
  }

  void write(const Shape& shape) {
    std::visit([&](const auto& form) { element(form, shape); }, shape.form);
  }

  // Closes the element that was opened as "<name attributes", with a tooltip inside when there is one.
  void close(std::string_view name, const Shape& shape) {
    if (!shape.link.empty()) out_ += fmt::format(" data-id=\"{}\"", escaped(shape.link));
    if (shape.tooltip.empty()) {
      out_ += "/>\n";
    } else {
      out_ += fmt::format("><title>{}</title></{}>\n", escaped(shape.tooltip), name);
    }
  }

  void element(const Outline& outline, const Shape& shape) {
    out_ += "<path d=\"";
    for (const auto& ring : outline.rings) {
      for (std::size_t at = 0; at < ring.size(); ++at) {
        out_ += fmt::format("{}{} {}", at == 0 ? "M" : "L", plain_number(ring[at].x), plain_number(ring[at].y));
      }
      out_ += 'Z';
    }
    out_ += "\" fill-rule=\"evenodd\" stroke-linejoin=\"round\"" + paint(shape.paint);
    close("path", shape);
  }

  void element(const Box& box, const Shape& shape) {
    out_ += "<rect" + attribute("x", box.corner.x) + attribute("y", box.corner.y) + attribute("width", box.width) +
            attribute("height", box.height);
    if (box.radius > 0) out_ += attribute("rx", box.radius);
    out_ += paint(shape.paint);
    close("rect", shape);
  }

  void element(const Segment& line, const Shape& shape) {
    out_ += "<line" + attribute("x1", line.from.x) + attribute("y1", line.from.y) + attribute("x2", line.to.x) +
            attribute("y2", line.to.y) + paint(shape.paint);
    close("line", shape);
  }

  void element(const Mark& mark, const Shape& shape) {
    if (mark.shape == MarkShape::circle) {
      out_ += "<circle" + attribute("cx", mark.centre.x) + attribute("cy", mark.centre.y) +
              attribute("r", mark.radius) + paint(shape.paint);
      close("circle", shape);
      return;
    }
    out_ += "<polygon points=\"";
    const auto corners = corners_of(mark);
    for (std::size_t at = 0; at < corners.size(); ++at) {
      out_ += fmt::format("{}{},{}", at == 0 ? "" : " ", plain_number(corners[at].x), plain_number(corners[at].y));
    }
    out_ += "\" stroke-linejoin=\"round\"" + paint(shape.paint);
    close("polygon", shape);
  }

  void element(const Words& words, const Shape& shape) {
    out_ += "<text" + attribute("x", words.at.x) + attribute("y", words.at.y) + attribute("font-size", words.size);
    if (words.strong) out_ += " font-weight=\"600\"";
    if (words.anchor == Anchor::middle) out_ += " text-anchor=\"middle\"";
    if (words.anchor == Anchor::end) out_ += " text-anchor=\"end\"";
    if (words.rotation != 0) {
      out_ += fmt::format(" transform=\"rotate({} {} {})\"", plain_number(words.rotation), plain_number(words.at.x),
                          plain_number(words.at.y));
    }
    if (words.halo) {
      out_ += fmt::format(" paint-order=\"stroke\" stroke-width=\"3\" stroke-linejoin=\"round\" stroke=\"{}\"",
                          hexadecimal(*words.halo));
    }
    out_ += paint(shape.paint) + ">" + escaped(words.text) + "</text>\n";
  }

  const Picture& picture_;
  const SvgOptions& options_;
  std::vector<Swatch> swatches_;
  std::string out_;
};

}  // namespace

std::string to_svg(const Picture& picture, const SvgOptions& options) { return Writer(picture, options).write(); }

}  // namespace sleutelnet
