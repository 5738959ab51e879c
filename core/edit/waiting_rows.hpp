#pragma once
// Rows that wait to be put into a table together: one by one, a row that belongs in front would move all others
// each time. Found by key at once; of rows with one key the last stays.
// Rows mostly come in order of their key: then each new one is known to be new, and no index is kept.

#include <algorithm>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/network/table.hpp"

namespace sleutelnet {

template <class Row>
class WaitingRows {
 public:
  using Key = std::remove_cvref_t<typename Table<Row>::Key>;

  const Row* find(const Key& key) const {
    const auto place = place_of(key);
    return place == rows_.size() ? nullptr : &rows_[place];
  }
  bool contains(const Key& key) const { return place_of(key) != rows_.size(); }

  void set(const Row& row) {
    const auto place = place_of(row.key());
    if (place < rows_.size()) {
      rows_[place] = row;
      return;
    }
    const bool keeps_order = rows_.empty() || rows_.back().key() < row.key();
    if (in_order_ && !keeps_order) index_all();
    if (!in_order_) places_.emplace(row.key(), rows_.size());
    rows_.push_back(row);
  }

  void put_into(Table<Row>& table) {
    if (rows_.empty()) return;
    table.put_all(std::exchange(rows_, {}));
    places_.clear();
    in_order_ = true;
  }

 private:
  // How many rows there are when none has this key.
  std::size_t place_of(const Key& key) const {
    if (!in_order_) {
      const auto found = places_.find(key);
      return found == places_.end() ? rows_.size() : found->second;
    }
    if (rows_.empty() || rows_.back().key() < key) return rows_.size();
    const auto at = std::lower_bound(rows_.begin(), rows_.end(), key,
                                     [](const Row& left, const Key& wanted) { return left.key() < wanted; });
    return at->key() == key ? static_cast<std::size_t>(at - rows_.begin()) : rows_.size();
  }

  void index_all() {
    in_order_ = false;
    places_.reserve(2 * rows_.size());
    for (std::size_t place = 0; place < rows_.size(); ++place) places_.emplace(rows_[place].key(), place);
  }

  std::vector<Row> rows_;
  bool in_order_ = true;                         // by key, so far
  std::unordered_map<Key, std::size_t> places_;  // in rows_, once they are not in order
};

}  // namespace sleutelnet
