#pragma once
// Sheets as a workbook for Excel and LibreOffice (XLSX, by libxlsxwriter). Texts stay texts, whatever they begin with:
// a cell never becomes a formula, a number or a link. The same sheets give the same bytes: no clock is looked at, dates
// are those of the sheets.

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/support/date.hpp"
#include "report/palette.hpp"

namespace sleutelnet {

struct PrintedCell {
  std::variant<std::monostate, std::string, double, Date> value;
  std::optional<CellStyle> look = std::nullopt;  // colour and pattern, the value in the middle
};

struct PrintedSheet {
  std::string name;  // at most 31 characters, without [ ] : * ? / and backslash
  std::vector<std::string>
      head;  // stays in sight while scrolling, with filters; empty: a sheet to read, without either
  std::vector<std::vector<PrintedCell>> rows;
  std::size_t frozen_columns = 1;
  std::size_t strong_rows = 0;  // of the rows, from the first: a title
};

struct Spreadsheet {
  std::string title;
  std::string author;
  std::string subject;
  std::vector<std::pair<std::string, std::string>> properties = {};  // of the file, by name; of at most 255 characters
  std::string footer;                                                // on every printed page, with its number
  Date made{};
  std::string date_format = "d-m-yyyy";
  std::vector<PrintedSheet> sheets;
};

// Nothing when it holds more than a workbook can (1,048,576 rows a sheet, 32,767 characters a cell), or when there is
// no room in memory for what is being made: it is never on a disk.
std::optional<std::string> to_xlsx(const Spreadsheet& spreadsheet);

}  // namespace sleutelnet
