#pragma once
// Rows from any source to a draft: where do the headings stand, which table are they of, and what does each row say.

#include <string>
#include <vector>

#include "importers/file_row.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

struct TableOrigin {
  std::string format;     // "CSV"
  std::string separator;  // empty for a sheet, where every cell has a place of its own
  std::string encoding;
  std::vector<std::size_t> hidden_columns;  // from 1 on
};

// The headings are the first row that some table takes, with all that it needs, within the first ten; a title may stand
// above them. Of a refused file nothing is kept but the number of its rows.
Draft read_rows(const std::string& file, RowSource& rows, const TableOptions& options, const TableOrigin& origin);

}  // namespace sleutelnet
