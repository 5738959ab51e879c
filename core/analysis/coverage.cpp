#include "core/analysis/coverage.hpp"

#include <algorithm>
#include <map>

#include "core/analysis/claim_standing.hpp"

namespace sleutelnet {

namespace {

// Builds one Coverage: first the claims per cell, then what was asked, then state and target.
class CoverageBuilder {
 public:
  CoverageBuilder(const Network& network, const CoverageOptions& options) : network_(network) {
    result_.options = options;
    result_.as_of = options.as_of.value_or(network.date);
    lay_out_grid();
  }

  Coverage build() {
    place_claims();
    mark_asked();
    for (std::size_t cell = 0; cell < result_.cells.size(); ++cell) judge(cell);
    judge_targets();
    add_up();
    return std::move(result_);
  }

 private:
  void lay_out_grid() {
    for (const Area* area : areas_at(network_, AreaLevel::neighbourhood)) {
      rows_[area->code] = result_.areas.size();
      row_areas_.push_back(area);
      result_.areas.push_back(area->code);
      for (AreaId outer = area->code; !outer.empty();) {
        within_[outer].push_back(result_.areas.size() - 1);
        const Area* next = network_.areas.find(outer);
        outer = next != nullptr && next->parent != outer ? next->parent : AreaId{};
      }
    }
    for (const Term* term : terms_of(network_, result_.options.facet)) {
      columns_[term->code] = result_.values.size();
      result_.values.push_back(term->code);
    }
    result_.cells.resize(result_.areas.size() * result_.values.size());
    asked_.resize(result_.cells.size());
    for (std::size_t cell = 0; cell < result_.cells.size(); ++cell) {
      const Area* area = row_areas_[cell / result_.values.size()];
      result_.cells[cell].area = area->code;
      result_.cells[cell].value = result_.values[cell % result_.values.size()];
      result_.cells[cell].inhabitants = area->inhabitants.value_or(0);
      result_.cells[cell].minimum = result_.options.minimum;
    }
  }

  std::size_t cell_at(std::size_t row, std::size_t column) const { return row * result_.values.size() + column; }

  void place_claims() {
    for (const auto& reach : network_.reach) {
      const Actor* actor = network_.actors.find(reach.actor);
      const auto& value = facet_value(reach, result_.options.facet);
      if (actor == nullptr || actor->kind != ActorKind::key_figure || !value) continue;
      const auto column = columns_.find(*value);
      const auto area = within_.find(reach.area);
      if (column == columns_.end() || area == within_.end()) continue;
      const auto standing = standing_of(*actor, reach, result_.options, result_.as_of);
      for (const auto row : area->second) {
        result_.cells[cell_at(row, column->second)].basis.push_back({reach.id, reach.actor, standing});
      }
    }
  }

  void mark_asked() {
    for (const auto& inquiry : network_.inquiries) {
      if (inquiry.facet != result_.options.facet || inquiry.asked > result_.as_of) continue;
      const auto area = within_.find(inquiry.area);
      if (area == within_.end()) continue;
      for (const auto row : area->second) {
        for (std::size_t column = 0; column < result_.values.size(); ++column) {
          if (inquiry.value.empty() || inquiry.value == result_.values[column]) asked_[cell_at(row, column)] = true;
        }
      }
    }
  }

  void judge(std::size_t index) {
    auto& cell = result_.cells[index];
    if (!in_scope(*row_areas_[index / result_.values.size()])) {
      cell.state = CellState::out_of_scope;
      return;
    }
    const auto count = count_people(network_, cell.basis);
    cell.people = count.people;
    cell.independent = count.independent;
    cell.meets_target = count.independent >= cell.minimum;
    cell.state = state_of(cell, asked_[index]);
  }

