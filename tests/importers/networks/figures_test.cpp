#include "importers/networks/figures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/importers/support/files.hpp"
#include "tests/importers/support/foreign.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;

std::optional<std::string> recognised(std::string_view text) { return recognise_figures({text, ".txt"}); }

TEST(Figures, OneFigureInEachRowIsAnAttribute) { EXPECT_EQ(recognised("7\n1\n0\n1\n"), "7"); }

TEST(Figures, RowsThatSayTheSameAreAttributesAndOthersMayBeEdges) {
  EXPECT_TRUE(recognised("1   1\n2   3\n1   1\n2   3  \n"));
  EXPECT_EQ(recognised("1 2\n2 3\n3 4\n1 2\n"), std::nullopt);
}

TEST(Figures, AnythingElseIsNotForThisReader) {
  EXPECT_EQ(recognised("1\n0\nAnne\n1\n"), std::nullopt);
  EXPECT_EQ(recognised("1\n0 1\n1\n1\n"), std::nullopt);
  EXPECT_EQ(recognised("1\n0\n"), std::nullopt);
  EXPECT_EQ(recognised(""), std::nullopt);
}

TEST(Figures, EachRowIsANodeByItsPlace) {
  const auto read = read_figures("f.txt", "1   1\n2   3\n1   1\n2   3\n");

  EXPECT_THAT(testing::nodes_of(read), ElementsAre("1", "2", "3", "4"));
  EXPECT_EQ(testing::with_code(read.issues, IssueCode::nodes_by_place).at(0).severity, Severity::attention);
}

}  // namespace
}  // namespace sleutelnet
