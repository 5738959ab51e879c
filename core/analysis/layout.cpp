#include "core/analysis/layout.hpp"

#include <algorithm>
#include <cmath>

#include "core/analysis/components.hpp"
#include "core/support/random.hpp"

namespace sleutelnet {

namespace {

constexpr double gap_between_parts = 1.5;
constexpr double closest = 1e-3;

// One connected part: nodes repel each other by 1/d, ties pull by d², steps shrink as it cools.
class Part {
 public:
  Part(const Graph& graph, std::vector<std::uint32_t> nodes, std::uint64_t seed)
      : nodes_(std::move(nodes)), places_(nodes_.size()), forces_(nodes_.size()) {
    std::vector<std::uint32_t> place_of(graph.size());
    for (std::uint32_t place = 0; place < nodes_.size(); ++place) place_of[nodes_[place]] = place;
    for (std::uint32_t place = 0; place < nodes_.size(); ++place) {
      for (const auto& arc : graph.arcs_of(nodes_[place])) {
        if (graph.directed || nodes_[place] < arc.target) ties_.emplace_back(place, place_of[arc.target]);
      }
    }
    start_on_spiral(seed);
  }

  void relax(int rounds, Progress* progress) {
    const double hottest = std::sqrt(static_cast<double>(nodes_.size())) * 0.3;
    for (int round = 0; round < rounds; ++round) {
      if (progress != nullptr && progress->cancelled()) throw Cancelled();
      const double left = 1 - static_cast<double>(round) / rounds;
      push_apart();
      pull_ties();
      move(std::max(hottest * left * left, 0.01));
      if (progress != nullptr) progress->advance();
    }
    to_origin();
  }

  double width() const { return width_; }
  double height() const { return height_; }
  const std::vector<std::uint32_t>& nodes() const { return nodes_; }
  const std::vector<Position>& places() const { return places_; }

 private:
  // A sunflower spiral with a little seeded noise: no two nodes start together, no direction is favoured.
  void start_on_spiral(std::uint64_t seed) {
    Random random(seed);
    constexpr double golden_angle = 2.399963229728653;
    for (std::size_t place = 0; place < places_.size(); ++place) {
      const double radius = std::sqrt(static_cast<double>(place) + 0.5);
      const double angle = golden_angle * static_cast<double>(place) + 0.2 * random.unit();
      places_[place] = {radius * std::cos(angle), radius * std::sin(angle)};
    }
  }

  void push_apart() {
    std::fill(forces_.begin(), forces_.end(), Position{});
    for (std::size_t one = 0; one < places_.size(); ++one) {
      for (std::size_t other = one + 1; other < places_.size(); ++other) {
        const double dx = places_[one].x - places_[other].x;
        const double dy = places_[one].y - places_[other].y;
        const double squared = std::max(dx * dx + dy * dy, closest);
        forces_[one].x += dx / squared;
        forces_[one].y += dy / squared;
        forces_[other].x -= dx / squared;
        forces_[other].y -= dy / squared;
      }
      // A weak pull to the middle keeps long tails in the picture.
      forces_[one].x -= 0.02 * places_[one].x;
      forces_[one].y -= 0.02 * places_[one].y;
    }
  }

  void pull_ties() {
    for (const auto& [one, other] : ties_) {
      const double dx = places_[one].x - places_[other].x;
      const double dy = places_[one].y - places_[other].y;
      const double distance = std::sqrt(dx * dx + dy * dy);
      forces_[one].x -= dx * distance;
      forces_[one].y -= dy * distance;
      forces_[other].x += dx * distance;
      forces_[other].y += dy * distance;
    }
  }

  void move(double at_most) {
    for (std::size_t place = 0; place < places_.size(); ++place) {
      const double force = std::sqrt(forces_[place].x * forces_[place].x + forces_[place].y * forces_[place].y);
      if (force < closest) continue;
      const double step = std::min(force, at_most) / force;
      places_[place].x += forces_[place].x * step;
      places_[place].y += forces_[place].y * step;
    }
  }

  void to_origin() {
    Position low = places_.front();
    Position high = low;
    for (const auto& place : places_) {
      low = {std::min(low.x, place.x), std::min(low.y, place.y)};
      high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    for (auto& place : places_) place = {place.x - low.x, place.y - low.y};
    width_ = high.x - low.x;
    height_ = high.y - low.y;
  }

  std::vector<std::uint32_t> nodes_;
  std::vector<Position> places_;
  std::vector<Position> forces_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ties_;
  double width_ = 0;
  double height_ = 0;
};

// Largest part first, then left to right in rows about as wide as the largest part is twice.
void pack(const std::vector<Part>& parts, std::vector<Position>& positions) {
  if (parts.empty()) return;
  double row_width = 0;
  for (const auto& part : parts) row_width = std::max(row_width, part.width());
  row_width = std::max(row_width * 1.3, 12.0);
  double x = 0;
  double y = 0;
  double row_height = 0;
  for (const auto& part : parts) {
    if (x > 0 && x + part.width() > row_width) {
      x = 0;
      y += row_height + gap_between_parts;
      row_height = 0;
    }
    for (std::size_t place = 0; place < part.nodes().size(); ++place) {
      positions[part.nodes()[place]] = {x + part.places()[place].x, y + part.places()[place].y};
    }
    x += part.width() + gap_between_parts;
    row_height = std::max(row_height, part.height());
  }
}

}  // namespace

std::vector<Position> force_layout(const Graph& graph, const LayoutOptions& options, const Effort& effort) {
  const auto components = weak_components(graph);
  std::vector<std::vector<std::uint32_t>> members(components.sizes.size());
  for (std::uint32_t node = 0; node < graph.size(); ++node) members[components.of_node[node]].push_back(node);
  std::stable_sort(members.begin(), members.end(),
                   [](const auto& left, const auto& right) { return left.size() > right.size(); });
  if (effort.progress != nullptr) effort.progress->expect(members.size() * static_cast<std::size_t>(options.rounds));
  std::vector<Part> parts;
  for (auto& nodes : members) {
    parts.emplace_back(graph, std::move(nodes), options.seed);
    parts.back().relax(options.rounds, effort.progress);
  }
  std::vector<Position> positions(graph.size());
  pack(parts, positions);
  return positions;
}

}  // namespace sleutelnet
