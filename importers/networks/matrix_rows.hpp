#pragma once
// The rows of a matrix as they come, line by line.

#include <string>
#include <vector>

#include "importers/networks/text_network.hpp"

namespace sleutelnet {

// A cell that says that there is no tie.
bool zero(std::string_view cell);

class MatrixRows {
 public:
  MatrixRows() = default;
  // The columns begin behind `before_columns` other nodes: 0 when rows and columns are the same.
  MatrixRows(std::size_t rows, std::size_t columns, std::size_t before_columns, std::string relation)
      : rows_(rows), columns_(columns), before_columns_(before_columns), relation_(std::move(relation)) {}

  // Whether the line fits. A row may go on over several lines, but then ends with one of them. A single line may hold
  // more cells than there are columns: those name nodes that do not exist.
  bool take(const std::vector<Word>& words, std::size_t line, ForeignNetwork& network);

  std::size_t columns() const { return columns_; }

  bool complete() const { return row_ == rows_ && cells_.empty(); }

 private:
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::size_t before_columns_ = 0;
  std::string relation_;
  std::size_t row_ = 0;
  std::vector<std::string> cells_;  // of the row so far
};

}  // namespace sleutelnet
