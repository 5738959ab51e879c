#include "viz/arrange/bundles.hpp"

#include <algorithm>

#include "viz/network_scene.hpp"

namespace sleutelnet {

namespace {

constexpr double squares_across = 48;

struct Square {
  Position sum;
  double people = 0;
  Position middle() const { return {sum.x / people, sum.y / people}; }
};

}  // namespace

Bundles bundles_of(const Scene& scene) {
  Bundles made;
  if (scene.ties.size() <= most_single_ties) return made;
  const double width = std::max({scene.high.x - scene.low.x, scene.high.y - scene.low.y, 1e-6}) / squares_across;
  const auto across = static_cast<std::uint32_t>(squares_across) + 1;
  const auto along = [&](double from, double low) {
    return static_cast<std::uint32_t>(std::clamp((from - low) / width, 0.0, squares_across));
  };
  std::vector<Square> squares(std::size_t{across} * across);
  std::vector<std::uint32_t> square_of(scene.nodes.size());
  for (std::size_t node = 0; node < scene.nodes.size(); ++node) {
    const auto& place = scene.nodes[node].place;
    square_of[node] = along(place.y, scene.low.y) * across + along(place.x, scene.low.x);
    auto& square = squares[square_of[node]];
    square = {{square.sum.x + place.x, square.sum.y + place.y}, square.people + 1};
  }
  std::vector<std::uint64_t> pairs;
  pairs.reserve(scene.ties.size());
  for (const auto& tie : scene.ties) {
    const auto [low, high] = std::minmax(square_of[tie.from], square_of[tie.to]);
    if (low != high) pairs.push_back(std::uint64_t{low} << 32U | high);
  }
  std::sort(pairs.begin(), pairs.end());
  for (std::size_t first = 0; first < pairs.size();) {
    auto last = first;
    while (last < pairs.size() && pairs[last] == pairs[first]) ++last;
    made.lines.push_back({squares[pairs[first] >> 32U].middle(), squares[pairs[first] & 0xFFFFFFFFU].middle(),
                          static_cast<std::uint32_t>(last - first)});
    first = last;
  }
  std::stable_sort(made.lines.begin(), made.lines.end(),
                   [](const Bundle& left, const Bundle& right) { return left.ties > right.ties; });
  if (made.lines.size() > most_bundles) made.lines.resize(most_bundles);
  for (const auto& line : made.lines) made.ties += line.ties;
  return made;
}

}  // namespace sleutelnet
