#include "core/analysis/layout.hpp"

#include <algorithm>
#include <cmath>

#include "core/analysis/components.hpp"
#include "core/analysis/layout_room.hpp"
#include "core/analysis/stress_search.hpp"

namespace sleutelnet {

namespace {

constexpr double gap_between_parts = 1.5;

struct Part {
  std::vector<std::uint32_t> nodes;
  std::vector<Position> places;
  double width = 0, height = 0;
};

void to_origin(Part& part) {
  Position low = part.places.front(), high = low;
  for (const auto& place : part.places) {
    low = {std::min(low.x, place.x), std::min(low.y, place.y)};
    high = {std::max(high.x, place.x), std::max(high.y, place.y)};
  }
  for (auto& place : part.places) place = {place.x - low.x, place.y - low.y};
  part.width = high.x - low.x;
  part.height = high.y - low.y;
}

// The nodes of each connected part, the largest first, and those without ties.
struct Members {
  std::vector<std::vector<std::uint32_t>> parts;
  std::vector<std::uint32_t> alone;
};

Members members_of(const Graph& graph) {
  const auto components = weak_components(graph);
  Members members{std::vector<std::vector<std::uint32_t>>(components.sizes.size()), {}};
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    const auto component = components.of_node[node];
    (components.sizes[component] == 1 ? members.alone : members.parts[component]).push_back(node);
  }
  std::erase_if(members.parts, [](const auto& nodes) { return nodes.empty(); });
  std::stable_sort(members.parts.begin(), members.parts.end(),
                   [](const auto& left, const auto& right) { return left.size() > right.size(); });
  return members;
}

// From left to right in rows as wide as the largest part, or wider where there are many; those alone below.
class Sheet {
 public:
  Sheet(std::vector<Position>& positions, double width) : positions_(positions), width_(width) {}

  void add(const Part& part) {
    if (x_ > 0 && x_ + part.width > width_) next_row();
    for (std::size_t node = 0; node < part.nodes.size(); ++node) {
      positions_[part.nodes[node]] = {x_ + part.places[node].x, y_ + part.places[node].y};
    }
    x_ += part.width + gap_between_parts;
    row_height_ = std::max(row_height_, part.height);
  }

  void add_rows(const std::vector<std::uint32_t>& alone) {
    if (x_ > 0) next_row();
    for (const auto node : alone) {
      if (x_ > width_) {
        x_ = 0;
        ++y_;
      }
      positions_[node] = {x_, y_};
      ++x_;
    }
  }

 private:
  void next_row() {
    x_ = 0;
    y_ += row_height_ + gap_between_parts;
    row_height_ = 0;
  }

  std::vector<Position>& positions_;
  double width_;
  double x_ = 0, y_ = 0, row_height_ = 0;
};

std::vector<Position> packed(const std::vector<Part>& parts, const std::vector<std::uint32_t>& alone,
                             std::size_t size) {
  std::vector<Position> positions(size);
  double widest = 0, area = static_cast<double>(alone.size());
  for (const auto& part : parts) {
    widest = std::max(widest, part.width);
    area += (part.width + gap_between_parts) * (part.height + gap_between_parts);
  }
  Sheet sheet(positions, std::max(widest, std::sqrt(area * 1.6)));
  for (const auto& part : parts) sheet.add(part);
  sheet.add_rows(alone);
  return positions;
}

void check(const Effort& effort) {
  if (effort.progress != nullptr && effort.progress->cancelled()) throw Cancelled();
}

}  // namespace

std::vector<Position> force_layout(const Graph& graph, const LayoutOptions& options, const Effort& effort) {
  check(effort);
  auto members = members_of(graph);
  const auto steps = static_cast<std::size_t>(StressSearch::rounds + 2);
  if (effort.progress != nullptr) effort.progress->expect(members.parts.size() * steps);
  const auto advance = [&] {
    check(effort);
    if (effort.progress != nullptr) effort.progress->advance();
  };
  // Only the largest part takes long enough to be looked at while it is worked on.
  constexpr int rounds_between = 4;
  std::vector<Part> parts(members.parts.size());
  for (std::size_t number = parts.size(); number-- > 0;) {
    auto& part = parts[number];
    StressSearch search(graph, std::move(members.parts[number]), options.seed);
    part.nodes = search.nodes();
    advance();
    for (int round = 0; round < StressSearch::rounds; ++round) {
      search.improve(round, effort);
      advance();
      if (number > 0 || !options.publish || round % rounds_between != rounds_between - 1) continue;
      part.places = search.places();
      to_origin(part);
      options.publish(packed(parts, members.alone, graph.size()));
    }
    part.places = search.places();
    make_room(part.places);
    to_origin(part);
    advance();
  }
  return packed(parts, members.alone, graph.size());
}

}  // namespace sleutelnet
