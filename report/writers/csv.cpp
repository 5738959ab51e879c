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

std::string to_csv(const DataTable& table) {
  std::string out;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    out += (column == 0 ? "" : ",") + quoted(table.columns[column].name);
  }
  out += "\r\n";
  for (const auto& row : table.rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      const auto& entry = row[column];
      out += (column == 0 ? "" : ",") + quoted(entry.exact.empty() ? entry.words : entry.exact);
    }
    out += "\r\n";
  }
  return out;
}

}  // namespace sleutelnet
