// Betweenness and closeness beside Boost.Graph and igraph, on the same random networks.

#include <benchmark/benchmark.h>

#include "core/analysis/betweenness.hpp"
#include "core/analysis/centrality.hpp"
#include "core/analysis/lengths.hpp"
#include "core/analysis/pagerank.hpp"
#include "tests/bench/peers.hpp"
#include "tests/bench/towns.hpp"

namespace sleutelnet::bench {
namespace {

// Arguments: actors (ties are five times as many), threads.
Network network_of(const benchmark::State& state) {
  const auto actors = static_cast<int>(state.range(0));
  return random_network(actors, 5 * actors);
}
Graph graph_of(const benchmark::State& state) { return make_graph(network_of(state)); }
LengthScale scale_of(const Network& network, const Graph& graph) {
  return *weight_lengths(network, graph, WeightMeaning::strength);
}
Effort effort_of(const benchmark::State& state) { return {.threads = static_cast<unsigned>(state.range(1))}; }

void own(benchmark::internal::Benchmark* bench) {
  bench->ArgNames({"actors", "threads"})->ArgsProduct({{1'000, 10'000}, {1, 2}});
  bench->Unit(benchmark::kMillisecond)->UseRealTime();
}
void peer(benchmark::internal::Benchmark* bench) {
  bench->ArgNames({"actors"})->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
}

void betweenness_ours(benchmark::State& state) {
  const auto graph = graph_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(betweenness(graph, {}, effort_of(state)));
}
BENCHMARK(betweenness_ours)->Apply(own);

void betweenness_with_lengths_ours(benchmark::State& state) {
  const auto network = network_of(state);
  const auto graph = make_graph(network);
  const auto scale = scale_of(network, graph);
  for (auto _ : state) benchmark::DoNotOptimize(betweenness(graph, scale, effort_of(state)));
}
BENCHMARK(betweenness_with_lengths_ours)->Apply(own);

void harmonic_ours(benchmark::State& state) {
  const auto graph = graph_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(closeness(graph, {}, effort_of(state)));
}
BENCHMARK(harmonic_ours)->Apply(own);

void harmonic_with_lengths_ours(benchmark::State& state) {
  const auto network = network_of(state);
  const auto graph = make_graph(network);
  const auto scale = scale_of(network, graph);
  for (auto _ : state) benchmark::DoNotOptimize(closeness(graph, scale, effort_of(state)));
}
BENCHMARK(harmonic_with_lengths_ours)->Apply(own);

void betweenness_boost(benchmark::State& state) {
  const auto graph = graph_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(boost_betweenness(graph));
}
BENCHMARK(betweenness_boost)->Apply(peer);

void betweenness_with_lengths_boost(benchmark::State& state) {
  const auto network = network_of(state);
  const auto graph = make_graph(network);
  const auto lengths = scale_of(network, graph).lengths;
  for (auto _ : state) benchmark::DoNotOptimize(boost_betweenness(graph, lengths));
}
BENCHMARK(betweenness_with_lengths_boost)->Apply(peer);

void pagerank_ours(benchmark::State& state) {
  const auto graph = graph_of(state);
  for (auto _ : state) benchmark::DoNotOptimize(pagerank(graph));
}
BENCHMARK(pagerank_ours)->Apply(peer);

#ifdef WITH_IGRAPH

void pagerank_igraph(benchmark::State& state) {
  const IgraphPeer igraph(graph_of(state));
  for (auto _ : state) benchmark::DoNotOptimize(igraph.pagerank());
}
BENCHMARK(pagerank_igraph)->Apply(peer);

void betweenness_igraph(benchmark::State& state) {
  const IgraphPeer igraph(graph_of(state));
  for (auto _ : state) benchmark::DoNotOptimize(igraph.betweenness());
}
BENCHMARK(betweenness_igraph)->Apply(peer);

void betweenness_with_lengths_igraph(benchmark::State& state) {
  const auto network = network_of(state);
  const auto graph = make_graph(network);
  const IgraphPeer igraph(graph, scale_of(network, graph).lengths);
  for (auto _ : state) benchmark::DoNotOptimize(igraph.betweenness());
}
BENCHMARK(betweenness_with_lengths_igraph)->Apply(peer);

void harmonic_igraph(benchmark::State& state) {
  const IgraphPeer igraph(graph_of(state));
  for (auto _ : state) benchmark::DoNotOptimize(igraph.harmonic());
}
BENCHMARK(harmonic_igraph)->Apply(peer);

void harmonic_with_lengths_igraph(benchmark::State& state) {
  const auto network = network_of(state);
  const auto graph = make_graph(network);
  const IgraphPeer igraph(graph, scale_of(network, graph).lengths);
  for (auto _ : state) benchmark::DoNotOptimize(igraph.harmonic());
}
BENCHMARK(harmonic_with_lengths_igraph)->Apply(peer);

#endif

}  // namespace
}  // namespace sleutelnet::bench
