#pragma once
// A plain table with ';' and a heading row, as the expected answers of the samples are kept. No quotes.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace sleutelnet::testing {

using TableRow = std::map<std::string, std::string>;

inline std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::stringstream stream(text);
  std::string part;
  while (std::getline(stream, part, separator)) parts.push_back(part);
  if (!text.empty() && text.back() == separator) parts.emplace_back();
  return parts;
}

inline std::vector<TableRow> semicolon_table(const std::filesystem::path& file) {
  std::ifstream stream(file);
  EXPECT_TRUE(stream) << file;
  std::string line;
  std::getline(stream, line);
  const auto heads = split(line, ';');
  std::vector<TableRow> rows;
  while (std::getline(stream, line)) {
    const auto cells = split(line, ';');
    TableRow row;
    for (std::size_t column = 0; column < heads.size(); ++column) {
      row[heads[column]] = column < cells.size() ? cells[column] : std::string();
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace sleutelnet::testing
