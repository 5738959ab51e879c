#pragma once
// A table as a data file: RFC 4180 in UTF-8 without BOM, comma, decimal point, ISO dates, CRLF. The
// headings are the names of the columns, the same in both languages. Values stand as they are: a value
// that a spreadsheet could take for a formula is not altered.

#include <string>

#include "report/document.hpp"

namespace sleutelnet {

std::string to_csv(const DataTable& table);

}  // namespace sleutelnet
