#pragma once
// Small dense matrices and the plainest ways to work with them, against which the spectral measures are held.
// Shares nothing with core/analysis but the arrays of the graph.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/support/random.hpp"
#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

using Matrix = std::vector<std::vector<double>>;

inline Matrix zeros(std::size_t size) { return Matrix(size, std::vector<double>(size, 0.0)); }

// into[v][u] is the weight of the arc u → v.
inline Matrix dense_incoming(const Graph& graph, const std::vector<double>& weights = {}) {
  auto into = zeros(graph.size());
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (std::size_t arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      into[graph.arcs[arc].target][node] = weights.empty() ? 1.0 : weights[arc];
    }
  }
  return into;
}

// Gauss, with the largest pivot of each column.
inline std::vector<double> solve_dense(Matrix matrix, std::vector<double> right) {
  const auto size = right.size();
  for (std::size_t column = 0; column < size; ++column) {
    auto pivot = column;
    for (auto row = column; row < size; ++row) {
      if (std::abs(matrix[row][column]) > std::abs(matrix[pivot][column])) pivot = row;
    }
    std::swap(matrix[column], matrix[pivot]);
    std::swap(right[column], right[pivot]);
    for (auto row = column + 1; row < size; ++row) {
      const double factor = matrix[row][column] / matrix[column][column];
      for (auto other = column; other < size; ++other) matrix[row][other] -= factor * matrix[column][other];
      right[row] -= factor * right[column];
    }
  }
  for (auto row = size; row-- > 0;) {
    for (auto other = row + 1; other < size; ++other) right[row] -= matrix[row][other] * right[other];
    right[row] /= matrix[row][row];
  }
  return right;
}

struct Perron {
  double radius = 0;           // the largest eigenvalue of a matrix without negative entries
  std::vector<double> vector;  // of a strongly connected part, its largest entry 1
};

// (I + A) to the power 2^50 by squaring: no gap between eigenvalues is too narrow for it.
inline Perron perron_by_squaring(const Matrix& matrix) {
  const auto size = matrix.size();
  auto power = matrix;
  for (std::size_t node = 0; node < size; ++node) power[node][node] += 1;
  double log_scale = 0;  // log of what was divided out, ÷ the exponent so far
  double exponent = 1;
  for (int step = 0; step < 50; ++step) {
    auto square = zeros(size);
    double largest = 0;
    for (std::size_t row = 0; row < size; ++row) {
      for (std::size_t middle = 0; middle < size; ++middle) {
        for (std::size_t column = 0; column < size; ++column) {
          square[row][column] += power[row][middle] * power[middle][column];
        }
      }
      largest = std::max(largest, *std::max_element(square[row].begin(), square[row].end()));
    }
    for (auto& row : square) {
      for (auto& entry : row) entry /= largest;
    }
    exponent *= 2;
    log_scale += std::log(largest) / exponent;
    power = square;
  }
  Perron result{std::exp(log_scale) - 1, std::vector<double>(size, 0.0)};
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) result.vector[row] += power[row][column];
  }
  const double largest = *std::max_element(result.vector.begin(), result.vector.end());
  for (auto& entry : result.vector) entry /= largest;
  return result;
}

// A weight above 0 for every arc that depends on the two ends, the same both ways.
inline std::vector<double> weights_by_ends(const Graph& graph) {
  std::vector<double> weights;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      weights.push_back(0.5 + (std::min(node, arc.target) * 7 + std::max(node, arc.target) * 3) % 5);
    }
  }
  return weights;
}

inline std::vector<int> random_order(Random& random, int nodes) {
  std::vector<int> order;
  for (int node = 0; node < nodes; ++node) order.push_back(node);
  for (auto left = order.size(); left > 1; --left) std::swap(order[left - 1], order[random.below(left)]);
  return order;
}

inline std::vector<Ends> relabelled(std::vector<Ends> ends, const std::vector<int>& label) {
  for (auto& [source, target] : ends) {
    source = label[static_cast<std::size_t>(source)];
    target = label[static_cast<std::size_t>(target)];
  }
  return ends;
}

// Krackhardt's kite (1990): a … j are nodes 0 … 9.
inline const std::vector<Ends> krackhardt_kite = {{8, 9}, {7, 8}, {6, 7}, {5, 7}, {5, 6}, {4, 6},
                                                  {3, 6}, {1, 6}, {3, 5}, {2, 5}, {0, 5}, {3, 4},
                                                  {1, 4}, {2, 3}, {1, 3}, {0, 3}, {0, 2}, {0, 1}};

}  // namespace sleutelnet::testing
