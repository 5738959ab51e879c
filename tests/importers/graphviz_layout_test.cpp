#include "importers/graphviz_layout.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/layouts.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

constexpr GraphvizEngine engines[] = {GraphvizEngine::dot, GraphvizEngine::neato, GraphvizEngine::sfdp,
                                      GraphvizEngine::twopi};

bool installed(GraphvizEngine engine) {
  return run_child({std::string(graphviz_program(engine)), "-V"}).end != ChildEnd::missing;
}

// A program of our own that stands in for an engine: it is called with a switch and a file.
class StandIn {
 public:
  explicit StandIn(const std::string& script) {
    std::ofstream(path()) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(path(), std::filesystem::perms::owner_all);
  }
  std::string path() const { return (folder_.path() / "engine").string(); }

  GraphvizOptions options() const { return {.program = path()}; }

 private:
  OwnFolder folder_;
};

const GraphvizTrouble* trouble(const std::variant<std::vector<Position>, GraphvizTrouble>& answer) {
  return std::get_if<GraphvizTrouble>(&answer);
}

TEST(GraphvizLayout, OfEveryEngineGivesEverybodyAPlaceOfTheirOwnTwiceTheSame) {
  for (const auto engine : engines) {
    if (!installed(engine)) GTEST_SKIP() << "graphviz is not installed";
    SCOPED_TRACE(graphviz_program(engine));
    const auto graph = lattice(6, 4);
    const auto answer = graphviz_layout(graph, engine);
    ASSERT_EQ(trouble(answer), nullptr);
    const auto& places = std::get<std::vector<Position>>(answer);
    EXPECT_EQ(places.size(), graph.size());
    EXPECT_TRUE(all_apart(places));
    EXPECT_EQ(std::get<std::vector<Position>>(graphviz_layout(graph, engine)), places);
  }
}

TEST(GraphvizLayout, OfDotPutsWhoHasMoreTiesAbove) {
  if (!installed(GraphvizEngine::dot)) GTEST_SKIP() << "graphviz is not installed";
  const auto places = std::get<std::vector<Position>>(graphviz_layout(star(5), GraphvizEngine::dot));
  for (std::size_t node = 1; node < 5; ++node) EXPECT_LT(places[0].y, places[node].y);
}

TEST(GraphvizLayout, TellsTheChildNumbersAndNoIds) {
  const StandIn engine("cat \"$2\" > \"$(dirname \"$0\")/asked\"; exit 1");
  const auto answer = graphviz_layout(path(12), GraphvizEngine::neato, engine.options());
  ASSERT_NE(trouble(answer), nullptr);
  std::ifstream stream(std::filesystem::path(engine.path()).parent_path() / "asked");
  const std::string asked{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_NE(asked.find("10->11"), std::string::npos);
  EXPECT_EQ(asked.find("n0"), std::string::npos) << "as they are called in the network";
}

TEST(GraphvizLayout, ReadsPositionsWithTheirHeightTurnedRound) {
  const StandIn engine("printf 'graph 1 2 2\\nnode 1 1 2 .7 .7\\nnode 0 -3.5 1e0 .7 .7\\nedge 0 1 2\\nstop\\n'");
  const auto answer = graphviz_layout(path(2), GraphvizEngine::neato, engine.options());
  ASSERT_EQ(trouble(answer), nullptr);
  EXPECT_EQ(std::get<std::vector<Position>>(answer), (std::vector<Position>{{-3.5, -1}, {1, -2}}));
}

TEST(GraphvizLayout, RefusesAnAnswerItCannotRead) {
  for (const auto* said : {"", "node 0 1 1", "node 0 1 1\\nnode 0 2 2", "node 0 1 1\\nnode 7 2 2",
                           "node 0 1 1\\nnode 1 nan 2", "node 0 1 1\\nnode 1 1,5 2", "node 0 1 1\\nnode 1 2"}) {
    const StandIn engine(std::string("printf '") + said + "\\n'");
    const auto answer = graphviz_layout(path(2), GraphvizEngine::neato, engine.options());
    ASSERT_NE(trouble(answer), nullptr) << said;
    EXPECT_EQ(trouble(answer)->end, ChildEnd::finished) << said;
  }
}

TEST(GraphvizLayout, TellsACrashAMissingProgramAndOneThatTakesTooLong) {
  const StandIn crash("kill -SEGV $$"), slow("exec sleep 60");
  const auto end = [](const GraphvizOptions& options) {
    return trouble(graphviz_layout(path(2), GraphvizEngine::sfdp, options))->end;
  };
  EXPECT_EQ(end(crash.options()), ChildEnd::failed);
  EXPECT_EQ(end({.program = "sleutelnet-no-such-engine"}), ChildEnd::missing);
  EXPECT_EQ(end({.time = std::chrono::seconds(0), .program = slow.path()}), ChildEnd::timed_out);
}

TEST(GraphvizLayout, EndsTheChildWhenToldToStop) {
  const StandIn slow("exec sleep 60");
  Progress progress;
  progress.cancel();
  auto options = slow.options();
  options.progress = &progress;
  EXPECT_THROW(graphviz_layout(path(2), GraphvizEngine::sfdp, options), Cancelled);
}

TEST(GraphvizLayout, AsksNoChildForMoreThanItCanDoNorForNobody) {
  const GraphvizOptions none{.program = "sleutelnet-no-such-engine"};
  const auto answer = graphviz_layout(star(1600), GraphvizEngine::dot, none);
  ASSERT_NE(trouble(answer), nullptr);
  EXPECT_EQ(trouble(answer)->what, GraphvizTrouble::What::too_large);
  EXPECT_EQ(trouble(graphviz_layout(Graph{}, GraphvizEngine::dot, none)), nullptr);
}

}  // namespace
}  // namespace sleutelnet
