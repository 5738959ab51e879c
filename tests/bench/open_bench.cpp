// From files on disk to the first picture of coverage: the national set opened as the window opens it.

#include <benchmark/benchmark.h>

#include <filesystem>

#include "core/analysis/coverage.hpp"
#include "importers/open.hpp"
#include "report/writers/municipality_folder.hpp"
#include "tests/bench/towns.hpp"

namespace sleutelnet::bench {
namespace {

void open_and_cover(benchmark::State& state, const TownSize& size) {
  const auto folder = std::filesystem::temp_directory_path() / "sleutelnet-bench";
  std::filesystem::remove_all(folder);
  write_municipality_folder({town(size), {}}, {}, folder);
  for (auto _ : state) {
    const auto opened = open_paths({folder});
    if (!opened.records || rows_left_out(opened.files) > 0) {
      state.SkipWithError("not opened, or not all of it");
      break;
    }
    benchmark::DoNotOptimize(coverage(opened.records->network));
  }
  std::filesystem::remove_all(folder);
}
BENCHMARK_CAPTURE(open_and_cover, large, large)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(open_and_cover, national, national)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace sleutelnet::bench
