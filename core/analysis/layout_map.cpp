#include "core/analysis/layout_map.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

#include "core/analysis/grouping.hpp"
#include "core/analysis/layout_room.hpp"

namespace sleutelnet {

namespace {

// The share of the map that one place takes when everybody is spread over all of it.
constexpr double units_per_person = 3;
constexpr double smallest_map = 24;

struct Border {
  const Area* area = nullptr;
  Point low, high, middle;
};

// Even-odd over all rings.
bool inside_ring(const Ring& ring, const Point& point) {
  bool inside = false;
  for (std::size_t at = 0, last = ring.size() - 1; at < ring.size(); last = at++) {
    const auto &one = ring[at], &other = ring[last];
    if ((one.y > point.y) == (other.y > point.y)) continue;
    if (point.x < one.x + (point.y - one.y) / (other.y - one.y) * (other.x - one.x)) inside = !inside;
  }
  return inside;
}

bool within(const Area& area, const Point& point) {
  bool inside = false;
  for (const auto& polygon : area.polygons) {
    if (!polygon.outer.empty() && inside_ring(polygon.outer, point)) inside = !inside;
    for (const auto& hole : polygon.holes) {
      if (!hole.empty() && inside_ring(hole, point)) inside = !inside;
    }
  }
  return inside;
}

double distance_to_border(const Area& area, const Point& point) {
  double nearest = std::numeric_limits<double>::max();
  for (const auto& polygon : area.polygons) {
    for (std::size_t at = 0; at < polygon.outer.size(); ++at) {
      const auto &one = polygon.outer[at], &other = polygon.outer[(at + 1) % polygon.outer.size()];
      const double dx = other.x - one.x, dy = other.y - one.y, length = dx * dx + dy * dy;
      const double share =
          length > 0 ? std::clamp(((point.x - one.x) * dx + (point.y - one.y) * dy) / length, 0.0, 1.0) : 0.0;
      nearest = std::min(nearest, std::hypot(point.x - one.x - share * dx, point.y - one.y - share * dy));
    }
  }
  return nearest;
}

void widen(Point& low, Point& high, const Point& point) {
  low = {std::min(low.x, point.x), std::min(low.y, point.y)};
  high = {std::max(high.x, point.x), std::max(high.y, point.y)};
}

// The middle is the point of a 10 × 10 raster that lies deepest inside; of the box where none lies inside.
Border border_of(const Area& area) {
  Border border{&area, {}, {}, {}};
  bool first = true;
  for (const auto& polygon : area.polygons) {
    for (const auto& point : polygon.outer) {
      if (first) border.low = border.high = point;
      first = false;
      widen(border.low, border.high, point);
    }
  }
  border.middle = {(border.low.x + border.high.x) / 2, (border.low.y + border.high.y) / 2};
  constexpr int steps = 10;
  double deepest = 0;
  for (int row = 1; row < steps; ++row) {
    for (int column = 1; column < steps; ++column) {
      const Point point{border.low.x + (border.high.x - border.low.x) * column / steps,
                        border.low.y + (border.high.y - border.low.y) * row / steps};
      if (!within(area, point)) continue;
      const double depth = distance_to_border(area, point);
      if (depth <= deepest) continue;
      deepest = depth;
      border.middle = point;
    }
  }
  return border;
}

// The area with most claims of each, then of organisations where most of their people are.
class Whereabouts {
 public:
  Whereabouts(const Network& network, const Graph& graph) : network_(network), graph_(graph), areas_(graph.size()) {}

  std::vector<AreaId> find() {
    std::vector<std::map<AreaId, int>> claims(graph_.size());
    for (const auto& reach : network_.reach.rows()) {
      const auto node = graph_.index_of(reach.actor);
      const auto* area = network_.areas.find(reach.area);
      const bool counts = area != nullptr && area->level != AreaLevel::municipality && holds_on(reach, network_.date);
      if (node < graph_.size() && counts) ++claims[node][reach.area];
    }
    for (std::size_t node = 0; node < graph_.size(); ++node) areas_[node] = most_claimed(claims[node]);
    std::vector<std::map<AreaId, int>> people(graph_.size());
    for (std::size_t node = 0; node < graph_.size(); ++node) {
      const auto* actor = network_.actors.find(graph_.nodes[node]);
      if (actor == nullptr || actor->organisation.empty() || areas_[node].empty()) continue;
      const auto board = graph_.index_of(actor->organisation);
      if (board < graph_.size()) ++people[board][areas_[node]];
    }
    for (std::size_t node = 0; node < graph_.size(); ++node) {
      if (areas_[node].empty()) areas_[node] = most_claimed(people[node]);
    }
    return std::move(areas_);
  }

 private:
  // A buurt tells more than a wijk.
  AreaId most_claimed(const std::map<AreaId, int>& counts) const {
    AreaId found;
    int most = 0;
    for (const auto level : {AreaLevel::neighbourhood, AreaLevel::district}) {
      for (const auto& [area, count] : counts) {
        if (network_.areas.find(area)->level != level || count <= most) continue;
        found = area;
        most = count;
      }
      if (most > 0) break;
    }
    return found;
  }

