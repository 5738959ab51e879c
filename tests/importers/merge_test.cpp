#include "importers/merge.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "importers/table_file.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::at_least;
using testing::broken_conservation;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::with_code;

struct File {
  std::string name;
  std::string text;
};

Draft draft_of(const std::vector<File>& files) {
  Draft draft;
  for (const auto& file : files) append(draft, read_table(file.name, file.text, {}));
  return draft;
}

const File words = {"woordenlijst.csv", "facet;code;nl;en\ndomein;zorg;Zorg;Care\nthema;zorg;Zorg;Care\n"};
const File areas = {"gebieden.csv",
                    "code;naam;inwoners\nBU99020101;Haven;900\nWK990201;Centrum;900\nGM9902;Kleindam;900\n"};
const File actors = {
    "actoren.csv",
    "id;soort;organisatie\nK1;sleutelfiguur;O1\nK2;sleutelfiguur;\nO1;organisatie;O2\nO2;organisatie;\n"};

Merged merged(std::vector<File> files, const Records& onto = {}) {
  files.insert(files.begin(), {words, areas, actors});
  auto result = merge(onto, draft_of(files));
  EXPECT_EQ(broken_conservation(result.files, result.issues), "");
  return result;
}

TEST(Merge, ReferencesResolveWhateverTheOrderOfRowsAndFiles) {
  const auto result = merge({}, draft_of({{"relaties.csv", "van;naar;soort\nK1;K2;kent\n"}, actors, areas, words}));

  EXPECT_THAT(at_least(result.issues, Severity::row_refused), IsEmpty());
  EXPECT_EQ(result.records.network.actors.size(), 4U);
  EXPECT_EQ(result.records.network.areas.find(AreaId("BU99020101"))->parent, AreaId("WK990201"));
}

TEST(Merge, TieToAnUnknownActorIsRefusedAndNothingOfItIsStored) {
  const auto result = merged({{"relaties.csv", "van;naar;soort\nK1;Buurman;kent\nK1;K2;kent\n"}});

  const auto refused = with_code(result.issues, IssueCode::unknown_actor);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].file, "relaties.csv");
  EXPECT_EQ(refused[0].line, 2U);
  EXPECT_EQ(refused[0].column, "naar");
  EXPECT_EQ(refused[0].value, "Buurman");
  EXPECT_EQ(result.records.network.ties.size(), 1U);
  EXPECT_FALSE(result.records.network.actors.contains(ActorId("Buurman")));
}

TEST(Merge, UnknownAreaAndUnknownWordPointAtTheirCells) {
  const auto result = merged({{"bereik.csv",
                               "actor;gebied;domein;thema\nK1;BU99029999;zorg;\nK1;BU99020101;zorg;sport\n"
                               "K1;BU99020101;zorg;zorg\n"}});

  const auto area = with_code(result.issues, IssueCode::unknown_area).at(0);
  EXPECT_EQ(area.line, 2U);
  EXPECT_EQ(area.column, "gebied");
  EXPECT_EQ(area.value, "BU99029999");
  const auto term = with_code(result.issues, IssueCode::unknown_term).at(0);
  EXPECT_EQ(term.line, 3U);
  EXPECT_EQ(term.column, "thema");
  EXPECT_THAT(term.arguments, ElementsAre("thema", "sport", "zorg"));
  EXPECT_EQ(result.records.network.reach.size(), 1U);
}

TEST(Merge, AnotherRefusalKeepsTheReasonOfTheModel) {
  const auto result = merged({{"relaties.csv", "van;naar;soort;gezien;verloopt\nK1;K2;kent;2-1-2025;1-1-2025\n"}});

  const auto refused = with_code(result.issues, IssueCode::edit_refused);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].line, 2U);
  EXPECT_EQ(refused[0].reason.code, ReasonCode::dates_reversed);
}

TEST(Merge, EqualRowsWithOneIdAreMerged) {
  const auto result = merged({{"meer.csv", "id;soort\nK9;sleutelfiguur\nK9;sleutelfiguur\n"}});

  EXPECT_EQ(with_code(result.issues, IssueCode::row_duplicate).at(0).line, 3U);
  EXPECT_EQ(result.files.back().rows_merged, 1U);
}

TEST(Merge, DifferentRowsWithOneIdAreRefusedWithTheLineOfTheFirst) {
  const auto result = merged({{"meer.csv", "id;soort\nK9;sleutelfiguur\nK9;professional\n"}});

  const auto refused = with_code(result.issues, IssueCode::id_twice);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].line, 3U);
  EXPECT_EQ(refused[0].value, "K9");
  EXPECT_THAT(refused[0].arguments, ElementsAre("K9", "2"));
  EXPECT_EQ(result.records.network.actors.find(ActorId("K9"))->kind, ActorKind::key_figure);
}

TEST(Merge, AnIdThatAnotherFileHasIsRefusedWithThatFile) {
  const auto result = merged({{"meer.csv", "id;soort\nK1;professional\n"}});

  EXPECT_THAT(with_code(result.issues, IssueCode::id_twice).at(0).arguments, ElementsAre("K1", "2", "actoren.csv"));
}

TEST(Merge, IdsOfOursGiveWayToIdsInTheFile) {
  const auto result = merged({{"relaties.csv", "id;van;naar;soort\n;K1;K2;kent\nT0001;K1;O1;kent\n"}});

  EXPECT_EQ(result.records.network.ties.find(TieId("T0001"))->target, ActorId("O1"));
  EXPECT_EQ(result.records.network.ties.size(), 2U);
}

TEST(Merge, ParallelPlainLinesStayApart) {
  const auto result = merged({{"edges.csv", "source;target;weight\nK1;K2;2\nK1;K2;2\n"}});

  EXPECT_EQ(result.records.network.ties.size(), 2U);
}