  static CellState state_of(const Cell& cell, bool asked) {
    if (cell.independent >= 2) return CellState::covered;
    if (cell.independent == 1) return CellState::thin;
    bool ever_claimed = false;
    for (const auto& claim : cell.basis) {
      switch (claim.standing) {
        case Standing::expired:
        case Standing::estimate:
        case Standing::card_old: return CellState::stale;
        case Standing::not_asserted_yet: break;
        default: ever_claimed = true;
      }
    }
    return asked || ever_claimed ? CellState::blank : CellState::unknown;
  }

  void judge_targets() {
    for (const auto& target : network_.targets) {
      if (target.facet != result_.options.facet) continue;
      const auto row = rows_.find(target.area);
      const auto column = columns_.find(target.value);
      if (row == rows_.end() || column == columns_.end()) continue;
      auto& cell = result_.cells[cell_at(row->second, column->second)];
      if (cell.state == CellState::out_of_scope) continue;
      cell.has_target = true;
      cell.minimum = target.minimum;
      cell.meets_target = independent_within(cell, target.within) >= target.minimum;
    }
  }

  int independent_within(const Cell& cell, ResponseClass within) const {
    if (within == result_.options.within) return cell.independent;
    auto options = result_.options;
    options.within = within;
    auto basis = cell.basis;
    for (auto& claim : basis) {
      claim.standing =
          standing_of(*network_.actors.find(claim.actor), *network_.reach.find(claim.claim), options, result_.as_of);
    }
    return count_people(network_, basis).independent;
  }

  void add_up() {
    auto& totals = result_.totals;
    for (std::size_t row = 0; row < result_.areas.size(); ++row) {
      const Area& area = *row_areas_[row];
      if (!in_scope(area)) {
        ++totals.neighbourhoods_out_of_scope;
        continue;
      }
      bool reached = false, blank = false;
      for (std::size_t column = 0; column < result_.values.size(); ++column) {
        const auto& cell = result_.cells[cell_at(row, column)];
        count_cell(cell);
        reached = reached || cell.people > 0;
        blank = blank || cell.state == CellState::blank;
      }
      const int inhabitants = area.inhabitants.value_or(0);
      ++totals.neighbourhoods;
      totals.neighbourhoods_reached += reached ? 1 : 0;
      totals.neighbourhoods_with_blank += blank ? 1 : 0;
      totals.inhabitants += inhabitants;
      if (!reached) totals.inhabitants_unreached += inhabitants;
      if (blank) totals.inhabitants_with_blank += inhabitants;
    }
  }

  void count_cell(const Cell& cell) {
    auto& totals = result_.totals;
    ++totals.cells;
    switch (cell.state) {
      case CellState::covered: ++totals.covered; break;
      case CellState::thin: ++totals.thin; break;
      case CellState::stale: ++totals.stale; break;
      case CellState::blank: ++totals.blank; break;
      case CellState::unknown: ++totals.unknown; break;
      case CellState::out_of_scope: break;
    }
    totals.cells_meeting_minimum += cell.meets_target ? 1 : 0;
    if (!cell.has_target) return;
    ++totals.target_cells;
    totals.target_cells_met += cell.meets_target ? 1 : 0;
  }

  const Network& network_;
  Coverage result_;
  std::vector<const Area*> row_areas_;
  std::map<AreaId, std::size_t> rows_;
  std::map<TermId, std::size_t> columns_;
  std::map<AreaId, std::vector<std::size_t>> within_;  // every area → the rows of its buurten
  std::vector<bool> asked_;
};

}  // namespace

const Cell* Coverage::find(const AreaId& area, const TermId& value) const {
  const auto row = std::lower_bound(areas.begin(), areas.end(), area);
  const auto column = std::find(values.begin(), values.end(), value);
  if (row == areas.end() || *row != area || column == values.end()) return nullptr;
  return &at(static_cast<std::size_t>(row - areas.begin()), static_cast<std::size_t>(column - values.begin()));
}

Coverage coverage(const Network& network, const CoverageOptions& options) {
  return CoverageBuilder(network, options).build();
}

}  // namespace sleutelnet
