#pragma once
// Two dated networks beside each other as the place Compare shows them, worked out on the job's thread: what
// core says of the change (compare, change_causes, trend), and in which order rows, cells and changes are shown.

#include <map>
#include <memory>
#include <string>

#include "core/analysis/change_causes.hpp"
#include "core/analysis/compare.hpp"
#include "core/analysis/trend.hpp"
#include "core/support/parallel.hpp"
#include "viz/moments.hpp"

namespace sleutelnet {

enum class ChangeSign { added, gone, changed };

// One row of the list of changes.
struct ChangeRow {
  ListedChanges kind{};
  ChangeSign sign{};
  std::string id;                    // of the actor, tie or claim
  const CellChange* cell = nullptr;  // in Compared::changes
};

struct GridRow {
  AreaId area;
  bool changed = false;  // some cell of it
};
struct GridDistrict {
  AreaId district;  // empty for buurten without a known wijk
  std::vector<GridRow> rows;
  int changed = 0;  // cells
};

// The areas and values of both days.
struct ChangeGrid {
  std::vector<TermId> values;
  std::vector<GridDistrict> districts;
  std::map<CellPlace, ChangeSign> turns;  // cells that changed: added is reached now, gone is not reached any more
};

struct NodeChange {
  ActorId actor;
  std::optional<ChangeSign> sign;    // empty: unchanged
  std::vector<std::uint32_t> known;  // who they knew on either day, as places in Compared::nodes
};
struct TieChange {
  std::uint32_t source = 0, target = 0;  // places in Compared::nodes
  std::optional<ChangeSign> sign;
};

struct Compared {
  Network before, after;
  Coverage covered_before, covered_after;
  Comparison changes;
  ChangeCauses causes;
  std::vector<TrendPoint> trend;  // of all moments
  ChangeGrid grid;
  std::vector<ChangeRow> list;
  std::vector<NodeChange> nodes;  // who takes part on either day, by id
  std::vector<TieChange> ties;    // between them, in force on either day

  Compared() = default;
  Compared(const Compared&) = delete;  // rows point into it
  Compared& operator=(const Compared&) = delete;
};

struct CompareRequest {
  Sides sides;
  Network before, after;
  std::vector<Network> moments;
};

struct ComparePart {
  Sides sides;
  std::shared_ptr<const Compared> found;
};

CompareRequest compare_request(const State& state, const Sides& sides);

// Throws Cancelled between its steps when told to stop.
ComparePart compare_part(const CompareRequest& request, const CoverageOptions& options, const Effort& effort = {});

}  // namespace sleutelnet
