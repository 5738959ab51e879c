#include "core/analysis/coverage_certainty.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace sleutelnet {

namespace {

struct PossibleClaim {
  std::uint32_t claim = 0;   // index in network.reach.rows()
  std::uint32_t origin = 0;  // people of one organisation have the same
  bool counts = false;       // when it holds
  bool counts_for_target = false;
};

// A cell on the claims that may count in it, those of one origin next to each other.
struct PossibleCell {
  std::size_t index = 0;  // in coverage.cells
  int minimum = 1;
  std::vector<PossibleClaim> claims;
};

struct Buurt {
  long inhabitants = 0;
  std::vector<PossibleCell> cells;
};

struct ClaimOdds {
  ClaimChance chance;
  Chance actor;
};

struct PossibleCoverage {
  std::vector<ClaimOdds> odds;  // beside network.reach.rows()
  std::vector<Buurt> buurten;   // in scope
};

class PossibleCoverageBuilder {
 public:
  PossibleCoverageBuilder(const Network& network, const Coverage& coverage) : network_(network), coverage_(coverage) {}

  PossibleCoverage build(const PlausibleRules& rules) {
    const auto columns = coverage_.values.size();
    PossibleCoverage possible{odds(rules), {}};
    for (std::size_t row = 0; row < coverage_.areas.size() && columns > 0; ++row) {
      if (coverage_.at(row, 0).state == CellState::out_of_scope) continue;
      auto& buurt = possible.buurten.emplace_back(Buurt{coverage_.at(row, 0).inhabitants, {}});
      for (std::size_t column = 0; column < columns; ++column) {
        buurt.cells.push_back(possible_cell(row * columns + column));
      }
    }
    return possible;
  }

 private:
  std::vector<ClaimOdds> odds(const PlausibleRules& rules) const {
    const auto claims = claim_chances(network_, rules.claims, coverage_.as_of);
    const auto actors = actor_chances(network_, rules);
    std::vector<ClaimOdds> odds;
    odds.reserve(claims.size());
    for (std::size_t claim = 0; claim < claims.size(); ++claim) {
      const auto actor = network_.actors.index_of(network_.reach.rows()[claim].actor);
      odds.push_back({claims[claim], actor < actors.size() ? actors[actor] : Chance{}});
    }
    return odds;
  }

  PossibleCell possible_cell(std::size_t index) {
    const auto& cell = coverage_.cells[index];
    PossibleCell possible{index, cell.minimum, {}};
    auto for_target = coverage_.options;
    const Target* target = network_.targets.find({cell.area, coverage_.options.facet, cell.value});
    if (cell.has_target && target != nullptr) for_target.within = target->within;
    for (const auto& standing : cell.basis) {
      const auto claim = network_.reach.index_of(standing.claim);
      const bool counts = counts_without_doubts(claim, coverage_.options);
      const bool for_minimum = counts_without_doubts(claim, for_target);
      if (!counts && !for_minimum) continue;
      possible.claims.push_back({static_cast<std::uint32_t>(claim), origin_of(standing.actor), counts, for_minimum});
    }
    std::stable_sort(possible.claims.begin(), possible.claims.end(),
                     [](const PossibleClaim& left, const PossibleClaim& right) { return left.origin < right.origin; });
    return possible;
  }

  bool counts_without_doubts(std::size_t claim, const CoverageOptions& options) const {
    const auto& reach = network_.reach.rows()[claim];
    const auto& actor = *network_.actors.find(reach.actor);
    return claim_doubts(actor, reach, options, coverage_.as_of).without == Standing::counts;
  }

  std::uint32_t origin_of(const ActorId& id) {
    const auto& organisation = network_.actors.find(id)->organisation;
    const auto& origin = organisation.empty() ? id : organisation;
    return origins_.try_emplace(origin, static_cast<std::uint32_t>(origins_.size())).first->second;
  }

