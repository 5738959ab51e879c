#include "core/analysis/coverage_betweenness.hpp"

#include <algorithm>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

using People = std::vector<std::vector<std::uint32_t>>;  // of each neighbourhood where somebody counts

constexpr std::int32_t not_met = -1;

// Brandes' sweep from all people of one neighbourhood together towards all other neighbourhoods.
class Sweep {
 public:
  Sweep(const Graph& graph, const People& people)
      : graph_(graph), people_(people), sums_(graph.size(), 0.0), level_(graph.size()), paths_(graph.size()) {
    dependency_.resize(graph.size());
  }

  void add(std::size_t source) {
    search(source);
    std::fill(dependency_.begin(), dependency_.end(), 0.0);
    for (std::size_t target = 0; target < people_.size(); ++target) {
      if (target != source) arrive(people_[target]);
    }
    for (auto at = order_.size(); at-- > 0;) pass_on(order_[at]);
  }

  const std::vector<double>& sums() const { return sums_; }

 private:
  void search(std::size_t source) {
    std::fill(level_.begin(), level_.end(), not_met);
    order_ = people_[source];
    for (const auto node : order_) {
      level_[node] = 0;
      paths_[node] = 1;
    }
    for (std::size_t next = 0; next < order_.size(); ++next) {
      const auto node = order_[next];
      for (const auto& arc : graph_.arcs_of(node)) {
        if (level_[arc.target] == not_met) {
          level_[arc.target] = level_[node] + 1;
          paths_[arc.target] = 0;
          order_.push_back(arc.target);
        }
        if (level_[arc.target] == level_[node] + 1) paths_[arc.target] += paths_[node];
      }
    }
  }

  // The nearest people of a neighbourhood share its one pair by the number of ways that end at them.
  void arrive(const std::vector<std::uint32_t>& target) {
    std::int32_t nearest = not_met;
    double ways = 0;
    for (const auto node : target) {
      if (level_[node] == not_met || (nearest != not_met && level_[node] > nearest)) continue;
      if (level_[node] != nearest) ways = 0;
      nearest = level_[node];
      ways += paths_[node];
    }
    for (const auto node : target) {
      if (nearest != not_met && level_[node] == nearest) dependency_[node] += paths_[node] / ways;
    }
  }

  void pass_on(std::uint32_t node) {
    for (const auto& arc : graph_.arcs_of(node)) {
      if (level_[arc.target] != level_[node] + 1) continue;
      dependency_[node] += paths_[node] / paths_[arc.target] * dependency_[arc.target];
    }
    sums_[node] += dependency_[node];
  }

  const Graph& graph_;
  const People& people_;
  std::vector<double> sums_;
  std::vector<std::int32_t> level_;
  std::vector<double> paths_;
  std::vector<double> dependency_;
  std::vector<std::uint32_t> order_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> nodes_by_neighbourhood(const Coverage& coverage, const Graph& graph) {
  People people(coverage.areas.size());
  for (std::size_t row = 0; row < coverage.areas.size(); ++row) {
    for (std::size_t column = 0; column < coverage.values.size(); ++column) {
      const auto& cell = coverage.at(row, column);
      if (cell.state == CellState::out_of_scope) continue;
      for (const auto& claim : cell.basis) {
        if (claim.standing != Standing::counts) continue;
        const auto node = graph.index_of(claim.actor);
        if (node < graph.size()) people[row].push_back(static_cast<std::uint32_t>(node));
      }
    }
    std::sort(people[row].begin(), people[row].end());
    people[row].erase(std::unique(people[row].begin(), people[row].end()), people[row].end());
  }
  return people;
}

std::vector<std::optional<double>> coverage_betweenness(const Coverage& coverage, const Graph& graph,
                                                        const Effort& effort) {
  SLEUTELNET_REQUIRE(!graph.directed);
  auto people = nodes_by_neighbourhood(coverage, graph);
  std::erase_if(people, [](const auto& nobody) { return nobody.empty(); });
  std::vector<std::optional<double>> values(graph.size());
  if (people.size() < 2) return values;
  const auto chunks = std::min<std::size_t>(people.size(), 32);
  std::vector<std::vector<double>> parts(chunks);
  for_each_chunk(chunks, effort, [&](std::size_t chunk) {
    Sweep sweep(graph, people);
    for (auto source = chunk * people.size() / chunks; source < (chunk + 1) * people.size() / chunks; ++source) {
      sweep.add(source);
    }
    parts[chunk] = sweep.sums();
  });
  // Every pair was swept from both its ends.
  const auto count = static_cast<double>(people.size());
  for (std::size_t node = 0; node < graph.size(); ++node) {
    double sum = 0;
    for (const auto& part : parts) sum += part[node];
    values[node] = sum / (count * (count - 1));
  }
  return values;
}

}  // namespace sleutelnet
