#pragma once
// On what a value rests that comes from the ways through a network: circles of actors ever farther away, pairs
// whose ways pass an actor, cells within reach. By id; lists are cut at a limit, and `in_all` says how many there
// are.

#include <cstdint>
#include <optional>
#include <vector>

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

struct Circle {
  double distance = 0;  // steps, hours, or the unit of the lengths
  int actors_in_all = 0;
  double each = 0;              // what each of them adds to the value; 0 where the value is no sum
  std::vector<ActorId> actors;  // of the two nearest circles and the farthest
};
struct Way {
  ActorId to;
  double distance = 0;
  std::vector<ActorId> actors;  // both ends included
};
enum class DistanceUnit { steps, hours, lengths };
struct StepsBasis {
  DistanceUnit unit = DistanceUnit::steps;
  bool towards = false;  // ways that end at the actor instead of starting there
  int others = 0;        // in the network
  int reached = 0;       // of them, by the ways that count
  double sum = 0;        // of their distances
  std::vector<Circle> circles;
  std::vector<Way> ways;              // one to each within the hours asked, or one to the farthest
  std::optional<Circle> beyond = {};  // the nearest of those who are too far away to count, where nobody counts
};

struct PairThrough {
  ActorId from, to;
  double share = 0;  // of their shortest paths
};
struct PairsBasis {
  std::vector<PairThrough> pairs;  // the largest share first
  std::int64_t in_all = 0;
  double sum = 0;  // of all shares
};

struct CellWithin {
  CellPlace cell;
  ActorId nearest;  // who counts there
  std::int64_t distance = 0;
};
struct CellsBasis {
  DistanceUnit unit = DistanceUnit::steps;
  std::vector<CellWithin> cells;  // the nearest first
  int in_all = 0;
  int in_scope = 0;
};

struct AreaPairThrough {
  AreaId from, to;
  double share = 0;
};
struct AreaPairsBasis {
  std::vector<AreaPairThrough> pairs;  // the largest share first
  std::int64_t in_all = 0;
  std::int64_t possible = 0;
  double sum = 0;
};

}  // namespace sleutelnet
