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
  if (text.empty() || stopped()) return;
  text_bytes_ += text.size();
  too_long_ = text_bytes_ > limits_.text_bytes;
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
  if (!stopped()) row_.troubles.push_back({column - 1, code});
}

void SheetBuilder::end_row() {
  if (stopped() || nothing_in(row_)) return;
  if (row_hidden_) sheet_.hidden_lines.push_back(row_.line);
  const auto line = row_.line;
  sheet_.rows.push_back(std::move(row_));
  row_ = {.line = line};
}

void SheetBuilder::hide_columns(std::size_t first, std::size_t last) { hidden_columns_.push_back({0, 0, first, last}); }

// Merged cells never overlap in a sound sheet, so together they cover no more cells than there are, and no more rows
// than a sheet may have cells.
void SheetBuilder::clear_covered(const MergedCells& cells, Effort& effort) {
  auto row = std::lower_bound(sheet_.rows.begin(), sheet_.rows.end(), cells.first_line,
                              [](const FileRow& each, std::size_t line) { return each.line < line; });
  for (; row != sheet_.rows.end() && row->line <= cells.last_line; ++row) {
    if (++effort.rows > limits_.cells) malformed_ = true;
    const auto end = std::min(cells.last_column, row->cells.size());
    for (auto column = cells.first_column; column <= end && column > 0; ++column) {
      const bool first = row->line == cells.first_line && column == cells.first_column;
      if (!first) row->cells[column - 1].clear();
      if (++effort.cells > cells_) malformed_ = true;
    }
    if (malformed_) return;
  }
}

Sheet SheetBuilder::finish() {
  Effort effort;
  for (const auto& cells : sheet_.merged) {
    if (!malformed_) clear_covered(cells, effort);
  }
  std::erase_if(sheet_.rows, [](const FileRow& row) { return nothing_in(row); });
  std::size_t width = 0;
  for (const auto& row : sheet_.rows) width = std::max(width, row.cells.size());
  sheet_.hidden_columns = hidden_columns(width);
  return std::move(sheet_);
}

// Each once, however often the file says so.
std::vector<std::size_t> SheetBuilder::hidden_columns(std::size_t width) const {
  std::vector<std::ptrdiff_t> changes(width + 2);  // how many ranges begin at a column, less those that ended before it
  for (const auto& range : hidden_columns_) {
    const auto first = std::max<std::size_t>(range.first_column, 1);
    const auto last = std::min(range.last_column, width);
    if (first > last) continue;
    ++changes[first];
    --changes[last + 1];
  }
  std::vector<std::size_t> columns;
  std::ptrdiff_t covering = 0;
  for (std::size_t column = 1; column <= width; ++column) {
    covering += changes[column];
    if (covering > 0) columns.push_back(column);
  }
  return columns;
}

std::optional<WorkbookTrouble> SheetBuilder::trouble() const {
  if (too_many_) return WorkbookTrouble{IssueCode::too_many_sheet_cells, {std::to_string(limits_.cells)}};
  if (too_long_) {
    return WorkbookTrouble{IssueCode::workbook_expands,
                           {std::to_string(limits_.text_bytes), std::to_string(limits_.ratio)}};
  }
  if (malformed_) return WorkbookTrouble{IssueCode::workbook_malformed, {name_}};
  return std::nullopt;
}

}  // namespace sleutelnet
