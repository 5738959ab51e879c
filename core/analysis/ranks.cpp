#include "core/analysis/ranks.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace sleutelnet {

namespace {

bool equal(double left, double right) {
  return std::abs(left - right) <= 1e-9 * std::max({1.0, std::abs(left), std::abs(right)});
}

}  // namespace

std::vector<std::optional<int>> ranks(const std::vector<std::optional<double>>& values) {
  std::vector<std::size_t> order;
  for (std::size_t index = 0; index < values.size(); ++index) {
    if (values[index]) order.push_back(index);
  }
  std::sort(order.begin(), order.end(),
            [&](std::size_t left, std::size_t right) { return *values[left] > *values[right]; });
  std::vector<std::optional<int>> result(values.size());
  for (std::size_t place = 0; place < order.size(); ++place) {
    const bool shared = place > 0 && equal(*values[order[place - 1]], *values[order[place]]);
    result[order[place]] = shared ? *result[order[place - 1]] : static_cast<int>(place) + 1;
  }
  return result;
}

}  // namespace sleutelnet
