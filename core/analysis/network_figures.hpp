#pragma once
// How wide is the network, and do the well tied know the well tied?
//
// ties: an undirected one once, opposite directed ones twice; isolated: actors without a tie. Conventions ties.in-force
//   and degree.0.
// degree_assortativity: correlation of the degrees at both ends of a tie, direction ignored, −1 to 1 (newman2002);
//   not defined without ties or when all ends have the same degree. Convention assortativity.degree.
// avg_path_length: mean steps over the ordered pairs that are connected, beside the share of pairs that are; not
//   defined without such a pair, the share not below two actors. Convention paths.mean.reachable (measures.md 3.4).
// diameter_largest_component, avg_path_length_largest_component: most steps and mean steps between connected pairs
//   of the largest weak component, of equals that of the lowest node; 0 actors when there is nobody. Not defined when
//   it holds one actor. Convention paths.largest-component.
// Paths follow the direction of a directed graph. The isolated have no pairs that are connected. Cost that of
// step_sweep.hpp. The same for any number of threads.

#include <cstdint>
#include <optional>

#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct LargestComponent {
  std::size_t actors = 0;
  std::optional<std::int64_t> diameter;
  std::optional<double> average_path_length;
};

struct NetworkFigures {
  std::int64_t ties = 0;
  std::int64_t isolated = 0;
  std::optional<double> degree_assortativity;
  std::optional<double> average_path_length;
  std::optional<double> reachable_share;  // of ordered pairs
  LargestComponent largest_component;
};

NetworkFigures network_figures(const Graph& graph, const Effort& effort = {});

}  // namespace sleutelnet
