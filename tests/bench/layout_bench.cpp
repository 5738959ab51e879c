// Our arrangement beside Graphviz sfdp on the same networks in one run: time by the clock, and stress (convention
// layout.stress, the same for both). sfdp runs as the window runs it: as a child process, its answer read and given
// room.

#include <benchmark/benchmark.h>

#include "core/analysis/stress_search.hpp"
#include "importers/graphviz_layout.hpp"
#include "tests/bench/towns.hpp"

namespace sleutelnet::bench {
namespace {

const Graph& graph_of(const benchmark::State& state) {
  static const Graph graphs[] = {make_graph(town({200, 600, 5, 50, 0, 20})), make_graph(town(goal)),
                                 make_graph(town({20'000, 60'000, 500, 3'000, 0, 2'000}))};
  return graphs[state.range(0)];
}

void sizes(benchmark::internal::Benchmark* bench) {
  bench->ArgName("200_2000_20000")->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->UseRealTime();
}

void layout_ours(benchmark::State& state) {
  const auto& graph = graph_of(state);
  std::vector<Position> places;
  for (auto _ : state) places = force_layout(graph);
  state.counters["stress"] = layout_stress(graph, places);
}
BENCHMARK(layout_ours)->Apply(sizes);

void layout_sfdp(benchmark::State& state) {
  const auto& graph = graph_of(state);
  std::variant<std::vector<Position>, GraphvizTrouble> answer;
  for (auto _ : state) answer = graphviz_layout(graph, GraphvizEngine::sfdp, {.time = std::chrono::minutes(5)});
  if (const auto* trouble = std::get_if<GraphvizTrouble>(&answer)) {
    state.SkipWithError(trouble->end == ChildEnd::missing ? "graphviz is not installed" : "sfdp did not finish");
    return;
  }
  state.counters["stress"] = layout_stress(graph, std::get<std::vector<Position>>(answer));
}
BENCHMARK(layout_sfdp)->Apply(sizes);

// Until there is a first picture to look at.
void layout_first_look(benchmark::State& state) {
  const auto& graph = graph_of(state);
  for (auto _ : state) {
    Progress progress;
    LayoutOptions options;
    options.publish = [&](const std::vector<Position>&) { progress.cancel(); };
    try {
      force_layout(graph, options, {.progress = &progress});
    } catch (const Cancelled&) {
      // As asked.
    }
  }
}
BENCHMARK(layout_first_look)->Apply(sizes);

}  // namespace
}  // namespace sleutelnet::bench
