#include "report/pictures/words_picture.hpp"

#include <algorithm>

#include "report/pictures/picture_page.hpp"

namespace sleutelnet {

namespace {

constexpr double narrowest = 720, widest = 1120;
constexpr double margin = 16;
constexpr double lowest = 1400;  // no line below it
constexpr double text_size = 13;
constexpr double line_height = 18;
constexpr double column_space = 18;

struct Column {
  double left = 0, room = 0;
  Align align = Align::left;
};

std::vector<double> widths_wished(const DataTable& table) {
  std::vector<double> wished;
  for (std::size_t at = 0; at < table.columns.size(); ++at) {
    double most = text_width(table.columns[at].head, text_size, true);
    for (const auto& row : table.rows) most = std::max(most, text_width(row[at].words, text_size, true));
    wished.push_back(most);
  }
  return wished;
}

// Room for the widest table, as far as a page is wide.
double page_width(const Blocks& blocks) {
  double width = narrowest;
  for (const auto& block : blocks) {
    const auto* table = std::get_if<DataTable>(&block);
    if (table == nullptr) continue;
    double wished = 2 * margin - column_space;
    for (const double column : widths_wished(*table)) wished += column + column_space;
    width = std::max(width, wished);
  }
  return std::min(width, widest);
}

// As wide as their words, or what is left for those that would be wider: none gets less than another that asks for
// more.
std::vector<Column> columns_of(const DataTable& table, double inner) {
  const auto wished = widths_wished(table);
  auto ordered = wished;
  std::sort(ordered.begin(), ordered.end());
  double left_over = inner - column_space * static_cast<double>(wished.size() - 1), most = 0;
  for (std::size_t at = 0; at < ordered.size(); ++at) {
    most = left_over / static_cast<double>(ordered.size() - at);
    if (ordered[at] > most) break;
    left_over -= ordered[at];
    most = ordered[at];
  }
  std::vector<Column> columns;
  double x = margin;
  for (std::size_t at = 0; at < wished.size(); ++at) {
    columns.push_back({x, std::min(wished[at], most), table.columns[at].align});
    x += columns.back().room + column_space;
  }
  return columns;
}

class Pages {
 public:
  Pages(const Palette& palette, double width) : palette_(palette), width_(width) {
    pages_.emplace_back().width = width_;
  }

  void operator()(const Heading& heading) {
    auto& title = pages_.front().title;
    if (title.empty()) {
      title = heading.words;
      return;
    }
    lines(heading.words, 16, true, palette_.ink);
  }
  void operator()(const Paragraph& paragraph) { lines(paragraph.words, text_size, false, palette_.ink); }
  void operator()(const Note& note) { lines(note.words, text_size, true, palette_.ink); }
  void operator()(const KeyNumbers& numbers) {
    for (const auto& each : numbers.numbers) lines(each.value + " " + each.words, text_size, true, palette_.ink);
    lines(numbers.basis, 11.5, false, palette_.soft_ink);
  }
  void operator()(const DataTable& table) {
    lines(table.caption, text_size, true, palette_.ink);
    const auto columns = columns_of(table, inner());
    heads(table, columns);
    for (const auto& row : table.rows) {
      std::vector<std::string> words;
      for (const auto& entry : row) words.push_back(entry.words);
      if (y_ + height_of(words, columns) > lowest) {
        next_page();
        heads(table, columns);
      }
      set(words, columns, false);
    }
    y_ += line_height / 2;
    lines(table.basis, 11.5, false, palette_.soft_ink);
  }
  void operator()(const Figure& figure) {
    if (figure.data) (*this)(*figure.data);
  }

  std::vector<Picture> done() {
    close();
    for (auto& page : pages_) page.title = pages_.front().title;
    return std::move(pages_);
  }

 private:
  void lines(const std::string& words, double size, bool strong, Colour ink) {
    if (words.empty()) return;
    const auto broken = lines_within(words, inner(), size, strong);
    if (y_ + line_height * static_cast<double>(broken.size()) > lowest) next_page();
    for (const auto& line : broken) {
      y_ += line_height;
      add_words(pages_.back(), {.at = {margin, y_}, .text = line, .size = size, .strong = strong, .halo = {}}, ink);
    }
    auto& told = pages_.back().description;
    told += (told.empty() ? "" : " ") + words;
    y_ += line_height / 2;
  }

  static double height_of(const std::vector<std::string>& words, const std::vector<Column>& columns) {
    std::size_t most = 1;
    for (std::size_t at = 0; at < words.size(); ++at) {
      most = std::max(most, lines_within(words[at], columns[at].room + 1, text_size, true).size());
    }
    return line_height * static_cast<double>(most);
  }

  void heads(const DataTable& table, const std::vector<Column>& columns) {
    std::vector<std::string> words;
    for (const auto& column : table.columns) words.push_back(column.head);
    set(words, columns, true);
  }

  // One row, and a line under it.
  void set(const std::vector<std::string>& words, const std::vector<Column>& columns, bool head) {
    const double top = y_;
    for (std::size_t at = 0; at < words.size(); ++at) {
      const auto& column = columns[at];
      const bool right = column.align == Align::right;
      Words set{.at = {right ? column.left + column.room : column.left, top + line_height - 5},
                .text = {},
                .size = text_size,
                .strong = head,
                .anchor = right ? Anchor::end : Anchor::start,
                .halo = {}};
      for (const auto& line : lines_within(words[at], column.room + 1, text_size, true)) {
        set.text = line;
        add_words(pages_.back(), set, head ? palette_.soft_ink : palette_.ink);
        set.at.y += line_height;
      }
    }
    y_ = top + height_of(words, columns) + 2;
    pages_.back().shapes.push_back(
        {Segment{{margin, y_}, {width_ - margin, y_}}, {.stroke = palette_.line, .stroke_width = 0.5}, {}, {}});
  }

  double inner() const { return width_ - 2 * margin; }
  void close() { pages_.back().height = y_ + margin / 2; }
  void next_page() {
    close();
    pages_.emplace_back().width = width_;
    y_ = 0;
  }

  const Palette& palette_;
  double width_;
  std::vector<Picture> pages_;
  double y_ = 0;
};

}  // namespace

std::vector<Picture> words_pages(const Blocks& blocks, const Palette& palette) {
  Pages pages(palette, page_width(blocks));
  for (const auto& block : blocks) std::visit(pages, block);
  return pages.done();
}

}  // namespace sleutelnet
