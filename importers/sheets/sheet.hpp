#pragma once
// One sheet of a workbook as text: what a table is read from, whichever program wrote the workbook.

#include <optional>
#include <string>
#include <vector>

#include "core/support/parallel.hpp"
#include "importers/file_row.hpp"
#include "importers/sheets/nodexl_settings.hpp"

namespace sleutelnet {

// Cells that are shown as one; only the first of them holds a value. All from 1 on, both ends included.
struct MergedCells {
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  std::size_t first_column = 0;
  std::size_t last_column = 0;
};

struct Sheet {
  std::string name;
  bool hidden = false;        // then it has no rows here: what is hidden from view is not taken over
  std::vector<FileRow> rows;  // with something in them, by line
  std::vector<std::size_t> hidden_lines;
  std::vector<std::size_t> hidden_columns;  // from 1 on
  std::vector<MergedCells> merged;
};

struct Workbook {
  std::string format;  // "XLSX"
  std::vector<Sheet> sheets;
  std::optional<ToldDirection> direction;  // that its settings give to all edges
};

// Why a workbook cannot be read: the issue that says so, and its arguments.
struct WorkbookTrouble {
  IssueCode code{};
  std::vector<std::string> arguments;
};

// What a workbook may hold. A few kilobytes of zip can stand for any number of gigabytes.
struct WorkbookLimits {
  std::size_t expanded_bytes = std::size_t{1} << 30U;  // of one part
  std::size_t ratio = 300;                             // expanded to packed, of a part beyond trusted_bytes
  std::size_t trusted_bytes = std::size_t{16} << 20U;
  std::size_t cells = std::size_t{8} << 20U;         // of one sheet, with the empty ones between them
  Progress* progress = nullptr;                      // of unpacking; Cancelled is thrown when it is told to stop
  std::size_t text_bytes = std::size_t{256} << 20U;  // in the cells of one sheet: one text may stand in all of them
};

// "C" for 3, as spreadsheets name their columns.
std::string column_letters(std::size_t column);

}  // namespace sleutelnet
