#pragma once
// A sheet, cell by cell as a stream gives them: keeps the count of cells, puts them in their column, and empties what
// merged cells cover.

#include <optional>

#include "importers/sheets/sheet.hpp"

namespace sleutelnet {

class SheetBuilder {
 public:
  SheetBuilder(std::string name, const WorkbookLimits& limits) : limits_(limits), name_(std::move(name)) {
    sheet_.name = name_;
  }

  // Line 0 is the one after the last. Lines must go down the sheet.
  void begin_row(std::size_t line, bool hidden);
  // Column 0 is the one after the last.
  void put(std::size_t column, std::string text);
  void put_trouble(std::size_t column, IssueCode code, std::string text);
  void end_row();

  void hide_columns(std::size_t first, std::size_t last);
  void merge(MergedCells cells) { sheet_.merged.push_back(cells); }

  // What comes then is not kept.
  bool stopped() const { return malformed_ || too_many_ || too_long_; }
  std::optional<WorkbookTrouble> trouble() const;

  std::size_t line() const { return row_.line; }
  std::size_t next_column() const { return next_column_; }

  Sheet finish();

 private:
  struct Effort {
    std::size_t rows = 0;
    std::size_t cells = 0;
  };
  void clear_covered(const MergedCells& cells, Effort& effort);
  std::vector<std::size_t> hidden_columns(std::size_t width) const;

  WorkbookLimits limits_;
  std::string name_;
  Sheet sheet_;
  FileRow row_;
  std::size_t next_column_ = 1;
  std::size_t cells_ = 0;
  std::size_t text_bytes_ = 0;
  std::vector<MergedCells> hidden_columns_;
  bool row_hidden_ = false;
  bool malformed_ = false;
  bool too_many_ = false;
  bool too_long_ = false;
};

}  // namespace sleutelnet
