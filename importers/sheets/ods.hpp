#pragma once
// Workbooks as LibreOffice writes them (.ods), OpenDocument 1.3. Formulas are never worked out: what counts is the
// value that was saved with them.

#include <variant>

#include "importers/sheets/zip_file.hpp"

namespace sleutelnet {

bool is_ods(const ZipFile& file);

std::variant<Workbook, WorkbookTrouble> read_ods(const ZipFile& file, const WorkbookLimits& limits);

}  // namespace sleutelnet
