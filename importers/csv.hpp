#pragma once
// Text to rows of cells, each with the line it starts on. Finds the separator (; , or tab; a first line
// "sep=;" decides), takes CRLF, LF and bare CR, and quoted cells with doubled quotes and line breaks.
// Lines without anything on them are not rows.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

struct CsvRow {
  std::size_t line = 0;  // 1-based, as an editor shows it
  std::vector<std::string> cells;
  bool quote_misplaced = false;  // text goes on after a closing quote
};

class CsvReader {
 public:
  explicit CsvReader(std::string_view text);

  char separator() const { return separator_; }

  // The next row, or nothing at the end or when a quote is never closed.
  std::optional<CsvRow> next();

  // Where a quote was opened that never closes, or that closes on a later line with text behind it: the
  // rows from there on cannot be told apart.
  std::optional<std::size_t> open_quote_line() const { return open_quote_line_; }

 private:
  CsvRow read_row();
  std::string read_cell(CsvRow& row);
  std::string read_quoted_cell(CsvRow& row);
  std::string read_plain_cell();
  bool at_end() const { return at_ >= text_.size(); }
  bool at_line_end() const { return !at_end() && (text_[at_] == '\n' || text_[at_] == '\r'); }
  void skip_line_end();

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  char separator_ = ';';
  std::optional<std::size_t> open_quote_line_;
};

}  // namespace sleutelnet
