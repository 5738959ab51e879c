#include "core/support/parallel.hpp"

#include <gtest/gtest.h>

#include <numeric>
#include <stdexcept>
#include <vector>

namespace sleutelnet {
namespace {

TEST(Parallel, DoesEachChunkOnceWhateverTheNumberOfThreads) {
  for (const unsigned threads : {0U, 1U, 2U, 7U}) {
    std::vector<int> done(100, 0);
    for_each_chunk(done.size(), {.threads = threads}, [&](std::size_t chunk) { ++done[chunk]; });
    EXPECT_EQ(done, std::vector<int>(100, 1)) << threads;
  }
}

TEST(Parallel, OfNothingDoesNothing) {
  for_each_chunk(0, {}, [](std::size_t) { FAIL(); });
}

TEST(Parallel, TellsHowFarItIs) {
  Progress progress;
  EXPECT_EQ(progress.share(), 0.0);
  std::vector<double> seen;
  for_each_chunk(4, {.threads = 1, .progress = &progress}, [&](std::size_t) { seen.push_back(progress.share()); });
  EXPECT_EQ(seen, (std::vector<double>{0.0, 0.25, 0.5, 0.75}));
  EXPECT_EQ(progress.share(), 1.0);
}

TEST(Parallel, StopsWhenCancelledAndSaysSo) {
  Progress progress;
  int done = 0;
  const auto work = [&](std::size_t) {
    if (++done == 3) progress.cancel();
  };
  EXPECT_THROW(for_each_chunk(1000, {.threads = 1, .progress = &progress}, work), Cancelled);
  EXPECT_EQ(done, 3);
}

TEST(Parallel, PassesOnWhatGoesWrong) {
  const auto work = [](std::size_t chunk) {
    if (chunk == 5) throw std::runtime_error("five");
  };
  EXPECT_THROW(for_each_chunk(50, {.threads = 2}, work), std::runtime_error);
}

}  // namespace
}  // namespace sleutelnet
