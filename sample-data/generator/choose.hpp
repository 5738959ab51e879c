#pragma once
// Drawing from lists with the seeded generator, so that every run and machine draws the same.

#include <string>
#include <utility>
#include <vector>

#include "core/support/date.hpp"
#include "core/support/random.hpp"

namespace sleutelnet::sample {

inline int number_between(Random& random, int least, int most) {
  return least + static_cast<int>(random.below(static_cast<std::uint64_t>(most - least + 1)));
}

inline bool chance(Random& random, int percent) { return number_between(random, 0, 99) < percent; }

template <class Item>
const Item& one_of(Random& random, const std::vector<Item>& items) {
  return items[random.below(items.size())];
}

// One of the items, each with its weight.
template <class Item>
Item weighted(Random& random, const std::vector<std::pair<Item, int>>& items) {
  int total = 0;
  for (const auto& item : items) total += item.second;
  int place = number_between(random, 0, total - 1);
  for (const auto& item : items) {
    if (place < item.second) return item.first;
    place -= item.second;
  }
  return items.back().first;
}

template <class Item>
void shuffle(Random& random, std::vector<Item>& items) {
  for (std::size_t left = items.size(); left > 1; --left) std::swap(items[left - 1], items[random.below(left)]);
}

// A day in [first, last]; `last` when the range is empty.
inline Date day_between(Random& random, Date first, Date last) {
  const auto days = (last - first).count();
  if (days <= 0) return last;
  return first + std::chrono::days(number_between(random, 0, static_cast<int>(days)));
}

// Dates in the sources are written as text that is known to be right.
inline Date day(const char* text) { return *parse_date(text); }

// K017, P003, R0042.
inline std::string numbered(const std::string& prefix, int number, std::size_t width) {
  auto digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return prefix + digits;
}

}  // namespace sleutelnet::sample
