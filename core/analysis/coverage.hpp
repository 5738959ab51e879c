#pragma once
// Where do we reach and where not? Every buurt × every value of one facet, with the claims it stands on.
//
// Convention coverage.v1. A claim counts towards a cell when, on the date asked:
//   - its actor is a key figure who may be called (active, with notice);
//   - it is asserted, not expired, not an estimate, of strength 2 or more;
//   - the card was confirmed within 12 months;
//   - the response class is at most `within` (unknown is too slow unless nothing is asked), and the
//     availability suits `moment`.
// A claim on a wijk or gemeente holds for all buurten in it. Claims of others than key figures are part
// of no cell.
// States: out_of_scope (water, abroad, under 50 inhabitants) · covered (two or more independent people)
// · thin (people of one independent origin: one person, or several of one board) · stale (nobody counts,
// but a claim stands there as expired, estimate or card_old) · blank (nobody counts, while we asked or
// somebody once claimed it) · unknown (never asked, no claim ever).
// A target is judged by its own response class, whatever `within` is asked for the picture.
// Isolated actors count like others. Cost: O(claims × buurten per claim + cells).

#include <optional>
#include <string>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

enum class Moment { any, daytime, evening, weekend };

struct CoverageOptions {
  Facet facet = Facet::domain;
  ResponseClass within = ResponseClass::within_24h;  // unknown: speed does not matter
  Moment moment = Moment::any;
  std::optional<Date> as_of;  // the network's own date when empty
  int minimum_strength = 2;
  int minimum = 1;  // independent people that a cell without a target of its own needs; at least 1
  bool operator==(const CoverageOptions&) const = default;
};

enum class CellState { blank, thin, stale, covered, unknown, out_of_scope };

// Somebody counts there.
constexpr bool is_reached(CellState state) { return state == CellState::covered || state == CellState::thin; }

// What happened to one claim. In order of weight: the first that applies is given.
enum class Standing {
  counts,
  left,       // the actor no longer takes part
  candidate,  // not yet a participant
  not_asserted_yet,
  expired,
  estimate,
  card_old,   // not confirmed for 12 months
  reconfirm,  // legacy card without a notice: never called (P11)
  paused,
  weak,         // strength 1: known there, not trusted
  too_slow,     // reacts later than asked, or it is unknown how soon
  other_hours,  // not available at the moment asked
};

struct ClaimStanding {
  ReachId claim;
  ActorId actor;
  Standing standing{};
  bool operator==(const ClaimStanding&) const = default;
};

struct CellPlace {
  AreaId area;
  TermId value;
  auto operator<=>(const CellPlace&) const = default;
};

struct Cell {
  AreaId area;
  TermId value;
  CellState state = CellState::unknown;
  int people = 0;       // distinct key figures who count
  int independent = 0;  // of them, those who do not share a board or employer
  int minimum = 1;      // the target; what was asked when none was set
  bool has_target = false;
  bool meets_target = false;         // so many independent people within the target's own response class
  int inhabitants = 0;               // 0 when unknown
  std::vector<ClaimStanding> basis;  // every claim of a key figure on this cell, by id
  bool operator==(const Cell&) const = default;
};

struct CoverageTotals {
  int cells = 0;  // in scope
  int covered = 0, thin = 0, stale = 0, blank = 0, unknown = 0;
  int cells_meeting_minimum = 0;  // the target where one was set, else what was asked
  int target_cells = 0;           // in scope and with a target set
  int target_cells_met = 0;
  int neighbourhoods = 0;          // buurten in scope
  int neighbourhoods_reached = 0;  // with at least one claim that counts, in any cell
  int neighbourhoods_with_blank = 0;
  int neighbourhoods_out_of_scope = 0;
  long inhabitants = 0;             // of the buurten in scope
  long inhabitants_unreached = 0;   // of buurten in scope without any claim that counts
  long inhabitants_with_blank = 0;  // of buurten in scope with a blank cell
  bool operator==(const CoverageTotals&) const = default;
};

struct Coverage {
  CoverageOptions options;
  Date as_of{};
  std::string convention = "coverage.v1";
  std::vector<AreaId> areas;   // buurten, by code, out of scope included
  std::vector<TermId> values;  // of the facet, in column order
  std::vector<Cell> cells;     // row by row: cells[area * values.size() + value]
  CoverageTotals totals;

  const Cell& at(std::size_t area, std::size_t value) const { return cells[area * values.size() + value]; }
  const Cell* find(const AreaId& area, const TermId& value) const;
  bool operator==(const Coverage&) const = default;
};

Coverage coverage(const Network& network, const CoverageOptions& options = {});

}  // namespace sleutelnet
