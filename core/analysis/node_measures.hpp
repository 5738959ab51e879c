#pragma once
// Every structural measure we offer, as one list of columns: what `sleutelnet measures` prints and what
// the report and the window show. Names are those of docs/measures.md; each column carries the id of its
// convention. A value that is not defined is empty and the column says why.

#include <optional>
#include <string>
#include <vector>

#include "core/analysis/graph.hpp"
#include "core/analysis/lengths.hpp"

namespace sleutelnet {

enum class UndefinedReason { none, isolated, alone, fewer_than_three };

struct Measure {
  std::string name;                           // e.g. betweenness_norm
  std::string convention;                     // e.g. betweenness.brandes.undirected
  std::vector<std::optional<double>> values;  // per node of the graph
  UndefinedReason when_empty = UndefinedReason::none;
};

struct MeasureOptions {
  bool hours = true;  // expected hours mean something: ties carry a frequency, actors a response class
  WeightMeaning weight = WeightMeaning::none;
};

// In a fixed order. Refuses only what weight_lengths() refuses. Cost: that of betweenness, once more with
// lengths when a meaning of the weight is given.
Result<std::vector<Measure>> node_measures(const Network& network, const Graph& graph,
                                           const MeasureOptions& options = {});

}  // namespace sleutelnet
