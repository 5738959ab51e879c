#include "cli/text_table.hpp"

#include <algorithm>

namespace sleutelnet {

TextTable::TextTable(std::vector<std::string> heads, std::vector<Align> aligns) : aligns_(std::move(aligns)) {
  aligns_.resize(heads.size(), Align::left);
  rows_.push_back(std::move(heads));
}

void TextTable::add(std::vector<std::string> row) {
  row.resize(aligns_.size());
  rows_.push_back(std::move(row));
}

void TextTable::print(std::ostream& out) const {
  std::vector<std::size_t> widths(aligns_.size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      widths[column] = std::max(widths[column], width_of(row[column]));
    }
  }
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column) {
      const std::string padding(widths[column] - width_of(row[column]), ' ');
      const bool last = column + 1 == row.size();
      if (column > 0) line += "  ";
      line += aligns_[column] == Align::right ? padding + row[column] : row[column] + (last ? "" : padding);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace sleutelnet
