#pragma once
// What is asked in the place Network beside the one selection: a set of people, filters, a way between two, what is
// kept to compare. Plain data, changed by update_explore() alone.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/analysis/layout.hpp"
#include "core/edit/edit.hpp"
#include "viz/explore/condition.hpp"

namespace sleutelnet {

// What a drag on empty ground does: it moves the canvas, or goes round people.
enum class Sweep { none, box, lasso };

// One field for all who are chosen. Domains are added or taken away, the rest of a card stays.
enum class SharedField { status, organisation, domain_added, domain_removed, response, owner };
struct SharedChange {
  SharedField field{};
  std::string value;  // a code or an id; empty is none
  bool operator==(const SharedChange&) const = default;
};

// What the canvas has to do at the next frame, because it alone knows who is in sight.
enum class CanvasWish { none, focus, choose_all, invert };

// Why something is out of sight (hidden_reasons.hpp).
enum class HiddenBy { filter, steps, folded, row_filter, unchanged, cause };
struct HiddenReason {
  HiddenBy by{};
  std::size_t at = 0;  // of the filters
};

struct WayAsked {
  ActorId from, to;
  bool by_steps = false;  // light the way with fewest steps
  bool operator==(const WayAsked&) const = default;
};

// Somebody is connected by typing to whom.
struct Joining {
  ActorId source;
  std::string text;
  std::size_t choice = 0;
  bool fresh = true;  // the cursor is not in the box yet
};

// A question "what if these leave", kept under a name for as long as the window is open.
struct Scenario {
  std::string name;
  std::vector<ActorId> leaving;  // by id
  bool operator==(const Scenario&) const = default;
};
inline constexpr std::size_t most_scenarios = 8;

struct ExploreState {
  std::set<ActorId> chosen;       // nobody, or two and more: one alone is the selection
  std::optional<ActorId> walker;  // where the keyboard stands on the canvas
  CanvasWish wish = CanvasWish::none;

  bool lasso_mode = false;
  Sweep sweep = Sweep::none;    // while the button is down
  std::vector<Position> swept;  // corners, in units of the canvas

  std::optional<Condition> rule;  // the form is open
  std::vector<Condition> filters;

  std::optional<SharedChange> shared;  // the form is open
  bool removal_asked = false;
  std::optional<Reason> refusal;  // of the last change of all

  std::optional<WayAsked> way;
  std::optional<Joining> joining;
  std::vector<std::map<ActorId, Position>> moved_before;  // where nodes were put, before each time they were moved

  std::vector<Scenario> scenarios;
  bool scenarios_shown = false;
  std::optional<std::size_t> renamed;  // of the scenarios
  std::string scenario_name;           // as typed
};

}  // namespace sleutelnet
