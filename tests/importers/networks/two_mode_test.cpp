#include "importers/networks/two_mode.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/open.hpp"
#include "tests/importers/support/foreign.hpp"
#include "tests/importers/support/workbook.hpp"

namespace sleutelnet {
namespace {

using testing::edges_of;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::with_code;

std::optional<std::string> recognised(std::string_view text) { return recognise_two_mode(Beginning{text, ".csv"}); }

IssueCode refusal(const std::string& text) { return read_two_mode("m.csv", text).issues.at(0).code; }

TEST(TwoMode, OtherNamesAcrossThanDownAreTwoKinds) {
  EXPECT_EQ(recognised(";Anker;Zwaluw\nAnne;1;\nBo;0;x\n"), "Anker, Zwaluw");
  EXPECT_EQ(recognised("personen / organisaties;Anker;Zwaluw\nAnne;3;\nBo;0;1\n"), "Anker, Zwaluw");
  EXPECT_EQ(recognised(";Anker;Zwaluw\nAnne;3;\nBo;0;1\n"), std::nullopt) << "figures under headings";
  EXPECT_EQ(recognised(";Anne;Bo\nBo;0;1\nAnne;0;0\n"), std::nullopt) << "one kind, in another order";
  EXPECT_EQ(recognised("gebied;2023;2024\nNoord;1;0\nZuid;1;1\n"), std::nullopt);
  EXPECT_EQ(recognised("wie;rol;wijk\nAnne;voorzitter;Noord\nBo;lid;Zuid\n"), std::nullopt);
  EXPECT_EQ(recognised(";Anker;Zwaluw\nAnne;;\nBo;;\n"), std::nullopt);
}

TEST(TwoMode, PeopleAndOrganisationsAreTiedAndNeverProjected) {
  const auto read = read_two_mode("m.csv", std::string("personen / organisaties;Anker;Zwaluw\nAnne;1;\nBo;x;2\n"));

  EXPECT_THAT(edges_of(read), ElementsAre("Anne - Anker 1", "Bo - Anker", "Bo - Zwaluw 2"));
  ASSERT_THAT(read.networks.front().nodes, SizeIs(4));
  EXPECT_EQ(read.networks.front().nodes[0].kind, ActorKind::key_figure);
  EXPECT_EQ(read.networks.front().nodes[2].kind, ActorKind::organisation);
  EXPECT_THAT(with_code(read.issues, IssueCode::two_kinds_of_nodes).at(0).arguments, ElementsAre("2", "2"));
}

TEST(TwoMode, TheKindsMayStandTheOtherWayRound) {
  const auto read =
      read_two_mode("m.csv", std::string("organisations \\ people;Anne;Bo;Cas\nAnker;1;1;\nZwaluw;;;1\n"));

  EXPECT_EQ(read.networks.front().nodes[0].kind, ActorKind::organisation);
  EXPECT_EQ(read.networks.front().nodes[2].kind, ActorKind::key_figure);
  EXPECT_THAT(edges_of(read), ElementsAre("Anker - Anne 1", "Anker - Bo 1", "Zwaluw - Cas 1"));
}

TEST(TwoMode, APersonAndAnOrganisationOfOneNameAreTwo) {
  const auto read = read_two_mode("m.csv", std::string("naam / club;Anker;Zwaluw\nAnker;1;\nBo;;1\n"));

  EXPECT_THAT(testing::nodes_of(read), ElementsAre("Anker", "Bo", "Anker (2) Anker", "Zwaluw"));
  EXPECT_THAT(edges_of(read), ElementsAre("Anker - Anker (2) 1", "Bo - Zwaluw 1"));
}

TEST(TwoMode, WhoWasWhereIsRefused) {
  EXPECT_EQ(refusal("personen / bijeenkomsten;Kick-off;Vervolg\nAnne;1;\nBo;1;1\n"), IssueCode::two_mode_meetings);
  EXPECT_EQ(refusal(";2024-03-01;2024-04-01\nAnne;1;\nBo;1;1\n"), IssueCode::two_mode_meetings);
  EXPECT_EQ(refusal("naam;Overleg Noord;Overleg Zuid\nAnne;1;\nBo;1;1\n"), IssueCode::two_mode_meetings);
  EXPECT_EQ(refusal(";Anne;Bo\nBijeenkomst 1;1;\nBijeenkomst 2;1;1\n"), IssueCode::two_mode_meetings);
}

TEST(TwoMode, WithoutWordsForTheKindsItIsRefusedWithWhatToWrite) {
  const auto read = read_two_mode("m.csv", std::string(";Anker;Zwaluw\nAnne;1;\nBo;0;x\n"));

  ASSERT_THAT(read.issues, SizeIs(1));
  EXPECT_EQ(read.issues[0].code, IssueCode::two_mode_untold);
  EXPECT_THAT(read.issues[0].arguments, ElementsAre("Anker, Zwaluw", "2", "2"));
  EXPECT_THAT(read.networks, IsEmpty());
}

TEST(TwoMode, ACellThatIsNoNumberIsRefusedWithItsPlace) {
  const auto read = read_two_mode("m.csv", std::string("personen / organisaties;Anker;Zwaluw\nAnne;lid;\nBo;;1\n"));

  EXPECT_THAT(edges_of(read), ElementsAre("Bo - Zwaluw 1"));
  const auto refused = with_code(read.issues, IssueCode::number_invalid);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].line, 2U);
  EXPECT_EQ(refused[0].column, "Anker");
}

TEST(TwoMode, AFileAndASheetAreReadAlike) {
  const testing::TemporaryFolder folder;
  const std::vector<std::vector<std::string>> rows = {
      {"personen / organisaties", "Anker", "Zwaluw"}, {"Anne", "1", "0"}, {"Bo", "0", "1"}};
  const auto sheet =
      open_paths({testing::write_xlsx(folder, "m.xlsx", {.sheets = {{"Leden", testing::rows_of(rows)}}})});
  const auto text = open_paths({folder.write("m.csv", "personen / organisaties;Anker;Zwaluw\nAnne;1;0\nBo;0;1\n")});

  for (const auto* opened : {&sheet, &text}) {
    ASSERT_TRUE(opened->records);
    EXPECT_EQ(testing::broken_conservation(opened->files, opened->issues), "");
    EXPECT_EQ(opened->records->network.ties.size(), 2U);
    EXPECT_EQ(opened->records->network.ties.begin()->kind, TieKind::works_with);
    EXPECT_EQ(opened->records->network.actors.find(ActorId("Anker"))->kind, ActorKind::organisation);
    EXPECT_EQ(opened->records->network.actors.find(ActorId("Anne"))->status, ActorStatus::reconfirm);
  }
}

TEST(TwoMode, MeetingsInAWorkbookAreRefusedWithTheReason) {
  const testing::TemporaryFolder folder;
  const auto book = testing::write_xlsx(
      folder, "m.xlsx",
      {.sheets = {{"Wie", testing::rows_of({{"", "Overleg 1", "Overleg 2"}, {"Anne", "x", ""}, {"Bo", "x", "x"}})}}});
  const auto opened = open_paths({book});

  EXPECT_FALSE(opened.records);
  EXPECT_THAT(with_code(opened.issues, IssueCode::two_mode_meetings), SizeIs(1));
}

}  // namespace
}  // namespace sleutelnet
