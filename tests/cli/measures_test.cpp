// What `measures` tells beside its values, and where it tells it.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/text_table.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using Json = nlohmann::json;
namespace fs = std::filesystem;

const std::string town = std::string(SOURCE_FOLDER) + "/tests/data/proefstad";
const std::string veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";

class Measures : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(BUILD_FOLDER) / "scratch" / ::testing::UnitTest::GetInstance()->current_test_info()->name();
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  // A plain list of ties with weights.
  std::string list(const std::string& rows) {
    const auto file = folder_ / "edges.csv";
    std::ofstream(file) << "source,target,weight\n" << rows;
    return file.string();
  }

  fs::path folder_;
};

Json json_of(std::vector<std::string> words) {
  words.insert(words.end(), {"--json"});
  const auto run = command_line(words);
  EXPECT_EQ(run.exit_code, 0) << run.err;
  return Json::parse(run.out);
}

Json measure_of(const Json& json, const std::string& name) {
  for (const auto& measure : json.at("measures")) {
    if (measure.at("metric") == name) return measure;
  }
  ADD_FAILURE() << name << " is not there";
  return {};
}

TEST_F(Measures, TableFitsInAHundredColumnsWithNearnessTwiceAndTheShareReachable) {
  for (const auto* direction : {"--lang=nl", "--directed"}) {
    std::istringstream lines(command_line({"measures", veldhaven, direction}).out);
    std::string heads;
    std::string names;
    std::getline(lines, heads);
    std::getline(lines, names);
    EXPECT_NE(heads.find("reachable_"), std::string::npos);
    EXPECT_NE(names.find("wf"), std::string::npos);
    for (std::string line; std::getline(lines, line);) EXPECT_LE(width_of(line), 100U) << line;
    EXPECT_LE(width_of(heads), 100U);
  }
}

TEST_F(Measures, TellWhichWeightRefusesTheSumOfWeights) {
  const auto run = command_line({"measures", list("a,b,2\nb,c,1e3\n"), "--csv", "--lang", "en"});
  EXPECT_EQ(run.exit_code, 0);
  EXPECT_NE(run.err.find("strength"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("1e3"), std::string::npos) << run.err;
  EXPECT_NE(run.out.find("a,strength,\n"), std::string::npos) << run.out;
  const auto json = json_of({"measures", list("a,b,2\nb,c,1e3\n")});
  EXPECT_EQ(measure_of(json, "strength").at("null_means"), "a weight that is no plain number");
}

TEST_F(Measures, SayHowTheyCameAboutWhereAProgramReadsIt) {
  const auto json = json_of({"measures", list("a,b,2\nb,c,4\nd,e,1\n"), "--weight-means", "length"});
  const auto eigenvector = measure_of(json, "eigenvector");
  ASSERT_EQ(eigenvector.at("parts").size(), 2U);
  EXPECT_EQ(eigenvector.at("parts")[1].at("part_of"), "d");
  EXPECT_EQ(eigenvector.at("parts")[1].at("share"), 0.4);
  EXPECT_LE(eigenvector.at("parts")[1].at("residual"), 1e-12);
  EXPECT_GT(measure_of(json, "katz").at("parameters").at("alpha"), 0);
  EXPECT_EQ(measure_of(json, "harmonic_norm_wlen").at("parameters").at("length_of_shortest_tie"), 1);
}

TEST_F(Measures, SampledTellTheirErrorSamplesAndSeed) {
  const auto once = json_of({"measures", veldhaven, "--sample-within", "0.1", "--seed", "7"});
  EXPECT_EQ(once.at("seed"), 7);
  const auto sampled = measure_of(once, "betweenness_norm_sampled");
  EXPECT_EQ(sampled.at("parameters").at("error_at_most"), 0.1);
  EXPECT_EQ(sampled.at("parameters").at("confidence"), 0.9);
  EXPECT_GT(sampled.at("parameters").at("samples"), 0);
  EXPECT_EQ(json_of({"measures", veldhaven, "--sample-within", "0.1", "--seed", "7"}), once);
  const auto other = json_of({"measures", veldhaven, "--sample-within", "0.1", "--seed", "8"});
  EXPECT_NE(measure_of(other, "betweenness_norm_sampled").at("values"), sampled.at("values"));
}

TEST_F(Measures, OverLengthsAreStillThereBesideASample) {
  const auto file = list("a,b,2\nb,c,4\nc,d,1\n");
  const auto exact = json_of({"measures", file, "--weight-means", "strength"});
  const auto both = json_of({"measures", file, "--weight-means", "strength", "--sample-within", "0.1"});
  for (const auto* name : {"betweenness_winv", "betweenness_norm_winv"}) {
    EXPECT_EQ(measure_of(both, name), measure_of(exact, name));
  }
}

TEST_F(Measures, OfTiesCanBeMeasuredByLength) {
  const auto json = json_of({"measures", list("a,b,1\nb,c,1\na,c,3\n"), "--ties", "--weight-means", "length"});
  ASSERT_EQ(json.at("ties").size(), 3U);
  for (const auto& tie : json.at("ties")) {
    const bool detour = tie.at("source") == "a" && tie.at("target") == "c";
    EXPECT_EQ(tie.at("edge_betweenness"), 1);
    EXPECT_EQ(tie.at("edge_betweenness_wlen"), detour ? 0 : 2);
    EXPECT_EQ(tie.at("bridge"), 0);
  }
}

TEST_F(Measures, CanTellHowSteadyTheRanksAre) {
  const auto json = json_of({"measures", town, "--robustness"});
  const auto& losses = json.at("robustness").at("losses");
  ASSERT_EQ(losses.size(), 6U);
  EXPECT_EQ(losses[0].at("lost"), "ties");
  EXPECT_EQ(losses[0].at("share"), 0.05);
  const auto& degree = losses[0].at("measures")[0];
  EXPECT_EQ(degree.at("metric"), "degree");
  EXPECT_EQ(degree.at("actors").at("K001").at("rank"), 1);
  EXPECT_EQ(degree.at("actors").at("K001").at("ranks").size(), 2U);
  EXPECT_FALSE(json_of({"measures", town}).contains("robustness"));
}

}  // namespace
}  // namespace sleutelnet
