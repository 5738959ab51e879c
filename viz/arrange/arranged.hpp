#pragma once
// An arrangement as it is asked for and worked out: places, and what is drawn behind them.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/layout_map.hpp"
#include "core/analysis/layout_rings.hpp"
#include "report/language_arrange.hpp"
#include "viz/arrange/arrange_state.hpp"

namespace sleutelnet {

struct State;

struct ArrangementAsked {
  Arrangement kind = Arrangement::force;
  std::uint64_t seed = 0;      // 0: nothing asked yet
  std::uint64_t revision = 0;  // of what must follow every edit: the map and the rings; else 0, and nobody moves
  ActorId centre;
  bool operator==(const ArrangementAsked&) const = default;
};

ArrangementAsked arrangement_asked(const State& state);

// In the units of the places.
struct Backdrop {
  std::vector<StepRing> rings;
  std::optional<MapOnSheet> map;
  std::size_t apart = 0;  // who stands under the rings or the map
  double apart_from = 0;
};

// Why it could not be made; the places of before stand.
struct ArrangeTrouble {
  ArrangeText what{};
  std::string program;                // of Graphviz
  std::size_t first = 0, second = 0;  // {1} and {2} of the text
};

struct LayoutPart {
  ArrangementAsked asked;
  std::vector<ActorId> nodes;
  std::vector<Position> places;  // beside nodes
  bool finished = false;         // else a look at how far it is
  Backdrop backdrop;
  std::optional<ArrangeTrouble> trouble;
};

// Delivers how far it is now and then, and the whole at the end.
void arrange(const Network& network, const Graph& drawn, const ArrangementAsked& asked, const Effort& effort,
             const std::function<void(LayoutPart)>& deliver);

}  // namespace sleutelnet
