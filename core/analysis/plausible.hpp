#pragma once
// Which networks may be the true one? Each record whose truth is in doubt is there or not by a named chance; what
// is certain is always there. Convention plausible.v1: the chances are our own and no observation, on a scale of
// quarters because nobody has measured finer, save that an estimate counts half (domain.md B2).
//
// In doubt are the ties of tie_standing.v1 that are not certain, and claims on what coverage.v1 calls expired,
// estimate or card_old. A claim in doubt for two reasons has the product of their chances. An old card is one
// doubt about one person: all claims on it hold or fail together. A claim that somebody made of herself and that
// counts is certain. No doubts but decisions are left, candidate, paused, reconfirm (never called without a
// notice), weak, too_slow and other_hours; they stand as they were decided in every draw.
// On top of that any actor and any tie may be lost by a chance alike for all, 0 unless asked (measures.md 3.9).
//
// Common random numbers (glasserman1992): the luck of a record follows from seed, number of the draw and its
// own id alone. Adding a record leaves the luck of the others as it was, and a higher chance only ever adds
// records to a draw; so two dates or plans are compared on the same luck.
// No node, no tie, no claim: nothing to draw. Cost: linear.

#include <cstdint>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/network/network.hpp"
#include "core/support/parallel.hpp"

namespace sleutelnet {

struct TieChances {
  double one_sided = 0.75;     // one of the two said so: halfway from even odds to certain
  double unsaid = 0.5;         // nobody wrote down how it is known: even odds
  double expired = 0.5;        // it was so, and nobody looked since: even odds
  double from_meeting = 0.25;  // they sat at one table and nobody said more: halfway from even odds to none
};
struct ClaimChances {
  double card_old = 0.75;  // the person said so herself, over a year ago
  double expired = 0.5;    // it was so, and nobody looked since
  double estimate = 0.5;   // "schatting" counts half
};
// What the measures do without chances: a tie that is in force is there, a claim in doubt does not count.
inline constexpr TieChances ties_as_kept{.one_sided = 1, .unsaid = 1, .expired = 0, .from_meeting = 1};
inline constexpr ClaimChances claims_as_kept{.card_old = 0, .expired = 0, .estimate = 0};

struct PlausibleRules {
  TieChances ties;
  ClaimChances claims;
  double tie_loss = 0;    // chance of each tie to be lost
  double actor_loss = 0;  // chance of each actor, person or organisation, to be lost with all ties and claims
};

// How often to draw, and from what luck.
struct Sampling {
  std::size_t draws = 200;
  std::uint64_t seed = 1;
  Effort effort;
};

// One record: its own key, the same in every network, and the chance that it is there.
struct Chance {
  std::uint64_t key = 0;
  double chance = 1;
};
std::vector<Chance> actor_chances(const Network& network, const PlausibleRules& rules);  // beside actors.rows()
std::vector<Chance> tie_chances(const Network& network, const PlausibleRules& rules);    // beside ties.rows()

// A claim holds when both its own truth and the card of its actor do.
struct ClaimChance {
  Chance claim, card;
};
std::vector<ClaimChance> claim_chances(const Network& network, const ClaimChances& rules, Date day);

// What coverage.v1 makes of a claim once every doubt about it is taken away, and which doubts those were.
struct ClaimDoubts {
  bool expired = false, estimate = false, card_old = false;
  Standing without{};
};
ClaimDoubts claim_doubts(Actor actor, Reach reach, const CoverageOptions& options, Date day);

// The luck of one draw, and who and what is there in it.
std::uint64_t luck_of_draw(std::uint64_t seed, std::uint64_t number);
bool holds(const Chance& record, std::uint64_t luck);
std::vector<bool> drawn(const std::vector<Chance>& records, std::uint64_t luck);

}  // namespace sleutelnet
