#pragma once
// What follows from the State and is worked out again only when that changed: pulled by version, never
// stored in the model.

#include <map>
#include <optional>
#include <vector>

#include "core/analysis/components.hpp"
#include "core/analysis/coverage.hpp"
#include "core/analysis/departure.hpp"
#include "core/analysis/domain_pairs.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/graph.hpp"
#include "core/analysis/quiet_cells.hpp"
#include "viz/arrange/compared_drawing.hpp"
#include "viz/arrange/network_drawing.hpp"
#include "viz/cell_company.hpp"
#include "viz/district_rows.hpp"
#include "viz/explore/explored.hpp"
#include "viz/jobs.hpp"
#include "viz/listed_gaps.hpp"
#include "viz/manage/due.hpp"
#include "viz/manage/row_order.hpp"
#include "viz/map_shapes.hpp"
#include "viz/measured.hpp"
#include "viz/project/errand_desk.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

struct SnapshotCoverage {
  Date date{};
  Coverage coverage;
};

// What the last request was about: when this changes, another one is due.
struct AskedFor {
  std::uint64_t revision = 0;  // 0: nothing asked yet
  CoverageOptions options;
  ArrangementAsked layout;
  GroupKind groups = GroupKind::none;
  std::vector<ActorId> leaving;
  std::vector<std::vector<ActorId>> scenarios;
  std::optional<ValueAsked> value;
  std::optional<RankedMeasure> certainty;
  std::optional<Sides> sides;            // while the place Compare is in sight
  std::optional<RecruitWeight> weighed;  // while Plan is: by what, and how many
  int profiles = 0;
  std::optional<InformOptions> inform;  // while its view is
  bool stopped = false;
  bool operator==(const AskedFor&) const = default;
};

// A part with what it is an answer to.
template <class Part>
struct Answered {
  std::uint64_t revision = 0;
  CoverageOptions options;
  Part part;
};

struct WindowResults {
  std::uint64_t revision = 0;  // of what stands below; 0 is nothing yet
  CoverageOptions options;

  Coverage coverage;
  std::vector<Gap> gaps;
  std::vector<std::size_t> listed;          // of them, those that the list names
  ListedCounts listed_counts{};             // of every choice
  GapAreas listed_areas, never_asked;       // that those are in, and those that nobody was asked of
  std::vector<QuietCell> quiet;             // covered on paper, and nobody spoken for long
  std::vector<IndicatorChosen> indicators;  // that there are figures of
  ContextFigures context;                   // of the chosen one
  CoverageLook look;                        // that these rows are in the order of
  std::vector<DistrictRows> districts;
  CellCompany company;                 // round the chosen cell
  std::vector<SnapshotCoverage> past;  // one per snapshot, for the history of a cell

  Graph graph;  // of participants: what measures read
  Graph drawn;  // with candidates, for the canvas
  CutStructure cuts;

  // Of the job thread; empty until it is worked out.
  AskedFor asked;
  JobStatus work;
  ErrandStatus errand;
  std::map<ActorId, Position> places;  // where the arrangement puts the drawn actors
  std::size_t placed = 0;              // how often those changed
  ArrangementAsked looked;             // whose places they are
  ArrangementAsked arranged;           // what came of that: done, or why not
  Backdrop backdrop;
  std::optional<ArrangeTrouble> arrange_trouble;
  std::optional<Answered<GroupsPart>> groups;
  std::vector<DepartureImpact> departures;
  std::vector<ReachCounts> reach;      // beside graph.nodes
  std::optional<LeavingPart> leaving;  // of the group asked there, which may be that of a moment ago
  std::map<std::vector<ActorId>, ScenarioPart> scenarios;  // of the groups under a name, as far as worked out
  std::optional<ExplanationPart> explanation;  // of the value asked there, which may be that of a moment ago
  // Of Compare and Plan: of the revision and options that stand beside them, which may be those of a moment ago.
  std::optional<Answered<ComparePart>> compared;
  std::optional<Answered<RecruitPart>> recruited;
  std::optional<Answered<InformPart>> informed;
  std::optional<DomainTies> links;           // of this revision, once Plan has shown them
  std::optional<DomainTies> links_of_all;    // beside it
  std::vector<std::size_t> departure_order;  // of departures
  MeasuredFamilies families;
  std::optional<ChosenMeasure> measure;
  std::map<RankedMeasure, CertaintyPart> certainty;  // of this revision

  MapShapes shapes;
  NetworkDrawing drawing;  // of the place Network, while it is in sight
  ComparedDrawing compared_drawing;
  RowOrder rows;   // of the table in the place Manage
  DueResults due;  // of its lists

  Explored explored;  // who is in sight on the canvas, and the people who are chosen there
};

// Brings the results up to date with the state and starts the long work when it is due. True when anything
// changed that can be seen.
bool refresh(WindowResults& results, const State& state, Jobs& jobs);

const Gap* gap_at(const WindowResults& results, const CellPlace& cell);
const DepartureImpact* departure_of(const WindowResults& results, const ActorId& actor);
// Of the chosen measure, when it is known how sure its ranks are.
const ActorPlace* certainty_of(const State& state, const WindowResults& results, const ActorId& actor);
// Empties a cell or cuts others off: needs a backup.
inline bool leaves_gap(const DepartureImpact& impact) { return !impact.cells_lost.empty() || impact.separated > 0; }
bool is_only_link(const WindowResults& results, const ActorId& actor);  // is an articulation point
Position place_of(const State& state, const WindowResults& results, const ActorId& actor);
// The column the map shows.
TermId shown_value(const State& state, const WindowResults& results);

}  // namespace sleutelnet
