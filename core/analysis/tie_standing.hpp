#pragma once
// How sure is it that a tie is there today? The rules by which densities get their interval and plausible
// networks are drawn. Convention tie_standing.v1:
//   certain       both ends said so, and it has not expired
//   one_sided     one end said so
//   from_meeting  read off the list of a meeting; nobody said so
//   unsaid        nobody wrote down how it is known
//   expired       it was so, and was not confirmed since
//   not_yet       seen for the first time after the date: no tie
// In a network where no tie carries any evidence, as in a file from elsewhere, ties in force are certain: what
// was given is taken as given.

#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

enum class TieStanding { certain, one_sided, from_meeting, unsaid, expired, not_yet };

// One per tie, beside network.ties.rows(). Cost: linear.
std::vector<TieStanding> tie_standings(const Network& network);

}  // namespace sleutelnet
