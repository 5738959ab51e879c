#pragma once
// What would another program print for this measure of this network, and why is that not our value? Worked out
// from our own primitives by the formula that program documents or that stands in its published sources; the
// programs themselves are not run. peer_gephi.cpp and its like name the place in the sources.
//
// With the settings a program starts with, except that it is asked for the same thing (normalised, direction,
// weights) where it has a setting for that. The graph is ours: loops dropped, parallel ties merged.
//   printed      a value per node; empty where the program prints nothing, NaN or an infinite number
//   not_offered  the program as published has no such measure of a node
//   not_known    it has one, and how it counts is not known to us; nothing is guessed
// No differences: the same rule as ours. Differences hold for the measure as a whole; at one node the values may
// agree all the same, which agrees_at() tells. Cost: that of the measure, at most twice.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/node_measures.hpp"

namespace sleutelnet {

enum class PeerProgram { gephi, igraph, networkx, ucinet, socnetv };

enum class PeerAnswer { printed, not_offered, not_known };

enum class PeerDifference {
  other_normaliser,           // divides by N(N−1), or not at all
  divides_by_reached,         // by those reached instead of by all others
  scaled_by_share_reached,    // times the share of others reached (Wasserman–Faust)
  zero_when_disconnected,     // 0 as soon as somebody cannot be reached
  zero_when_isolated,         // 0 where ours is not defined
  needs_one_part,             // refuses or prints an infinite number when somebody cannot be reached
  incoming_direction,         // counts the ways towards the node
  outgoing_direction,         // counts the ways from the node
  ignores_weights,            // every tie is one step
  decimal_lengths,            // equal paths are missed by rounding
  zero_below_two_neighbours,  // 0 where ours is not defined
  counts_itself,              // the node is one of those it reaches
  leaves_itself_out,          // the walk of length nothing is not counted
  length_one_scaling,         // the squares of all values add up to 1
  largest_one_scaling,        // the largest value is 1
  euclidean_percentages,      // the squares of all values add up to 2 × 100²
  percentage,                 // times 100
  one_part_only,              // values in one part of the network, (nearly) 0 elsewhere
  not_converged,              // a fixed number of rounds that add up instead of multiply, or swing to and fro
  stops_early,                // at a change of a thousandth or a hundred-thousandth
  dangling_not_spread,        // who leads nowhere passes nothing on, who is isolated keeps 1/N
  other_attenuation,          // a fixed factor of 0.1
  whole_network_form,         // all ties of a contact count
  form_is_an_option,          // ego network or whole network: the user chooses
  undefined_without_outgoing  // NaN for who has incoming ties only
};

// "divides_by_reached", for programs.
std::string_view code_of(PeerDifference difference);

struct PeerColumn {
  PeerProgram program{};
  PeerAnswer answer = PeerAnswer::not_known;
  std::string called;                         // what the program calls it; its word, in no language
  std::vector<PeerDifference> differences;    // only with `printed`
  std::vector<std::optional<double>> values;  // per node, only with `printed`
};

// One per program, in the order of PeerProgram. `measure` as node_measures() gave it for the same input.
std::vector<PeerColumn> peer_columns(const Network& network, const Graph& graph, const MeasureOptions& options,
                                     const Measure& measure);

// Both the same number (to 1 in 10⁹), or both none.
bool agrees_at(const PeerColumn& column, const Measure& measure, std::size_t node);

}  // namespace sleutelnet
