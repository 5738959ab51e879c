#include "importers/networks/dl.hpp"

#include <map>
#include <utility>

#include "importers/networks/dl_header.hpp"
#include "importers/networks/matrix_rows.hpp"
#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "UCINET DL";
constexpr std::string_view separators = " \t,";

bool possible(const DlHeader& header, std::size_t bytes) {
  return !beyond_file(header.rows, bytes) && !beyond_file(header.columns, bytes) &&
         !beyond_file(header.matrices, bytes);
}

struct Cell {
  std::string_view text;
  std::size_t line = 0;
};

class DlReader {
 public:
  DlReader(const DlHeader& header, ForeignFile& file) : header_(header), file_(file) {}

  // The line where it stops to be DL; nothing when all of it is.
  std::optional<std::size_t> read() {
    make_nodes();
    const auto& form = header_.format;
    if (form == "fullmatrix" || form == "fm") return read_full();
    if (form == "upperhalf" || form == "uh") return read_half(true);
    if (form == "lowerhalf" || form == "lh") return read_half(false);
    if (form == "edgelist1" || form == "edgelist2" || form == "el1" || form == "el2") return read_list(false);
    if (form == "nodelist1" || form == "nodelist2" || form == "nl1" || form == "nl2") return read_list(true);
    return header_.data_line;
  }

 private:
  void make_nodes() {
    const auto all = header_.rows + (header_.two_kinds ? header_.columns : 0);
    for (std::size_t place = 1; place <= all; ++place) {
      network().nodes.push_back({.id = std::to_string(place), .line = header_.data_line});
    }
    label(header_.row_labels, 0);
    if (!header_.two_kinds) return;
    label(header_.column_labels, header_.rows);
    file_.issues.push_back({.severity = Severity::attention,
                            .code = IssueCode::two_kinds_of_nodes,
                            .arguments = {std::to_string(header_.rows), std::to_string(header_.columns)}});
  }

  void label(const std::vector<std::string>& labels, std::size_t before) {
    for (std::size_t at = 0; at < labels.size(); ++at) network().nodes[before + at].label = labels[at];
  }

  std::vector<Cell> cells() const {
    std::vector<Cell> cells;
    TextLines lines(header_.data);
    while (const auto line = lines.next()) {
      for (const auto& word : words_of(line->text, separators)) cells.push_back({word.text, line_of(*line)});
    }
    return cells;
  }

  std::size_t line_of(const TextLine& line) const { return header_.data_line + line.number - 1; }

  // How many cells a matrix takes goes before reading any, so that no product grows beyond what stands there.
  std::optional<std::size_t> read_full() {
    const auto read = cells();
    const auto last = read.empty() ? header_.data_line : read.back().line;
    const auto in_row = header_.columns - (header_.diagonal ? 0 : 1) + (header_.rows_embedded ? 1 : 0);
    const auto in_matrix = header_.rows * in_row + (header_.columns_embedded ? header_.columns : 0);
    if (!header_.diagonal && header_.two_kinds) return header_.data_line;
    if (read.size() % header_.matrices != 0 || read.size() / header_.matrices != in_matrix) return last;
    auto cell = read.begin();
    for (level_ = 0; level_ < header_.matrices; ++level_) {
      std::vector<std::string> columns;
      if (header_.columns_embedded) {
        for (std::size_t column = 0; column < header_.columns; ++column) columns.emplace_back((cell++)->text);
      }
      std::vector<std::string> rows;
      for (std::size_t row = 0; row < header_.rows; ++row) {
        if (header_.rows_embedded) rows.emplace_back((cell++)->text);
        for (std::size_t column = 0; column < header_.columns; ++column) {
          const bool left_out = !header_.diagonal && row == column;
          if (!left_out && !take_cell(*cell++, row, column, true)) return std::prev(cell)->line;
        }
      }
      if (!agree(rows, columns)) return last;
    }
    tell_missing();
    return std::nullopt;
  }

  // One kind of nodes has the same labels across as down.
  bool agree(const std::vector<std::string>& rows, const std::vector<std::string>& columns) {
    if (!header_.two_kinds && !rows.empty() && !columns.empty() && rows != columns) return false;
    label(rows, 0);
    label(columns, header_.two_kinds ? header_.rows : 0);
    return true;
  }

  std::optional<std::size_t> read_half(bool upper) {
    const auto read = cells();
    const auto last = read.empty() ? header_.data_line : read.back().line;
    const auto side = header_.rows;
    const auto in_matrix = header_.diagonal ? side * (side + 1) / 2 : side * (side - 1) / 2;
    if (header_.two_kinds || header_.rows_embedded || header_.columns_embedded) return header_.data_line;
    if (read.size() % header_.matrices != 0 || read.size() / header_.matrices != in_matrix) return last;
    auto cell = read.begin();
    const std::size_t besides = header_.diagonal ? 0 : 1;
    for (level_ = 0; level_ < header_.matrices; ++level_) {
      for (std::size_t row = 0; row < side; ++row) {
        const auto begin = upper ? row + besides : 0;
        const auto end = upper ? side : row + 1 - besides;
        for (auto column = begin; column < end; ++column) {
          if (!take_cell(*cell++, row, column, false)) return std::prev(cell)->line;
        }
      }
    }
    tell_missing();
    return std::nullopt;
  }

