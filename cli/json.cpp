#include "cli/json.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/json_parts.inl"
#include "core/analysis/sampled_betweenness.hpp"
#include "core/network/codes.hpp"

namespace sleutelnet {

// Foreign files may hold bytes that are no UTF-8; JSON may not.
std::string written(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Json places(const std::vector<CellPlace>& cells) {
  Json array = Json::array();
  for (const auto& cell : cells) array.push_back({{"area", cell.area.text()}, {"value", cell.value.text()}});
  return array;
}

// Unknown is null, never 1970 and never 0.
Json day(Date date) { return date == Date{} ? Json(nullptr) : Json(iso_date(date)); }
Json inhabitants(long number) { return number == 0 ? Json(nullptr) : Json(number); }

Json about(const Network& network) {
  const auto name = name_known(network);
  return {{"municipality", name.empty() ? Json(nullptr) : Json(name)},
          {"date", day(network.date)},
          {"synthetic", network.synthetic},
          {"snapshot", fmt::format("{:016x}", content_hash(network))}};
}

namespace {

std::string_view code_of_moment(Moment moment) {
  switch (moment) {
    case Moment::any: return "any";
    case Moment::daytime: return "day";
    case Moment::evening: return "evening";
    case Moment::weekend: return "weekend";
  }
  return "any";
}

}  // namespace

Json about(const Coverage& coverage) {
  return {{"convention", coverage.convention},
          {"facet", english_code_of(coverage.options.facet)},
          {"within", coverage.options.within == ResponseClass::unknown ? std::string_view("any")
                                                                       : english_code_of(coverage.options.within)},
          {"moment", code_of_moment(coverage.options.moment)},
          {"minimum", coverage.options.minimum},
          {"as_of", day(coverage.as_of)}};
}

Json about(const Graph& graph) {
  return {{"number", graph.size()},
          {"set", participants_set},
          {"ties", "in force on the date, all kinds together"},
          {"directed", graph.directed},
          {"loops_dropped", graph.loops_dropped},
          {"parallel_merged", graph.parallel_merged}};
}

namespace {

Json totals(const CoverageTotals& totals) {
  return {{"cells", totals.cells},
          {"covered", totals.covered},
          {"thin", totals.thin},
          {"stale", totals.stale},
          {"blank", totals.blank},
          {"unknown", totals.unknown},
          {"cells_meeting_minimum", totals.cells_meeting_minimum},
          {"target_cells", totals.target_cells},
          {"target_cells_met", totals.target_cells_met},
          {"neighbourhoods", totals.neighbourhoods},
          {"neighbourhoods_reached", totals.neighbourhoods_reached},
          {"neighbourhoods_with_blank", totals.neighbourhoods_with_blank},
          {"neighbourhoods_out_of_scope", totals.neighbourhoods_out_of_scope},
          {"inhabitants", inhabitants(totals.inhabitants)},
          {"inhabitants_unreached", totals.inhabitants == 0 ? Json(nullptr) : Json(totals.inhabitants_unreached)},
          {"inhabitants_with_blank", totals.inhabitants == 0 ? Json(nullptr) : Json(totals.inhabitants_with_blank)}};
}

template <class Key>
Json difference(const Difference<Key>& change) {
  return {{"added", ids(change.added)},
          {"removed", ids(change.removed)},
          {"changed", ids(change.changed)},
          {"unchanged", change.unchanged}};
}

Json changes(const std::vector<CellChange>& cells) {
  Json array = Json::array();
  for (const auto& cell : cells) {
    array.push_back({{"area", cell.area.text()},
                     {"value", cell.value.text()},
                     {"before", code_of(cell.before)},
                     {"after", code_of(cell.after)},
                     {"came", ids(cell.came)},
                     {"went", ids(cell.went)}});
  }
  return array;
}

}  // namespace

std::string_view code_of(UndefinedReason reason) {
  switch (reason) {
    case UndefinedReason::none: return "";
    case UndefinedReason::isolated: return "no ties known";
    case UndefinedReason::nobody_reached: return "nobody reached";
    case UndefinedReason::alone: return "fewer than two nodes";
    case UndefinedReason::fewer_than_three: return "fewer than three nodes";
    case UndefinedReason::fewer_than_two_neighbours: return "fewer than two neighbours";
    case UndefinedReason::no_group: return "in no group";
    case UndefinedReason::no_ties: return "no ties at all";
    case UndefinedReason::no_directed_tie: return "no tie has a direction";
    case UndefinedReason::all_alike: return "all ends of ties have as many ties";
    case UndefinedReason::all_in_doubt: return "everything that would count is in doubt";
    case UndefinedReason::nobody: return "nobody takes part";
    case UndefinedReason::directed: return "defined without direction only";
    case UndefinedReason::several_parts: return "the network is in several parts";
    case UndefinedReason::not_strongly_connected: return "not everybody can be reached from everybody";
    case UndefinedReason::weight_not_positive: return "a weight of zero or less";
    case UndefinedReason::weight_not_number: return "a weight that is no plain number";
    case UndefinedReason::factor_out_of_range: return "the sum over walks is infinite";
    case UndefinedReason::no_convergence: return "the error bound was not reached";
    case UndefinedReason::too_large: return "too large for an exact answer";
    case UndefinedReason::nothing_in_scope: return "no neighbourhood in scope";
    case UndefinedReason::fewer_than_two_neighbourhoods: return "fewer than two neighbourhoods are reached";
  }
  return "";
}

std::string_view code_of(CellState state) {
  switch (state) {
    case CellState::blank: return "blank";
    case CellState::thin: return "thin";
    case CellState::stale: return "stale";
    case CellState::covered: return "covered";
    case CellState::unknown: return "unknown";
    case CellState::out_of_scope: return "out_of_scope";
  }
  return "unknown";
}

std::string_view code_of(GapReason reason) {
  switch (reason) {
    case GapReason::nobody: return "nobody";
    case GapReason::somebody_left: return "somebody_left";
    case GapReason::only_estimates: return "only_estimates";
    case GapReason::only_expired: return "only_expired";
    case GapReason::only_old_cards: return "only_old_cards";
    case GapReason::only_reconfirm: return "only_reconfirm";
    case GapReason::only_paused: return "only_paused";
    case GapReason::only_weak: return "only_weak";
    case GapReason::only_slow: return "only_slow";
    case GapReason::only_other_hours: return "only_other_hours";
    case GapReason::mixed_failures: return "mixed_failures";
    case GapReason::never_asked: return "never_asked";
    case GapReason::one_person: return "one_person";
    case GapReason::one_board: return "one_board";
    case GapReason::below_target: return "below_target";
  }
  return "nobody";
}

Json gap_list(const std::vector<Gap>& gaps) {
  Json list = Json::array();
  for (const auto& gap : gaps) {
    list.push_back({{"area", gap.area.text()},
                    {"value", gap.value.text()},
                    {"state", code_of(gap.state)},
                    {"reason", code_of(gap.reason)},
                    {"actors", ids(gap.actors)},
                    {"organisation", gap.organisation.text()},
                    {"people", gap.people},
                    {"independent", gap.independent},
                    {"minimum", gap.minimum},
                    {"has_target", gap.has_target},
                    {"misses_target", gap.misses_target},
                    {"inhabitants", inhabitants(gap.inhabitants)}});
  }
  return list;
}

std::string gaps_json(const Network& network, const Coverage& coverage, const std::vector<Gap>& gaps,
                      const std::optional<std::vector<QuietCell>>& quiet) {
  Json json{
      {"of", about(network)}, {"how", about(coverage)}, {"totals", totals(coverage.totals)}, {"gaps", gap_list(gaps)}};
  if (quiet) {
    json["quiet"] = Json::array();
    for (const auto& each : *quiet) {
      json["quiet"].push_back({{"convention", "quiet_cells.v1"},
                               {"area", each.cell.area.text()},
                               {"value", each.cell.value.text()},
                               {"state", code_of(each.state)},
                               {"actors", ids(each.actors)},
                               {"days", each.days ? Json(*each.days) : Json(nullptr)},
                               {"inhabitants", inhabitants(each.inhabitants)}});
    }
  }
  return written(json);
}

std::string comparison_json(const Network& before, const Network& after, const Coverage& convention,
                            const Comparison& comparison, const BorderEffect* borders) {
  Json boundary(nullptr);
  if (borders != nullptr) {
    const auto& carried = borders->carried;
    boundary = {{"cause", "boundary"},
                {"areas_before", ids(carried.areas_old)},
                {"areas_after", ids(carried.areas_new)},
                {"claims_moved", carried.claims_moved},
                {"claims_split", carried.claims_split},
                {"claims_left", carried.claims_left},
                {"totals_own_borders", totals(borders->totals_own)},
                {"totals_new_borders", totals(comparison.totals_before)}};
  }
  return written({{"before", about(before)},
                  {"after", about(after)},
                  {"how", about(convention)},
                  {"members_before", comparison.members_before},
                  {"members_after", comparison.members_after},
                  {"joined", ids(comparison.joined)},
                  {"departed", ids(comparison.departed)},
                  {"actors", difference(comparison.actors)},
                  {"ties", difference(comparison.ties)},
                  {"reach", difference(comparison.reach)},
                  {"opened", changes(comparison.opened)},
                  {"closed", changes(comparison.closed)},
                  {"shifted", changes(comparison.shifted)},
                  {"only_before", places(comparison.only_before)},
                  {"only_after", places(comparison.only_after)},
                  {"boundary", boundary},
                  {"totals_before", totals(comparison.totals_before)},
                  {"totals_after", totals(comparison.totals_after)}});
}

std::string recruit_json(const Network& network, const Coverage& coverage, const RecruitPlan& plan) {
  Json profiles = Json::array();
  for (const auto& profile : plan.profiles) {
    profiles.push_back({{"area", profile.area.text()},
                        {"values", ids(profile.values)},
                        {"closes", places(profile.closes)},
                        {"gain", profile.gain},
                        {"inhabitants", inhabitants(profile.inhabitants)}});
  }
  return written({{"of", about(network)},
                  {"how", about(coverage)},
                  {"weight", plan.options.weight == RecruitWeight::cells ? "cells" : "inhabitants"},
                  {"cells_per_person", plan.options.cells_per_person},
                  {"open", plan.open},
                  {"closed", plan.closed},
                  {"bound", plan.bound},
                  {"profiles", profiles}});
}

std::string findings_json(const Network& network, Language language, const std::vector<Finding>& findings) {
  Json list = Json::array();
  for (const auto& finding : findings) {
    list.push_back({{"breaks_schema", finding.breaks_schema},
                    {"about", finding.arguments},
                    {"message", sentence(language, finding)}});
  }
  return written({{"of", about(network)}, {"findings", list}});
}

}  // namespace sleutelnet
