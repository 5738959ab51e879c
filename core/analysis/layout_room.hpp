#pragma once
// Room for everybody on the sheet: no two nearer than `least_distance`.

#include <optional>
#include <vector>

#include "core/analysis/layout.hpp"

namespace sleutelnet {

// Places in cells of least_distance, to find at once who stands near. Cost of each call: what stands near.
class TakenPlaces {
 public:
  explicit TakenPlaces(std::size_t expected);

  void put(Position place);
  bool free(Position place) const;               // nobody nearer than least_distance
  Position nearest_free(Position wanted) const;  // the same place where that is free; else round it, nearest first

  // Calls visit(number) for each place put within a cell of it: all that are nearer than least_distance, and some more.
  template <class Visit>
  void each_near(Position place, const Visit& visit) const {
    for (int row = -1; row <= 1; ++row) {
      for (int column = -1; column <= 1; ++column) {
        for (auto at = first_[bucket(place, column, row)]; at >= 0; at = next_[static_cast<std::size_t>(at)]) {
          visit(static_cast<std::size_t>(at));
        }
      }
    }
  }

 private:
  std::size_t bucket(Position place, int columns_off, int rows_off) const;

  std::vector<Position> places_;
  std::vector<std::int32_t> first_, next_;  // chains of those in one bucket; −1 ends them
};

// The picture made larger where it is crowded, then each pushed off the other, then whoever still stands on somebody
// moved to the nearest free place. The order of moves follows from the numbers. Cost about O(nodes × 100).
void make_room(std::vector<Position>& places);

// Somebody new stands beside whom they know, or under everybody; who is known keeps the place to the bit. `known`
// runs beside graph.nodes. Cost O(nodes + ties of the new).
std::vector<Position> with_newcomers(const Graph& graph, const std::vector<std::optional<Position>>& known);

}  // namespace sleutelnet
