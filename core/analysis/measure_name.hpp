#pragma once
// The parts of which node_measures() makes a name: harmonic_winv_out is `harmonic` with lengths 1/weight,
// outwards; burt_constraint_w_ego is `burt_constraint` with strengths, in the ego network. Names that only
// end alike (reach_24h, eigenvector_w_l2) are their own base.

#include <string_view>

#include "core/analysis/lengths.hpp"

namespace sleutelnet {

enum class MeasureWay { none, out, in };

struct MeasureName {
  std::string_view base;
  WeightMeaning lengths = WeightMeaning::none;
  bool strengths = false;
  bool ego = false;
  MeasureWay way = MeasureWay::none;

  // e.g. is_one_of({"katz", "pagerank"})
  bool is_one_of(std::initializer_list<std::string_view> bases) const {
    for (const auto one : bases) {
      if (one == base) return true;
    }
    return false;
  }
};

inline MeasureName measure_name(std::string_view name) {
  MeasureName parts{.base = name};
  const auto cut = [&](std::string_view ending) {
    const bool found = parts.base.size() > ending.size() && parts.base.ends_with(ending);
    if (found) parts.base.remove_suffix(ending.size());
    return found;
  };
  if (cut("_out")) parts.way = MeasureWay::out;
  if (cut("_in")) parts.way = MeasureWay::in;
  parts.ego = cut("_ego");
  if (cut("_winv")) parts.lengths = WeightMeaning::strength;
  if (cut("_wlen")) parts.lengths = WeightMeaning::length;
  parts.strengths = cut("_w");
  return parts;
}

}  // namespace sleutelnet
