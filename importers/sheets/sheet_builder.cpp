#include "importers/sheets/sheet_builder.hpp"

#include <algorithm>
#include <utility>

namespace sleutelnet {

namespace {

constexpr std::size_t last_column = 16384;  // XFD, the last that spreadsheets have

}  // namespace

void SheetBuilder::begin_row(std::size_t line, bool hidden) {
  const auto last = row_.line;
  if (line == 0) line = last + 1;
  if (line <= last) malformed_ = true;
  row_ = {.line = line};
  row_hidden_ = hidden;
  next_column_ = 1;
}

void SheetBuilder::put(std::size_t column, std::string text) {
  if (column == 0) column = next_column_;
  next_column_ = column + 1;
  if (column > last_column) malformed_ = true;
  if (text.empty() || malformed_ || too_many_) return;
  if (row_.cells.size() < column) {
    cells_ += column - row_.cells.size();
    if (cells_ > limits_.cells) {
      too_many_ = true;
      return;
    }
    row_.cells.resize(column);
  }
  row_.cells[column - 1] = std::move(text);
}

void SheetBuilder::put_trouble(std::size_t column, IssueCode code, std::string text) {
  if (column == 0) column = next_column_;
  // A cell that says something wrong is not an empty one, also when it shows nothing.
  put(column, text.empty() ? "?" : std::move(text));
  if (!malformed_ && !too_many_) row_.troubles.push_back({column - 1, code});
}

void SheetBuilder::end_row() {
  if (nothing_in(row_) || malformed_ || too_many_) return;
  if (row_hidden_) sheet_.hidden_lines.push_back(row_.line);
  const auto line = row_.line;
  sheet_.rows.push_back(std::move(row_));
  row_ = {.line = line};
}

void SheetBuilder::hide_columns(std::size_t first, std::size_t last) { hidden_columns_.push_back({0, 0, first, last}); }

// Merged cells never overlap in a sound sheet, so together they cover no more cells than there are.
void SheetBuilder::clear_covered(const MergedCells& cells, std::size_t& effort) {
  auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), cells.first_line,
                              [](const FileRow& each, std::size_t line) { return each.line < line; });
  for (; row != sheet_.rows.end() && row->line <= cells.last_line; ++row) {
    const auto end = std::min(cells.last_column, row->cells.size());
    for (auto column = cells.first_column; column <= end && column > 0; ++column) {
      const bool first = row->line == cells.first_line && column == cells.first_column;
      if (!first) row->cells[column - 1].clear();
      if (++effort > cells_) malformed_ = true;
    }
    if (malformed_) return;
  }
}

Sheet SheetBuilder::finish() {
  std::size_t effort = 0;
  for (const auto& cells : sheet_.merged) {
    if (!malformed_) clear_covered(cells, effort);
  }
  std::erase_if(sheet_.rows, [](const FileRow& row) { return nothing_in(row); });
  std::size_t width = 0;
  for (const auto& row : sheet_.rows) width = std::max(width, row.cells.size());
  for (const auto& range : hidden_columns_) {
    for (auto column = range.first_column; column <= std::min(range.last_column, width); ++column) {
      sheet_.hidden_columns.push_back(column);
    }
  }
  return std::move(sheet_);
}

}  // namespace sleutelnet
