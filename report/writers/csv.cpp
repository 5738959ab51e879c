#include "report/writers/csv.hpp"

namespace sleutelnet {

namespace {

std::string quoted(const std::string& value) {
  if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
  std::string result = "\"";
  for (const char letter : value) {
    if (letter == '"') result += '"';
    result += letter;
  }
  return result + '"';
}

}  // namespace

std::string csv_line(const std::vector<std::string>& cells) {
  std::string line;
  for (const auto& cell : cells) line += (&cell == &cells.front() ? "" : ",") + quoted(cell);
  return line;
}

std::string to_csv(const DataTable& table) {
  std::vector<std::string> cells;
  for (const auto& column : table.columns) cells.push_back(column.name);
  std::string out = csv_line(cells) + "\r\n";
  for (const auto& row : table.rows) {
    cells.clear();
    for (const auto& entry : row) cells.push_back(entry.exact.empty() ? entry.words : entry.exact);
    out += csv_line(cells) + "\r\n";
  }
  return out;
}

}  // namespace sleutelnet
