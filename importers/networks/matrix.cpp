#include "importers/networks/matrix.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include "importers/csv.hpp"
#include "importers/encoding.hpp"
#include "importers/file_bytes.hpp"
#include "importers/number.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t fewest_named = 2;
constexpr std::size_t fewest_unnamed = 4;

std::string cell(const FileRow& row, std::size_t place) {
  return place < row.cells.size() ? std::string(trimmed(row.cells[place])) : std::string();
}

std::size_t width(const FileRow& row) {
  auto size = row.cells.size();
  while (size > 0 && trimmed(row.cells[size - 1]).empty()) --size;
  return size;
}

bool holds_numbers_only(const FileRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const std::string& each) { return trimmed(each).empty() || parse_number(trimmed(each)); });
}

// Names across that come back in the same order down, as far as there are rows. A number in the corner is a value.
bool named(std::span<const FileRow> rows) {
  const auto size = rows.empty() ? 0 : width(rows.front());
  if (size < fewest_named + 1 || rows.size() < fewest_named + 1 || parse_number(cell(rows.front(), 0))) return false;
  std::set<std::string> names;
  for (std::size_t at = 1; at < size; ++at) {
    const auto name = cell(rows.front(), at);
    const bool again = at < rows.size() && name != cell(rows[at], 0);
    if (name.empty() || again || !names.insert(name).second) return false;
  }
  return true;
}

bool unnamed(std::span<const FileRow> rows, bool cut_off) {
  const auto columns = rows.empty() ? 0 : width(rows.front());
  if (columns < fewest_unnamed || (cut_off ? rows.size() > columns : rows.size() != columns)) return false;
  return std::all_of(rows.begin(), rows.end(), [&](const FileRow& row) {
    return holds_numbers_only(row) && row.cells.size() == rows.front().cells.size();
  });
}

std::vector<FileRow> rows_in(std::string_view text) {
  CsvReader reader(text);
  std::vector<FileRow> rows;
  while (auto row = reader.next()) rows.push_back(*std::move(row));
  return rows;
}

class Matrix {
 public:
  Matrix(const std::string& file, std::span<const FileRow> rows) : file_(file), rows_(rows) {
    read_.dialect = "matrix";
  }

  ForeignFile read() {
    if (rows_.empty()) {
      return refused_network("matrix",
                             {.severity = Severity::file_refused, .code = IssueCode::file_empty, .file = file_});
    }
    offset_ = named(rows_) ? 1 : 0;
    size_ = width(rows_.front()) - offset_;
    for (const auto& row : rows_) size_ = std::max(size_, width(row) - std::min(offset_, width(row)));
    if (rows_.size() != size_ + offset_) {
      return refused_network("matrix", {.severity = Severity::file_refused,
                                        .code = IssueCode::matrix_uneven,
                                        .file = file_,
                                        .arguments = {std::to_string(rows_.size() - offset_), std::to_string(size_)}});
    }
    read_.networks.emplace_back();
    for (std::size_t at = 0; at < size_; ++at) add_node(at);
    const bool both_ways = symmetric();
    for (std::size_t from = 0; from < size_; ++from) {
      for (std::size_t to = both_ways ? from : 0; to < cells_in(from); ++to) add_edge(from, to, !both_ways);
    }
    tell(both_ways);
    return std::move(read_);
  }

 private:
  std::string value(std::size_t from, std::size_t to) const { return cell(rows_[from + offset_], to + offset_); }

  std::size_t line(std::size_t at) const { return rows_[at + offset_].line; }

  std::string name(std::size_t at) const {
    return offset_ == 0 ? std::to_string(at + 1) : cell(rows_.front(), at + offset_);
  }

  void add_node(std::size_t at) { read_.networks.front().nodes.push_back({.id = name(at), .line = line(at)}); }

  // How many values a row gives: the last ones are often left out, and are then no edges.
  std::size_t cells_in(std::size_t from) const {
    const auto cells = rows_[from + offset_].cells.size();
    return std::min(size_, cells - std::min(cells, offset_));
  }