  const Network& network_;
  const Coverage& coverage_;
  std::map<ActorId, std::uint32_t> origins_;
};

struct JudgedCell {
  bool somebody = false, covered = false, met = false;
};

// What one draw makes of the cells.
struct DrawnCoverage {
  std::vector<JudgedCell> cells;  // buurt by buurt
  int met = 0;
  long unreached = 0;
};

JudgedCell judged(const PossibleCell& cell, const std::vector<bool>& there) {
  int independent = 0;
  int for_target = 0;
  for (std::size_t begin = 0; begin < cell.claims.size();) {
    bool counts = false;
    bool counts_for_target = false;
    const auto origin = cell.claims[begin].origin;
    for (; begin < cell.claims.size() && cell.claims[begin].origin == origin; ++begin) {
      const auto& claim = cell.claims[begin];
      counts = counts || (claim.counts && there[claim.claim]);
      counts_for_target = counts_for_target || (claim.counts_for_target && there[claim.claim]);
    }
    independent += counts ? 1 : 0;
    for_target += counts_for_target ? 1 : 0;
  }
  return {independent > 0, independent >= 2, for_target >= cell.minimum};
}

DrawnCoverage drawn_coverage(const PossibleCoverage& possible, std::uint64_t luck) {
  std::vector<bool> there;
  there.reserve(possible.odds.size());
  for (const auto& [claim, actor] : possible.odds) {
    there.push_back(holds(claim.claim, luck) && holds(claim.card, luck) && holds(actor, luck));
  }
  DrawnCoverage drawn;
  for (const auto& buurt : possible.buurten) {
    bool reached = false;
    for (const auto& cell : buurt.cells) {
      const auto& made = drawn.cells.emplace_back(judged(cell, there));
      reached = reached || made.somebody;
      drawn.met += made.met ? 1 : 0;
    }
    if (!reached) drawn.unreached += buurt.inhabitants;
  }
  return drawn;
}

// The cell that comes `position`th in each draw.
CellCertainty certainty_of(std::size_t position, const std::vector<DrawnCoverage>& draws) {
  CellCertainty sum;
  for (const auto& draw : draws) {
    const auto& cell = draw.cells[position];
    sum.somebody += cell.somebody ? 1 : 0;
    sum.covered += cell.covered ? 1 : 0;
    sum.meets_target += cell.met ? 1 : 0;
    sum.gap += cell.covered && cell.met ? 0 : 1;
  }
  const auto number = static_cast<double>(draws.size());
  return {sum.somebody / number, sum.covered / number, sum.meets_target / number, sum.gap / number};
}

void judge_cells(const PossibleCoverage& possible, const std::vector<DrawnCoverage>& draws, const Coverage& coverage,
                 CoverageCertainty& result) {
  result.cells.resize(coverage.cells.size());
  for (const auto& buurt : possible.buurten) {
    for (const auto& cell : buurt.cells) {
      const bool asked = coverage.cells[cell.index].state != CellState::unknown;
      const auto position = static_cast<std::size_t>(result.judged++);
      result.never_asked += asked ? 0 : 1;
      if (asked && !draws.empty()) result.cells[cell.index] = certainty_of(position, draws);
    }
  }
}

void judge_whole(const std::vector<DrawnCoverage>& draws, CoverageCertainty& result) {
  std::vector<double> shares;
  for (const auto& draw : draws) {
    result.met_by_draw.push_back(draw.met);
    result.unreached_by_draw.push_back(draw.unreached);
    if (result.judged > 0) shares.push_back(static_cast<double>(draw.met) / result.judged);
  }
  result.share_met_spread = spread(std::move(shares));
  result.inhabitants_unreached_spread = spread({result.unreached_by_draw.begin(), result.unreached_by_draw.end()});
}

}  // namespace

CoverageCertainty coverage_certainty(const Network& network, const Coverage& coverage,
                                     const CoverageCertaintyOptions& options) {
  const auto possible = PossibleCoverageBuilder(network, coverage).build(options.rules);
  const auto& sampling = options.sampling;
  std::vector<DrawnCoverage> draws(sampling.draws);
  for_each_chunk(sampling.draws, sampling.effort,
                 [&](std::size_t draw) { draws[draw] = drawn_coverage(possible, luck_of_draw(sampling.seed, draw)); });
  CoverageCertainty result;
  judge_cells(possible, draws, coverage, result);
  judge_whole(draws, result);
  const auto& totals = coverage.totals;
  if (totals.cells > 0) result.share_met = static_cast<double>(totals.cells_meeting_minimum) / totals.cells;
  result.inhabitants_unreached = totals.inhabitants_unreached;
  return result;
}

}  // namespace sleutelnet