TEST(Merge, ReadingTheSameFilesAgainChangesNothing) {
  const std::vector<File> files = {{"relaties.csv", "van;naar;soort\nK1;K2;kent\nK1;O1;kent\n"},
                                   {"namen.csv", "id;naam\nK1;Een Naam\n"},
                                   {"cijfers.csv", "gebied;indicator;jaar;waarde\nBU99020101;x;2024;3\n"}};
  const auto first = merged(files);

  const auto again = merged(files, first.records);

  EXPECT_EQ(again.records, first.records);
  EXPECT_THAT(again.edits, IsEmpty());
}

TEST(Merge, ARowAddedOnTopOfRowsWithoutIdAddsOneTie) {
  const auto first = merged({{"relaties.csv", "van;naar;soort\nK1;K2;kent\nK1;O1;kent\n"}});

  const auto again = merged({{"relaties.csv", "van;naar;soort\nK2;O1;kent\nK1;K2;kent\nK1;O1;kent\n"}}, first.records);

  EXPECT_EQ(again.records.network.ties.size(), 3U);
  EXPECT_THAT(again.edits, SizeIs(1));
}

TEST(Merge, AKnownActorWithOtherParticularsIsChangedAndSaid) {
  const auto first = merged({});

  const auto again = merge(first.records, draft_of({{"actoren.csv", "id;soort;rol\nK2;sleutelfiguur;coach\n"}}));

  EXPECT_EQ(again.records.network.actors.find(ActorId("K2"))->role, "coach");
  EXPECT_EQ(with_code(again.issues, IssueCode::row_changes_existing).at(0).line, 2U);
  EXPECT_TRUE(std::holds_alternative<ChangeActor>(again.edits.at(0)));
}

TEST(Merge, TheEditsLeadFromTheOldRecordsToTheNew) {
  const auto first = merged({});
  const auto second = merged({{"relaties.csv", "id;van;naar;soort\nX;K1;K2;kent\n"}}, first.records);
  const auto third = merged({{"relaties.csv", "id;van;naar;soort\nX;K1;O1;kent\n"}}, second.records);

  const auto applied = apply(second.records, Batch{BatchKind::import, "", third.edits});

  ASSERT_TRUE(applied);
  EXPECT_EQ(*applied, third.records);
  EXPECT_EQ(third.records.network.ties.find(TieId("X"))->target, ActorId("O1"));
}

TEST(Merge, CandidateOfMoreThanFourWeeksWithoutNoticeIsNamed) {
  const auto result =
      merged({{"gemeente.csv", "sleutel;waarde\npeildatum;2025-11-24\n"},
              {"meer.csv", "id;soort;gestart\nD29;sleutelfiguur;2025-10-26\nD28;sleutelfiguur;2025-10-27\n"}});

  const auto found = with_code(result.issues, IssueCode::candidate_without_name_rights);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].severity, Severity::attention);
  EXPECT_THAT(found[0].arguments, ElementsAre("D29", "29"));
}

TEST(Merge, PossibleDuplicateNeedsASecondSignAndIsNeverMerged) {
  const auto result = merged({{"namen.csv",
                               "id;naam;telefoon\nK1;Jan de Vries;06-12345678\nK2;VRIES, J. de;+31 6 12345678\n"
                               "O1;Jan de Vries;\n"}});

  const auto found = with_code(result.issues, IssueCode::possible_duplicate);
  ASSERT_THAT(found, SizeIs(1));
  EXPECT_EQ(found[0].severity, Severity::attention);
  EXPECT_EQ(found[0].line, 3U);
  EXPECT_THAT(found[0].arguments, ElementsAre("K1", "K2", "telephone"));
  EXPECT_EQ(result.records.vault.identities.size(), 3U);
}

TEST(Merge, PossibleDuplicateIsNoNewsTheSecondTime) {
  const File names = {"namen.csv", "id;naam;telefoon\nK1;Jan de Vries;06-12345678\nK2;J. de Vries;06-12345678\n"};
  const auto first = merged({names});
  ASSERT_THAT(with_code(first.issues, IssueCode::possible_duplicate), SizeIs(1));

  const auto second = merged({names}, first.records);

  EXPECT_THAT(with_code(second.issues, IssueCode::possible_duplicate), IsEmpty());
}

TEST(Merge, NamesNeverReachTheNetwork) {
  const auto without = merged({});
  const auto with = merged({{"namen.csv", "id;naam\nK1;Een Naam\n"}});

  EXPECT_EQ(with.records.network, without.records.network);
  EXPECT_EQ(with.records.vault.identities.size(), 1U);
}

TEST(Merge, FiguresOfAreasThatAreNotThereAreRefused) {
  const auto result = merged({{"cijfers.csv",
                               "gebied;indicator;jaar;waarde\nBU99020102;x;2024;3\nBU99020101;x;2024;3\n"
                               "BU99020101;x;2024;4\nBU99020101;x;2024;3\n"}});

  EXPECT_EQ(with_code(result.issues, IssueCode::unknown_area).at(0).line, 2U);
  EXPECT_EQ(with_code(result.issues, IssueCode::id_twice).at(0).line, 4U);
  EXPECT_EQ(with_code(result.issues, IssueCode::row_duplicate).at(0).line, 5U);
  EXPECT_THAT(result.records.network.areas.find(AreaId("BU99020101"))->indicators, SizeIs(1));
}

TEST(Merge, OrganisationsInACircleAreRefusedAndDoNotHang) {
  const auto result = merged({{"meer.csv", "id;soort;organisatie\nA;organisatie;B\nB;organisatie;A\n"}});

  EXPECT_THAT(with_code(result.issues, IssueCode::unknown_actor), SizeIs(2));
}

}  // namespace
}  // namespace sleutelnet
