#pragma once
// What outsiders may be told of the network as a whole: totals in which nobody can be made out (P22, P39).
//
// Told when at least `fewest_people` take part: density, the share of contacts who know each other, and the share of
// ties between domains when there are `fewest_people` ties on either side. A missing link between two domains of a
// wijk is told when at least `fewest_people` work on either side, none or at least as many work on both, and the wijk
// has `fewest_inhabitants`. Of certainty only the inhabitants without a key figure, since targets are not told.
// Never: who belongs together, who holds what, what rests on whom, whom to inform first, or any place of a person.

#include "core/network/network.hpp"
#include "report/whole_network.hpp"

namespace sleutelnet {

inline constexpr int fewest_people = 5;  // P22

WholeNetwork without_people(const WholeNetwork& whole, const Network& network, std::size_t participants);

}  // namespace sleutelnet
