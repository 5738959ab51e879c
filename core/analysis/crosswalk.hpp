#pragma once
// CBS redraws its areas: what becomes of a network of before on the areas of after?
//
// A crosswalk says of each old area which share of its inhabitants lives in which new one. Shares of one old area add
// up to 1 (within 0.01, since tables are rounded). An area that the table does not name and that both have is the same
// one.
//
// What is said of an old area (a claim of reach, a target, an inquiry) holds for every new area of whose inhabitants at
// least half come from it, and in any case for the one to which most of its own inhabitants went: so nothing said is
// lost, and a strip along the border takes no claims along. Inhabitants come from shares × inhabitants of the old
// areas; when one of the old areas of a new one has no known number, the shares alone. An old wijk or gemeente that is
// no longer there and not in the table goes by the sums of its buurten. Of two targets that meet in one cell the higher
// minimum stays, of two inquiries the later. The areas themselves, with their inhabitants and figures, are those of
// after.
//
// Source: domain.md F2 (a merger renumbers all nested codes; borders move). Cost: linear in records and shares, times
// their logarithm.

#include <string_view>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct CrosswalkShare {
  AreaId old_area;
  AreaId new_area;
  double share = 1;  // of the inhabitants of the old area, above 0 and at most 1
  bool operator==(const CrosswalkShare&) const = default;
};
using Crosswalk = std::vector<CrosswalkShare>;

enum class CrosswalkFault {
  sum,          // area, sum: the shares of one old area; nothing can be carried over
  twice,        // old, new: likewise
  old_unknown,  // old: of this municipality, but not among the areas of before
  new_unknown,  // new: people went to an area that after does not have; what is said there stays behind
  missing,      // old: not among the areas of after, and not in the table
};

struct CrosswalkFinding {
  CrosswalkFault fault{};
  AreaId area;
  AreaId other;
  double sum = 0;
  bool operator==(const CrosswalkFinding&) const = default;
};
bool refuses(CrosswalkFault fault);

// In order of area. Rows about other municipalities, of which neither network has an area, are left alone.
std::vector<CrosswalkFinding> check_crosswalk(const Crosswalk& crosswalk, const Network& before, const Network& after);

struct CarriedOver {
  Network network;                // of before, on the areas of after
  std::vector<AreaId> areas_old;  // buurten that became others
  std::vector<AreaId> areas_new;  // buurten that they became
  std::size_t claims_moved = 0;   // of claims of reach: to another code
  std::size_t claims_split = 0;   // of these: to more than one
  std::size_t claims_left = 0;    // whose area has no place in after
};

// The crosswalk must have no fault that refuses.
CarriedOver carry_over(const Network& before, const Network& after, const Crosswalk& crosswalk);

}  // namespace sleutelnet
