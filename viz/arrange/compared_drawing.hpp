#pragma once
// Both days in one picture: where each of Compared::nodes stands, what they are, and the counts, kept from frame to
// frame and made again when the comparison or the arrangement changed.

#include <map>
#include <memory>
#include <vector>

#include "core/analysis/layout.hpp"
#include "core/network/actor.hpp"

namespace sleutelnet {

struct Compared;
struct State;
struct WindowResults;

struct ComparedDrawing {
  std::shared_ptr<const Compared> of;  // what it was made of; none while the place is not shown
  std::map<ActorId, Position> moved;
  std::size_t arranged = 0;  // how often the places changed by then
  std::vector<Position> places;
  std::vector<ActorKind> kinds;
  Position low, high;
  std::size_t added = 0, gone = 0, changed = 0;
  std::size_t same_ties = 0;
};

void update_compared_drawing(WindowResults& results, const State& state);

}  // namespace sleutelnet
