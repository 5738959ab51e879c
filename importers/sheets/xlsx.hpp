#pragma once
// Workbooks as Excel writes them (.xlsx, .xlsm), ECMA-376. Formulas are never worked out: what counts is the value that
// was saved with them. Other workbooks that they point at are never opened.

#include <variant>

#include "importers/sheets/zip_file.hpp"

namespace sleutelnet {

bool is_xlsx(const ZipFile& file);

std::variant<Workbook, WorkbookTrouble> read_xlsx(const ZipFile& file, const WorkbookLimits& limits);

}  // namespace sleutelnet
