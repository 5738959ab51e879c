#pragma once
// Rows that wait to be taken out together: one by one, each would pass through its whole table. An actor takes ties,
// reach, contacts, agreements and identity along, and is no longer named as organisation or contact holder.
// Cost of n removals in a row: O(rows + n log n).

#include <set>
#include <tuple>
#include <unordered_set>

#include "core/network/records.hpp"

namespace sleutelnet {

struct WaitingRemovals {
  std::unordered_set<ActorId> actors;
  std::unordered_set<ActorId> identities;
  std::unordered_set<TieId> ties;
  std::unordered_set<ReachId> reach;
  std::set<std::tuple<AreaId, Facet, TermId>> targets;
  std::unordered_set<ContactId> contacts;
  std::unordered_set<AgreementId> agreements;

  void erase_from(Records& records);  // and none wait any more
};

}  // namespace sleutelnet
