#pragma once
// What tests of arrangements share: distances, and graphs whose right picture is known.

#include <cmath>
#include <vector>

#include "core/analysis/layout.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

inline double distance(const Position& one, const Position& other) {
  return std::hypot(one.x - other.x, one.y - other.y);
}

// Whether any two are at least least_distance apart, and everybody stands somewhere.
inline bool all_apart(const std::vector<Position>& places) {
  for (std::size_t one = 0; one < places.size(); ++one) {
    if (!std::isfinite(places[one].x) || !std::isfinite(places[one].y)) return false;
    for (std::size_t other = one + 1; other < places.size(); ++other) {
      if (distance(places[one], places[other]) < least_distance - 1e-9) return false;
    }
  }
  return true;
}

inline Graph path(int nodes) {
  std::vector<Ends> ends;
  for (int node = 0; node + 1 < nodes; ++node) ends.emplace_back(node, node + 1);
  return plain_graph(nodes, ends);
}

inline Graph ring(int nodes) {
  std::vector<Ends> ends;
  for (int node = 0; node < nodes; ++node) ends.emplace_back(node, (node + 1) % nodes);
  return plain_graph(nodes, ends);
}

// Node 0 knows all others.
inline Graph star(int nodes) {
  std::vector<Ends> ends;
  for (int node = 1; node < nodes; ++node) ends.emplace_back(0, node);
  return plain_graph(nodes, ends);
}

inline Graph lattice(int wide, int high) {
  std::vector<Ends> ends;
  for (int row = 0; row < high; ++row) {
    for (int column = 0; column < wide; ++column) {
      const int node = row * wide + column;
      if (column + 1 < wide) ends.emplace_back(node, node + 1);
      if (row + 1 < high) ends.emplace_back(node, node + wide);
    }
  }
  return plain_graph(wide * high, ends);
}

}  // namespace sleutelnet::testing
