#pragma once
// Which rows of a table are shown, and in which order: kept beside the state, and worked out again only when the
// records or the question changed. Rows that sort alike stay in the order of their keys; what is not known stands last.
// Cost: one pass over the rows for their words, once per revision; sorting O(n log n); a letter in the search box one
// pass over words that are there already.

#include <cstdint>
#include <string>
#include <vector>

#include "viz/manage/row_table.hpp"

namespace sleutelnet {

struct State;

struct RowOrder {
  std::uint64_t revision = 0;
  ManageView view{};
  Language language{};
  TableLook look;
  std::vector<std::uint32_t> shown;  // places in the table
  std::size_t total = 0;

  // All cells of each row in plain words, for searching; empty until somebody searches.
  std::vector<std::string> words;

  // Where a row stands among those shown; size of shown when it does not.
  std::size_t place_of(std::size_t row) const;
};

// True when it changed. Nothing is done while another place is shown.
bool update_row_order(RowOrder& order, const State& state);

}  // namespace sleutelnet
