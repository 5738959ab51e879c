#pragma once
// What is chosen in the places Coverage, Compare and Plan: plain data, part of the State.

#include <optional>
#include <string>

#include "core/analysis/change_causes.hpp"
#include "core/analysis/recruit.hpp"

namespace sleutelnet {

enum class AreaOrder { code, gaps, inhabitants, context };

// An indicator of the areas, shown beside the matrix.
struct IndicatorChosen {
  std::string key;
  int year = 0;
  bool operator==(const IndicatorChosen&) const = default;
};

// Which gaps the list names, by what they lack; quiet names cells that are covered on paper instead.
enum class ListedGaps { all, nobody, outdated, one_person, one_board, never_asked, below_target, quiet };

// How the matrix and the list are read; none of it changes a figure.
struct CoverageLook {
  ListedGaps listed = ListedGaps::all;
  AreaOrder order = AreaOrder::code;
  std::optional<IndicatorChosen> context;
  bool operator==(const CoverageLook&) const = default;
};

enum class CompareView { cells, causes, trend, network };

// What the list of changes names.
enum class ListedChanges { all, cells, actors, ties, reach };

// The cells behind one bar of the causes.
struct CauseChosen {
  ChangeCause cause{};
  bool gained = true;
  bool operator==(const CauseChosen&) const = default;
};

struct Comparing {
  std::optional<Date> before;  // of a snapshot; empty: the last one before `after`
  std::optional<Date> after;   // of a snapshot; empty: the present
  CompareView view = CompareView::cells;
  ListedChanges listed = ListedChanges::all;
  bool only_changed = true;
  std::optional<CauseChosen> cause;  // narrows the list to its cells
  bool operator==(const Comparing&) const = default;
};

enum class PlanView { profiles, inform, departures, links };

struct Planning {
  PlanView view = PlanView::profiles;
  int profiles = 5;
  RecruitWeight weight = RecruitWeight::cells;
  std::optional<std::size_t> profile;  // chosen, by its place in the plan
  int people = 3;                      // to inform first
  std::optional<int> within_steps;     // empty: by distance
  AreaId district;                     // whose domains are shown; the first one when empty
  bool operator==(const Planning&) const = default;
};

inline constexpr int largest_minimum = 5;
inline constexpr int most_profiles = 20;
inline constexpr int most_informed = 10;
inline constexpr int most_inform_steps = 3;

}  // namespace sleutelnet