  const Network& network_;
  const Graph& graph_;
  std::vector<AreaId> areas_;
};

class Packing {
 public:
  Packing(const MapOnSheet& frame, std::size_t size) : frame_(frame), taken_(size), positions_(size) {}

  // Rings of places around the middle, those inside the border first.
  std::vector<std::uint32_t> pack_inside(const Border& border, const std::vector<std::uint32_t>& nodes) {
    const auto middle = frame_.to_sheet(border.middle);
    const double reach =
        std::hypot(border.high.x - border.low.x, border.high.y - border.low.y) / frame_.metres_per_unit;
    constexpr double wide = least_distance * 1.4, high = wide * 0.8660254037844386;
    std::vector<std::pair<double, Position>> places;
    const int rows = static_cast<int>(reach / high) + 1, columns = static_cast<int>(reach / wide) + 1;
    for (int row = -rows; row <= rows; ++row) {
      for (int column = -columns; column <= columns; ++column) {
        const Position off{wide * (column + (row % 2 != 0 ? 0.5 : 0.0)), high * row};
        const Position place{middle.x + off.x, middle.y + off.y};
        if (within(*border.area, to_map(place))) places.emplace_back(std::hypot(off.x, off.y), place);
      }
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<std::uint32_t> left;
    auto next = places.begin();
    for (const auto node : nodes) {
      while (next != places.end() && !taken_.free(next->second)) ++next;
      if (next == places.end()) {
        left.push_back(node);
        continue;
      }
      put(node, next->second);
    }
    return left;
  }

  void pack_around(const Border& border, const std::vector<std::uint32_t>& nodes) {
    for (const auto node : nodes) put(node, taken_.nearest_free(frame_.to_sheet(border.middle)));
  }

  void put(std::uint32_t node, Position place) {
    positions_[node] = place;
    taken_.put(place);
    lowest_ = std::max(lowest_, place.y);
  }

  double lowest() const { return lowest_; }
  std::vector<Position> positions() { return std::move(positions_); }

 private:
  Point to_map(Position place) const {
    return {frame_.middle.x + place.x * frame_.metres_per_unit, frame_.middle.y - place.y * frame_.metres_per_unit};
  }

  MapOnSheet frame_;
  TakenPlaces taken_;
  std::vector<Position> positions_;
  double lowest_ = 0;
};

MapOnSheet frame_over(const std::vector<const Area*>& areas, std::size_t people) {
  Point low, high;
  bool first = true;
  for (const auto* area : areas) {
    for (const auto& polygon : area->polygons) {
      for (const auto& point : polygon.outer) {
        if (first) low = high = point;
        first = false;
        widen(low, high, point);
      }
    }
  }
  const double extent = std::max({high.x - low.x, high.y - low.y, 1.0});
  const double units = std::max(smallest_map, units_per_person * std::sqrt(static_cast<double>(people)));
  return {{(low.x + high.x) / 2, (low.y + high.y) / 2}, extent / units};
}

}  // namespace

MapLayout map_layout(const Network& network, const Graph& graph) {
  std::vector<const Area*> drawn;
  for (const auto& area : network.areas.rows()) {
    if (!area.polygons.empty() && !area.polygons.front().outer.empty()) drawn.push_back(&area);
  }
  if (drawn.empty()) return {};
  MapLayout made{.areas = Whereabouts(network, graph).find(), .frame = frame_over(drawn, graph.size())};
  std::map<AreaId, std::vector<std::uint32_t>> people;
  std::vector<std::uint32_t> apart;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    const auto* area = network.areas.find(made.areas[node]);
    const bool placed = area != nullptr && std::binary_search(drawn.begin(), drawn.end(), area, std::less<>());
    if (!placed) made.areas[node] = {};
    (placed ? people[made.areas[node]] : apart).push_back(node);
  }
  Packing packing(made.frame, graph.size());
  std::vector<std::pair<Border, std::vector<std::uint32_t>>> crowded;
  for (const auto& [code, nodes] : people) {
    const auto border = border_of(*network.areas.find(code));
    crowded.emplace_back(border, packing.pack_inside(border, nodes));
  }
  for (const auto& [border, nodes] : crowded) packing.pack_around(border, nodes);
  double bottom = 0, left = 0;
  for (const auto* area : drawn) {
    for (const auto& polygon : area->polygons) {
      for (const auto& point : polygon.outer) {
        bottom = std::max(bottom, made.frame.to_sheet(point).y);
        left = std::min(left, made.frame.to_sheet(point).x);
      }
    }
  }
  made.apart_from = std::max(bottom, packing.lowest()) + 2;
  Position next{left, made.apart_from};
  for (const auto node : apart) {
    packing.put(node, next);
    next.x += 1;
    if (next.x > -left) next = {left, next.y + 1};
  }
  made.positions = packing.positions();
  return made;
}

}  // namespace sleutelnet
