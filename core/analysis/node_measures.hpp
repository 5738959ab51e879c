#pragma once
// Every structural measure we offer, as one list of columns: what `sleutelnet measures` prints and what the
// report and the window show. Names are those of docs/measures.md; each column carries the id of its convention.

#include <optional>
#include <string_view>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/graph.hpp"
#include "core/analysis/lengths.hpp"
#include "core/analysis/measure.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

// What is worked out together. In this order they stand in the list.
enum class MeasureFamily { degree, distance, betweenness, spectral, current_flow, brokerage, cohesion, coverage };
inline constexpr MeasureFamily all_families[] = {
    MeasureFamily::degree,       MeasureFamily::distance,  MeasureFamily::betweenness, MeasureFamily::spectral,
    MeasureFamily::current_flow, MeasureFamily::brokerage, MeasureFamily::cohesion,    MeasureFamily::coverage};

struct MeasureOptions {
  bool municipal = true;  // ties carry kind and frequency, actors domains and response class
  WeightMeaning weight = WeightMeaning::none;
  // Sample betweenness in steps with this largest error instead of counting all paths; with lengths it stays exact.
  std::optional<double> sample_within;
  std::uint64_t seed = 1;              // of the sampling
  const Coverage* coverage = nullptr;  // adds the measures over neighbourhoods; of the same network
  Effort effort;
};

// Of one family: for who cannot wait for the slowest.
Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph, MeasureFamily family,
                                           const MeasureOptions& options = {});

// Of all families, in a fixed order. Refuses only what weight_lengths() refuses. Cost: that of betweenness, once more
// with lengths when a meaning of the weight is given, and that of current_flow.
Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph,
                                           const MeasureOptions& options = {});

// One of them, without the work for those of another family. Refuses a name that this network does not have.
Result<Measure> node_measure(const Network& network, const Graph& graph, const MeasureOptions& options,
                             std::string_view name);

// The names that node_measures() gives for such a graph of this network, in its order; works nothing out.
std::vector<std::string> measure_names(const Network& network, bool directed, const MeasureOptions& options = {});

}  // namespace sleutelnet
