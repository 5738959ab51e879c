#include "importers/networks/plain_numbers.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/file_bytes.hpp"
#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::nodes_of;

std::string_view kind_of_text(const std::string& text) {
  const auto found = recognise_network(plain_network_readers(), {text, ".txt"});
  return found ? found->reader->format : "none";
}

TEST(PlainNumbers, ASquareIsAMatrix) {
  const auto file = read_plain_matrix("a.dat", " 0 1 0\r\n 0 0 9\r\n 2 0 0\r\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1", "2", "3"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 > 2 1", "2 > 3 9", "3 > 1 2"));
  EXPECT_THAT(file.issues, IsEmpty());
}

TEST(PlainNumbers, ColumnsOfAListAreFromToWeightAndRelation) {
  const auto file = read_plain_list("a.dat", "1 3 9 1\n4 1 2 2\nAnne 1\n");

  EXPECT_THAT(nodes_of(file), ElementsAre("1", "3", "4"));
  EXPECT_THAT(edges_of(file), ElementsAre("1 ? 3 9 [1]", "4 ? 1 2 [2]"));
  ASSERT_EQ(file.issues.size(), 2U);
  EXPECT_EQ(file.issues[0].code, IssueCode::row_malformed);
  EXPECT_EQ(file.issues[0].line, 3U);
  EXPECT_EQ(file.issues[1].code, IssueCode::nodes_implied);
}

TEST(PlainNumbers, TheShapeTellsWhatItIs) {
  EXPECT_EQ(kind_of_text("0 1 1 0 0\n1 0 0 0 0\n0 0 0 0 0\n1 1 1 0 0\n0 0 0 0 0\n"), "matrix");
  EXPECT_EQ(kind_of_text("0 1\n1 0\n"), "matrix");
  EXPECT_EQ(kind_of_text("1 2\n2 3\n"), "edgelist");
  EXPECT_EQ(kind_of_text("1 2 1\n2 3 1\n1 3 1\n"), "edgelist");
  EXPECT_EQ(kind_of_text("1 2\n1 2\n2 4\n"), "values");
  EXPECT_EQ(kind_of_text("0\n1\n0"), "values");
  EXPECT_EQ(kind_of_text("0 1 0 0 0 1\n1 0 0 0 0 1\n"), "none");
  EXPECT_EQ(kind_of_text("1 2\n3\n"), "none");
  EXPECT_EQ(kind_of_text("Anne Bram\n"), "none");
  EXPECT_EQ(kind_of_text("0.5 0.1\n0.2 0.9\n"), "none");
  EXPECT_EQ(kind_of_text(""), "none");
}

TEST(PlainNumbers, AMatrixLargerThanItsBeginningIsKnownByItsWidth) {
  std::string text;
  for (int row = 0; row < 250; ++row) {
    for (int column = 0; column < 250; ++column) text += "0 ";
    text += '\n';
  }

  EXPECT_EQ(kind_of_text(text.substr(0, beginning_bytes)), "matrix");
  EXPECT_EQ(read_plain_matrix("a.dat", text).networks.at(0).nodes.size(), 250U);
}

TEST(PlainNumbers, AMatrixThatDoesNotFitIsRefused) {
  for (const auto* const text : {"0 1\n1 0\n0 0\n", "0 1 0\n1 0 0\n", "0 1\n1\n", "0 a\n1 0\n", ""}) {
    const auto file = read_plain_matrix("a.dat", text);

    EXPECT_THAT(file.networks, IsEmpty()) << text;
    EXPECT_EQ(file.issues.at(0).code, IssueCode::network_malformed) << text;
  }
}

TEST(PlainNumbers, ValuesAloneAreNodesWithoutEdgesAndSaySo) {
  const testing::TemporaryFolder folder;
  for (const auto& path :
       {folder.write("a.CLU", "*Vertices 3\r\n1\r\n2\r\n1\r\n"), folder.write("b.txt", "1\n2\n1\n")}) {
    const auto opened = open_paths({path});

    ASSERT_TRUE(opened.records.has_value());
    EXPECT_EQ(opened.records->network.actors.size(), 3U);
    EXPECT_EQ(opened.records->network.ties.size(), 0U);
    const auto said = testing::with_code(opened.issues, IssueCode::values_alone);
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0].severity, Severity::attention);
  }
}

}  // namespace
}  // namespace sleutelnet
