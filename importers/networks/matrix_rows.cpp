#include "importers/networks/matrix_rows.hpp"

#include <algorithm>

#include "importers/number.hpp"

namespace sleutelnet {

bool zero(std::string_view cell) {
  const auto number = parse_number(cell);
  return number && number->value == 0;
}

bool MatrixRows::take(const std::vector<Word>& words, std::size_t line, ForeignNetwork& network) {
  const bool numbers = std::all_of(words.begin(), words.end(), [](const Word& word) { return numeric(word.text); });
  if (!numbers || row_ == rows_) return false;
  const bool goes_on = !cells_.empty();
  for (const auto& word : words) cells_.emplace_back(word.text);
  if (cells_.size() < columns_) return true;
  if (goes_on && cells_.size() > columns_) return false;
  ++row_;
  for (std::size_t column = 1; column <= cells_.size(); ++column) {
    auto& cell = cells_[column - 1];
    if (zero(cell)) continue;
    network.edges.push_back({.source = std::to_string(row_),
                             .target = std::to_string(before_columns_ + column),
                             .directed = true,
                             .weight = std::move(cell),
                             .relation = relation_,
                             .line = line});
  }
  cells_.clear();
  return true;
}

}  // namespace sleutelnet
