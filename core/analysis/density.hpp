#pragma once
// How much of what could be tied is tied, and how many ties are answered? Each as an interval, because of
// many ties nobody knows for certain whether they are there (tie_standing.v1).
//
// A tie is there when it is certain, open when it is one-sided, from a meeting, unsaid or expired, and absent
// when it is not yet seen or stands in no row. Of parallel ties the surest decides. Between participants;
// loops are no pairs. `lowest` and `highest` are the least and the most over all ways to settle what is open;
// `of_known` leaves the open pairs out of the count (measures.md 3.4). All three are shares from 0 to 1 and
// lie in that order. In a file without evidence nothing in force is open, and the three are one.
//
// density.known: undirected certain ÷ N(N−1)/2, directed arcs ÷ N(N−1); an undirected tie is two arcs.
//   Not defined for N < 2; of_known neither when every pair is open. Isolated actors count in N.
// reciprocity.arcs: arcs that are answered ÷ arcs, 2M/(2M+A) with M mutual and A one-way pairs (wasserman1994).
// reciprocity.dyads: M/(M+A), the share of pairs. Both of pairs with a directed tie only: an undirected tie was never
//   one that somebody could leave unanswered, but beside a directed one it is the answer, and stands or falls both
//   ways at once. Not defined without a directed tie; of_known neither when all pairs with one are open.
// Cost: O(ties log ties).

#include <cstdint>
#include <optional>

#include "core/network/network.hpp"

namespace sleutelnet {

struct KnownShare {
  std::optional<double> lowest, of_known, highest;
  bool operator==(const KnownShare&) const = default;
};

struct DensityOptions {
  bool directed = false;  // ordered pairs; else a tie either way ties the pair
};

struct Density {
  KnownShare share;
  std::int64_t pairs = 0;  // ordered when directed
  std::int64_t certain = 0;
  std::int64_t open = 0;
};
Density density(const Network& network, const DensityOptions& options = {});

struct Reciprocity {
  KnownShare of_arcs, of_dyads;
  // Pairs with a directed tie:
  std::int64_t mutual = 0;      // known to be tied both ways
  std::int64_t asymmetric = 0;  // known to be tied one way
  std::int64_t open = 0;        // of which that is not known
};
Reciprocity reciprocity(const Network& network);

}  // namespace sleutelnet
