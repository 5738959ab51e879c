#include "viz/manage/row_order.hpp"

#include <algorithm>
#include <numeric>

#include "viz/state.hpp"

namespace sleutelnet {

namespace {

std::vector<std::string> words_of(const RowTable& table, const CellView& view, std::size_t rows) {
  std::vector<std::string> words(rows);
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < table.columns().size(); ++column) {
      words[row] += table.show(view, row, column);
      words[row] += '\n';  // no search goes across cells
    }
    words[row] = plain(words[row]);
  }
  return words;
}

void sort_rows(std::vector<std::uint32_t>& rows, const RowTable& table, const CellView& view, const TableLook& look) {
  if (look.sort >= table.columns().size()) return;
  std::vector<CellKey> keys(table.size(view.records));
  for (const auto row : rows) keys[row] = table.sort_key(view, row, look.sort);
  std::stable_sort(rows.begin(), rows.end(), [&](std::uint32_t left, std::uint32_t right) {
    return comes_before(keys[left], keys[right], look.descending);
  });
}

void find_rows(RowOrder& order, const RowTable& table, const CellView& view) {
  order.shown.clear();
  const auto wanted = plain(order.look.filter);
  if (!wanted.empty() && order.words.empty()) order.words = words_of(table, view, order.total);
  for (std::uint32_t row = 0; row < order.total; ++row) {
    if (wanted.empty() || order.words[row].find(wanted) != std::string::npos) order.shown.push_back(row);
  }
}

}  // namespace

std::size_t RowOrder::place_of(std::size_t row) const {
  const auto found = std::find(shown.begin(), shown.end(), row);
  return static_cast<std::size_t>(found - shown.begin());
}

bool update_row_order(RowOrder& order, const State& state) {
  if (state.place != WindowPlace::manage || !is_table(state.manage.view)) return false;
  const auto look = state.manage.look();
  const bool other_words =
      order.revision != state.history.revision() || order.view != state.manage.view || order.language != state.language;
  if (!other_words && order.look == look) return false;
  if (other_words) order.words.clear();
  order.revision = state.history.revision();
  order.view = state.manage.view;
  order.language = state.language;
  order.look = look;
  const auto& table = row_table(order.view);
  const CellView view{state.records(), state.language};
  order.total = table.size(view.records);
  find_rows(order, table, view);
  sort_rows(order.shown, table, view, look);
  return true;
}

}  // namespace sleutelnet
