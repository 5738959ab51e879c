#include "importers/layout.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/network/lint.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> headings(const Layout& layout, bool dutch) {
  std::vector<std::string> result;
  for (const auto& column : layout.columns) result.emplace_back(dutch ? column.dutch : column.english);
  return result;
}

TEST(Layout, NoColumnAsksForWhatMayNotBeKept) {
  for (const auto& layout : layouts()) {
    for (const auto& column : layout.columns) {
      EXPECT_FALSE(forbidden_field(column.dutch)) << column.dutch;
      EXPECT_FALSE(forbidden_field(column.english)) << column.english;
      for (const auto other : column.also) EXPECT_FALSE(forbidden_field(other)) << other;
    }
  }
}

TEST(Layout, EveryTableIsRecognisedByItsOwnHeadingsInBothLanguages) {
  for (const auto& layout : layouts()) {
    for (const bool dutch : {true, false}) {
      const auto found = recognise(headings(layout, dutch));

      ASSERT_TRUE(found) << layout.dutch;
      EXPECT_EQ(found->layout->kind, layout.kind) << layout.dutch;
      EXPECT_THAT(found->unknown, IsEmpty());
      EXPECT_THAT(found->missing, IsEmpty());
    }
  }
}

TEST(Layout, EveryTableIsRecognisedByItsRequiredColumnsAlone) {
  for (const auto& layout : layouts()) {
    std::vector<std::string> required;
    for (const auto& column : layout.columns) {
      if (column.required) required.emplace_back(column.dutch);
    }
    const auto found = recognise(required);

    ASSERT_TRUE(found) << layout.dutch;
    EXPECT_EQ(found->layout->kind, layout.kind) << layout.dutch;
  }
}

TEST(Layout, CapitalsBlanksAndUnderscoresInHeadingsAreFolded) {
  const auto found = recognise({"ID", " Soort ", "Informatie Versie", "informatie-taal"});

  ASSERT_TRUE(found);
  EXPECT_EQ(found->layout->kind, TableKind::actors);
  EXPECT_THAT(found->unknown, IsEmpty());
}

TEST(Layout, ATableThatLacksARequiredColumnIsStillRecognised) {
  const auto found = recognise({"actor", "domein", "sterkte", "bron"});

  ASSERT_TRUE(found);
  EXPECT_EQ(found->layout->kind, TableKind::reach);
  EXPECT_THAT(found->missing, ElementsAre("gebied"));
}

TEST(Layout, ANodeListWithAttributesIsANodeList) {
  EXPECT_EQ(recognise({"id", "status", "leader", "grouping"})->layout->kind, TableKind::plain_nodes);
  EXPECT_EQ(recognise({"Source", "Target", "Type", "Weight"})->layout->kind, TableKind::plain_edges);
}

TEST(Layout, AnIncompleteTableIsNamedAfterTheOneItResemblesMost) {
  const auto missing = [](const std::vector<std::string>& headings) {
    const auto found = recognise(headings);
    return std::string(found->layout->dutch) + ": " + (found->missing.empty() ? "" : std::string(found->missing[0]));
  };
  EXPECT_EQ(missing({"id", "van", "soort"}), "relaties: naar");
  EXPECT_EQ(missing({"id", "van", "soort", "sterkte"}), "relaties: naar");
  EXPECT_EQ(missing({"code", "facet"}), "woordenlijst: nl");
  EXPECT_EQ(missing({"facet", "code", "minimum"}), "doelen: gebied");
  EXPECT_EQ(missing({"id", "status", "rol"}), "actoren: soort");
}

TEST(Layout, HeadingsOfStatLineWithTheirYearAreAreas) {
  EXPECT_EQ(recognise({"Buurt2024", "buurtnaam2024"})->layout->kind, TableKind::areas);
}

TEST(Layout, StrangeHeadingsAreNoTable) { EXPECT_FALSE(recognise({"foo", "bar"})); }

TEST(Layout, AHeadingThatComesTwiceIsNamed) { EXPECT_EQ(recognise({"id", "soort", "ID"})->twice, 2U); }

}  // namespace
}  // namespace sleutelnet
