#include "importers/csv.hpp"

#include <algorithm>
#include <array>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::array separators = {';', ',', '\t'};

// The separator that occurs most in the headings, outside quotes; the semicolon when none does.
char most_frequent_separator(std::string_view text) {
  std::array<std::size_t, separators.size()> counts{};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') {
      if (std::any_of(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; })) break;
      continue;
    }
    const auto found = std::find(separators.begin(), separators.end(), c);
    if (found != separators.end()) ++counts.at(static_cast<std::size_t>(found - separators.begin()));
  }
  const auto most = std::max_element(counts.begin(), counts.end());
  return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

// What a first line such as sep=; names; Excel writes and reads it.
std::optional<char> declared_separator(std::string_view first_line) {
  auto line = lower_case(first_line);
  std::erase(line, '"');
  if (line.size() != 5 || line.compare(0, 4, "sep=") != 0) return std::nullopt;
  return line[4];
}

}  // namespace

CsvReader::CsvReader(std::string_view text) : text_(text) {
  const auto first_line = text.substr(0, text.find_first_of("\r\n"));
  const auto declared = declared_separator(first_line);
  if (declared) {
    at_ = first_line.size();
    if (!at_end()) skip_line_end();
  }
  separator_ = declared ? *declared : most_frequent_separator(text);
}

std::optional<FileRow> CsvReader::next() {
  for (std::size_t blank = 0; !at_end() && !open_quote_line_; ++blank) {
    auto row = read_row();
    if (open_quote_line_) break;
    row.blank_above = blank;
    if (!nothing_in(row)) return row;
  }
  return std::nullopt;
}

FileRow CsvReader::read_row() {
  FileRow row;
  row.line = line_;
  for (;;) {
    row.cells.push_back(read_cell(row));
    if (open_quote_line_ || at_end()) return row;
    if (at_line_end()) {
      skip_line_end();
      return row;
    }
    skip_separator();  // a row that ends in one has an empty last cell
  }
}

std::string CsvReader::read_cell(FileRow& row) {
  return !at_end() && text_[at_] == '"' ? read_quoted_cell(row) : read_plain_cell();
}

std::string CsvReader::read_plain_cell() {
  const auto start = at_;
  while (!at_end() && !at_line_end() && text_[at_] != separator_) ++at_;
  return std::string(text_.substr(start, at_ - start));
}

std::string CsvReader::read_quoted_cell(FileRow& row) {
  const auto opened = line_;
  std::string cell;
  ++at_;
  for (;;) {
    if (at_end()) {
      open_quote_line_ = opened;
      return cell;
    }
    if (text_[at_] == '"') {
      ++at_;
      const bool doubled = !at_end() && text_[at_] == '"';
      if (!doubled) break;
      cell += text_[at_++];
    } else if (at_line_end()) {
      skip_line_end();
      cell += '\n';
    } else {
      cell += text_[at_++];
    }
  }
  if (const auto rest = read_plain_cell(); !trimmed(rest).empty()) {
    row.quote_misplaced = true;
    if (line_ != opened) open_quote_line_ = opened;
  }
  return cell;
}

void CsvReader::skip_separator() {
  ++at_;
  while (separator_ == ' ' && !at_end() && text_[at_] == ' ') ++at_;
}

void CsvReader::skip_line_end() {
  const bool pair = text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
  at_ += pair ? 2 : 1;
  ++line_;
}

}  // namespace sleutelnet
