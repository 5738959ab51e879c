#pragma once
// Two actors turn out to be one: what becomes of everything that stands under the one that goes?
//
// Ties, reach, contacts, agreements and members move to the one that stays. The card and the name of the one that stays
// hold; what they leave open is filled from the other. Nothing is lost in silence:
//   - a tie between the two becomes a tie to oneself and goes; it is counted;
//   - two ties are joined when they are between the same two, of one kind and direction, with the same dates, and
//     nowhere contradict each other; the one that stays is filled from the other. Ties that contradict both stay;
//   - two claims of reach are joined when all but their ids is the same; else both stay;
//   - a conversation of the two with each other keeps its day, without who held it;
//   - what the other card says otherwise is named in `left_out`.
// Earlier snapshots are no part of records and stay as they are. Refuses ids that are unknown or the same, and actors
// of two kinds. Cost: linear in the records, quadratic in the ties and claims of the two.

#include <string>
#include <vector>

#include "core/network/records.hpp"
#include "core/support/result.hpp"

namespace sleutelnet {

// A field of the card or the name in which the two differ: its column (docs/file-format.md), and both values in the
// codes of the tables.
struct LeftOut {
  std::string column;
  std::string kept;
  std::string left_out;
  bool operator==(const LeftOut&) const = default;
};

struct ActorMerge {
  Records records;
  std::size_t ties_moved = 0;  // that are there still, under the one that stays
  std::size_t ties_joined = 0;
  std::size_t ties_to_self = 0;
  std::size_t reach_moved = 0;
  std::size_t reach_joined = 0;
  std::size_t contacts_moved = 0;
  std::size_t contacts_with_self = 0;  // of those that moved, or were with the one that goes
  std::size_t agreements_moved = 0;
  std::size_t members_moved = 0;    // of an organisation
  std::vector<std::string> filled;  // columns that were open on the card that stays
  std::vector<LeftOut> left_out;
};

Result<ActorMerge> merge_actors(Records records, const ActorId& keep, const ActorId& gone);

}  // namespace sleutelnet
