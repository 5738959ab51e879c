#pragma once
// The families of measures, each of which knows on what a value rests. For explain*.cpp only.

#include <algorithm>

#include "core/analysis/explanation.hpp"
#include "core/analysis/measure_name.hpp"

namespace sleutelnet {

struct ExplainInput {
  const Network& network;
  const Graph& graph;
  const Graph& turned;  // every arc the other way
  const MeasureOptions& options;
  const Measure& measure;  // defined at `node`
  MeasureName name;
  std::uint32_t node;
  std::size_t limit;

  const ActorId& id(std::size_t other) const { return graph.nodes[other]; }
  bool towards() const { return graph.directed && name.way == MeasureWay::in; }
  const Graph& along() const { return towards() ? turned : graph; }
};

Basis ties_basis(const ExplainInput& input);           // degree and strength, in all and by kind of tie
Basis steps_basis(const ExplainInput& input);          // closeness, reach, eccentricity
Basis pairs_basis(const ExplainInput& input);          // betweenness
Basis holes_basis(const ExplainInput& input);          // constraint, effective size
Basis walks_basis(const ExplainInput& input);          // eigenvector, Katz, PageRank
Basis contact_pairs_basis(const ExplainInput& input);  // clustering
Basis triples_basis(const ExplainInput& input);        // brokerage
Basis core_basis(const ExplainInput& input);           // core numbers
Basis pieces_basis(const ExplainInput& input);         // components, articulation points
Basis cells_basis(const ExplainInput& input);          // reach of cells
Basis area_pairs_basis(const ExplainInput& input);     // coverage betweenness

// Keeps the first `limit` of a list that was put in order.
template <class Item>
void cut(std::vector<Item>& list, std::size_t limit) {
  if (list.size() > limit) list.resize(limit);
}

}  // namespace sleutelnet
