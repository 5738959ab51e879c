#pragma once
// Text to rows of cells, each with the line it starts on. Finds the separator (; , or tab; a first line
// "sep=;" decides), takes CRLF, LF and bare CR, and quoted cells with doubled quotes and line breaks.
// Lines without anything on them are not rows.

#include <optional>
#include <string>
#include <string_view>

#include "importers/file_row.hpp"

namespace sleutelnet {

class CsvReader : public RowSource {
 public:
  explicit CsvReader(std::string_view text);
  // With a blank for separator, which nothing in a text can tell, several of them separate once.
  CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  char separator() const { return separator_; }
  std::optional<FileRow> next() override;
  std::optional<std::size_t> open_quote_line() const override { return open_quote_line_; }

 private:
  FileRow read_row();
  std::string read_cell(FileRow& row);
  std::string read_quoted_cell(FileRow& row);
  void skip_separator();
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
