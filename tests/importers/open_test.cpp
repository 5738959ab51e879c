#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

#include "core/network/lint.hpp"
#include "importers/import_files.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::at_least;
using testing::broken_conservation;
using testing::data;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing::TemporaryFolder;
using testing::with_code;

std::string all_of(const std::vector<Issue>& issues) {
  std::string text;
  for (const auto& issue : issues) {
    text += issue.file + ":" + std::to_string(issue.line) + " code " + std::to_string(static_cast<int>(issue.code)) +
            " " + issue.column + " " + issue.value + "\n";
  }
  return text;
}

TEST(Open, AFolderGivesItsNewestSnapshotAndKeepsTheOthers) {
  const auto opened = open_paths({data("municipality")});

  ASSERT_TRUE(opened.records) << all_of(opened.issues);
  const auto& network = opened.records->network;
  EXPECT_EQ(network.name, "Kleindam");
  EXPECT_TRUE(network.synthetic);
  EXPECT_EQ(network.date, *parse_date("2025-11-24"));
  EXPECT_EQ(network.actors.size(), 5U);
  EXPECT_EQ(network.ties.size(), 3U);
  EXPECT_EQ(network.reach.size(), 3U);
  EXPECT_EQ(network.areas.size(), 5U);
  EXPECT_EQ(opened.records->vault.identities.size(), 2U);
  ASSERT_THAT(opened.snapshots, SizeIs(2));
  EXPECT_EQ(opened.snapshots.front().name, "2025-01-13");
  EXPECT_EQ(opened.snapshots.front().network.actors.size(), 2U);
  EXPECT_EQ(opened.snapshots.back().network, network);
}

TEST(Open, NothingInASoundFolderIsRefused) {
  const auto opened = open_paths({data("municipality")});

  EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty()) << all_of(opened.issues);
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

TEST(Open, ADatedFolderIsOpenedWithTheSharedTablesOfItsParent) {
  const auto opened = open_paths({data("municipality/2025-01-13")});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.date, *parse_date("2025-01-13"));
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
  EXPECT_EQ(opened.records->network.areas.size(), 5U);
  EXPECT_THAT(opened.snapshots, SizeIs(1));
}

TEST(Open, ATableInADatedFolderTakesThePlaceOfTheSharedOne) {
  const TemporaryFolder folder;
  folder.write("gebieden.csv", "code;naam\nBU99020101;Haven\nBU99020102;Dijk\n");
  folder.write("2025-01-01/gebieden.csv", "code;naam\nBU99020103;Nieuw\n");

  const auto opened = open_paths({folder.path()});

  ASSERT_TRUE(opened.records);
  EXPECT_EQ(opened.records->network.areas.size(), 1U);
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

TEST(Open, WhatWasKeptInOneSnapshotAndNotInAnotherIsCountedOnce) {
  const TemporaryFolder folder;
  folder.write("gebieden.csv", "code;naam\nBU99020101;Haven\n");
  folder.write("bereik.csv", "actor;gebied;domein\nK1;BU99020101;zorg\nK2;BU99020101;zorg\n");
  folder.write("2024-01-01/actoren.csv", "id;soort\nK1;professional\n");
  folder.write("2025-01-01/actoren.csv", "id;soort\nK1;professional\nK2;professional\n");

  const auto opened = open_paths({folder.path()});

  EXPECT_EQ(opened.records->network.reach.size(), 2U);
  EXPECT_EQ(opened.snapshots.front().network.reach.size(), 1U);
  EXPECT_EQ(with_code(opened.issues, IssueCode::unknown_actor).at(0).severity, Severity::attention);
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

TEST(Open, NamesOfAnEarlierSnapshotAreNotReadAndThatIsSaid) {
  const TemporaryFolder folder;
  for (const auto* date : {"2024-01-01", "2025-01-01"}) {
    folder.write(std::string(date) + "/actoren.csv", "id;soort\nK1;professional\n");
    folder.write(std::string(date) + "/namen.csv", std::string("id;naam\nK1;Naam van ") + date + "\n");
  }

  const auto opened = open_paths({folder.path()});

  EXPECT_EQ(opened.records->vault.identities.rows().at(0).name, "Naam van 2025-01-01");
  EXPECT_EQ(with_code(opened.issues, IssueCode::names_left_out).at(0).file, "2024-01-01/namen.csv");
}

TEST(Open, ATieToSomebodyWhoDoesNotTakePartIsNotStored) {
  const TemporaryFolder folder;
  folder.write("actoren.csv", "id;soort\nK1;sleutelfiguur\n");
  folder.write("relaties.csv", "van;naar;soort\nK1;Buurman;kent\n");

  const auto opened = open_paths({folder.path()});

  EXPECT_TRUE(opened.records->network.ties.empty());
  EXPECT_EQ(opened.records->network.actors.size(), 1U);
  EXPECT_EQ(with_code(opened.issues, IssueCode::unknown_actor).at(0).line, 2U);
}

TEST(Open, AFileWithAForbiddenColumnIsRefusedAndTheOthersAreRead) {
  const TemporaryFolder folder;
  folder.write("actoren.csv", "id;soort\nK1;sleutelfiguur\n");
  folder.write("meer.csv", "id;soort;nationaliteit\nK2;sleutelfiguur;x\n");

  const auto opened = open_paths({folder.path()});

  EXPECT_EQ(opened.records->network.actors.size(), 1U);
  const auto refused = with_code(opened.issues, IssueCode::column_forbidden);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].column, "nationaliteit");
}

