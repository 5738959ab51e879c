#pragma once
// What the files of the single programs share. For peer_*.cpp only.

#include <functional>
#include <utility>

#include "core/analysis/centrality.hpp"
#include "core/analysis/eigenvector.hpp"
#include "core/analysis/measure_name.hpp"
#include "core/analysis/peer_programs.hpp"

namespace sleutelnet {

using PeerValues = std::vector<std::optional<double>>;
using PeerDifferences = std::vector<PeerDifference>;

struct PeerInput {
  const Network& network;
  const Graph& graph;
  const MeasureOptions& options;
  const Measure& measure;
  MeasureName name;

  bool directed_in() const { return name.way == MeasureWay::in; }
};

PeerColumn not_offered();
PeerColumn not_known(std::string called);
PeerColumn same(const PeerInput& input, std::string called);
PeerColumn printed(std::string called, PeerDifferences differences, PeerValues values);
// Our values, each turned into another.
PeerColumn turned_into(const PeerInput& input, std::string called, PeerDifferences differences,
                       const std::function<double(double)>& turn);

PeerValues defined(const std::vector<double>& values);
PeerValues or_zero(PeerValues values);
PeerValues times(PeerValues values, double factor);

// Who is near, along the ways out of a node or into it; with the lengths of the measure, or in steps.
Closeness outward(const PeerInput& input, bool with_lengths);
Closeness inward(const PeerInput& input, bool with_lengths);

double pairs_of_others(const Graph& graph);  // what betweenness is divided by; above 0 from three nodes on

bool in_one_part(const Graph& graph);                      // ignoring direction
std::vector<double> strengths_of(const PeerInput& input);  // none when the measure has none

// The leading eigenvector of the whole network, largest 1: zero outside the part with the largest eigenvalue.
// Empty when two parts share it, or when there is none.
std::optional<PeerValues> leading_vector(const PeerInput& input);
PeerValues with_length(const PeerValues& values, double length);

PeerColumn by_gephi(const PeerInput& input);
PeerColumn by_igraph(const PeerInput& input);
PeerColumn by_networkx(const PeerInput& input);
PeerColumn by_ucinet(const PeerInput& input);
PeerColumn by_socnetv(const PeerInput& input);

}  // namespace sleutelnet
