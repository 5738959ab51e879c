#include "core/analysis/tie_standing.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

TieStanding standing_of(const Tie& tie, Date day, bool evidence_kept) {
  if (tie.observed && *tie.observed > day) return TieStanding::not_yet;
  if (tie.expires && *tie.expires <= day) return TieStanding::expired;
  if (!evidence_kept) return TieStanding::certain;
  switch (tie.evidence) {
    case TieEvidence::both: return TieStanding::certain;
    case TieEvidence::one: return TieStanding::one_sided;
    case TieEvidence::same_meeting: return TieStanding::from_meeting;
    case TieEvidence::unknown: return TieStanding::unsaid;
  }
  return TieStanding::unsaid;
}

}  // namespace

std::vector<TieStanding> tie_standings(const Network& network) {
  const bool evidence_kept = std::any_of(network.ties.begin(), network.ties.end(),
                                         [](const Tie& tie) { return tie.evidence != TieEvidence::unknown; });
  std::vector<TieStanding> standings;
  standings.reserve(network.ties.size());
  for (const auto& tie : network.ties) standings.push_back(standing_of(tie, network.date, evidence_kept));
  return standings;
}

}  // namespace sleutelnet
