#include "core/analysis/layout_room.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace sleutelnet {

namespace {

double apart(Position one, Position other) { return std::hypot(one.x - other.x, one.y - other.y); }

// How near the nearest other stands to each, looked for within a cell only.
std::vector<double> nearest_others(const std::vector<Position>& places) {
  TakenPlaces taken(places.size());
  for (const auto& place : places) taken.put(place);
  std::vector<double> nearest(places.size(), least_distance);
  for (std::size_t one = 0; one < places.size(); ++one) {
    taken.each_near(places[one], [&](std::size_t other) {
      if (other != one) nearest[one] = std::min(nearest[one], apart(places[one], places[other]));
    });
  }
  return nearest;
}

// So much larger that three of four have room, but no larger than a full sheet needs to be.
double growth(const std::vector<Position>& places) {
  auto nearest = nearest_others(places);
  const auto quarter = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 4);
  std::nth_element(nearest.begin(), quarter, nearest.end());
  Position middle;
  for (const auto& place : places) middle = {middle.x + place.x, middle.y + place.y};
  const auto count = static_cast<double>(places.size());
  middle = {middle.x / count, middle.y / count};
  double spread = 0;
  for (const auto& place : places) spread += std::pow(apart(place, middle), 2);
  spread = std::sqrt(spread / count);
  const double wanted = least_distance / std::max(*quarter, 1e-6);
  const double most = 0.6 * least_distance * std::sqrt(count) / std::max(spread, 1e-6);
  return std::max(1.0, std::min(wanted, most));
}

// One round over all pairs that stand too near; whether any did.
bool push(std::vector<Position>& places) {
  constexpr double wished = least_distance * 1.02;
  TakenPlaces taken(places.size());
  for (const auto& place : places) taken.put(place);
  bool moved = false;
  for (std::size_t one = 0; one < places.size(); ++one) {
    taken.each_near(places[one], [&](std::size_t other) {
      if (other <= one) return;
      double dx = places[other].x - places[one].x, dy = places[other].y - places[one].y;
      double distance = std::sqrt(dx * dx + dy * dy);
      if (distance >= least_distance) return;
      if (distance < 1e-6) {  // on one point: apart along a direction of their own
        dx = std::cos(static_cast<double>(one + other));
        dy = std::sin(static_cast<double>(one + other));
        distance = 1;
      }
      const double off = (wished - std::min(distance, wished)) / 2 + (distance == 1 ? wished / 2 : 0);
      places[one] = {places[one].x - dx / distance * off, places[one].y - dy / distance * off};
      places[other] = {places[other].x + dx / distance * off, places[other].y + dy / distance * off};
      moved = true;
    });
  }
  return moved;
}

void settle(std::vector<Position>& places) {
  TakenPlaces taken(places.size());
  for (auto& place : places) {
    place = taken.nearest_free(place);
    taken.put(place);
  }
}

}  // namespace

TakenPlaces::TakenPlaces(std::size_t expected) : first_(std::bit_ceil(2 * expected + 16), -1) {
  places_.reserve(expected);
  next_.reserve(expected);
}

std::size_t TakenPlaces::bucket(Position place, int columns_off, int rows_off) const {
  const auto cell = [](double along) { return static_cast<std::int64_t>(std::floor(along / least_distance)); };
  const auto column = static_cast<std::uint64_t>(cell(place.x) + columns_off);
  const auto row = static_cast<std::uint64_t>(cell(place.y) + rows_off);
  const auto mixed = (column * 0x9E3779B97F4A7C15ULL) ^ (row * 0xC2B2AE3D27D4EB4FULL);
  return (mixed ^ (mixed >> 29U)) & (first_.size() - 1);
}

void TakenPlaces::put(Position place) {
  const auto number = static_cast<std::int32_t>(places_.size());
  auto& first = first_[bucket(place, 0, 0)];
  places_.push_back(place);
  next_.push_back(first);
  first = number;
}

bool TakenPlaces::free(Position place) const {
  bool alone = true;
  each_near(place, [&](std::size_t other) { alone = alone && apart(places_[other], place) >= least_distance; });
  return alone;
}

Position TakenPlaces::nearest_free(Position wanted) const {
  if (free(wanted)) return wanted;
  constexpr double ring = least_distance / 3;
  for (int number = 1;; ++number) {
    const double radius = ring * number;
    const int directions = std::max(6, static_cast<int>(2 * std::numbers::pi * number));
    for (int direction = 0; direction < directions; ++direction) {
      const double angle = 2 * std::numbers::pi * direction / directions + number;
      const Position place{wanted.x + radius * std::cos(angle), wanted.y + radius * std::sin(angle)};
      if (free(place)) return place;
    }
  }
}

void make_room(std::vector<Position>& places) {
  if (places.size() < 2) return;
  constexpr int most_growths = 4, most_pushes = 80;
  for (int time = 0; time < most_growths; ++time) {
    const double factor = growth(places);
    if (factor < 1.01) break;
    for (auto& place : places) place = {place.x * factor, place.y * factor};
  }
  for (int round = 0; round < most_pushes; ++round) {
    if (!push(places)) break;
  }
  settle(places);
}

std::vector<Position> with_newcomers(const Graph& graph, const std::vector<std::optional<Position>>& known) {
  std::vector<Position> places(graph.size());
  TakenPlaces taken(graph.size());
  double lowest = 0, count = 0;
  Position middle;
  std::vector<bool> placed(graph.size());
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (!known[node]) continue;
    placed[node] = true;
    places[node] = *known[node];
    taken.put(places[node]);
    lowest = count == 0 ? places[node].y : std::max(lowest, places[node].y);
    middle = {middle.x + places[node].x, middle.y + places[node].y};
    ++count;
  }
  if (count > 0) middle = {middle.x / count, middle.y / count};
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (placed[node]) continue;
    Position wanted;
    double near = 0;
    for (const auto& arc : graph.arcs_of(node)) {
      if (!placed[arc.target]) continue;
      wanted = {wanted.x + places[arc.target].x, wanted.y + places[arc.target].y};
      ++near;
    }
    if (near > 0) {
      wanted = {wanted.x / near, wanted.y / near};
      // Outwards, where there is most room.
      const double out = std::max(apart(wanted, middle), 1e-6);
      wanted = {wanted.x + (wanted.x - middle.x) / out, wanted.y + (wanted.y - middle.y) / out};
    } else {
      wanted = {count > 0 ? middle.x : 0, count > 0 ? lowest + 1 : 0};
    }
    places[node] = taken.nearest_free(wanted);
    taken.put(places[node]);
    placed[node] = true;
  }
  return places;
}

}  // namespace sleutelnet
