#pragma once
// Round the chosen cell: who can be reached nearby, and through whom the municipality comes to each of them and to
// those the cell stands on. Worked out once per choice.

#include <map>
#include <variant>
#include <vector>

#include "core/analysis/introductions.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

struct Nearby {
  ActorId actor;
  std::variant<TermId, AreaId> where;  // for another value in the same buurt, or for the same in another buurt
};

struct CellCompany {
  std::uint64_t revision = 0;  // 0: nothing yet
  CoverageOptions options;
  std::optional<CellPlace> cell;
  std::vector<Nearby> nearby;  // the same buurt first, then the same wijk; at most six
  std::map<ActorId, Introduction> ways;
};

// True when it was worked out anew.
bool update_company(CellCompany& company, const State& state, const Coverage& coverage, const Graph& graph);

}  // namespace sleutelnet
