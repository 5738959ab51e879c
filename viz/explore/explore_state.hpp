#pragma once
// What is asked in the place Network beside the one selection: a set of people, filters, a way between two, what is
// kept to compare. Plain data, changed by update_explore() alone.

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
};

}  // namespace sleutelnet
