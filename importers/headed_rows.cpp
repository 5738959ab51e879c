#include "importers/headed_rows.hpp"

#include <utility>

#include "importers/foreign_headings.hpp"
#include "importers/layout.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t rows_searched = 10;

// Further down, one word that is a heading somewhere proves nothing: it may well be a value.
bool heads_a_table(const FileRow& row, bool first, const std::optional<ColumnMapping>& mapping) {
  const auto written = headings_in(row);
  if (mapping && mapped(*mapping, written)) return true;
  if (in_our_words(written).beside_network) return true;
  const auto found = recognise(written);
  const bool complete = found && found->missing.empty() && !found->twice;
  return complete && (first || taken(*found) > 1);
}

}  // namespace

HeadedRows::HeadedRows(RowSource& rows, const std::optional<ColumnMapping>& mapping) : rows_(rows) {
  while (searched_.size() < rows_searched) {
    auto row = rows_.next();
    if (!row) break;
    searched_.push_back(*std::move(row));
    if (!heads_a_table(searched_.back(), searched_.size() == 1, mapping)) continue;
    rows_above_ = searched_.size() - 1;
    headings_ = std::move(searched_.back());
    searched_.clear();
    return;
  }
  headings_ = next();
}

std::optional<FileRow> HeadedRows::next() {
  if (searched_.empty()) return rows_.next();
  auto row = std::move(searched_.front());
  searched_.pop_front();
  return row;
}

std::vector<std::string> headings_in(const FileRow& row) {
  auto written = row.cells;
  for (auto& heading : written) heading = std::string(trimmed(heading));
  while (!written.empty() && written.back().empty()) written.pop_back();
  return written;
}

}  // namespace sleutelnet
