#pragma once
// Is this network whole, and what in it needs attention? Rules of the schema (a broken link) are errors;
// things a coordinator must look at (no notice, card too old) are findings.

#include <string>
#include <vector>

#include "core/network/candidate_days.hpp"
#include "core/network/records.hpp"

namespace sleutelnet {

enum class FindingCode {
  // The schema is broken: apply() never makes these, a foreign file may.
  tie_end_unknown,          // tie, actor (P03)
  reach_actor_unknown,      // reach, actor
  reach_area_unknown,       // reach, area
  reach_term_unknown,       // reach, facet, code
  organisation_unknown,     // actor, organisation
  target_cell_unknown,      // area, facet, code
  contact_actor_unknown,    // contact, actor
  agreement_actor_unknown,  // agreement, actor
  identity_without_actor,   // actor
  active_without_notice,    // actor (P11)
  // Attention.
  candidate_overdue,     // actor, days (P12: 28 days without notice)
  card_old,              // actor, date: not confirmed for 12 months
  reconfirm_needed,      // actor: legacy card
  no_agreement,          // actor
  many_owners,           // actor, number
  note_sensitive,        // actor, word (P05)
  area_outside_network,  // area: parent is not there
  owner_concentration,   // owner, relations, all relations: more than a quarter
};

struct Finding {
  FindingCode code{};
  bool breaks_schema = false;
  std::vector<std::string> arguments;
  bool operator==(const Finding&) const = default;
};

// All findings, errors first, then by code and id. Cost: linear in the records.
std::vector<Finding> check(const Records& records);

}  // namespace sleutelnet
