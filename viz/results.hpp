#pragma once
// What follows from the State and is worked out again only when that changed: pulled by version, never
// stored in the model.

#include <map>
#include <optional>
#include <vector>

#include "core/analysis/components.hpp"
#include "core/analysis/coverage.hpp"
#include "core/analysis/departure.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/graph.hpp"
#include "viz/jobs.hpp"
#include "viz/map_shapes.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

struct DistrictRows {
  AreaId district;                // empty for buurten without a known wijk
  std::vector<std::size_t> rows;  // places in Coverage::areas
};

struct SnapshotCoverage {
  Date date{};
  Coverage coverage;
};

struct WindowResults {
  std::uint64_t revision = 0;  // of what stands below; 0 is nothing yet
  CoverageOptions options;
  unsigned layout_generation = 0;

  Coverage coverage;
  std::vector<Gap> gaps;
  std::vector<DistrictRows> districts;
  std::vector<SnapshotCoverage> past;  // one per snapshot, for the history of a cell

  Graph graph;  // of participants: what measures read
  Graph drawn;  // with candidates, for the canvas
  CutStructure cuts;
  std::map<ActorId, Position> places;       // where the arrangement puts the drawn actors
  std::vector<DepartureImpact> departures;  // empty until they are worked out
  std::vector<ReachCounts> reach;           // beside graph.nodes; empty until it is worked out

  MapShapes shapes;
};

// Brings the results up to date with the state and starts the long work when it is due.
void refresh(WindowResults& results, const State& state, Jobs& jobs);

const Gap* gap_at(const WindowResults& results, const CellPlace& cell);
const DepartureImpact* departure_of(const WindowResults& results, const ActorId& actor);
bool needs_backup(const WindowResults& results, const ActorId& actor);  // is an articulation point
Position place_of(const State& state, const WindowResults& results, const ActorId& actor);
// The column the map shows.
TermId shown_value(const State& state, const WindowResults& results);

}  // namespace sleutelnet
