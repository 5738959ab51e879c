#include "core/analysis/cell_people.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/analysis/claim_standing.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

class Reader {
 public:
  Reader(const Network& network, const Coverage& coverage) : network_(network), coverage_(coverage) {
    const auto& actors = network.actors.rows();
    numbers_.reserve(actors.size());
    for (const auto& actor : actors) numbers_.emplace(actor.id, static_cast<std::uint32_t>(numbers_.size()));
    origins_.reserve(actors.size());
    for (std::uint32_t number = 0; number < actors.size(); ++number) {
      const auto& organisation = actors[number].organisation;
      const auto next = static_cast<std::uint32_t>(numbers_.size());
      origins_.push_back(organisation.empty() ? number : numbers_.try_emplace(organisation, next).first->second);
    }
  }

  CellPeople read() {
    result_.lists.reserve(coverage_.cells.size());
    for (std::uint32_t cell = 0; cell < coverage_.cells.size(); ++cell) {
      begin_list(cell);
      if (coverage_.cells[cell].state == CellState::out_of_scope) continue;
      for (const auto& claim : coverage_.cells[cell].basis) {
        if (claim.standing == Standing::counts) add(claim.actor);
      }
      end_list();
    }
    for (const auto& target : network_.targets) {
      if (target.facet == coverage_.options.facet) judge(target);
    }
    turn_round();
    return std::move(result_);
  }

 private:
  void begin_list(std::uint32_t cell) {
    const auto place = static_cast<std::uint32_t>(result_.people.size());
    result_.lists.push_back({cell, false, place, place});
  }

  void add(const ActorId& actor) {
    const auto person = numbers_.at(actor);
    result_.people.push_back({origins_[person], person});
  }

  void end_list() {
    const auto begin = result_.people.begin() + result_.lists.back().begin;
    std::sort(begin, result_.people.end());
    result_.people.erase(std::unique(begin, result_.people.end()), result_.people.end());
    result_.lists.back().end = static_cast<std::uint32_t>(result_.people.size());
  }

  void judge(const Target& target) {
    const Cell* cell = coverage_.find(target.area, target.value);
    if (cell == nullptr || !cell->has_target || !cell->meets_target) return;
    const auto index = static_cast<std::uint32_t>(cell - coverage_.cells.data());
    if (target.within == coverage_.options.within) {
      result_.lists[index].judges_target = true;
      return;
    }
    auto options = coverage_.options;
    options.within = target.within;
    begin_list(index);
    result_.lists.back().judges_target = true;
    for (const auto& claim : cell->basis) {
      const auto& actor = network_.actors.rows()[numbers_.at(claim.actor)];
      const auto standing = standing_of(actor, *network_.reach.find(claim.claim), options, coverage_.as_of);
      if (standing == Standing::counts) add(claim.actor);
    }
    end_list();
  }

  void turn_round() {
    auto& offsets = result_.offsets;
    offsets.assign(network_.actors.size() + 1, 0);
    for (const auto& each : result_.people) ++offsets[each.person + 1];
    for (std::size_t actor = 1; actor < offsets.size(); ++actor) offsets[actor] += offsets[actor - 1];
    result_.lists_of_actors.resize(result_.people.size());
    auto next = offsets;
    for (std::uint32_t list = 0; list < result_.lists.size(); ++list) {
      for (const auto& each : result_.on(list)) result_.lists_of_actors[next[each.person]++] = list;
    }
  }

  const Network& network_;
  const Coverage& coverage_;
  std::unordered_map<ActorId, std::uint32_t> numbers_;  // actors by row, then organisations that are no actor
  std::vector<std::uint32_t> origins_;                  // of each actor
  CellPeople result_;
};

PeopleCount count_without(std::span<const CellPerson> people, std::span<const std::uint32_t> gone) {
  PeopleCount count;
  const CellPerson* last = nullptr;
  for (const auto& each : people) {
    if (std::binary_search(gone.begin(), gone.end(), each.person)) continue;
    ++count.people;
    if (last == nullptr || last->origin != each.origin) ++count.independent;
    last = &each;
  }
  return count;
}

std::vector<std::uint32_t> lists_of_all(const CellPeople& people, std::span<const std::uint32_t> actors) {
  std::vector<std::uint32_t> lists;
  for (const auto actor : actors) {
    const auto own = people.lists_of(actor);
    lists.insert(lists.end(), own.begin(), own.end());
  }
  std::sort(lists.begin(), lists.end());
  lists.erase(std::unique(lists.begin(), lists.end()), lists.end());
  return lists;
}

}  // namespace

CellPeople cell_people(const Network& network, const Coverage& coverage) { return Reader(network, coverage).read(); }

CellLosses losses_without(const Coverage& coverage, const CellPeople& people, std::span<const std::uint32_t> gone) {
  SLEUTELNET_REQUIRE(std::is_sorted(gone.begin(), gone.end()));
  CellLosses losses;
  const AreaId* last_area = nullptr;
  for (const auto index : lists_of_all(people, gone)) {
    const auto& list = people.lists[index];
    const auto& cell = coverage.cells[list.cell];
    const auto after = count_without(people.on(index), gone);
    if (list.judges_target && after.independent < cell.minimum) ++losses.targets_lost;
    if (index >= coverage.cells.size()) continue;
    if (after.people > 0) {
      if (cell.independent >= 2 && after.independent < 2) losses.cells_thinned.push_back({cell.area, cell.value});
      continue;
    }
    losses.cells_lost.push_back({cell.area, cell.value});
    if (last_area != nullptr && *last_area == cell.area) continue;
    last_area = &cell.area;
    losses.inhabitants_lost += cell.inhabitants;
    if (cell.inhabitants == 0) ++losses.inhabitants_unknown_areas;
  }
  return losses;
}

std::vector<std::uint32_t> actor_of_node(const Network& network, const Graph& graph) {
  std::vector<std::uint32_t> found;
  found.reserve(graph.size());
  const auto& actors = network.actors.rows();
  std::uint32_t row = 0;
  for (const auto& node : graph.nodes) {
    while (row < actors.size() && actors[row].id < node) ++row;
    SLEUTELNET_REQUIRE(row < actors.size() && actors[row].id == node);
    found.push_back(row);
  }
  return found;
}

}  // namespace sleutelnet
