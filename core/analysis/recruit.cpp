#include "core/analysis/recruit.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace sleutelnet {

namespace {

struct Candidate {
  AreaId area;
  std::vector<TermId> values;
  std::vector<std::size_t> cells;  // indices of open cells
};

bool is_open(const Cell& cell) {
  return cell.state != CellState::out_of_scope && (cell.people == 0 || !cell.meets_target);
}

long weight_of(const Cell& cell, RecruitWeight weight) { return weight == RecruitWeight::cells ? 1 : cell.inhabitants; }

class Planner {
 public:
  Planner(const Network& network, const Coverage& coverage, const RecruitOptions& options)
      : network_(network), coverage_(coverage), options_(options), closed_(coverage.cells.size(), false) {
    plan_.options = options;
    for (const auto& cell : coverage.cells) {
      if (is_open(cell)) plan_.open += weight_of(cell, options.weight);
    }
    plan_.bound = plan_.open;
    propose_district_profiles();
    propose_neighbourhood_profiles();
    std::sort(candidates_.begin(), candidates_.end(), [](const Candidate& left, const Candidate& right) {
      return std::tie(left.area, left.values) < std::tie(right.area, right.values);
    });
  }

  RecruitPlan run() {
    tighten_bound();
    while (static_cast<int>(plan_.profiles.size()) < options_.profiles) {
      const Candidate* best = best_candidate();
      if (best == nullptr) break;
      choose(*best);
      tighten_bound();
    }
    return std::move(plan_);
  }

 private:
  // One value over a whole wijk: the open cells in its buurten.
  void propose_district_profiles() {
    std::map<std::pair<AreaId, std::size_t>, std::vector<std::size_t>> open;
    for (std::size_t index = 0; index < coverage_.cells.size(); ++index) {
      const auto& cell = coverage_.cells[index];
      const auto& parent = network_.areas.find(cell.area)->parent;
      if (is_open(cell) && !parent.empty()) open[{parent, index % coverage_.values.size()}].push_back(index);
    }
    for (auto& [key, cells] : open) {
      candidates_.push_back({key.first, {coverage_.values[key.second]}, most_worth(std::move(cells))});
    }
  }

  // One buurt over several values: its open cells.
  void propose_neighbourhood_profiles() {
    for (std::size_t row = 0; row < coverage_.areas.size(); ++row) {
      std::vector<std::size_t> cells;
      for (std::size_t column = 0; column < coverage_.values.size(); ++column) {
        if (is_open(coverage_.at(row, column))) cells.push_back(row * coverage_.values.size() + column);
      }
      if (cells.empty()) continue;
      Candidate candidate{coverage_.areas[row], {}, most_worth(std::move(cells))};
      for (const auto index : candidate.cells) candidate.values.push_back(coverage_.cells[index].value);
      candidates_.push_back(std::move(candidate));
    }
  }

  // One person holds a few claims; the heaviest cells come first, equals in order of the grid.
  std::vector<std::size_t> most_worth(std::vector<std::size_t> cells) const {
    std::stable_sort(cells.begin(), cells.end(), [&](std::size_t left, std::size_t right) {
      return weight_of(coverage_.cells[left], options_.weight) > weight_of(coverage_.cells[right], options_.weight);
    });
    cells.resize(std::min(cells.size(), static_cast<std::size_t>(options_.cells_per_person)));
    std::sort(cells.begin(), cells.end());
    return cells;
  }

  long gain_of(const Candidate& candidate) const {
    return std::accumulate(candidate.cells.begin(), candidate.cells.end(), 0L, [&](long sum, std::size_t index) {
      return closed_[index] ? sum : sum + weight_of(coverage_.cells[index], options_.weight);
    });
  }

  const Candidate* best_candidate() const {
    const Candidate* best = nullptr;
    long best_gain = 0;
    for (const auto& candidate : candidates_) {
      const auto gain = gain_of(candidate);
      if (gain <= best_gain) continue;
      best = &candidate;
      best_gain = gain;
    }
    return best;
  }

  void choose(const Candidate& candidate) {
    VacancyProfile profile{.area = candidate.area, .values = candidate.values};
    profile.gain = gain_of(candidate);
    std::map<AreaId, int> inhabitants;
    for (const auto index : candidate.cells) {
      if (closed_[index]) continue;
      closed_[index] = true;
      const auto& cell = coverage_.cells[index];
      profile.closes.push_back({cell.area, cell.value});
      inhabitants[cell.area] = cell.inhabitants;
    }
    for (const auto& [area, number] : inhabitants) profile.inhabitants += number;
    plan_.closed += profile.gain;
    plan_.profiles.push_back(std::move(profile));
  }

  // Gains only shrink, so what is closed plus the largest gains left bounds every choice of as many.
  void tighten_bound() {
    std::vector<long> gains;
    gains.reserve(candidates_.size());
    for (const auto& candidate : candidates_) gains.push_back(gain_of(candidate));
    std::sort(gains.begin(), gains.end(), std::greater<>());
    const auto count = std::min(gains.size(), static_cast<std::size_t>(std::max(options_.profiles, 0)));
    const auto reachable = std::accumulate(gains.begin(), gains.begin() + static_cast<std::ptrdiff_t>(count), 0L);
    plan_.bound = std::min(plan_.bound, plan_.closed + reachable);
  }

  const Network& network_;
  const Coverage& coverage_;
  RecruitOptions options_;
  std::vector<bool> closed_;
  std::vector<Candidate> candidates_;
  RecruitPlan plan_;
};

}  // namespace

RecruitPlan plan_recruitment(const Network& network, const Coverage& coverage, const RecruitOptions& options) {
  return Planner(network, coverage, options).run();
}

bool verify(const Network& network, const Coverage& coverage, const RecruitPlan& plan) {
  std::set<CellPlace> seen;
  long closed = 0;
  for (const auto& profile : plan.profiles) {
    long gain = 0;
    if (profile.closes.size() > static_cast<std::size_t>(plan.options.cells_per_person)) return false;
    for (const auto& place : profile.closes) {
      const Cell* cell = coverage.find(place.area, place.value);
      if (cell == nullptr || cell->state == CellState::out_of_scope) return false;
      if (cell->people > 0 && cell->meets_target) return false;
      if (!seen.insert(place).second || !lies_within(network, place.area, profile.area)) return false;
      if (std::find(profile.values.begin(), profile.values.end(), place.value) == profile.values.end()) return false;
      gain += plan.options.weight == RecruitWeight::cells ? 1 : cell->inhabitants;
    }
    if (gain != profile.gain) return false;
    closed += gain;
  }
  return closed == plan.closed && closed <= plan.bound && plan.bound <= plan.open;
}

}  // namespace sleutelnet
