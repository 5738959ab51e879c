#include "importers/sheets/nodexl_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::rows_of;
using ::testing::SizeIs;
using testing::with_code;

class NodexlSettings : public ::testing::Test {
 protected:
  Opened open(const std::string& settings, const std::string& state = "hidden", bool directed = false) {
    const auto edges = rows_of({{"Visual Properties"}, {"Vertex 1", "Vertex 2", "Color"}, {"Anne", "Bo", ""}});
    testing::XlsxBook book{.sheets = {{"Edges", edges}}};
    if (!settings.empty()) book.sheets.push_back({"Misc", settings, "", "", state});
    return open_paths({testing::write_xlsx(folder_, "boek.xlsx", book)}, {.directed = directed});
  }

  static std::string saying(const std::string& direction) {
    return rows_of({{"Per-Workbook Setting", "Value"}, {"", "Graph Directedness", direction}});
  }

  testing::TemporaryFolder folder_;
};

bool directed(const Opened& opened) { return opened.records->network.ties.begin()->directed; }

TEST_F(NodexlSettings, TheHiddenSheetTellsTheDirection) {
  const auto with = open(saying("Directed"));
  const auto without = open(saying("Undirected"), "hidden", true);

  EXPECT_TRUE(directed(with));
  EXPECT_FALSE(directed(without)) << "what the file tells goes before what is asked";
  const auto told = with_code(with.issues, IssueCode::direction_in_workbook);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told[0].file, "boek.xlsx › Misc");
  EXPECT_EQ(told[0].line, 2U);
  EXPECT_THAT(told[0].arguments, ElementsAre("Graph Directedness: Directed", "1"));
  EXPECT_THAT(with_code(with.issues, IssueCode::sheet_hidden), IsEmpty()) << "it was read, for this";
}

TEST_F(NodexlSettings, ASheetThatIsShownTellsItToo) { EXPECT_TRUE(directed(open(saying("Directed"), ""))); }

TEST_F(NodexlSettings, WhereNothingTellsItIsSaidWhatWasTaken) {
  for (const auto& settings : {std::string(), saying("Both"), rows_of({{"Graph Directedness"}})}) {
    const auto opened = open(settings);

    EXPECT_FALSE(directed(opened));
    EXPECT_THAT(with_code(opened.issues, IssueCode::direction_not_told), SizeIs(1));
  }
  EXPECT_THAT(with_code(open("", "", true).issues, IssueCode::direction_not_told), IsEmpty()) << "it was asked";
}

TEST_F(NodexlSettings, SettingsThatCannotBeReadHarmNothing) {
  const auto opened = open(R"(<row r="1"><c r="A1" t="s"><v>99</v></c></row>)");

  ASSERT_TRUE(opened.records);
  EXPECT_THAT(with_code(opened.issues, IssueCode::direction_not_told), SizeIs(1));
  EXPECT_THAT(with_code(opened.issues, IssueCode::sheet_hidden), SizeIs(1));
}

TEST_F(NodexlSettings, AListInACsvTellsNoDirection) {
  const auto opened = open_paths({folder_.write("edges.csv", "Vertex 1,Vertex 2\nAnne,Bo\n")});

  EXPECT_THAT(with_code(opened.issues, IssueCode::direction_not_told), SizeIs(1));
}

}  // namespace
}  // namespace sleutelnet
