#include "importers/networks/vna.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

ForeignFile read(const std::string& text) { return read_vna("a.vna", text); }

TEST(Vna, NodesLabelsAndTies) {
  const auto file = read(
      "*Node data\nID value\n1 10.0\n2 11.0\n*Node properties\nID x y color shortlabel\n1 0.0 0.0 255 \"Anne de Wit\"\n"
      "2 0.0 0.0 0 2\n*Tie data\nfrom to strength\n1 2 1.50\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1 Anne de Wit", "2 2"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1.50"));
  EXPECT_THAT(file.attributes, ElementsAre("value"));
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(Vna, SeveralColumnsOfTiesAreRelations) {
  const auto file = read("*node data\nid\na\nb\n*tie data\nfrom to kent werkt\na b 1 0\nb a 2 3\na b 0 0\n");

  EXPECT_THAT(edges_of(file), ElementsAre("a > b 1 [kent]", "b > a 2 [kent]", "b > a 3 [werkt]"));
}

TEST(Vna, NodesThatOnlyTiesNameAreAddedAndCounted) {
  const auto file = read("*tie data\nfrom to\n\"Jan de Vries\" b\nb c\n*tie properties\nfrom to color\nb c 255\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("Jan de Vries", "b", "c"));
  EXPECT_THAT(edges_of(file), ElementsAre("Jan de Vries > b", "b > c"));
  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::nodes_implied);
  EXPECT_THAT(file.issues[0].arguments, ElementsAre("3"));
}

TEST(Vna, ALineThatDoesNotFitItsHeadingIsRefusedAlone) {
  const auto file = read("*node data\nid budget\nJan de Vries 3\na 1\na 2\n*tie data\nfrom to\na\n*notes\nx\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("a"));
  std::vector<std::size_t> lines;
  for (const auto& issue : file.issues) {
    EXPECT_EQ(issue.severity, Severity::row_refused);
    lines.push_back(issue.line);
  }
  EXPECT_THAT(lines, ElementsAre(3U, 5U, 8U, 9U, 10U));
}

TEST(Vna, TiesWithoutTwoEndsRefuseTheFile) {
  const auto file = read("*tie data\nfrom\na\n");

  ASSERT_EQ(file.issues.size(), 1U);
  EXPECT_EQ(file.issues[0].code, IssueCode::network_malformed);
  EXPECT_EQ(file.issues[0].line, 2U);
}

TEST(Vna, IsKnownByItsFirstBlock) {
  EXPECT_EQ(recognise_vna({"\n*Node data\nID\n", ".txt"}), "*Node data");
  EXPECT_EQ(recognise_vna({"*TIE DATA\n", ""}), "*TIE DATA");
  EXPECT_FALSE(recognise_vna({"*Vertices 3\n", ".vna"}));
  EXPECT_FALSE(recognise_vna({"", ".vna"}));
}

}  // namespace
}  // namespace sleutelnet
