#include "importers/networks/cx.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;

ForeignFile read(const std::string& bytes) { return read_cx("a.cx", bytes); }

TEST(Cx, AspectsInPiecesAndAttributesBeforeTheirEdge) {
  const auto file = read(
      R"([{"numberVerification": [{"longNumber": 281474976710655}]}, {"edgeAttributes": [{"po": 7, "n": "weight",
          "v": "2.5"}, {"po": 7, "n": "colour", "v": "red"}]}, {"nodes": [{"@id": 1, "n": "Anne", "r": "ABC"}]},
          {"nodes": [{"@id": 2}]}, {"edges": [{"@id": 7, "s": 1, "t": 2, "i": "kent"}]},
          {"nodeAttributes": [{"po": 1, "n": "leden", "v": "3"}]}, {"status": [{"error": "", "success": true}]}])");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne", "2"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 ? 2 2.5 [kent]"));
  EXPECT_THAT(file.attributes, ElementsAre("colour", "leden", "represents"));
}

TEST(Cx, TheSecondVersionShortensNames) {
  const auto file = read(
      R"([{"CXVersion": "2.0"}, {"attributeDeclarations": [{"nodes": {"name": {"a": "n"}, "type": {"d": "string"}},
          "edges": {"interaction": {"a": "i"}, "directed": {"d": "boolean"}}}]},
          {"nodes": [{"id": 1, "x": 1, "v": {"n": "Anne", "type": "p"}}]},
          {"edges": [{"id": 1, "s": 1, "t": 2, "v": {"i": "kent", "directed": true, "weight": 3}}]}])");

  EXPECT_EQ(file.dialect, "CX2");
  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 3 [kent]"));
  EXPECT_THAT(file.attributes, ElementsAre("type"));
}

TEST(Cx, AFileThatWasNotFinishedIsRefused) {
  const auto file =
      read("[{\"nodes\": [{\"@id\": 1}]},\n{\"status\": [{\"error\": \"disk full\", \"success\": false}]}]");

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].severity, Severity::file_refused);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(Cx, IsKnownByItsAspects) {
  EXPECT_EQ(recognise_cx({R"([{"CXVersion":"2.0"}, )", ".cx2"}), "\"CXVersion\"");
  EXPECT_TRUE(recognise_cx({R"([{"numberVerification": [)", ".json"}));
  EXPECT_TRUE(recognise_cx({R"([{"nodes": [{"@id": 1}]}])", ".cx"}));
  EXPECT_FALSE(recognise_cx({R"([{"data": {"id": "a"}}])", ".cx"}));
}

}  // namespace
}  // namespace sleutelnet