TEST(Open, WithoutAVocabularyOursIsUsedAndHoldsNothingForbidden) {
  const TemporaryFolder folder;
  folder.write("actoren.csv", "id;soort;domeinen\nK1;sleutelfiguur;Zorg|sport\n");

  const auto opened = open_paths({folder.path()});

  EXPECT_THAT(with_code(opened.issues, IssueCode::vocabulary_default), SizeIs(1));
  EXPECT_THAT(terms_of(opened.records->network, Facet::domain), SizeIs(8));
  EXPECT_THAT(opened.records->network.actors.rows().at(0).domains, SizeIs(2));
  for (const auto& term : opened.records->network.terms) {
    EXPECT_EQ(sensitive_word(term.dutch + " " + term.english), std::nullopt) << term.dutch;
  }
}

TEST(Open, WithoutAReferenceDateTheNewestDateInTheRowsIsUsed) {
  const TemporaryFolder folder;
  folder.write("actoren.csv", "id;soort;gestart\nK1;professional;3-4-2025\nK2;professional;2-4-2025\n");

  const auto opened = open_paths({folder.path()});

  EXPECT_EQ(opened.records->network.date, *parse_date("2025-04-03"));
  EXPECT_THAT(with_code(opened.issues, IssueCode::date_assumed), SizeIs(1));
}

TEST(Open, AnEdgeListAloneIsItsOwnListOfNodes) {
  const TemporaryFolder folder;
  const auto path = folder.write("lijst", "Source,Target,weight\na,b,2\nb,c,1\nb,c,1\nc,c,1\n");

  const auto opened = open_paths({path}, {.directed = true});

  ASSERT_TRUE(opened.records);
  EXPECT_TRUE(opened.plain_network);
  EXPECT_EQ(opened.records->network.actors.size(), 3U);
  EXPECT_EQ(opened.records->network.ties.size(), 3U);
  EXPECT_TRUE(opened.records->network.ties.rows()[0].directed);
  EXPECT_EQ(opened.records->network.ties.rows()[0].weight, "2");
  EXPECT_EQ(with_code(opened.issues, IssueCode::self_loop).at(0).line, 5U);
  EXPECT_THAT(with_code(opened.issues, IssueCode::nodes_from_edges), SizeIs(1));
  for (const auto& actor : opened.records->network.actors) {
    EXPECT_TRUE(participates(actor));
    EXPECT_FALSE(callable(actor));
  }
}

TEST(Open, AnUnknownEndBesideAListOfNodesIsRefused) {
  const TemporaryFolder folder;
  const auto nodes = folder.write("nodes.csv", "id,leeftijdsgroep\na,1\nb,2\n");
  const auto edges = folder.write("edges.csv", "source,target\na,b\na,z\n");

  const auto opened = open_paths({nodes, edges});

  EXPECT_EQ(opened.records->network.actors.size(), 2U);
  EXPECT_EQ(with_code(opened.issues, IssueCode::unknown_actor).at(0).column, "target");
}

TEST(Open, NodesWithNamesBesideAnEdgeListKeepTheirNamesInTheVault) {
  const TemporaryFolder folder;
  const auto nodes = folder.write("nodes.csv", "id,name\na,Een\nb,Twee\n");
  const auto edges = folder.write("edges.csv", "source,target\na,b\n");

  const auto opened = open_paths({nodes, edges});

  EXPECT_EQ(opened.records->network.ties.size(), 1U);
  EXPECT_EQ(opened.records->vault.identities.size(), 2U);
}

TEST(Open, WhatIsNotThereOrNotReadableIsSaid) {
  const TemporaryFolder folder;

  const auto opened = open_paths({folder.path() / "weg.csv"});

  EXPECT_FALSE(opened.records);
  EXPECT_THAT(with_code(opened.issues, IssueCode::file_missing), SizeIs(1));
}

