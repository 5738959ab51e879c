#include "importers/column_mapping.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edit/edit.hpp"
#include "importers/import_files.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;
using testing::with_code;

const ColumnMapping own_list{.table = TableKind::people,
                             .columns = {{"Wie", "name", "heading"},
                                         {"Waar actief", "domains", ""},
                                         {"Bellen op", "telephone", "telephones"},
                                         {"Schoenmaat", "", ""}}};

TEST(ColumnMapping, IsReadBackAsItWasWritten) {
  std::string problem;

  const auto read = read_mapping(write_mapping(own_list), problem);

  ASSERT_TRUE(read) << problem;
  EXPECT_EQ(*read, own_list);
}

TEST(ColumnMapping, TablesAndColumnsGoByEitherLanguage) {
  std::string problem;
  const auto read = [&](const std::string& table, const std::string& column) {
    return read_mapping(
        R"({"table": ")" + table + R"(", "columns": [{"heading": "Wie", "column": ")" + column + R"("}]})", problem);
  };
  EXPECT_TRUE(read("personen", "naam"));
  EXPECT_EQ(read("people", "name"), read("Personen", "Naam"));
}

TEST(ColumnMapping, WhatIsWrongIsNamed) {
  const auto problem_of = [](const std::string& text) {
    std::string problem;
    EXPECT_FALSE(read_mapping(text, problem)) << text;
    return problem;
  };
  EXPECT_EQ(problem_of("geen json"), "");
  EXPECT_EQ(problem_of("[]"), "");
  EXPECT_EQ(problem_of(R"({"table": "vrienden", "columns": []})"), "vrienden");
  EXPECT_EQ(problem_of(R"({"table": "personen", "columns": []})"), "naam");
  EXPECT_EQ(problem_of(R"({"table": "personen", "columns": [{"heading": "a", "column": "geloof"}]})"), "geloof");
  EXPECT_EQ(
      problem_of(
          R"({"table": "personen", "columns": [{"heading": "a", "column": "naam"}, {"heading": "b", "column": "naam"}]})"),
      "naam");
  EXPECT_EQ(problem_of(std::string(100000, '[')), "");
}

class OwnList : public ::testing::Test {
 protected:
  Opened open(const std::string& text) { return open_paths({folder_.write("lijst.csv", text)}, {.mapping = own_list}); }

  testing::TemporaryFolder folder_;
};

const std::string headings = "Wie;Waar actief;Bellen op;Schoenmaat\n";

TEST_F(OwnList, GivesPeopleToTheNetworkAndNamesToTheVault) {
  const auto opened = open(headings + "Vries, J. de;zorg, sport;06-12345678;42\nBakker, A.;onderwijs;;\n");

  ASSERT_TRUE(opened.records);
  const auto* actor = opened.records->network.actors.find(ActorId("A0001"));
  ASSERT_NE(actor, nullptr);
  EXPECT_THAT(actor->domains, ElementsAre(TermId("zorg"), TermId("sport")));
  EXPECT_EQ(actor->status, ActorStatus::candidate);
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("A0001"))->name, "Vries, J. de");
  EXPECT_EQ(opened.records->vault.identities.find(ActorId("A0001"))->telephone, "06-12345678");
  EXPECT_FALSE(opened.plain_network);
  EXPECT_EQ(opened.files.at(0).table, "personen");
  EXPECT_THAT(with_code(opened.issues, IssueCode::column_unknown), SizeIs(1));
  EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "");
}

TEST_F(OwnList, TheSameHoldsForAWorkbookWithATitle) {
  const auto path =
      testing::write_xlsx(folder_, "lijst.xlsx",
                          {.sheets = {{"Uitleg", testing::rows_of({{"Vul dit in"}})},
                                      {"Mensen", testing::rows_of({{"Onze mensen"},
                                                                   {"Wie", "Waar actief", "Bellen op"},
                                                                   {"Bakker, A.", "zorg", "0612345678"}})}}});

  const auto opened = open_paths({path}, {.mapping = own_list});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.actors.size(), 1U);
  EXPECT_THAT(with_code(opened.issues, IssueCode::sheet_without_table), SizeIs(1));
}

TEST_F(OwnList, ARowWithoutANameOrWithAnUnknownDomainIsRefused) {
  const auto opened = open(headings + ";zorg;;\nBakker, A.;toveren;;\nVos, B.;zorg;;\n");

  EXPECT_EQ(opened.files.at(0).rows_refused, 2U);
  EXPECT_EQ(with_code(opened.issues, IssueCode::value_missing).at(0).column, "Wie");
  EXPECT_EQ(with_code(opened.issues, IssueCode::unknown_term).at(0).column, "Waar actief");
  EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "");
  EXPECT_EQ(opened.records->vault.identities.size(), 1U) << "the name of a refused row is kept nowhere";
}

TEST_F(OwnList, AHeadingThatIsNotThereIsNamed) {
  const auto opened = open("Wie;Waar actief\nBakker, A.;zorg\n");

  EXPECT_FALSE(opened.records);
  EXPECT_EQ(with_code(opened.issues, IssueCode::mapping_heading_missing).at(0).column, "Bellen op");
}

TEST_F(OwnList, ATableOfOursIsReadAsItselfAndSaysSo) {
  const auto opened = open("id;soort\nK1;professional\n");

  ASSERT_TRUE(opened.records);
  EXPECT_THAT(with_code(opened.issues, IssueCode::mapping_not_used), SizeIs(1));
}

TEST_F(OwnList, WhatMayNotBeKeptRefusesTheListAllTheSame) {
  const auto opened = open("Wie;Waar actief;Bellen op;Geloof\nBakker, A.;zorg;;x\n");

  EXPECT_FALSE(opened.records);
  EXPECT_THAT(with_code(opened.issues, IssueCode::column_forbidden), SizeIs(1));
}

TEST_F(OwnList, AHeadingThatStandsThereTwiceIsNotChosenFrom) {
  EXPECT_THAT(with_code(open("Wie;Wie;Waar actief;Bellen op\na;b;zorg;\n").issues, IssueCode::column_twice), SizeIs(1));
}

TEST_F(OwnList, ReadAgainItAddsNobodyAndANewListTakesFreeIds) {
  const auto path = folder_.write("lijst.csv", headings + "Bakker, A.;zorg;;\nVos, B.;zorg;;\n");
  const auto first = open_paths({path}, {.mapping = own_list});

  const auto again = import_files(*first.records, {path}, {.mapping = own_list});
  EXPECT_EQ(again.files.at(0).rows_merged, 2U);

  const auto other = import_files(*first.records, {folder_.write("tweede.csv", headings + "Smit, C.;zorg;;\n")},
                                  {.mapping = own_list});
  const auto together = apply(*first.records, other.edit);
  ASSERT_TRUE(together);
  EXPECT_EQ(together->network.actors.size(), 3U);
  EXPECT_EQ(together->vault.identities.find(ActorId("A0003"))->name, "Smit, C.");
  EXPECT_EQ(together->vault.identities.find(ActorId("A0001"))->name, "Bakker, A.");
}

TEST_F(OwnList, TwoListsAtOnceDoNotShareIds) {
  const auto opened = open_paths(
      {folder_.write("a.csv", headings + "Bakker, A.;zorg;;\n"), folder_.write("b.csv", headings + "Vos, B.;zorg;;\n")},
      {.mapping = own_list});

  EXPECT_EQ(opened.records->network.actors.size(), 2U);
  EXPECT_EQ(opened.records->vault.identities.size(), 2U);
}

}  // namespace
}  // namespace sleutelnet
