#include "report/writers/html.hpp"

#include <fmt/format.h>

#include "report/writers/html_style.hpp"
#include "report/writers/markup.hpp"
#include "report/writers/svg.hpp"

namespace sleutelnet {

namespace {

std::string_view class_of(Align align) {
  switch (align) {
    case Align::right: return " class=\"right\"";
    case Align::centre: return " class=\"centre\"";
    case Align::left: return "";
  }
  return "";
}

class Writer {
 public:
  explicit Writer(const Document& document) : document_(document) {}

  std::string write() {
    write_head();
    write_title();
    write_contents();
    out_ += "<main id=\"main\">\n";
    for (const auto& block : document_.blocks) {
      std::visit([&](const auto& content) { write(content); }, block);
    }
    out_ += "</main>\n<footer><p>" + escaped(document_.footer) + "</p></footer>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  std::string words(Text name) const { return escaped(text(document_.language, name)); }

  void write_head() {
    out_ += fmt::format("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
                        document_.language == Language::dutch ? "nl" : "en");
    out_ += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out_ += "<meta name=\"referrer\" content=\"no-referrer\">\n";
    out_ += fmt::format("<meta name=\"author\" content=\"{}\">\n", escaped(document_.author));
    for (const auto& fact : document_.stamp) {
      out_ += fmt::format("<meta name=\"sleutelnet\" content=\"{}: {}\">\n", escaped(fact.name), escaped(fact.value));
    }
    out_ += fmt::format("<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n", escaped(document_.title),
                        html_style(document_.footer));
    out_ += fmt::format("<a class=\"skip\" href=\"#main\">{}</a>\n", words(Text::html_skip));
  }

  void write_title() {
    out_ += fmt::format("<header>\n<h1>{}</h1>\n", escaped(document_.title));
    if (!document_.subtitle.empty()) out_ += fmt::format("<p class=\"subtitle\">{}</p>\n", escaped(document_.subtitle));
    if (!document_.warning.empty()) out_ += fmt::format("<p class=\"warning\">{}</p>\n", escaped(document_.warning));
    out_ += "<dl class=\"stamp\">\n";
    for (const auto& fact : document_.stamp) {
      out_ += fmt::format("<dt>{}</dt><dd>{}</dd>\n", escaped(fact.name), escaped(fact.value));
    }
    out_ += "</dl>\n</header>\n";
  }

  void write_contents() {
    out_ += fmt::format("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{}</h2>\n<ol>\n",
                        words(Text::html_contents));
    int section = 0;
    for (const auto& block : document_.blocks) {
      const auto* heading = std::get_if<Heading>(&block);
      if (heading == nullptr || heading->level != 2) continue;
      out_ += fmt::format("<li><a href=\"#s{}\">{}</a></li>\n", ++section, escaped(heading->words));
    }
    out_ += "</ol>\n</nav>\n";
  }

  void write(const Heading& heading) {
    if (heading.level == 2) {
      out_ += fmt::format("<h2 id=\"s{}\">{}</h2>\n", ++sections_, escaped(heading.words));
    } else {
      out_ += fmt::format("<h{0}>{1}</h{0}>\n", heading.level, escaped(heading.words));
    }
  }
  void write(const Paragraph& paragraph) { out_ += fmt::format("<p>{}</p>\n", escaped(paragraph.words)); }
  void write(const Note& note) { out_ += fmt::format("<p class=\"note\">{}</p>\n", escaped(note.words)); }

  void write(const KeyNumbers& block) {
    out_ += "<ul class=\"numbers\">\n";
    for (const auto& number : block.numbers) {
      out_ += fmt::format("<li><span class=\"value\">{}</span> {}", escaped(number.value), escaped(number.words));
      if (!number.uncertainty.empty()) {
        out_ += fmt::format(" <span class=\"uncertainty\">{}</span>", escaped(number.uncertainty));
      }
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
    if (!block.basis.empty()) out_ += fmt::format("<p class=\"basis\">{}</p>\n", escaped(block.basis));
  }

  // A wide table scrolls within its own frame, which the keyboard can reach.
  void write(const DataTable& table) {
    out_ += fmt::format(
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{0}\">\n<table>\n"
        "<caption>{0}</caption>\n<thead><tr>",
        escaped(table.caption));
    for (const auto& column : table.columns) {
      out_ += fmt::format("<th scope=\"col\"{}>{}</th>", class_of(column.align), escaped(column.head));
    }
    out_ += "</tr></thead>\n<tbody>\n";
    for (const auto& row : table.rows) write_row(table, row);
    out_ += "</tbody>\n</table>\n</div>\n";
    if (!table.basis.empty()) out_ += fmt::format("<p class=\"basis\">{}</p>\n", escaped(table.basis));
  }

  void write_row(const DataTable& table, const std::vector<Entry>& row) {
    out_ += "<tr>";
    for (std::size_t column = 0; column < row.size(); ++column) {
      const auto style = class_of(table.columns.at(column).align);
      const auto content = escaped(row[column].words);
      out_ += column == 0 ? fmt::format("<th scope=\"row\"{}>{}</th>", style, content)
                          : fmt::format("<td{}>{}</td>", style, content);
    }
    out_ += "</tr>\n";
  }

  void write(const Figure& figure) {
    SvgOptions options{.id_prefix = fmt::format("f{}", ++figures_), .standalone = false};
    out_ += "<figure>\n" + to_svg(figure.picture, options);
    out_ += fmt::format("<figcaption>{}</figcaption>\n</figure>\n", escaped(figure.caption));
    if (!figure.data) return;
    out_ += fmt::format("<details>\n<summary>{}</summary>\n", words(Text::html_picture_as_table));
    write(*figure.data);
    out_ += "</details>\n";
  }

  const Document& document_;
  std::string out_;
  int sections_ = 0;
  int figures_ = 0;
};

}  // namespace

std::string to_html(const Document& document) { return Writer(document).write(); }

}  // namespace sleutelnet
