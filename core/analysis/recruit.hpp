#pragma once
// Which vacancy profiles close most gaps? A profile is a need without a name: an area and the values of
// the facet that somebody there would reach.
//
// Candidates: one value over a whole wijk, or one buurt over several values; each at most `cells_per_person`
// cells (domain.md F: three to six claims each). A cell is open when nobody counts in it (blank, stale or
// unknown) or its target is not met. Choosing k profiles is maximum coverage: greedy gives at least 1−1/e
// of the best (nemhauser1978); the bound printed is the tighter one that the run itself proves: what is
// closed plus the k largest remaining gains, the lowest over all steps. Ties by area code, then by value.
// Cost: O(k × candidates × cells per person).

#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

enum class RecruitWeight { cells, inhabitants };

struct RecruitOptions {
  int profiles = 5;
  int cells_per_person = 6;
  RecruitWeight weight = RecruitWeight::cells;
};

struct VacancyProfile {
  AreaId area;  // wijk or buurt
  std::vector<TermId> values;
  std::vector<CellPlace> closes;  // cells that no earlier profile in the plan closes
  long gain = 0;                  // in the weight asked
  long inhabitants = 0;           // of the buurten of `closes`, each once
};

struct RecruitPlan {
  RecruitOptions options;
  std::vector<VacancyProfile> profiles;  // in order of choice; stops when nothing is gained
  long open = 0;                         // weight of all open cells
  long closed = 0;                       // by the plan
  long bound = 0;                        // no choice of as many candidates closes more than this
};

RecruitPlan plan_recruitment(const Network& network, const Coverage& coverage, const RecruitOptions& options = {});

// Works out again, from the coverage alone, whether each profile closes what it says and no cell is
// counted twice. Shares no code with the planner.
bool verify(const Network& network, const Coverage& coverage, const RecruitPlan& plan);

}  // namespace sleutelnet