  bool take_cell(const Cell& cell, std::size_t row, std::size_t column, bool directed) {
    if (cell.text == "." || lower_case(cell.text) == "na") {
      ++missing_;
      return true;
    }
    if (!numeric(cell.text)) return false;
    if (!zero(cell.text)) add(row, column + columns_begin(), cell.text, directed, cell.line);
    return true;
  }

  std::optional<std::size_t> read_list(bool of_neighbours) {
    name_places();
    TextLines lines(header_.data);
    while (const auto line = lines.next()) {
      if (line->text == "!") {
        ++level_;
        if (level_ == header_.matrices) return line_of(*line);
        continue;
      }
      const auto words = words_of(line->text, separators);
      const bool read = of_neighbours ? take_neighbours(words, *line) : take_edge(words, *line);
      if (!read) file_.issues.push_back(malformed_row(file_.format, line_of(*line), line->text));
    }
    return std::nullopt;
  }

  bool take_edge(const std::vector<Word>& words, const TextLine& line) {
    const bool weighted = words.size() == 3;
    if (words.size() < 2 || words.size() > 3 || (weighted && !numeric(words[2].text))) return false;
    const auto source = row_named(words[0].text);
    const auto target = column_named(words[1].text);
    if (!source || !target) return false;
    add(*source, *target, weighted ? words[2].text : std::string_view(), true, line_of(line));
    return true;
  }

  bool take_neighbours(const std::vector<Word>& words, const TextLine& line) {
    if (words.empty()) return false;  // commas alone
    const auto source = row_named(words[0].text);
    if (!source) return false;
    std::vector<std::size_t> targets;
    for (std::size_t at = 1; at < words.size(); ++at) {
      const auto target = column_named(words[at].text);
      if (!target) return false;
      targets.push_back(*target);
    }
    for (const auto target : targets) add(*source, target, {}, true, line_of(line));
    return true;
  }

  using Places = std::map<std::string, std::size_t, std::less<>>;

  void name_places() {
    for (std::size_t at = 0; at < header_.row_labels.size(); ++at) rows_.emplace(header_.row_labels[at], at);
    for (std::size_t at = 0; at < header_.column_labels.size(); ++at) columns_.emplace(header_.column_labels[at], at);
  }

  std::optional<std::size_t> row_named(std::string_view name) {
    return place_of(name, header_.rows_embedded, rows_, header_.rows, 0);
  }

  std::optional<std::size_t> column_named(std::string_view name) {
    if (!header_.two_kinds) return row_named(name);
    return place_of(name, header_.columns_embedded, columns_, header_.columns, header_.rows);
  }

  // The place of a node, from 0; a label that is new takes the next. Nothing when there are no more places.
  std::optional<std::size_t> place_of(std::string_view name, bool embedded, Places& places, std::size_t number,
                                      std::size_t before) {
    if (!embedded) {
      const auto place = whole_number(name);
      return !place || *place == 0 || *place > number ? std::nullopt : std::optional(before + *place - 1);
    }
    auto found = places.find(name);
    if (found == places.end()) {
      if (places.size() == number) return std::nullopt;
      found = places.emplace(name, places.size()).first;
      network().nodes[before + found->second].label = std::string(name);
    }
    return before + found->second;
  }

  void add(std::size_t source, std::size_t target, std::string_view weight, bool directed, std::size_t line) {
    network().edges.push_back({.source = std::to_string(source + 1),
                               .target = std::to_string(target + 1),
                               .directed = directed,
                               .weight = std::string(weight),
                               .relation = relation(),
                               .line = line});
  }

  std::string relation() const {
    if (!header_.level_labels.empty()) return header_.level_labels[level_];
    return header_.matrices == 1 ? std::string() : std::to_string(level_ + 1);
  }

  std::size_t columns_begin() const { return header_.two_kinds ? header_.rows : 0; }

  void tell_missing() {
    if (missing_ == 0) return;
    file_.issues.push_back(
        {.severity = Severity::attention, .code = IssueCode::cells_missing, .arguments = {std::to_string(missing_)}});
  }

  ForeignNetwork& network() { return file_.networks[0]; }

  const DlHeader& header_;
  ForeignFile& file_;
  std::size_t level_ = 0;
  std::size_t missing_ = 0;
  Places rows_;
  Places columns_;
};

}  // namespace

std::optional<std::string> recognise_dl(const Beginning& beginning) {
  const auto text = without_mark(beginning.bytes);
  if (!begins_as_dl(text)) return std::nullopt;
  TextLines lines(text);
  const auto first = lines.next()->text;
  if (first.size() > 2) return quoted_short(first);
  return quoted_short(std::string(first) + ' ' + std::string(lines.next()->text));
}

ForeignFile read_dl(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  const auto [header, line] = read_dl_header(text);
  if (!header || !possible(*header, text.size())) return malformed_network(read.format, file, line);
  read.networks.emplace_back();
  const auto broken = DlReader(*header, read).read();
  return broken ? malformed_network(read.format, file, *broken) : read;
}

}  // namespace sleutelnet
