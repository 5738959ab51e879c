#include "sample-data/generator/geography.hpp"

#include <algorithm>
#include <map>

#include "core/support/require.hpp"
#include "sample-data/generator/choose.hpp"

namespace sleutelnet::sample {

namespace {

// Corners of the honeycomb on a whole-number lattice: a cell is two wide and four high.
using Knot = Corner;

Knot middle_of(int row, int column) { return {2 * column + 1 + row % 2, 3 * row + 2}; }

std::vector<std::string> cells_of_row(const std::string& row) {
  std::vector<std::string> cells;
  for (std::size_t at = 0; at + 1 < row.size(); at += 3) cells.push_back(row.substr(at, 2));
  return cells;
}

// Clockwise on the map, from the northern point; border_of turns the ring round at the end.
std::vector<Knot> corners_of(Knot middle) {
  return {{middle.x, middle.y - 2}, {middle.x + 1, middle.y - 1}, {middle.x + 1, middle.y + 1},
          {middle.x, middle.y + 2}, {middle.x - 1, middle.y + 1}, {middle.x - 1, middle.y - 1}};
}

// The same noise for the same place, whatever the order in which places are asked.
int noise(const Sketch& sketch, Corner one, Corner other, int most) {
  auto mix = sketch.seed;
  for (const int part : {one.x, one.y, other.x, other.y}) {
    mix = Random(mix ^ static_cast<std::uint64_t>(part + 1'000'000)).next();
  }
  return static_cast<int>(mix % static_cast<std::uint64_t>(2 * most + 1)) - most;
}

// Bends the lattice so that cells near the centre are smaller than at the edge, as in a grown town.
Corner bent(const Sketch& sketch, std::int64_t x, std::int64_t y) {
  const std::int64_t east = x - sketch.width / 2;
  const std::int64_t north = y - sketch.height / 2;
  const std::int64_t radius = std::int64_t{sketch.width} * sketch.height / 4;
  const std::int64_t share = 580 + 210 * (east * east + north * north) / radius;  // thousandths
  return {sketch.south_west.x + sketch.width / 2 + static_cast<int>(east * share / 1000),
          sketch.south_west.y + sketch.height / 2 + static_cast<int>(north * share / 1000)};
}

Corner place_of(const Sketch& sketch, Knot knot) {
  const int columns = static_cast<int>(cells_of_row(sketch.rows.front()).size()) * 2 + 1;
  const int rows = static_cast<int>(sketch.rows.size()) * 3 + 1;
  const int wide = sketch.width / columns;
  const int high = sketch.height / rows;
  const int x = knot.x * wide + noise(sketch, knot, {1, 0}, wide * 30 / 100);
  const int y = sketch.height - knot.y * high + noise(sketch, knot, {0, 1}, high * 50 / 100);
  return bent(sketch, x, y);
}

// Puts points between two corners, each a little aside of the middle, three times over.
void wrinkle(const Sketch& sketch, Corner one, Corner other, int depth, std::vector<Corner>& line) {
  if (depth == 0) return;
  const int length = std::max(std::abs(one.x - other.x), std::abs(one.y - other.y));
  const int aside = noise(sketch, one, other, 110);
  const Corner middle{(one.x + other.x) / 2 - (other.y - one.y) * aside / 1000,
                      (one.y + other.y) / 2 + (other.x - one.x) * aside / 1000};
  if (length < 60) return;
  wrinkle(sketch, one, middle, depth - 1, line);
  line.push_back(middle);
  wrinkle(sketch, middle, other, depth - 1, line);
}

// The points from one knot up to but without the other. Always made from the lower knot, so that both
// buurten along this side get the very same points.
std::vector<Corner> side(const Sketch& sketch, Knot from, Knot to) {
  const bool turned = to < from;
  const Corner one = place_of(sketch, turned ? to : from);
  const Corner other = place_of(sketch, turned ? from : to);
  std::vector<Corner> line;
  wrinkle(sketch, one, other, 3, line);
  if (turned) std::reverse(line.begin(), line.end());
  line.insert(line.begin(), turned ? other : one);
  return line;
}

// Sides that lie between two of our own cells run in both directions and fall away.
std::map<Knot, Knot> outline(const Sketch& sketch, const std::vector<std::string>& names) {
  std::vector<std::pair<Knot, Knot>> sides;
  for (int row = 0; row < static_cast<int>(sketch.rows.size()); ++row) {
    const auto cells = cells_of_row(sketch.rows[static_cast<std::size_t>(row)]);
    for (int column = 0; column < static_cast<int>(cells.size()); ++column) {
      if (std::find(names.begin(), names.end(), cells[static_cast<std::size_t>(column)]) == names.end()) continue;
      const auto corners = corners_of(middle_of(row, column));
      for (std::size_t at = 0; at < corners.size(); ++at) sides.emplace_back(corners[at], corners[(at + 1) % 6]);
    }
  }
  std::map<Knot, Knot> next;
  for (const auto& [from, to] : sides) {
    if (std::find(sides.begin(), sides.end(), std::pair(to, from)) == sides.end()) next[from] = to;
  }
  return next;
}

bool inside(const Sketch& sketch, int row, int column) {
  if (row < 0 || row >= static_cast<int>(sketch.rows.size()) || column < 0) return false;
  const auto cells = cells_of_row(sketch.rows[static_cast<std::size_t>(row)]);
  const auto at = static_cast<std::size_t>(column);
  return at < cells.size() && cells[at] != "..";
}

// The northern or southern point of a single cell at the edge of the municipality. Left out, since a row
// of such points looks like a saw; no other buurt has them.
bool sticks_out(const Sketch& sketch, Knot knot) {
  int touching = 0;
  for (int row = 0; row < static_cast<int>(sketch.rows.size()); ++row) {
    for (int column = 0; column <= knot.x / 2; ++column) {
      if (!inside(sketch, row, column)) continue;
      const auto corners = corners_of(middle_of(row, column));
      const auto at = std::find(corners.begin(), corners.end(), knot) - corners.begin();
      if (at == 6) continue;
      if (at != 0 && at != 3) return false;
      ++touching;
    }
  }
  return touching == 1;
}

// The knots of the outline in order, clockwise.
std::vector<Knot> knots_around(const Sketch& sketch, const std::vector<std::string>& cells) {
  const auto next = outline(sketch, cells);
  SLEUTELNET_REQUIRE(!next.empty());
  std::vector<Knot> all;
  const Knot start = next.begin()->first;
  for (Knot at = start; all.empty() || at != start; at = next.at(at)) all.push_back(at);
  SLEUTELNET_REQUIRE(all.size() == next.size());  // a buurt in two pieces is a mistake in the sketch
  std::erase_if(all, [&](Knot knot) { return sticks_out(sketch, knot); });
  return all;
}

}  // namespace

std::vector<Corner> border_of(const Sketch& sketch, const std::vector<std::string>& cells) {
  const auto knots = knots_around(sketch, cells);
  std::vector<Corner> border;
  for (std::size_t at = 0; at < knots.size(); ++at) {
    const auto points = side(sketch, knots[at], knots[(at + 1) % knots.size()]);
    border.insert(border.end(), points.begin(), points.end());
  }
  std::reverse(border.begin(), border.end());
  return border;
}

}  // namespace sleutelnet::sample
