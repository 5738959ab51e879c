// What the window shows, worked out again after one edit: part by part and all together, on two cores.

#include <benchmark/benchmark.h>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/components.hpp"
#include "core/analysis/departure.hpp"
#include "core/analysis/gaps.hpp"
#include "core/analysis/reach_measures.hpp"
#include "tests/bench/towns.hpp"

namespace sleutelnet::bench {
namespace {

const Network& town_of(const benchmark::State& state) {
  static const Network towns[] = {town(large), town(goal), town(national)};
  return towns[state.range(0)];
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->ArgName("large_goal_national")->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();
}

void graph_part(benchmark::State& state) {
  const auto& network = town_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(make_graph(network));
}
BENCHMARK(graph_part)->Apply(sizes);

void coverage_part(benchmark::State& state) {
  const auto& network = town_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(coverage(network));
}
BENCHMARK(coverage_part)->Apply(sizes);

void gaps_part(benchmark::State& state) {
  const auto covered = coverage(town_of(state));
  for (auto _ : state) benchmark::DoNotOptimize(gaps(town_of(state), covered));
}
BENCHMARK(gaps_part)->Apply(sizes);

void distances_part(benchmark::State& state) {
  const auto graph = make_graph(town_of(state));
  for (auto _ : state) benchmark::DoNotOptimize(reach_counts(graph));
}
BENCHMARK(distances_part)->Apply(sizes);

void cuts_part(benchmark::State& state) {
  const auto graph = make_graph(town_of(state));
  for (auto _ : state) {
    benchmark::DoNotOptimize(weak_components(graph));
    benchmark::DoNotOptimize(cut_structure(graph));
  }
}
BENCHMARK(cuts_part)->Apply(sizes);

void departures_part(benchmark::State& state) {
  const auto& network = town_of(state);
  const auto covered = coverage(network);
  const auto graph = make_graph(network);
  for (auto _ : state) benchmark::DoNotOptimize(departure_impacts(network, covered, graph));
}
BENCHMARK(departures_part)->Apply(sizes);

void betweenness_part(benchmark::State& state) {
  const auto graph = make_graph(town_of(state));
  for (auto _ : state) benchmark::DoNotOptimize(betweenness(graph));
}
BENCHMARK(betweenness_part)->ArgName("large_goal")->DenseRange(0, 1)->Unit(benchmark::kMillisecond)->UseRealTime();

// As the window does: coverage and gaps at once, the structure of the network beside it, departures from both.
void everything(benchmark::State& state) {
  const auto& network = town_of(state);
  for (auto _ : state) {
    Coverage covered;
    Graph graph;
    for_each_chunk(2, {}, [&](std::size_t strand) {
      if (strand == 0) {
        covered = coverage(network);
        benchmark::DoNotOptimize(gaps(network, covered));
        return;
      }
      graph = make_graph(network);
      benchmark::DoNotOptimize(degrees(graph));
      benchmark::DoNotOptimize(weak_components(graph));
      benchmark::DoNotOptimize(cut_structure(graph));
      benchmark::DoNotOptimize(reach_counts(graph));
      if (state.range(0) < 2) benchmark::DoNotOptimize(betweenness(graph));
    });
    benchmark::DoNotOptimize(departure_impacts(network, covered, graph));
  }
}
BENCHMARK(everything)->Apply(sizes);

}  // namespace
}  // namespace sleutelnet::bench
