#pragma once
// What follows from what is asked in the place Network: who is in sight and why others are not, and what the chosen
// people amount to. Worked out again when the question or what it rests on changed. Numbers on the network are always
// of everybody who takes part; only who is drawn and listed follows the filters.
// Cost: linear in the records per filter; the figures of a set one pass over claims and ties.

#include <array>

#include "core/analysis/coverage.hpp"
#include "core/analysis/ways_between.hpp"
#include "viz/explore/explore_state.hpp"

namespace sleutelnet {

// What the answers below depend on, beside the records.
struct ExploreQuestion {
  std::vector<Condition> filters;
  int ego_steps = 0;
  ActorId ego;  // who is selected; empty: nobody
  std::set<ActorId> chosen;
  std::optional<WayAsked> way;
  bool operator==(const ExploreQuestion&) const = default;
};

// Of the people who are chosen, together.
struct SetFigures {
  std::array<int, 4> of_kind{};  // by ActorKind
  int out_of_sight = 0;
  int cells = 0;           // in which somebody of them counts (coverage.v1)
  int neighbourhoods = 0;  // with such a cell
  long inhabitants = 0;    // of those; areas without a number add nothing
  int inhabitants_unknown = 0;
  int ties_among = 0;  // pairs of them that know each other
  int contacts = 0;    // others, whom any of them knows
};

// What goes when they are removed.
struct RemovalFigures {
  std::size_t ties = 0, reach = 0, contacts = 0, agreements = 0, names = 0, members = 0;
};

// Others, by their steps from who is selected.
struct StepFigures {
  std::vector<int> on;  // on 1, 2, … steps
  int beyond = 0;       // on more
  int apart = 0;        // no way leads there
};

struct Explored {
  ExploreQuestion asked;
  std::vector<bool> shown;  // beside the drawn nodes
  std::size_t in_sight = 0;
  std::vector<std::size_t> hidden;  // beside the filters: how many each leaves out, whatever the others do
  std::size_t hidden_by_steps = 0;  // by the ego steps alone
  bool ties_narrowed = false;       // only these are drawn
  std::vector<TieEnds> ties;
  SetFigures set;
  StepFigures steps;
  std::optional<WaysBetween> ways;  // between the two that are asked, among who takes part
};

// `anew`: the records, the coverage or a measure changed. True when the answers did.
bool update_explored(WindowResults& results, const State& state, bool anew);

bool tie_shown(const Explored& explored, std::uint32_t left, std::uint32_t right);
bool actor_shown(const WindowResults& results, const ActorId& actor);
RemovalFigures removal_figures(const Records& records, const std::set<ActorId>& actors);

}  // namespace sleutelnet
