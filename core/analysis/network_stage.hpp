#pragma once
// In which of the four stages of Krebs and Holley is the network (krebs2006)? Scattered fragments; hub-and-spoke, in
// which one hub holds them together; a multi-hub small world; core/periphery. A practitioners' model that gives no
// thresholds: those below are ours, and the figures are shown with the stage. Convention stage.krebs-holley.v1.
//
// The first that holds: scattered_fragments when the largest component has less than half of the actors;
// hub_and_spoke when one hub holds at least half of the ties, or without it the largest component has less than half
// of the others; core_periphery when a core of three or more is shown (core_periphery.hpp), dense for at least half of
// its pairs; else multi_hub_small_world: it holds together without any one hub, and has no core yet.
//
// A hub is an actor with most ties. Where several are equal, the one without whom least holds together decides, and the
// ties of the three are the mean over all choices of three, so that no figure but those of the core depends on the
// order of the actors; see core_periphery.hpp for what does. Direction is ignored, the isolated count as fragments.
// Shares from 0 to 1. No stage (empty) below ten actors, where one tie can change it, and the shares of ties not
// without ties. The same for any number of threads. Cost that of core_periphery.

#include <optional>

#include "core/analysis/core_periphery.hpp"
#include "core/analysis/graph.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

inline constexpr std::size_t stage_fewest_actors = 10;  // as for core_periphery
inline constexpr double stage_connected = 0.5;          // most actors can reach most others, or they cannot
inline constexpr double stage_spokes = 0.5;             // more ties of the one hub than of all others among themselves
inline constexpr double stage_core_density = 0.5;       // in the core, to be tied is the rule
inline constexpr std::size_t stage_core_size = 3;       // with two, one who leaves ends the core
inline constexpr std::size_t stage_top_hubs = 3;  // one is hub-and-spoke; three are the fewest that stand for several

enum class NetworkStage { scattered_fragments, hub_and_spoke, multi_hub_small_world, core_periphery };

struct StageFigures {
  std::size_t actors = 0;
  std::size_t ties = 0;
  std::size_t components = 0;
  std::optional<double> largest_share;              // actors in the largest component ÷ all
  std::optional<double> largest_share_without_hub;  // the same of the others, when a hub is left out: the least
  std::optional<double> degree_centralisation;      // centralisation.hpp
  std::optional<double> hub_tie_share;              // ties of the hub ÷ all
  std::optional<double> top_hubs_tie_share;         // ties of the three actors with most ties, each tie once, ÷ all
  CorePeriphery core;
};

struct StagedNetwork {
  std::optional<NetworkStage> stage;
  StageFigures figures;
};

StagedNetwork network_stage(const Graph& graph, const CorePeripheryOptions& options = {}, const Effort& effort = {});

}  // namespace sleutelnet
