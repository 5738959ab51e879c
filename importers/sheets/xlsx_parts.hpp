#pragma once
// The parts of an XLSX file that its sheets refer to: which part is which, texts, and how numbers are shown.

#include <map>

#include "importers/sheets/number_format.hpp"
#include "importers/sheets/zip_file.hpp"

namespace sleutelnet {

struct SheetEntry {
  std::string name;
  std::string part;  // "xl/worksheets/sheet1.xml"
  bool hidden = false;
};

struct XlsxParts {
  std::vector<SheetEntry> sheets;     // worksheets only, in the order of their tabs
  std::vector<std::string> texts;     // shared by all cells
  std::vector<NumberFormat> formats;  // by the style of a cell
  DateSystem dates = DateSystem::from_1900;
};

// Where the workbook itself stands in the file; empty when it holds none.
std::string workbook_part(const ZipFile& file);

std::optional<WorkbookTrouble> read_parts(const ZipFile& file, const WorkbookLimits& limits, XlsxParts& parts);

}  // namespace sleutelnet
