#pragma once
// One structural measure of all actors: a column of numbers with the id of its convention. A value that is not
// defined is empty, and the column says why; it is never 0 in its place.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sleutelnet {

enum class UndefinedReason {
  none,
  isolated,                       // no ties known
  nobody_reached,                 // along the direction asked; ties the other way may be known
  alone,                          // fewer than two actors
  fewer_than_three,               // actors
  fewer_than_two_neighbours,      // no pair of contacts
  no_group,                       // lists no domain, or claims no wijk
  no_ties,                        // in the whole network
  no_directed_tie,                // every tie runs both ways of itself
  all_alike,                      // all who have a tie have as many
  all_in_doubt,                   // nothing that would count is known for certain
  nobody,                         // no actor takes part
  directed,                       // defined without direction only
  several_parts,                  // defined for a network in one piece only
  not_strongly_connected,         // somebody cannot be reached from everybody
  weight_not_positive,            // a weight of zero or less
  weight_not_number,              // a weight that is no plain decimal number
  factor_out_of_range,            // the sum over walks would be infinite
  no_convergence,                 // the error bound was not reached
  too_large,                      // for an exact answer in memory
  nothing_in_scope,               // no neighbourhood counts
  fewer_than_two_neighbourhoods,  // with somebody who counts
};

// A number that says how a column came about, e.g. the damping of Katz: {"alpha", 0.0743}.
struct NamedNumber {
  std::string name;
  double value = 0;
  bool operator==(const NamedNumber&) const = default;
};

// One part of the network for which a column was worked out by itself.
struct MeasurePart {
  std::uint32_t first = 0;  // its lowest node
  std::vector<NamedNumber> numbers;
};

struct Measure {
  std::string name;                           // e.g. betweenness_norm
  std::string convention;                     // e.g. betweenness.brandes.normalised.undirected
  std::vector<std::optional<double>> values;  // per node of the graph
  UndefinedReason when_empty = UndefinedReason::none;
  std::vector<NamedNumber> parameters;
  std::vector<MeasurePart> parts;  // where values of two parts cannot be compared; nobody isolated
};

}  // namespace sleutelnet
