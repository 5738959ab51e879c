#pragma once
// A row as it stands in a file or sheet, before it means anything, and what gives such rows one by one.

#include <optional>
#include <string>
#include <vector>

#include "importers/issue.hpp"

namespace sleutelnet {

// A cell of a sheet that holds no value: an error, or a formula that was never worked out.
struct CellTrouble {
  std::size_t place = 0;  // in the row, from 0
  IssueCode code{};
};

struct FileRow {
  std::size_t line = 0;  // 1-based, as an editor or spreadsheet shows it
  std::vector<std::string> cells;
  bool quote_misplaced = false;  // text goes on after a closing quote
  std::vector<CellTrouble> troubles;
  std::size_t blank_above = 0;  // rows with nothing in them between this one and the one before
};

// Rows with something in them, from top to bottom.
class RowSource {
 public:
  RowSource() = default;
  RowSource(const RowSource&) = default;
  RowSource& operator=(const RowSource&) = default;
  virtual ~RowSource() = default;

  // The next row, or nothing at the end or where the rows can no longer be told apart.
  virtual std::optional<FileRow> next() = 0;

  // Where a quote was opened that never closes, or that closes on a later line with text behind it: the
  // rows from there on cannot be told apart.
  virtual std::optional<std::size_t> open_quote_line() const { return std::nullopt; }
};

bool nothing_in(const FileRow& row);

}  // namespace sleutelnet
