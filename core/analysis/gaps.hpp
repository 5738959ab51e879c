#pragma once
// Which cells ask for attention, why, how many people live there, and in which order?
// A gap is a cell in scope that is blank, stale, unknown, thin, or covered but below its target.
// Order: target not met and set by the municipality first, then blank, stale, thin, unknown; within that
// by inhabitants, then by code. Cost: O(cells log cells).

#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

// The sentence that explains the gap. `actors` are those the sentence names.
enum class GapReason {
  nobody,         // asked, nobody
  somebody_left,  // actors: who left
  only_estimates,
  only_expired,
  only_old_cards,
  only_reconfirm,  // legacy cards without notice
  only_paused,
  only_weak,         // known there, not trusted
  only_slow,         // reacts later than asked
  only_other_hours,  // e.g. evenings only, asked for the day
  mixed_failures,    // several of the above
  never_asked,
  one_person,    // actors: that one
  one_board,     // actors: those of the one organisation; `organisation` names it
  below_target,  // covered, but the target is higher
};

struct Gap {
  AreaId area;
  TermId value;
  CellState state{};
  GapReason reason{};
  std::vector<ActorId> actors;
  ActorId organisation;
  int people = 0;
  int independent = 0;
  int minimum = 1;
  bool has_target = false;
  bool misses_target = false;
  int inhabitants = 0;
  bool operator==(const Gap&) const = default;
};

std::vector<Gap> gaps(const Network& network, const Coverage& coverage);

}  // namespace sleutelnet
