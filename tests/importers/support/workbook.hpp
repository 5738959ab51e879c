#pragma once
// Workbooks of a few cells for a test, with every quirk in the test's own text.

#include <filesystem>
#include <string>
#include <vector>

#include "tests/importers/support/files.hpp"

namespace sleutelnet::testing {

struct Part {
  std::string name;
  std::string text;
  bool locked = false;  // encrypted with a password
};

void write_zip(const std::filesystem::path& path, const std::vector<Part>& parts);

struct XlsxSheet {
  std::string name;
  std::string rows;         // <row>…</row>
  std::string before = {};  // <cols>…</cols>
  std::string after = {};   // <mergeCells>…</mergeCells>
  std::string state = {};   // "hidden"
};

struct XlsxBook {
  std::vector<XlsxSheet> sheets;
  std::string strings = {};     // <si>…</si>
  std::string formats = {};     // <numFmt …/>
  std::string styles = {};      // <xf …/> of cells
  std::string properties = {};  // attributes of <workbookPr>
};

std::vector<Part> parts_of(const XlsxBook& book);
std::filesystem::path write_xlsx(const TemporaryFolder& folder, const std::string& name, const XlsxBook& book);

// Rows of text, from line 1 on.
std::string rows_of(const std::vector<std::vector<std::string>>& rows);

// The tables of one ODS file, <table:table>…</table:table>, with styles before them when they are needed.
std::filesystem::path write_ods(const TemporaryFolder& folder, const std::string& name, const std::string& tables,
                                const std::string& styles = {});

}  // namespace sleutelnet::testing