  bool symmetric() const {
    for (std::size_t from = 0; from < size_; ++from) {
      for (std::size_t to = 0; to < cells_in(from); ++to) {
        if (!same(value(from, to), value(to, from))) return false;
      }
    }
    return true;
  }

  static bool no_edge(const std::string& written) {
    const auto number = parse_number(written);
    return written.empty() || (number && number->value == 0);
  }

  static bool same(const std::string& left, const std::string& right) {
    return left == right || (no_edge(left) && no_edge(right));
  }

  void add_edge(std::size_t from, std::size_t to, bool directed) {
    const auto written = value(from, to);
    if (no_edge(written)) return;
    if (from == to) {
      ++on_diagonal_;
      return;
    }
    const bool marked = lower_case(written) == "x";
    if (!marked && !parse_number(written)) return refuse(from, to, written);
    read_.networks.front().edges.push_back({.source = name(from),
                                            .target = name(to),
                                            .directed = directed,
                                            .weight = marked ? std::string() : written,
                                            .line = line(from)});
  }

  void refuse(std::size_t from, std::size_t to, const std::string& written) {
    read_.issues.push_back({.severity = Severity::row_refused,
                            .code = IssueCode::number_invalid,
                            .file = file_,
                            .line = line(from),
                            .column = name(to),
                            .value = cut(written, longest_shown_value)});
  }

  void tell(bool both_ways) {
    const auto note = [&](IssueCode code, std::vector<std::string> arguments) {
      read_.issues.push_back(
          {.severity = Severity::note, .code = code, .file = file_, .arguments = std::move(arguments)});
    };
    if (on_diagonal_ > 0) note(IssueCode::diagonal_left_out, {std::to_string(on_diagonal_)});
    if (both_ways) note(IssueCode::matrix_symmetric, {});
  }

  const std::string& file_;
  std::span<const FileRow> rows_;
  std::size_t offset_ = 0;  // of the values, when names stand before them
  std::size_t size_ = 0;
  std::size_t on_diagonal_ = 0;
  ForeignFile read_;
};

}  // namespace

namespace {

std::optional<std::string> recognise(std::span<const FileRow> rows, bool cut_off) {
  if (named(rows)) {
    constexpr std::size_t most_shown = 3;
    std::string names;
    for (std::size_t at = 1; at <= std::min(most_shown, width(rows.front()) - 1); ++at) {
      names += (names.empty() ? "" : ", ") + cell(rows.front(), at);
    }
    return names;
  }
  if (!unnamed(rows, cut_off)) return std::nullopt;
  const auto columns = std::to_string(width(rows.front()));
  return columns + " × " + columns;
}

}  // namespace

std::optional<std::string> recognise_matrix(std::span<const FileRow> rows) { return recognise(rows, false); }

// The last row of a long file may be cut off, and is then left out of the judgement.
std::optional<std::string> recognise_matrix(const Beginning& beginning) {
  const auto text = decode(std::string(beginning.bytes)).text;
  auto rows = rows_in(text);
  const bool cut_off = beginning.bytes.size() >= beginning_bytes;
  if (cut_off && !rows.empty()) rows.pop_back();
  return recognise(rows, cut_off);
}

ForeignFile read_matrix(const std::string& file, std::span<const FileRow> rows) { return Matrix(file, rows).read(); }

ForeignFile read_matrix(const std::string& file, std::string bytes) {
  const auto decoded = decode(std::move(bytes));
  // A name that lost a character could meet another.
  if (!valid_utf8(decoded.text)) {
    return refused_network("matrix",
                           {.severity = Severity::file_refused, .code = IssueCode::utf8_invalid, .file = file});
  }
  auto read = read_matrix(file, rows_in(decoded.text));
  read.format = "CSV";
  return read;
}

}  // namespace sleutelnet
