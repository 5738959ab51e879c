#include "report/disclose.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace sleutelnet {

namespace {

bool few(int people) { return people > 0 && people < fewest_people; }

PeopleCountTold unless_few(int people) { return few(people) ? std::nullopt : PeopleCountTold(people); }

CellState told_state(CellState state) {
  switch (state) {
    case CellState::covered:
    case CellState::thin: return CellState::covered;
    case CellState::stale:
    case CellState::unknown: return CellState::unknown;
    case CellState::blank: return CellState::blank;
    case CellState::out_of_scope: return CellState::out_of_scope;
  }
  return CellState::out_of_scope;
}

Network without_people(const Network& network) {
  Network told{.name = network.name,
               .date = network.date,
               .synthetic = network.synthetic,
               .terms = network.terms,
               .areas = network.areas};
  const auto areas = network.areas.rows();
  for (auto area : areas) {
    if (!area.inhabitants || *area.inhabitants >= fewest_inhabitants) continue;
    area.inhabitants.reset();
    area.indicators.clear();
    told.areas.put(std::move(area));
  }
  return told;
}

CoverageTotals told_totals(const CoverageTotals& full) {
  auto totals = full;
  totals.covered = full.covered + full.thin;
  totals.unknown = full.unknown + full.stale;
  totals.thin = 0;
  totals.stale = 0;
  totals.target_cells = 0;
  totals.target_cells_met = 0;
  return totals;
}

Coverage told_coverage(const Coverage& full) {
  auto told = full;
  for (auto& cell : told.cells) {
    cell.state = told_state(cell.state);
    cell.people = 0;
    cell.independent = 0;
    cell.minimum = 1;
    cell.has_target = false;
    cell.meets_target = cell.state == CellState::covered;
    cell.basis.clear();
  }
  told.totals = told_totals(full.totals);
  return told;
}

// In the order of inhabitants: the order of the full list would tell which cells have a target.
std::vector<Gap> told_gaps(const std::vector<Gap>& full) {
  std::vector<Gap> told;
  for (const auto& gap : full) {
    const auto state = told_state(gap.state);
    if (state == CellState::covered) continue;
    told.push_back({.area = gap.area,
                    .value = gap.value,
                    .state = state,
                    .reason = state == CellState::blank ? GapReason::nobody : GapReason::never_asked,
                    .organisation = {},
                    .inhabitants = gap.inhabitants});
  }
  std::sort(told.begin(), told.end(), [](const Gap& left, const Gap& right) {
    return std::tie(right.inhabitants, left.area, left.value) < std::tie(left.inhabitants, right.area, right.value);
  });
  return told;
}

// A profile that also closes a reached cell would tell that its target is missed; those cells are left out.
RecruitPlan told_plan(const RecruitPlan& full, const Coverage& coverage) {
  RecruitPlan told{.options = full.options};
  for (auto profile : full.profiles) {
    std::erase_if(profile.closes, [&](const CellPlace& place) {
      const Cell* cell = coverage.find(place.area, place.value);
      return cell == nullptr || cell->state == CellState::covered;
    });
    std::set<TermId> values;
    for (const auto& place : profile.closes) values.insert(place.value);
    std::erase_if(profile.values, [&](const TermId& value) { return !values.contains(value); });
    profile.gain = 0;
    profile.inhabitants = 0;
    if (!profile.closes.empty()) told.profiles.push_back(std::move(profile));
  }
  return told;
}

std::vector<CellChange> told_changes(const std::vector<CellChange>& full) {
  std::vector<CellChange> told;
  for (const auto& change : full) {
    const auto before = told_state(change.before);
    const auto after = told_state(change.after);
    if (before != after) told.push_back({change.area, change.value, before, after, {}, {}});
  }
  return told;
}

Comparison told_comparison(const Comparison& full) {
  Comparison told{.before = full.before, .after = full.after};
  told.opened = told_changes(full.opened);
  told.closed = told_changes(full.closed);
  told.shifted = told_changes(full.shifted);
  told.only_before = full.only_before;
  told.only_after = full.only_after;
  told.totals_before = told_totals(full.totals_before);
  told.totals_after = told_totals(full.totals_after);
  return told;
}

Stamp stamp_of(const Results& results, const DisclosureRequest& request) {
  Stamp stamp{
      .municipality = name_known(results.network),
      .as_of = results.coverage.as_of,
      .dated = date_known(results.network),
      .made = request.made.value_or(date_known(results.network) ? results.network.date : results.coverage.as_of),
      .recipient = request.recipient,
      .purpose = request.purpose,
      .expires = std::nullopt,
      .conventions = {results.coverage.convention},
      .snapshot = fmt::format("{:016x}", results.hash),
      .rows_left_out = request.rows_left_out,
      .synthetic = results.network.synthetic};
  return stamp;
}

void tell_everything(const Results& results, Told& told) {
  told.results = results;
  told.share = share_of_cells(results.coverage);
  const auto people = tally_people(results.network);
  told.taking_part = people.taking_part;
  told.callable = people.callable;
  for (const int claims : tally_claims(results.coverage)) told.claims.emplace_back(claims);
  if (results.comparison) {
    told.taking_part_before = results.comparison->members_before;
    told.joined = static_cast<int>(results.comparison->joined.size());
    told.departed = static_cast<int>(results.comparison->departed.size());
  }
  told.stamp.expires = plus_months(told.stamp.made, months_before_expiry);
  for (const auto* convention : {"delay.v1", "closeness.harmonic.n-1", "betweenness.brandes.normalised.undirected"}) {
    told.stamp.conventions.emplace_back(convention);
  }
}

// Two totals and one of joined and departed give away the other: with a few in either, both stay out.
void tell_comparison_of_people(const Comparison& comparison, Told& told) {
  told.taking_part_before = unless_few(comparison.members_before);
  const int joined = static_cast<int>(comparison.joined.size());
  const int departed = static_cast<int>(comparison.departed.size());
  if (few(joined) || few(departed) || !told.taking_part || !told.taking_part_before) return;
  told.joined = joined;
  told.departed = departed;
}

void tell_areas_only(const Results& results, Told& told) {
  told.results.network = without_people(results.network);
  told.results.hash = results.hash;
  told.results.coverage = told_coverage(results.coverage);
  told.results.gaps = told_gaps(results.gaps);
  told.results.plan = told_plan(results.plan, told.results.coverage);
  told.results.whole = without_people(results.whole, results.network, results.structure.graph.size());
  told.share = share_of_cells(told.results.coverage);
  told.taking_part = unless_few(tally_people(results.network).taking_part);
  for (const int claims : tally_claims(results.coverage)) told.claims.push_back(unless_few(claims));
  if (!results.comparison) return;
  told.results.comparison = told_comparison(*results.comparison);
  tell_comparison_of_people(*results.comparison, told);
}

}  // namespace

Told disclose(const Results& results, const DisclosureRequest& request) {
  Told told;
  told.stamp = stamp_of(results, request);
  const bool enforcement = names_enforcement(request.purpose) || names_enforcement(request.reason);
  const bool own_use = request.recipient == Recipient::coordinator && !enforcement;
  told.detail = own_use ? Detail::people : Detail::reached_only;
  if (own_use) {
    tell_everything(results, told);
    told.names = request.names;
    told.stamp.reason = request.names.empty() ? std::string() : request.reason;
    told.stamp.numbers_of_recipient = request.numbers_of_recipient;
  } else {
    tell_areas_only(results, told);
  }
  return told;
}

}  // namespace sleutelnet
