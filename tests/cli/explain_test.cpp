// The verb `explain`: approved text on Veldhaven, and what it says when the question is wrong.

#include <gtest/gtest.h>

#include "cli/nearest_word.hpp"
#include "tests/support/command_line.hpp"
#include "tests/support/golden.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

const std::string veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";

struct Approved {
  const char* name;
  std::vector<std::string> words;  // measure, actor, options
};

void PrintTo(const Approved& approved, std::ostream* out) { *out << approved.name; }

class ExplainOutput : public ::testing::TestWithParam<Approved> {};

TEST_P(ExplainOutput, IsUnchanged) {
  for (const auto* language : {"nl", "en"}) {
    std::vector<std::string> words{"explain", veldhaven};
    words.insert(words.end(), GetParam().words.begin(), GetParam().words.end());
    words.insert(words.end(), {"--lang", language});
    const auto run = command_line(words);
    EXPECT_EQ(run.exit_code, 0) << run.err;
    EXPECT_EQ(run.err, "");
    expect_golden("cli/explain_" + std::string(GetParam().name) + "_" + language + ".txt", run.out);
  }
}

INSTANTIATE_TEST_SUITE_P(Verbs, ExplainOutput,
                         ::testing::Values(Approved{"between", {"betweenness_norm", "K001"}},
                                           Approved{"reach", {"reach_24h", "K001"}},
                                           Approved{"near", {"harmonic_norm", "K001"}},
                                           Approved{"constraint_json", {"burt_constraint", "K001", "--json"}}),
                         [](const auto& verb) { return std::string(verb.param.name); });

TEST(ExplainVerb, NamesTheMeasuresThatThereAre) {
  const auto run = command_line({"explain", veldhaven, "betweeness_norm", "K001", "--lang", "en"});
  EXPECT_EQ(run.exit_code, 2);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("Do you mean: betweenness_norm"), std::string::npos) << run.err;
  EXPECT_NE(run.err.find("coverage_betweenness"), std::string::npos) << run.err;
}

TEST(ExplainVerb, NamesWhoLooksLikeWhomWasAsked) {
  const auto run = command_line({"explain", veldhaven, "degree", "K0011"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_EQ(run.out, "");
  EXPECT_NE(run.err.find("Bedoel je: K001"), std::string::npos) << run.err;
}

TEST(ExplainVerb, SaysThatSomebodyHasLeft) {
  const auto run = command_line({"explain", veldhaven, "degree", "K014", "--lang", "en"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_NE(run.err.find("K014 does not take part. As of 24 November 2025: left."), std::string::npos) << run.err;
}

TEST(ExplainVerb, NeedsAMeasureAndAnActor) {
  for (const auto& words : {std::vector<std::string>{"explain", veldhaven}, {"explain", veldhaven, "degree"}}) {
    const auto run = command_line(words);
    EXPECT_EQ(run.exit_code, 2);
    EXPECT_NE(run.err.find("--help"), std::string::npos) << run.err;
  }
}

TEST(ExplainVerb, RefusesWhatCannotBeRead) {
  EXPECT_EQ(command_line({"explain", veldhaven + "/nowhere", "degree", "K001"}).exit_code, 3);
}

TEST(NearestWords, AreThoseWithTheFewestChanges) {
  const std::vector<std::string> words{"degree", "in_degree", "katz", "pagerank"};
  EXPECT_EQ(nearest_words(words, "degre", 3), (std::vector<std::string>{"degree", "in_degree"}));
  EXPECT_EQ(nearest_words(words, "PageRank", 3), std::vector<std::string>{"pagerank"});
  EXPECT_TRUE(nearest_words(words, "worth", 3).empty());
  EXPECT_TRUE(nearest_words({}, "", 3).empty());
}

}  // namespace
}  // namespace sleutelnet
