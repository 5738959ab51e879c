#pragma once
// The rows of the matrix: buurten by wijk, in the order that was asked for.

#include <vector>

#include "core/analysis/gaps.hpp"
#include "viz/context_figures.hpp"

namespace sleutelnet {

struct DistrictRows {
  AreaId district;                // empty for buurten without a known wijk
  std::vector<std::size_t> rows;  // places in Coverage::areas
};

// By code; or the most gaps, the most inhabitants or the highest figure of the context first, buurten within their wijk
// and wijken by what their buurten have together (for the context: by the highest of them). Equals by code; a
// buurt without a figure comes last.
std::vector<DistrictRows> district_rows(const Network& network, const Coverage& coverage, const std::vector<Gap>& gaps,
                                        AreaOrder order, const ContextFigures& context);

}  // namespace sleutelnet
