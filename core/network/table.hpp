#pragma once
// Rows ordered by id, shared between copies until one of them changes. Copying a Network therefore
// costs a few pointers, and two snapshots that differ in one table share all others.
// A row type has a member function key() that gives its identity.

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace sleutelnet {

template <class Row>
class Table {
 public:
  using Key = decltype(std::declval<const Row&>().key());

  const std::vector<Row>& rows() const {
    static const std::vector<Row> none;
    return rows_ ? *rows_ : none;
  }
  auto begin() const { return rows().begin(); }
  auto end() const { return rows().end(); }
  std::size_t size() const { return rows().size(); }
  bool empty() const { return rows().empty(); }

  const Row* find(const Key& key) const {
    const auto at = position(rows(), key);
    return at != rows().end() && at->key() == key ? &*at : nullptr;
  }
  bool contains(const Key& key) const { return find(key) != nullptr; }

  // The place of a row in rows(), for dense arrays beside the table; size() when absent.
  std::size_t index_of(const Key& key) const {
    const Row* row = find(key);
    return row == nullptr ? size() : static_cast<std::size_t>(row - rows().data());
  }

  // Adds the row, or replaces the one with the same key.
  void put(Row row) {
    auto& own = unshared();
    const auto at = std::lower_bound(own.begin(), own.end(), row.key(),
                                     [](const Row& left, const Key& key) { return left.key() < key; });
    if (at != own.end() && at->key() == row.key()) {
      *at = std::move(row);
    } else {
      own.insert(at, std::move(row));
    }
  }

  // The same for many rows at once, in any order; of rows with one key the last stays. One by one, rows that
  // belong in front would move all others each time.
  void put_all(std::vector<Row> rows) {
    const auto before = [](const Row& left, const Row& right) { return left.key() < right.key(); };
    if (!std::is_sorted(rows.begin(), rows.end(), before)) std::stable_sort(rows.begin(), rows.end(), before);
    const auto& own = std::as_const(*this).rows();
    auto merged = std::make_shared<std::vector<Row>>();
    merged->reserve(own.size() + rows.size());
    auto old = own.begin();
    for (auto row = rows.begin(); row != rows.end(); ++row) {
      if (std::next(row) != rows.end() && std::next(row)->key() == row->key()) continue;
      for (; old != own.end() && old->key() < row->key(); ++old) merged->push_back(*old);
      if (old != own.end() && old->key() == row->key()) ++old;
      merged->push_back(std::move(*row));
    }
    merged->insert(merged->end(), old, own.end());
    rows_ = std::move(merged);
  }

  template <class Condition>
  std::size_t erase_if(Condition condition) {
    if (std::none_of(begin(), end(), condition)) return 0;
    return std::erase_if(unshared(), condition);
  }

  bool shares_rows_with(const Table& other) const { return rows_ == other.rows_; }
  bool operator==(const Table& other) const { return rows_ == other.rows_ || rows() == other.rows(); }

 private:
  static auto position(const std::vector<Row>& rows, const Key& key) {
    return std::lower_bound(rows.begin(), rows.end(), key,
                            [](const Row& left, const Key& wanted) { return left.key() < wanted; });
  }

  std::vector<Row>& unshared() {
    if (!rows_) {
      rows_ = std::make_shared<std::vector<Row>>();
    } else if (rows_.use_count() > 1) {
      rows_ = std::make_shared<std::vector<Row>>(*rows_);
    }
    return *rows_;
  }

  std::shared_ptr<std::vector<Row>> rows_;
};

}  // namespace sleutelnet
