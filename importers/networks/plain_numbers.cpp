#include "importers/networks/plain_numbers.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "importers/file_bytes.hpp"
#include "importers/networks/matrix_rows.hpp"
#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view matrix_format = "matrix";
constexpr std::string_view list_format = "edgelist";
constexpr std::string_view values_format = "values";

constexpr std::size_t widest_list = 4;

struct Shape {
  std::size_t rows = 0;
  std::size_t columns = 0;
  bool whole = true;  // not the beginning of a larger file
  bool diagonal_is_zero = true;
  bool begins_with_ids = true;  // each row with two whole numbers
  bool rows_return = false;
  std::string_view first;
};

// Nothing when it holds anything but numbers, or rows that differ in length.
std::optional<Shape> shape_of(std::string_view text) {
  Shape shape{.whole = text.size() < beginning_bytes};
  if (!shape.whole) text = text.substr(0, text.find_last_of("\r\n"));
  std::set<std::string_view> seen;
  TextLines lines(text);
  while (const auto line = lines.next()) {
    const auto words = words_of(line->text);
    if (shape.rows == 0) {
      shape.columns = words.size();
      shape.first = line->text;
    }
    const bool numbers = std::all_of(words.begin(), words.end(), [](const Word& word) { return numeric(word.text); });
    if (!numbers || words.size() != shape.columns) return std::nullopt;
    if (shape.rows < words.size() && !zero(words[shape.rows].text)) shape.diagonal_is_zero = false;
    if (words.size() < 2 || !whole_number(words[0].text) || !whole_number(words[1].text)) shape.begins_with_ids = false;
    if (!seen.insert(line->text).second) shape.rows_return = true;
    ++shape.rows;
  }
  return shape.rows == 0 ? std::nullopt : std::optional(shape);
}

bool is_matrix(const Shape& shape) {
  if (shape.columns <= widest_list) {
    return shape.whole && shape.columns > 1 && shape.rows == shape.columns && shape.diagonal_is_zero;
  }
  return shape.rows == shape.columns || (!shape.whole && shape.rows < shape.columns);
}

bool is_list(const Shape& shape) {
  return !is_matrix(shape) && shape.columns <= widest_list && shape.begins_with_ids && !shape.rows_return;
}

bool is_values(const Shape& shape) {
  return shape.columns == 1 || (!is_matrix(shape) && shape.columns <= widest_list && shape.rows_return);
}

std::optional<std::string> first_row_if(bool (*is)(const Shape&), const Beginning& beginning) {
  const auto shape = shape_of(without_mark(beginning.bytes));
  return shape && is(*shape) ? std::optional(quoted_short(shape->first)) : std::nullopt;
}

}  // namespace

std::optional<std::string> recognise_plain_matrix(const Beginning& beginning) {
  return first_row_if(is_matrix, beginning);
}

ForeignFile read_plain_matrix(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(matrix_format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  auto& network = read.networks.emplace_back();
  MatrixRows rows;
  TextLines lines(text);
  std::size_t last = 1;
  while (const auto line = lines.next()) {
    last = line->number;
    const auto words = words_of(line->text);
    if (network.nodes.empty()) rows = MatrixRows(words.size(), words.size(), 0, {});
    network.nodes.push_back({.id = std::to_string(network.nodes.size() + 1), .line = last});
    if (words.size() != rows.columns() || !rows.take(words, last, network)) {
      return malformed_network(read.format, file, last);
    }
  }
  return rows.complete() && !network.nodes.empty() ? read : malformed_network(read.format, file, last);
}

std::optional<std::string> recognise_plain_list(const Beginning& beginning) { return first_row_if(is_list, beginning); }

ForeignFile read_plain_list(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(list_format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  auto& network = read.networks.emplace_back();
  std::set<std::string_view> named;
  TextLines lines(text);
  while (const auto line = lines.next()) {
    const auto words = words_of(line->text);
    const bool list =
        words.size() > 1 && words.size() <= widest_list && whole_number(words[0].text) && whole_number(words[1].text);
    if (!list) {
      read.issues.push_back(malformed_row(read.format, line->number, line->text));
      continue;
    }
    for (const auto id : {words[0].text, words[1].text}) {
      if (named.insert(id).second) network.nodes.push_back({.id = std::string(id), .line = line->number});
    }
    network.edges.push_back({.source = std::string(words[0].text),
                             .target = std::string(words[1].text),
                             .weight = std::string(words.size() > 2 ? words[2].text : std::string_view()),
                             .relation = std::string(words.size() > 3 ? words[3].text : std::string_view()),
                             .line = line->number});
  }
  read.issues.push_back({.severity = Severity::note,
                         .code = IssueCode::nodes_implied,
                         .arguments = {std::to_string(network.nodes.size())}});
  return read;
}

std::optional<std::string> recognise_pajek_values(const Beginning& beginning) {
  const auto& ending = beginning.ending;
  if (ending != ".clu" && ending != ".vec" && ending != ".per") return std::nullopt;
  TextLines lines(without_mark(beginning.bytes));
  while (const auto line = lines.next()) {
    if (line->text.front() == '%') continue;
    const bool values = numeric(line->text) || lower_case(line->text).starts_with("*vertices");
    return values ? std::optional(quoted_short(line->text)) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string> recognise_plain_values(const Beginning& beginning) {
  return first_row_if(is_values, beginning);
}

ForeignFile read_values(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(values_format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  auto& network = read.networks.emplace_back();
  TextLines lines(text);
  while (const auto line = lines.next()) {
    if (line->text.front() == '%' || line->text.front() == '*') continue;
    const auto words = words_of(line->text);
    if (!std::all_of(words.begin(), words.end(), [](const Word& word) { return numeric(word.text); })) {
      read.issues.push_back(malformed_row(read.format, line->number, line->text));
      continue;
    }
    network.nodes.push_back({.id = std::to_string(network.nodes.size() + 1), .line = line->number});
  }
  read.issues.push_back({.severity = Severity::attention,
                         .code = IssueCode::values_alone,
                         .arguments = {std::to_string(network.nodes.size())}});
  return read;
}

}  // namespace sleutelnet
