#pragma once
// A sheet, cell by cell as a stream gives them: keeps the count of cells, puts them in their column, and empties what
// merged cells cover.

#include "importers/sheets/sheet.hpp"

namespace sleutelnet {

class SheetBuilder {
 public:
  SheetBuilder(std::string name, const WorkbookLimits& limits) : limits_(limits) { sheet_.name = std::move(name); }

  // Line 0 is the one after the last. Lines must go down the sheet.
  void begin_row(std::size_t line, bool hidden);
  // Column 0 is the one after the last.
  void put(std::size_t column, std::string text);
  void put_trouble(std::size_t column, IssueCode code, std::string text);
  void end_row();

  void hide_columns(std::size_t first, std::size_t last);
  void merge(MergedCells cells) { sheet_.merged.push_back(cells); }

  bool malformed() const { return malformed_; }
  bool too_many_cells() const { return too_many_; }  // what comes then is not kept

  std::size_t line() const { return row_.line; }
  std::size_t next_column() const { return next_column_; }

  Sheet finish();

 private:
  void clear_covered(const MergedCells& cells, std::size_t& effort);

  WorkbookLimits limits_;
  Sheet sheet_;
  FileRow row_;
  std::size_t next_column_ = 1;
  std::size_t cells_ = 0;
  std::vector<MergedCells> hidden_columns_;
  bool row_hidden_ = false;
  bool malformed_ = false;
  bool too_many_ = false;
};

}  // namespace sleutelnet
