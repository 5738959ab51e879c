#include "viz/district_borders.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <tuple>

namespace sleutelnet {

namespace {

using Corner = std::pair<long, long>;  // decimetres

Corner corner_of(Point point) { return {std::lround(point.x * 10), std::lround(point.y * 10)}; }

struct Edge {
  const AreaId* district = nullptr;
  Corner from, to;  // against the clock, whichever way the ring runs
  Point start, end;

  auto key() const { return std::tie(*district, std::min(from, to), std::max(from, to)); }
};

std::vector<Edge> edges_of(const std::vector<AreaShape>& shapes) {
  std::vector<Edge> edges;
  for (const auto& shape : shapes) {
    for (const auto& polygon : shape.details[0].polygons) {
      const auto& ring = polygon.outer;
      const bool clockwise = signed_area(ring) < 0;
      for (std::size_t at = 0; at < ring.size(); ++at) {
        auto start = ring[at], end = ring[(at + 1) % ring.size()];
        if (clockwise) std::swap(start, end);
        edges.push_back({&shape.district, corner_of(start), corner_of(end), start, end});
      }
    }
  }
  return edges;
}

// The edges without a twin in the same wijk, wijk by wijk.
std::vector<Edge> outer_edges(std::vector<Edge> edges) {
  const auto before = [](const Edge& left, const Edge& right) { return left.key() < right.key(); };
  std::stable_sort(edges.begin(), edges.end(), before);
  std::vector<Edge> outer;
  for (auto first = edges.begin(); first != edges.end();) {
    const auto last = std::upper_bound(first, edges.end(), *first, before);
    if (last - first == 1) outer.push_back(*first);
    first = last;
  }
  return outer;
}

DistrictBorder border_of(const Ring& line, bool closed, const std::array<double, map_details>& coarseness) {
  DistrictBorder border{.closed = closed, .low = line.front(), .high = line.front()};
  for (const auto& point : line) widen(border.low, border.high, point);
  for (std::size_t detail = 0; detail < map_details; ++detail) {
    border.lines[detail] = thinned(line, coarseness[detail], closed);
  }
  return border;
}

// Follows the edges of one wijk from the first that is left.
class Joiner {
 public:
  explicit Joiner(std::span<const Edge> edges) : edges_(edges), used_(edges.size()) {
    for (std::size_t at = 0; at < edges.size(); ++at) starts_.emplace(edges[at].from, at);
  }

  void join(std::vector<DistrictBorder>& borders, const std::array<double, map_details>& coarseness) {
    for (std::size_t first = 0; first < edges_.size(); ++first) {
      if (used_[first]) continue;
      Ring line{edges_[first].start};
      auto at = first;
      for (; at < edges_.size(); at = next(edges_[at].to)) {
        used_[at] = true;
        line.push_back(edges_[at].end);
        last_ = edges_[at].to;
      }
      const bool closed = last_ == edges_[first].from && line.size() > 3;
      if (closed) line.pop_back();
      borders.push_back(border_of(line, closed, coarseness));
    }
  }

 private:
  std::size_t next(const Corner& corner) const {
    const auto [low, high] = starts_.equal_range(corner);
    for (auto found = low; found != high; ++found) {
      if (!used_[found->second]) return found->second;
    }
    return edges_.size();
  }

  std::span<const Edge> edges_;
  std::vector<bool> used_;
  std::multimap<Corner, std::size_t> starts_;
  Corner last_;
};

}  // namespace

std::vector<DistrictBorder> district_borders(const std::vector<AreaShape>& shapes,
                                             const std::array<double, map_details>& coarseness) {
  const auto edges = outer_edges(edges_of(shapes));
  std::vector<DistrictBorder> borders;
  for (std::size_t first = 0; first < edges.size();) {
    std::size_t last = first;
    while (last < edges.size() && *edges[last].district == *edges[first].district) ++last;
    Joiner(std::span(edges).subspan(first, last - first)).join(borders, coarseness);
    first = last;
  }
  return borders;
}

}  // namespace sleutelnet
