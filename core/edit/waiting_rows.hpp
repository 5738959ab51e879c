#pragma once
// Rows that wait to be put into a table together: one by one, a row that belongs in front would move all others
// each time. Found by key at once; of rows with one key the last stays.

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
    const auto found = places_.find(key);
    return found == places_.end() ? nullptr : &rows_[found->second];
  }
  bool contains(const Key& key) const { return places_.contains(key); }

  void set(const Row& row) {
    const auto [found, fresh] = places_.emplace(row.key(), rows_.size());
    if (fresh) {
      rows_.push_back(row);
    } else {
      rows_[found->second] = row;
    }
  }

  void put_into(Table<Row>& table) {
    if (rows_.empty()) return;
    table.put_all(std::exchange(rows_, {}));
    places_.clear();
  }

 private:
  std::vector<Row> rows_;
  std::unordered_map<Key, std::size_t> places_;  // in rows_
};

}  // namespace sleutelnet
