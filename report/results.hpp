#pragma once
// Everything the analyses have to say about one network, worked out once, so that the command line and
// the window report from the same numbers. Holds people by id: only disclose() may pass it on.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/compare.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/coverage.hpp"
#include "core/analysis/departure.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/graph.hpp"
#include "core/analysis/layout.hpp"
#include "core/analysis/reach_measures.hpp"
#include "core/analysis/recruit.hpp"
#include "report/whole_network.hpp"

namespace sleutelnet {

struct Structure {
  Graph graph;  // undirected, participants and ties in force; every list below runs beside graph.nodes
  Components components;
  CutStructure cuts;
  Degrees degrees;
  Closeness closeness;
  Betweenness betweenness;
  std::vector<ReachCounts> reach;
  std::vector<Position> positions;  // empty without a drawing
};

struct Results {
  Network network;
  std::uint64_t hash = 0;  // content_hash of the network as it was before anything was left out
  Coverage coverage;
  std::vector<Gap> gaps;
  std::vector<DepartureImpact> departures;
  Structure structure;
  WholeNetwork whole;
  RecruitPlan plan;
  std::optional<Comparison> comparison;  // with an earlier snapshot, when there is one
};

struct ResultOptions {
  bool municipal = true;
  bool directed = false;  // of a plain network; the drawing, departures and what is told of places ask for false
  CoverageOptions coverage;
  RecruitOptions recruit;
  LayoutOptions layout;
};

// What is known of the structure alone: no drawing, no vacancies, no comparison.
Results structure_results_of(const Network& network, const ResultOptions& options = {});

Results results_of(const Network& network, const Network* before = nullptr, const ResultOptions& options = {});

}  // namespace sleutelnet
