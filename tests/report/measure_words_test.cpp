// Every measure that can be shown has a name and a definition in both languages.

#include "report/measure_words.hpp"

#include <gtest/gtest.h>

#include <set>

#include "core/analysis/node_measures.hpp"
#include "tests/support/small_town.hpp"

namespace sleutelnet {
namespace {

using namespace testing;

std::set<std::string> names_of(const Network& network, bool directed, const MeasureOptions& options) {
  std::set<std::string> names;
  const auto measures = node_measures(network, make_graph(network, {.directed = directed}), options);
  EXPECT_TRUE(measures);
  if (measures) {
    for (const auto& measure : *measures) names.insert(measure.name);
  }
  return names;
}

std::set<std::string> every_name() {
  auto plain = plain_network(3, {{0, 1}, {1, 2}}, true);
  for (auto tie : std::vector<Tie>(plain.ties.begin(), plain.ties.end())) {
    tie.weight = "2";
    plain.ties.put(tie);
  }
  const auto town = small_town();
  const auto covered = coverage(town);
  std::set<std::string> names;
  for (const bool directed : {false, true}) {
    for (const auto weight : {WeightMeaning::none, WeightMeaning::length, WeightMeaning::strength}) {
      names.merge(names_of(plain, directed, {.municipal = false, .weight = weight}));
    }
    names.merge(names_of(plain, directed, {.sample_within = 0.1}));
    names.merge(names_of(town, directed, {.coverage = &covered}));
  }
  return names;
}

TEST(MeasureWords, StandInBothLanguagesForEveryMeasure) {
  const auto names = every_name();
  ASSERT_GT(names.size(), 100U);
  for (const auto language : {Language::dutch, Language::english}) {
    std::set<std::string> labels;
    for (const auto& name : names) {
      const auto words = label(language, name);
      EXPECT_NE(words, name);
      EXPECT_TRUE(labels.insert(words).second) << name << " has the label of another: " << words;
      const auto about = definition(language, name);
      ASSERT_FALSE(about.empty()) << name;
      EXPECT_TRUE(about.back() == '.' || about.back() == '?') << name << ": " << about;
      EXPECT_EQ(about.find('{'), std::string::npos) << about;
    }
  }
}

TEST(MeasureWords, AreMadeOfPartsWhereANameIs) {
  EXPECT_EQ(label(Language::dutch, "burt_constraint_w_ego"), "Constraint (Burt), met gewichten, eigen kring");
  EXPECT_EQ(label(Language::english, "degree_works_with"), "Degree in one kind of tie: works with");
  EXPECT_EQ(label(Language::english, "broker_liaison_district"), "Liaison (district with most reach)");
  EXPECT_EQ(label(Language::dutch, "harmonic_winv_in"),
            "Nabijheid (som), met lengte 1 ÷ gewicht, van anderen hiernaartoe");
}

TEST(MeasureWords, SayNothingOfWhatIsNoMeasure) {
  for (const auto* name :
       {"", "degree_of_worth", "betweenness_in_the_end", "ending_out", "_out", "degree_about", "broker_liaison"}) {
    EXPECT_EQ(label(Language::dutch, name), name);
    EXPECT_EQ(definition(Language::dutch, name), "");
  }
}

}  // namespace
}  // namespace sleutelnet
