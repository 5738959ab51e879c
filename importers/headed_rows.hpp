#pragma once
// Where the headings of a table stand: the first row that some table takes with all that it needs, within the first
// ten, or that holds every heading of the mapping. A title or a row that groups the columns may stand above them.

#include <deque>

#include "importers/column_mapping.hpp"
#include "importers/file_row.hpp"

namespace sleutelnet {

class HeadedRows {
 public:
  HeadedRows(RowSource& rows, const std::optional<ColumnMapping>& mapping);

  // The row of headings; the first row when no row is one, and nothing when there are no rows at all.
  const std::optional<FileRow>& headings() const { return headings_; }
  std::size_t rows_above() const { return rows_above_; }

  // What stands under them, row by row.
  std::optional<FileRow> next();
  std::optional<std::size_t> open_quote_line() const { return rows_.open_quote_line(); }

 private:
  RowSource& rows_;
  std::deque<FileRow> searched_;  // read while looking for the headings, and still to be given
  std::optional<FileRow> headings_;
  std::size_t rows_above_ = 0;
};

// The cells as headings: without blanks around them, and without empty ones at the end.
std::vector<std::string> headings_in(const FileRow& row);

}  // namespace sleutelnet
