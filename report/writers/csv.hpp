#pragma once
// A table as a data file: RFC 4180 in UTF-8 without BOM, comma, decimal point, ISO dates, CRLF. The
// headings are the names of the columns, the same in both languages. Values stand as they are: a value
// that a spreadsheet could take for a formula is not altered.

#include <string>
#include <vector>

#include "report/document.hpp"

namespace sleutelnet {

// One record without its line end, quoted where needed.
std::string csv_line(const std::vector<std::string>& cells);

std::string to_csv(const DataTable& table);

}  // namespace sleutelnet
