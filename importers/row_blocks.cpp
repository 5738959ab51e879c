#include "importers/row_blocks.hpp"

#include <utility>

#include "importers/headed_rows.hpp"
#include "importers/layout.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t blank_rows_between = 2;
constexpr std::size_t rows_searched = 10;  // for headings, as HeadedRows does

// One word alone may be a value, but for `Label` at the beginning.
bool heads_list(const FileRow& row) {
  const auto written = headings_in(row);
  const auto found = recognise(written);
  if (!found || !found->missing.empty() || found->twice || !plain(found->layout->kind)) return false;
  return taken(*found) > 1 || folded(written.front()) == "label";
}

}  // namespace

std::optional<FileRow> RowBlocks::next() {
  if (waiting_) return std::nullopt;
  if (first_) return std::exchange(first_, std::nullopt);
  auto row = rows_.next();
  if (!row) return std::nullopt;
  if (in_list_ && row->blank_above >= blank_rows_between && heads_list(*row)) {
    waiting_ = std::move(row);
    return std::nullopt;
  }
  in_list_ = in_list_ || (searched_++ < rows_searched && heads_list(*row));
  return row;
}

std::optional<std::size_t> RowBlocks::begin_next() {
  if (!waiting_) return std::nullopt;
  first_ = std::exchange(waiting_, std::nullopt);
  return first_->line;
}

std::vector<FileDraft> read_blocks(const std::string& name, RowSource& rows, const TableOptions& options,
                                   const TableOrigin& origin, std::string_view format) {
  std::vector<FileDraft> drafts;
  if (options.mapping) {
    drafts.push_back(file_draft(name, read_rows(name, rows, options, origin), format));
    return drafts;
  }
  RowBlocks blocks(rows);
  drafts.push_back(file_draft(name, read_rows(name, blocks, options, origin), format));
  while (const auto line = blocks.begin_next()) {
    const auto block = name + " › " + std::to_string(drafts.size() + 1);
    drafts.push_back(file_draft(block, read_rows(block, blocks, options, origin), format));
    auto& draft = drafts.back().draft;
    if (refused(draft)) continue;
    draft.issues.push_back({.severity = Severity::note, .code = IssueCode::block_begins, .file = block, .line = *line});
  }
  return drafts;
}

}  // namespace sleutelnet
