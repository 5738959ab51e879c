#pragma once
// Who counts in which cell, as numbers, and what of that is left without some of them? The ground under
// departure, fragility and joint departures, for which the claims are read once.
//
// Convention coverage.v1: out-of-scope cells have nobody; people of one organisation are one independent origin,
// somebody without one counts alone. A target is judged by its own response class, so that its people may
// be others than those who count in the cell.
// Cost: O(claims); a loss O(lists of those who leave × people on them).

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "core/analysis/graph.hpp"

namespace sleutelnet {

struct CellPerson {
  std::uint32_t origin = 0;  // number of the organisation or of the person alone
  std::uint32_t person = 0;  // index in network.actors.rows()
  auto operator<=>(const CellPerson&) const = default;
};

// A list of people stands for each cell of the coverage, and after those for each met target of another response
// class than the coverage was asked for.
struct CellPeople {
  struct List {
    std::uint32_t cell = 0;            // index in coverage.cells
    bool judges_target = false;        // a target of the cell is met by the people on this list
    std::uint32_t begin = 0, end = 0;  // in `people`
  };
  std::vector<List> lists;
  std::vector<CellPerson> people;      // of each list by origin, then person; nobody twice
  std::vector<std::uint32_t> offsets;  // per actor in `lists_of_actors`
  std::vector<std::uint32_t> lists_of_actors;

  std::span<const CellPerson> on(std::size_t list) const {
    return {people.data() + lists[list].begin, people.data() + lists[list].end};
  }
  std::span<const std::uint32_t> lists_of(std::size_t actor) const {
    return {lists_of_actors.data() + offsets[actor], lists_of_actors.data() + offsets[actor + 1]};
  }
};

CellPeople cell_people(const Network& network, const Coverage& coverage);

struct CellLosses {
  std::vector<CellPlace> cells_lost;     // somebody counted before, nobody after
  std::vector<CellPlace> cells_thinned;  // covered before, thin after
  int targets_lost = 0;                  // met before, not met after
  long inhabitants_lost = 0;             // of the buurten in which a cell is lost, each buurt once, as far as known
  int inhabitants_unknown_areas = 0;     // of those buurten, where nobody gave the inhabitants
  bool operator==(const CellLosses&) const = default;
};

// When these actors (indices in network.actors.rows(), ascending) no longer count; cells by place in the coverage.
CellLosses losses_without(const Coverage& coverage, const CellPeople& people, std::span<const std::uint32_t> gone);

// For each node of the graph its index in network.actors.rows(), where it must be.
std::vector<std::uint32_t> actor_of_node(const Network& network, const Graph& graph);

}  // namespace sleutelnet
