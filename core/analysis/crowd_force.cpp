#include "core/analysis/crowd_force.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace sleutelnet {

namespace {

// A square with all places in it, cut in four until few are left.
struct Square {
  Position middle;  // of those within
  double count = 0;
  double width = 0;
  std::uint32_t first = 0, last = 0;  // in the order of the tree
  std::array<std::int32_t, 4> parts = {-1, -1, -1, -1};
  bool leaf = true;
};

class Tree {
 public:
  explicit Tree(const std::vector<Position>& places) : places_(places), order_(places.size()) {
    for (std::uint32_t place = 0; place < order_.size(); ++place) order_[place] = place;
    Position low = places.front(), high = low;
    for (const auto& place : places) {
      low = {std::min(low.x, place.x), std::min(low.y, place.y)};
      high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    const double width = std::max({high.x - low.x, high.y - low.y, 1e-6});
    build(0, static_cast<std::uint32_t>(order_.size()), {low.x + width / 2, low.y + width / 2}, width, 0);
  }

  Position on(std::uint32_t place) const {
    Position force;
    push(0, place, force);
    return force;
  }

 private:
  static constexpr std::uint32_t few = 8;
  static constexpr int deepest = 40;       // where many stand on one point
  static constexpr double near = 0.9;      // a square counts whole when it is smaller than so much of its distance
  static constexpr double closest = 1e-4;  // squared

  std::int32_t build(std::uint32_t first, std::uint32_t last, Position centre, double width, int depth) {
    const auto number = static_cast<std::int32_t>(squares_.size());
    Square square{.width = width, .first = first, .last = last};
    for (auto at = first; at < last; ++at) {
      square.middle = {square.middle.x + places_[order_[at]].x, square.middle.y + places_[order_[at]].y};
    }
    square.count = last - first;
    square.middle = {square.middle.x / square.count, square.middle.y / square.count};
    square.leaf = last - first <= few || depth == deepest;
    squares_.push_back(square);
    if (square.leaf) return number;
    const auto split = [&](std::uint32_t from, std::uint32_t to, auto low) {
      const auto begin = order_.begin();
      return static_cast<std::uint32_t>(std::stable_partition(begin + from, begin + to, low) - begin);
    };
    const auto above = [&](std::uint32_t place) { return places_[place].y < centre.y; };
    const auto left = [&](std::uint32_t place) { return places_[place].x < centre.x; };
    const auto middle = split(first, last, above);
    const std::array<std::uint32_t, 5> bounds = {first, split(first, middle, left), middle, split(middle, last, left),
                                                 last};
    for (std::size_t part = 0; part < 4; ++part) {
      if (bounds.at(part) == bounds.at(part + 1)) continue;
      const double quarter = width / 4;
      const Position within{centre.x + (part % 2 == 0 ? -quarter : quarter),
                            centre.y + (part < 2 ? -quarter : quarter)};
      const auto made = build(bounds.at(part), bounds.at(part + 1), within, width / 2, depth + 1);
      squares_[static_cast<std::size_t>(number)].parts.at(part) = made;
    }
    return number;
  }

  void push(std::int32_t number, std::uint32_t place, Position& force) const {
    const auto& square = squares_[static_cast<std::size_t>(number)];
    const auto& here = places_[place];
    const double dx = here.x - square.middle.x, dy = here.y - square.middle.y;
    const double squared = dx * dx + dy * dy;
    if (!square.leaf && square.width * square.width < near * near * squared) {
      force = {force.x + square.count * dx / squared, force.y + square.count * dy / squared};
      return;
    }
    if (!square.leaf) {
      for (const auto part : square.parts) {
        if (part >= 0) push(part, place, force);
      }
      return;
    }
    for (auto at = square.first; at < square.last; ++at) {
      if (order_[at] == place) continue;
      const double x = here.x - places_[order_[at]].x, y = here.y - places_[order_[at]].y;
      const double far = std::max(x * x + y * y, closest);
      force = {force.x + x / far, force.y + y / far};
    }
  }

  const std::vector<Position>& places_;
  std::vector<std::uint32_t> order_;
  std::vector<Square> squares_;
};

}  // namespace

std::vector<Position> crowd_forces(const std::vector<Position>& places, const Effort& effort) {
  std::vector<Position> forces(places.size());
  if (places.size() < 2) return forces;
  const Tree tree(places);
  constexpr std::size_t together = 512;
  for_each_chunk((places.size() + together - 1) / together, {.threads = effort.threads}, [&](std::size_t chunk) {
    const auto last = std::min(places.size(), (chunk + 1) * together);
    for (auto place = chunk * together; place < last; ++place)
      forces[place] = tree.on(static_cast<std::uint32_t>(place));
  });
  return forces;
}

}  // namespace sleutelnet
