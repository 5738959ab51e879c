// Whom to inform first: exactly in a large municipality, one by one in the national set and in a random network of
// its size, which hangs together without districts or hubs.

#include <benchmark/benchmark.h>

#include "core/analysis/inform_first.hpp"
#include "tests/bench/towns.hpp"

namespace sleutelnet::bench {
namespace {

void inform_first_of(benchmark::State& state, const Network& network, std::optional<int> within_steps) {
  const auto graph = make_graph(network);
  for (auto _ : state) benchmark::DoNotOptimize(inform_first(graph, {.within_steps = within_steps}));
}

void by_the_clock(benchmark::internal::Benchmark* bench) { bench->Unit(benchmark::kMillisecond)->UseRealTime(); }

BENCHMARK_CAPTURE(inform_first_of, large, town(large), std::nullopt)->Apply(by_the_clock);
BENCHMARK_CAPTURE(inform_first_of, national, town(national), std::nullopt)->Apply(by_the_clock);
BENCHMARK_CAPTURE(inform_first_of, national_within_2_steps, town(national), 2)->Apply(by_the_clock);
BENCHMARK_CAPTURE(inform_first_of, random, random_network(85'000, 200'000), std::nullopt)->Apply(by_the_clock);

}  // namespace
}  // namespace sleutelnet::bench
