#include "importers/networks/matrix.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using testing::nodes_of;
using ::testing::SizeIs;
using testing::with_code;

std::optional<std::string> recognised(std::string_view text) { return recognise_matrix(Beginning{text, ".csv"}); }

TEST(Matrix, TheSameNamesAcrossAndDownAreAMatrix) {
  EXPECT_EQ(recognised(",Anne,Bo\nAnne,0,1\nBo,0,0\n"), "Anne, Bo");
  EXPECT_EQ(recognised("wie;Anne;Bo;Cas;Dex\nAnne;;1;;\nBo;;;;\nCas;;;;\nDex;;;;\n"), "Anne, Bo, Cas");
  EXPECT_EQ(recognised(";Anne;Bo\nBo;0;1\nAnne;0;0\n"), std::nullopt);
  EXPECT_EQ(recognised(";Anne;Anne\nAnne;0;1\nAnne;0;0\n"), std::nullopt);
  EXPECT_EQ(recognised("id;soort\nK1;kent\n"), std::nullopt);
}

TEST(Matrix, NumbersAloneAreOneOnlyWhenTheyCannotBeAListOfEdges) {
  EXPECT_EQ(recognised("0,1,0,0\r1,0,0,0\r0,0,0,1\r0,0,1,0\r"), "4 × 4");
  EXPECT_EQ(recognised("1,2,5\n2,3,1\n3,1,2\n"), std::nullopt);
  EXPECT_EQ(recognised("0,1,0,0\n1,0,0,0\n0,0,0,1\n"), std::nullopt);
}

TEST(Matrix, EachCellIsTheEdgeFromTheLeftToTheTop) {
  const auto read = read_matrix("m.csv", std::string(";Anne;Bo;Cas\nAnne;0;2,5;\nBo;x;0;1\nCas;;0;0\n"));

  EXPECT_THAT(nodes_of(read), ElementsAre("Anne", "Bo", "Cas"));
  EXPECT_THAT(edges_of(read), ElementsAre("Anne > Bo 2,5", "Bo > Anne", "Bo > Cas 1"));
}

TEST(Matrix, TheSameBothWaysHasNoDirection) {
  const auto read = read_matrix("m.csv", std::string(";Anne;Bo;Cas\nAnne;0;1;\nBo;1;0;0\nCas;0;0;0\n"));

  EXPECT_THAT(edges_of(read), ElementsAre("Anne - Bo 1"));
  EXPECT_THAT(with_code(read.issues, IssueCode::matrix_symmetric), SizeIs(1));
}

TEST(Matrix, RowsMayEndBeforeTheirLastCells) {
  const auto both_ways = read_matrix("m.csv", std::string(";Anne;Bo;Cas\nAnne;;1\nBo;1\nCas\n"));
  const auto one_way = read_matrix("m.csv", std::string(";Anne;Bo;Cas\nAnne\nBo;1\nCas;;2\n"));

  EXPECT_THAT(edges_of(both_ways), ElementsAre("Anne - Bo 1"));
  EXPECT_THAT(edges_of(one_way), ElementsAre("Bo > Anne 1", "Cas > Bo 2"));
}

TEST(Matrix, TheDiagonalIsLeftOutAndTold) {
  const auto read = read_matrix("m.csv", std::string(",A,B\nA,3,1\nB,0,4.2\n"));

  EXPECT_THAT(edges_of(read), ElementsAre("A > B 1"));
  EXPECT_THAT(with_code(read.issues, IssueCode::diagonal_left_out).at(0).arguments, ElementsAre("2"));
}

TEST(Matrix, WithoutNamesTheNodesGoByTheirPlace) {
  const auto read = read_matrix("m.csv", std::string("0,1,0,0\r0,0,0,0\r0,0,0,1\r0,0,0,0"));

  EXPECT_THAT(nodes_of(read), ElementsAre("1", "2", "3", "4"));
  EXPECT_THAT(edges_of(read), ElementsAre("1 > 2 1", "3 > 4 1"));
}

TEST(Matrix, ACellThatIsNoNumberIsRefusedByItsPlace) {
  const auto read = read_matrix("m.csv", std::string(",A,B\nA,0,vaak\nB,1,0\n"));

  const auto issue = with_code(read.issues, IssueCode::number_invalid).at(0);
  EXPECT_EQ(issue.line, 2U);
  EXPECT_EQ(issue.column, "B");
  EXPECT_EQ(issue.value, "vaak");
  EXPECT_EQ(issue.severity, Severity::row_refused);
}

TEST(Matrix, AnUnevenMatrixIsRefused) {
  const auto read = read_matrix("m.csv", std::string(",A,B,C\nA,0,1,1\nB,1,0,1\n"));

  EXPECT_THAT(with_code(read.issues, IssueCode::matrix_uneven).at(0).arguments, ElementsAre("2", "3"));
}

TEST(Matrix, AMatrixOfStrangersIsAnOrdinaryNetwork) {
  const testing::TemporaryFolder folder;

  const auto opened = open_paths({folder.write("matrix.csv", ",A,B\nA,0,1\nB,nee,0\n")});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
  EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "");
}

}  // namespace
}  // namespace sleutelnet
