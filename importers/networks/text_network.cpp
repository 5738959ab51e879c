#include "importers/networks/text_network.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "importers/encoding.hpp"
#include "importers/number.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t always_possible = 10000;

// Where the mark that opens at `open` closes; nothing when it does not.
std::optional<std::size_t> closing_quote(std::string_view line, std::size_t open, std::string_view separators) {
  for (auto at = line.find('"', open + 1); at != std::string_view::npos; at = line.find('"', at + 1)) {
    if (at + 1 == line.size() || separators.find(line[at + 1]) != std::string_view::npos) return at;
  }
  return std::nullopt;
}

std::size_t first_damaged_line(std::string_view text) {
  TextLines lines(text);
  while (const auto line = lines.next()) {
    if (!valid_utf8(line->text)) return line->number;
  }
  return 0;
}

}  // namespace

std::string network_text(std::string bytes, const std::string& file, ForeignFile& read) {
  auto decoded = decode(std::move(bytes));
  if (decoded.encoding == Encoding::windows_1252) {
    read.issues.push_back({.severity = Severity::note, .code = IssueCode::encoding_windows_1252});
  }
  if (!valid_utf8(decoded.text)) {
    read = refused_network(read.format, {.severity = Severity::file_refused,
                                         .code = IssueCode::utf8_invalid,
                                         .file = file,
                                         .line = first_damaged_line(decoded.text)});
  }
  return std::move(decoded.text);
}

std::string_view without_mark(std::string_view bytes) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::optional<TextLine> TextLines::next() {
  while (at_ < text_.size()) {
    const auto end = std::min(text_.find_first_of("\r\n", at_), text_.size());
    const auto line = trimmed(text_.substr(at_, end - at_));
    at_ = text_.substr(end, 2) == "\r\n" ? end + 2 : end + 1;
    ++number_;
    if (!line.empty()) return TextLine{number_, line};
  }
  return std::nullopt;
}

std::vector<Word> words_of(std::string_view line, std::string_view separators) {
  std::vector<Word> words;
  // Once a mark does not close, none behind it does: looking again would cost the square of the line.
  bool closes = true;
  for (auto at = line.find_first_not_of(separators); at != std::string_view::npos;
       at = line.find_first_not_of(separators, at)) {
    const auto close = line[at] == '"' && closes ? closing_quote(line, at, separators) : std::nullopt;
    if (close) {
      words.push_back({line.substr(at + 1, *close - at - 1), true});
      at = *close + 1;
      continue;
    }
    if (line[at] == '"') closes = false;
    const auto end = std::min(line.find_first_of(separators, at), line.size());
    words.push_back({line.substr(at, end - at), false});
    at = end;
  }
  return words;
}

bool quotes_misplaced(const std::vector<Word>& words) {
  return std::any_of(words.begin(), words.end(),
                     [](const Word& word) { return word.text.find('"') != std::string_view::npos; });
}

Issue misplaced_quote(std::size_t line) {
  return {.severity = Severity::attention, .code = IssueCode::quote_misplaced, .line = line};
}

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto* const end = text.data() + text.size();
  const auto [read, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || error != std::errc() || read != end) return std::nullopt;
  return number;
}

bool numeric(std::string_view text) {
  if (written_as_number(text)) return true;
  const auto word = lower_case(text.substr(!text.empty() && (text.front() == '-' || text.front() == '+') ? 1 : 0));
  return word == "nan" || word == "inf" || word == "infinity";
}

bool beyond_file(std::size_t declared, std::size_t bytes) { return declared > always_possible && declared > bytes; }

std::string quoted_short(std::string_view text) { return cut(text, longest_shown_value); }

ForeignFile malformed_network(const std::string& format, const std::string& file, std::size_t line) {
  return refused_network(format, {.severity = Severity::file_refused,
                                  .code = IssueCode::network_malformed,
                                  .file = file,
                                  .line = line,
                                  .arguments = {format}});
}

bool refuses_file(const ForeignFile& read) {
  return std::any_of(read.issues.begin(), read.issues.end(),
                     [](const Issue& issue) { return issue.severity == Severity::file_refused; });
}

}  // namespace sleutelnet
