#pragma once
// What takes long: a request, its answer in parts, and the one who works it out. What is only asked while somebody
// looks at it comes first, then what is quick, so that an edit is felt at once; the certainty of ranks comes last.

#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "core/analysis/explanation.hpp"
#include "core/analysis/fragility.hpp"
#include "core/analysis/node_measures.hpp"
#include "core/analysis/opened_gaps.hpp"
#include "core/analysis/place_certainty.hpp"
#include "core/analysis/reach_measures.hpp"
#include "viz/arrange/arranged.hpp"
#include "viz/arrange/groups.hpp"
#include "viz/compared.hpp"
#include "viz/planned.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

enum class JobStage {
  comparison,
  recruitment,
  informing,
  departures,
  leaving,
  explanation,
  layout,
  groups,
  measures,
  certainty
};

struct JobRequest {
  std::uint64_t revision = 0;
  Network network;
  CoverageOptions options;
  // What is wanted, in the order of the stages; empty is not wanted.
  std::optional<CompareRequest> compare;
  std::optional<RecruitOptions> recruit;
  std::optional<InformOptions> inform;
  bool departures = false;
  std::vector<ActorId> leaving;                 // what if these leave together?
  std::vector<std::vector<ActorId>> scenarios;  // and each of these groups?
  std::optional<ValueAsked> value;              // where does it come from?
  std::optional<ArrangementAsked> layout;
  GroupKind groups = GroupKind::none;
  Graph drawn;  // to be laid out, and grouped
  std::vector<MeasureFamily> families;
  std::optional<RankedMeasure> certainty;
};

struct DeparturePart {
  std::vector<DepartureImpact> departures;
  std::vector<ReachCounts> reach;  // one per node of the graph of participants
};
struct LeavingPart {
  std::vector<ActorId> asked;
  GroupDeparture departure;
};
struct ScenarioPart {
  std::vector<ActorId> asked;
  GroupDeparture departure;
  std::vector<Gap> opened;
};
struct ExplanationPart {
  ValueAsked asked;
  Result<Explanation> found;
};
struct MeasuredPart {
  MeasureFamily family{};
  std::vector<ActorId> nodes;  // beside the values
  std::vector<Measure> measures;
};
struct CertaintyPart {
  RankedMeasure measure{};
  std::size_t draws = 0;
  PlaceCertainty certainty;
};
using JobPart = std::variant<ComparePart, RecruitPart, InformPart, DeparturePart, LeavingPart, ScenarioPart,
                             ExplanationPart, LayoutPart, GroupsPart, MeasuredPart, CertaintyPart>;

struct JobAnswer {
  std::uint64_t revision = 0;
  CoverageOptions options;
  JobPart part;
};

// The worker tells each stage before it begins and hands over each part as soon as it is there.
struct JobReport {
  std::function<Progress*(JobStage)> begin;  // throws Cancelled when nobody waits any more
  std::function<void(JobPart)> deliver;
};

// Throws Cancelled when told to stop; parts that were delivered stand.
void work_out(const JobRequest& request, const JobReport& report);

}  // namespace sleutelnet
