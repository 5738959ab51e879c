#pragma once
// Several lists on one sheet or in one CSV: Kumu begins a new one below two blank rows.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/file_draft.hpp"
#include "importers/table_reading.hpp"

namespace sleutelnet {

// Rows of one block at a time. Below a list of nodes or edges a new block begins where two blank rows or more are
// followed by the headings of such a list; anywhere else blank rows are nothing but blank.
class RowBlocks : public RowSource {
 public:
  explicit RowBlocks(RowSource& rows) : rows_(rows) {}

  std::optional<FileRow> next() override;
  std::optional<std::size_t> open_quote_line() const override { return rows_.open_quote_line(); }

  // The line where the next block begins, which next() gives from then on; nothing when there is none.
  std::optional<std::size_t> begin_next();

 private:
  RowSource& rows_;
  std::optional<FileRow> first_;    // of this block, read already
  std::optional<FileRow> waiting_;  // first of the next block
  bool in_list_ = false;
  std::size_t searched_ = 0;
};

// One draft for each block, the second under the name "kumu.csv › 2". With a mapping all rows are one block.
std::vector<FileDraft> read_blocks(const std::string& name, RowSource& rows, const TableOptions& options,
                                   const TableOrigin& origin, std::string_view format);

}  // namespace sleutelnet
