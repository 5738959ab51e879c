#include "importers/networks/dl_header.hpp"

#include <algorithm>
#include <utility>

#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view between = " \t\r\n,";

bool in_word(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  std::string word() {
    skip();
    const auto begin = at_;
    while (at_ < text_.size() && in_word(text_[at_])) ++at_;
    return lower_case(text_.substr(begin, at_ - begin));
  }

  // Passes over the sign when it comes next.
  bool take(char sign) {
    const auto next = text_.find_first_not_of(" \t", at_);
    if (next == std::string_view::npos || text_[next] != sign) return false;
    at_ = next + 1;
    return true;
  }

  // The rest of this line; nothing at the end of the text.
  std::optional<std::string_view> rest_of_line() {
    if (at_ >= text_.size()) return std::nullopt;
    const auto end = std::min(text_.find_first_of("\r\n", at_), text_.size());
    const auto line = trimmed(text_.substr(at_, end - at_));
    at_ = text_.substr(end, 2) == "\r\n" ? end + 2 : std::min(end + 1, text_.size());
    return line;
  }

  // Where reading goes on from, for looking ahead.
  std::size_t place() const { return at_; }
  void go_back_to(std::size_t place) { at_ = place; }

  std::string_view rest() const { return text_.substr(at_); }

  std::size_t line() const {
    std::size_t line = 1;
    for (std::size_t at = 0; at < at_; ++at) {
      const bool ends = text_[at] == '\n' || (text_[at] == '\r' && text_.substr(at + 1, 1) != "\n");
      if (ends) ++line;
    }
    return line;
  }

 private:
  void skip() { at_ = std::min(text_.find_first_not_of(between, at_), text_.size()); }

  std::string_view text_;
  std::size_t at_ = 0;
};

bool kind_of_labels(std::string_view word) {
  return word == "row" || word == "column" || word == "col" || word == "level" || word == "matrix";
}

std::string_view unquoted(std::string_view label) {
  const bool quoted = label.size() > 1 && label.front() == '"' && label.back() == '"';
  return quoted ? trimmed(label.substr(1, label.size() - 2)) : label;
}

// A line that ends a block of labels. "Data" alone may be somebody's name.
bool opens_part(std::string_view line) {
  Scanner scanner(line);
  auto word = scanner.word();
  const bool kind = kind_of_labels(word);
  if (kind) word = scanner.word();
  if (word == "labels") return scanner.take(':') || (scanner.word() == "embedded" && scanner.take(':')) || kind;
  if (word == "data") return scanner.take(':');
  return word == "format" && scanner.take('=');
}

class HeaderReader {
 public:
  explicit HeaderReader(std::string_view text) : scanner_(text) {}

  DlBeginning read() {
    if (scanner_.word() != "dl") return stopped();
    for (auto word = scanner_.word(); word != "data"; word = scanner_.word()) {
      if (!take(word)) return stopped();
    }
    scanner_.take(':');
    header_.data = scanner_.rest();
    header_.data_line = scanner_.line();
    return settle() ? DlBeginning{std::move(header_), header_.data_line} : stopped();
  }

 private:
  DlBeginning stopped() const { return {std::nullopt, scanner_.line()}; }

  bool take(const std::string& word) {
    if (word == "n") return number(both_);
    if (word == "nr") return number(header_.rows);
    if (word == "nc") return number(header_.columns);
    if (word == "nm") return number(header_.matrices);
    if (word == "format") {
      scanner_.take('=');
      header_.format = scanner_.word();
      return true;
    }
    if (word == "diagonal") {
      scanner_.take('=');
      const auto state = scanner_.word();
      header_.diagonal = state == "present";
      return state == "present" || state == "absent";
    }
    if (word == "labels") return labels(word);
    return kind_of_labels(word) && scanner_.word() == "labels" && labels(word);
  }

  bool number(std::size_t& number) {
    const auto read = scanner_.take('=') ? whole_number(scanner_.word()) : std::nullopt;
    number = read.value_or(0);
    return read.has_value();
  }

  bool labels(const std::string& kind) {
    const auto before = scanner_.place();
    if (scanner_.word() == "embedded") {
      scanner_.take(':');
      header_.rows_embedded = header_.rows_embedded || kind == "labels" || kind == "row";
      header_.columns_embedded = header_.columns_embedded || kind == "labels" || kind.starts_with("col");
      return true;
    }
    scanner_.go_back_to(before);
    scanner_.take(':');
    auto block = label_block();
    if (kind == "labels" || kind == "row") {
      rows_ = std::move(block);
    } else if (kind.starts_with("col")) {
      columns_ = std::move(block);
    } else {
      levels_ = std::move(block);
    }
    return true;
  }

  std::vector<std::string_view> label_block() {
    std::vector<std::string_view> lines;
    for (auto place = scanner_.place();; place = scanner_.place()) {
      const auto line = scanner_.rest_of_line();
      if (line && !opens_part(*line)) {
        if (!line->empty()) lines.push_back(*line);
        continue;
      }
      scanner_.go_back_to(place);
      return lines;
    }
  }

  bool settle() {
    if (both_ > 0) header_.rows = header_.columns = both_;
    const bool counted = header_.rows > 0 && header_.columns > 0 && header_.matrices > 0;
    if (!counted || !fit(rows_, header_.rows, header_.row_labels)) return false;
    if (!fit(columns_, header_.columns, header_.column_labels)) return false;
    if (!fit(levels_, header_.matrices, header_.level_labels)) return false;
    const bool other_labels =
        !header_.row_labels.empty() && !header_.column_labels.empty() && header_.row_labels != header_.column_labels;
    header_.two_kinds = header_.rows != header_.columns || other_labels || header_.format.ends_with('2');
    if (!header_.two_kinds && header_.row_labels.empty()) header_.row_labels = header_.column_labels;
    return true;
  }

  // As many labels as there should be: by lines and commas, so that names may hold blanks, or else by blanks too.
  static bool fit(const std::vector<std::string_view>& lines, std::size_t number, std::vector<std::string>& labels) {
    if (lines.empty()) return true;
    for (const auto* const separators : {",", ", \t"}) {
      labels.clear();
      for (const auto line : lines) {
        for (const auto& word : words_of(line, separators)) {
          if (const auto label = unquoted(trimmed(word.text)); !label.empty()) labels.emplace_back(label);
        }
      }
      if (labels.size() == number) return true;
    }
    return false;
  }

  Scanner scanner_;
  DlHeader header_;
  std::size_t both_ = 0;
  std::vector<std::string_view> rows_;
  std::vector<std::string_view> columns_;
  std::vector<std::string_view> levels_;
};

}  // namespace

bool begins_as_dl(std::string_view text) {
  Scanner scanner(text);
  if (scanner.word() != "dl") return false;
  const auto word = scanner.word();
  const bool known = word == "n" || word == "nr" || word == "nc" || word == "nm" || word == "format";
  return known && scanner.take('=');
}

DlBeginning read_dl_header(std::string_view text) { return HeaderReader(text).read(); }

}  // namespace sleutelnet
