#include "core/analysis/cell_reach.hpp"

#include <algorithm>
#include <bit>

#include "core/analysis/distances.hpp"
#include "core/analysis/length_search.hpp"

namespace sleutelnet {

namespace {

using Cells = std::vector<std::uint64_t>;  // a bit for each cell of the coverage

// In which cells each node of the graph counts.
std::vector<Cells> cells_by_node(const Coverage& coverage, const Graph& graph) {
  std::vector<Cells> cells(graph.size(), Cells((coverage.cells.size() + 63) / 64, 0));
  for (std::size_t index = 0; index < coverage.cells.size(); ++index) {
    const auto& cell = coverage.cells[index];
    if (cell.state == CellState::out_of_scope) continue;
    for (const auto& claim : cell.basis) {
      const auto node = claim.standing == Standing::counts ? graph.index_of(claim.actor) : graph.size();
      if (node < graph.size()) cells[node][index / 64] |= std::uint64_t{1} << (index % 64);
    }
  }
  return cells;
}

double weight_of(const Cell& cell, bool inhabitants) {
  if (cell.state == CellState::out_of_scope) return 0;
  return inhabitants ? static_cast<double>(cell.inhabitants) : 1;
}

double weight_of(const Cells& cells, const std::vector<double>& weights) {
  double sum = 0;
  for (std::size_t word = 0; word < cells.size(); ++word) {
    for (auto left = cells[word]; left != 0; left &= left - 1) {
      sum += weights[word * 64 + static_cast<std::size_t>(std::countr_zero(left))];
    }
  }
  return sum;
}

}  // namespace

std::vector<std::optional<double>> cell_reach(const Coverage& coverage, const Graph& graph,
                                              const CellReachOptions& options) {
  std::vector<double> weights;
  double all = 0;
  for (const auto& cell : coverage.cells) {
    weights.push_back(weight_of(cell, options.inhabitants));
    all += weights.back();
  }
  std::vector<std::optional<double>> shares(graph.size());
  if (all == 0) return shares;
  const auto cells = cells_by_node(coverage, graph);
  const auto compacted = compact(graph);
  const auto lengths = options.in_hours ? beside_targets(compacted, delay_lengths(graph))
                                        : std::vector<std::int64_t>(graph.arcs.size(), 1);
  const auto sources_a_chunk = std::max<std::size_t>(16, graph.size() / 64);
  for_each_chunk((graph.size() + sources_a_chunk - 1) / sources_a_chunk, options.effort, [&](std::size_t chunk) {
    LengthSearch search(compacted, lengths);
    const auto end = std::min(graph.size(), (chunk + 1) * sources_a_chunk);
    for (auto source = chunk * sources_a_chunk; source < end; ++source) {
      search.run(static_cast<std::uint32_t>(source), options.within);
      Cells reached(cells.front().size(), 0);
      for (const auto node : search.order()) {
        const auto& own = cells[compacted.node_of[node]];
        for (std::size_t word = 0; word < reached.size(); ++word) reached[word] |= own[word];
      }
      shares[compacted.node_of[source]] = weight_of(reached, weights) / all;
    }
  });
  return shares;
}

}  // namespace sleutelnet
