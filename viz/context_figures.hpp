#pragma once
// One indicator beside the matrix, as context and never part of a score (P41): which there are, and the figure of each
// buurt.

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "report/language.hpp"
#include "viz/place_choices.hpp"

namespace sleutelnet {

// The newest year of every indicator that a buurt has a figure or a reason for, by name.
std::vector<IndicatorChosen> indicators_known(const Network& network);

struct ContextFigure {
  std::optional<double> value;
  std::optional<std::int64_t> missing;  // the code that stands for why there is none; empty: never given
};

struct ContextFigures {
  std::vector<ContextFigure> rows;  // beside Coverage::areas; empty when no indicator is chosen
  double most = 0;                  // of the values there are
};
ContextFigures context_figures(const Network& network, const Coverage& coverage,
                               const std::optional<IndicatorChosen>& chosen);
ContextFigure figure_of(const Area& area, const IndicatorChosen& chosen);

// "Percentage huishoudens met kinderen": indicators keep the Dutch name that their source gave them.
std::string indicator_name(const std::string& key);
// "31 %", "1.250" or "2,4".
std::string indicator_value(Language language, const std::string& key, double value);

}  // namespace sleutelnet
