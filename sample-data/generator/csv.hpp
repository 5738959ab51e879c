#pragma once
// Tables as files: UTF-8 with line feeds and yyyy-mm-dd, or the way a Dutch spreadsheet saves them:
// Windows-1252 with CRLF and d-m-yyyy. Always separated by `;`.

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/support/date.hpp"

namespace sleutelnet::sample {

enum class Dialect { plain, spreadsheet };

class CsvFile {
 public:
  CsvFile(std::filesystem::path path, const std::vector<std::string>& headings, Dialect dialect = Dialect::plain);

  void row(const std::vector<std::string>& cells);
  void save() const;

 private:
  std::filesystem::path path_;
  Dialect dialect_;
  std::string text_;
};

void save_text(const std::filesystem::path& path, const std::string& text);

std::string date_cell(const std::optional<Date>& date, Dialect dialect = Dialect::plain);

}  // namespace sleutelnet::sample
