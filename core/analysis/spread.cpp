#include "core/analysis/spread.hpp"

#include <algorithm>

namespace sleutelnet {

std::optional<Spread> spread(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const auto below = (values.size() - 1) / 20;
  return Spread{values[below], values[values.size() - 1 - below]};
}

}  // namespace sleutelnet