TEST(Open, OtherFilesInAFolderAreLeftAlone) {
  const TemporaryFolder folder;
  folder.write("actoren.csv", "id;soort\nK1;professional\n");
  folder.write("LEESMIJ.md", "hallo");
  folder.write("instellingen.json", "{\"a\":1}");
  folder.write("invoer/actoren.csv", "id;soort\nK2;professional\n");

  const auto opened = open_paths({folder.path()});

  EXPECT_THAT(at_least(opened.issues, Severity::row_refused), IsEmpty());
  EXPECT_THAT(with_code(opened.issues, IssueCode::file_skipped), SizeIs(3));
  EXPECT_EQ(opened.records->network.actors.size(), 1U);
}

TEST(Open, ATooLargeFileIsNotRead) {
  const TemporaryFolder folder;
  const auto path = folder.write("groot.csv", "id;soort\n");
  std::filesystem::resize_file(path, std::uintmax_t{600} << 20U);

  EXPECT_THAT(with_code(open_paths({path}).issues, IssueCode::file_too_large), SizeIs(1));
}

TEST(Import, GivesOneEditThatLeadsToTheNewRecords) {
  const auto opened = open_paths({data("municipality")});
  const TemporaryFolder folder;
  const auto path = folder.write("nieuw.csv", "id;soort;domeinen\nK9;sleutelfiguur;sport\nK001;professional;\n");

  const auto import = import_files(*opened.records, {path});

  EXPECT_EQ(import.edit.kind, BatchKind::import);
  EXPECT_EQ(import.edit.subject, "nieuw.csv");
  const auto applied = apply(*opened.records, import.edit);
  ASSERT_TRUE(applied);
  EXPECT_EQ(applied->network.actors.size(), opened.records->network.actors.size() + 1);
  EXPECT_EQ(applied->network.date, opened.records->network.date);
  EXPECT_EQ(broken_conservation(import.files, import.issues), "");
}

TEST(Open, ManyRowsInAnyOrderAreReadInTime) {
  const TemporaryFolder folder;
  std::string actors = "id;soort;organisatie\n";
  std::string ties = "van;naar;soort\n";
  constexpr int count = 20'000;
  for (int number = 0; number < count; ++number) {
    const auto id = std::to_string((number * 7919) % count);
    actors += "K" + id + ";professional;O1\n";
    ties += "K" + id + ";K" + std::to_string((number + 1) % count) + ";kent\n";
  }
  folder.write("actoren.csv", actors + "O1;organisatie;\n");
  folder.write("relaties.csv", ties);
  const auto start = std::chrono::steady_clock::now();

  const auto opened = open_paths({folder.path()});

  EXPECT_EQ(opened.records->network.actors.size(), count + 1U);
  EXPECT_GT(opened.records->network.ties.size(), count - 2U);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(Import, OfWhatIsThereAlreadyChangesNothing) {
  const auto opened = open_paths({data("municipality")});

  const auto import = import_files(*opened.records, {data("municipality")});

  EXPECT_THAT(import.edit.edits, IsEmpty());
  EXPECT_EQ(broken_conservation(import.files, import.issues), "");
}

TEST(Import, OfAFileThatIsRefusedChangesNothing) {
  const auto opened = open_paths({data("municipality")});
  const TemporaryFolder folder;

  const auto import = import_files(*opened.records, {folder.write("a.csv", "id;soort;bsn\nK9;sleutelfiguur;1\n")});

  EXPECT_THAT(import.edit.edits, IsEmpty());
}

TEST(LoneNodes, OntoAMunicipalityAreTakenForActorsWithoutTheirKind) {
  const TemporaryFolder folder;
  const auto base = open_paths({data("municipality")});
  const auto status = folder.write("nieuw.csv", "id;status\nN1;actief\n");
  const auto plain = folder.write("knopen.csv", "id;label\nN1;x\n");
  const auto lines = folder.write("lijnen.csv", "source;target\nN1;N1b\n");

  for (const auto& files : std::vector<std::vector<std::filesystem::path>>{{status}, {plain}, {status, lines}}) {
    const auto import = import_files(*base.records, files);
    const auto refused = at_least(import.issues, Severity::file_refused);
    ASSERT_THAT(refused, SizeIs(1)) << files.front();
    EXPECT_EQ(refused[0].code, IssueCode::column_missing);
    EXPECT_EQ(refused[0].column, "soort");
    EXPECT_EQ(broken_conservation(import.files, import.issues), "");
  }
  EXPECT_THAT(at_least(import_files(*base.records, {plain, lines}).issues, Severity::file_refused), IsEmpty());
  EXPECT_TRUE(open_paths({status}).records) << "by itself it may be a list of nodes";
}

}  // namespace
}  // namespace sleutelnet
