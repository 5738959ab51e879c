#pragma once
// The network as a whole as one list of figures: what the report shows in a table and `sleutelnet structure` prints.
// Each has the name and convention of docs/measures.md, what it was counted over, and how far it can move and why.
// A figure that is not defined is empty, and says why.

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/measure.hpp"
#include "report/results.hpp"

namespace sleutelnet {

enum class FigureUnit { count, share, index };
enum class CountedOver { participants, groups, key_figures, districts, cells };

// Why a figure can move between lowest and highest, or what those are set beside it for.
enum class IntervalOf {
  none,
  unknown_ties,  // none, or all, of the ties in doubt exist
  draws,         // nine of ten plausible networks
  chance,        // the middle 95 % of shuffled groups
  proof,         // no better answer exists above it
};

struct WholeFigure {
  std::string metric;
  std::string convention;
  FigureUnit unit{};
  CountedOver over{};
  std::optional<double> value = {}, lowest = {}, highest = {};
  IntervalOf interval = IntervalOf::none;
  UndefinedReason when_empty = UndefinedReason::none;
};

// In a fixed order, as far as they were worked out.
std::vector<WholeFigure> whole_figures(const Results& results);

}  // namespace sleutelnet
