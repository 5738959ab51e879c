#pragma once
// What changed between two dated networks? Matching is by id; every actor, tie, claim and cell of either
// side ends in exactly one list or is unchanged. Areas are compared by code: the caller carries them
// over first when CBS has redrawn them. Cost: linear in the records plus two coverages.

#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

template <class Key>
struct Difference {
  std::vector<Key> added;
  std::vector<Key> removed;
  std::vector<Key> changed;
  std::size_t unchanged = 0;
};

struct CellChange {
  AreaId area;
  TermId value;
  CellState before{};
  CellState after{};
  std::vector<ActorId> came;  // key figures who count now and did not
  std::vector<ActorId> went;  // who counted and do not any more
  bool operator==(const CellChange&) const = default;
};

struct Comparison {
  Date before{};
  Date after{};
  // Key figures who take part: joined and left are read from participation, not from rows of the file.
  std::vector<ActorId> joined;
  std::vector<ActorId> departed;
  int members_before = 0;
  int members_after = 0;
  Difference<ActorId> actors;
  Difference<TieId> ties;
  Difference<ReachId> reach;
  std::vector<CellChange> opened;      // people counted before, nobody counts now: a new gap
  std::vector<CellChange> closed;      // nobody counted, somebody does now
  std::vector<CellChange> shifted;     // any other change of state
  std::vector<CellPlace> only_before;  // cells whose area or value is gone
  std::vector<CellPlace> only_after;   // cells whose area or value is new
  CoverageTotals totals_before;
  CoverageTotals totals_after;
};

Comparison compare(const Network& before, const Network& after, const CoverageOptions& options = {});

}  // namespace sleutelnet
