#pragma once
// The same network with its actors in another order: a measure must follow the actors, not their numbers.

#include <numeric>
#include <utility>
#include <vector>

#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

struct Relabelling {
  std::vector<std::size_t> place;  // where each actor went

  Relabelling(Random& random, int nodes) : place(static_cast<std::size_t>(nodes)) {
    std::iota(place.begin(), place.end(), 0U);
    for (auto index = place.size(); index > 1; --index) std::swap(place[index - 1], place[random.below(index)]);
  }

  std::vector<Ends> of(const std::vector<Ends>& ends) const {
    std::vector<Ends> moved;
    for (const auto& [source, target] : ends) moved.emplace_back(place_of(source), place_of(target));
    return moved;
  }

 private:
  int place_of(int node) const { return static_cast<int>(place[static_cast<std::size_t>(node)]); }
};

}  // namespace sleutelnet::testing
