#include "viz/context_figures.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "report/names.hpp"

namespace sleutelnet {

namespace {

bool is_share(const std::string& key) { return key.starts_with("percentage") || key.starts_with("p_"); }

}  // namespace

std::vector<IndicatorChosen> indicators_known(const Network& network) {
  std::map<std::string, int> newest;
  for (const auto* area : areas_at(network, AreaLevel::neighbourhood)) {
    for (const auto& indicator : area->indicators) {
      auto& year = newest[indicator.key];
      year = std::max(year, indicator.year);
    }
  }
  std::vector<IndicatorChosen> known;
  for (const auto& [key, year] : newest) known.push_back({key, year});
  return known;
}

ContextFigure figure_of(const Area& area, const IndicatorChosen& chosen) {
  for (const auto& indicator : area.indicators) {
    if (indicator.key == chosen.key && indicator.year == chosen.year) return {indicator.value, indicator.missing};
  }
  return {};
}

ContextFigures context_figures(const Network& network, const Coverage& coverage,
                               const std::optional<IndicatorChosen>& chosen) {
  ContextFigures figures;
  if (!chosen) return figures;
  for (const auto& code : coverage.areas) {
    const auto* area = network.areas.find(code);
    figures.rows.push_back(area != nullptr ? figure_of(*area, *chosen) : ContextFigure{});
    figures.most = std::max(figures.most, figures.rows.back().value.value_or(0));
  }
  return figures;
}

std::string indicator_name(const std::string& key) {
  auto words = key;
  std::replace(words.begin(), words.end(), '_', ' ');
  return capitalised(words);
}

std::string indicator_value(Language language, const std::string& key, double value) {
  const bool whole = std::abs(value - std::round(value)) < 1e-9;
  return number(language, value, whole ? 0 : 1) + (is_share(key) ? " %" : "");
}

}  // namespace sleutelnet
