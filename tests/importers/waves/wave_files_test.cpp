// Several files at once: parts of one moment, or moments of one network.

#include "importers/waves/wave_files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/analysis/compare.hpp"
#include "importers/import_files.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Date day(int year, unsigned month, unsigned date) { return *make_date(year, month, date); }

std::vector<std::string> days_of(const Opened& opened) {
  std::vector<std::string> days;
  for (const auto& snapshot : opened.snapshots) days.push_back(snapshot.name);
  return days;
}

const std::string actors_before = "id;soort\nK1;sleutelfiguur\nK2;sleutelfiguur\n";
const std::string actors_after = "id;soort\nK1;sleutelfiguur\nK3;sleutelfiguur\n";

class WaveFiles : public ::testing::Test {
 protected:
  std::filesystem::path write(const std::string& name, const std::string& bytes) { return folder.write(name, bytes); }
  TemporaryFolder folder;
};

TEST_F(WaveFiles, TwoListsWithMonthsInTheirNamesAreTwoMoments) {
  const auto opened =
      open_paths({write("actoren-2024-03.csv", actors_before), write("actoren-2025-03.csv", actors_after)});

  EXPECT_THAT(days_of(opened), ElementsAre("2024-03-01", "2025-03-01"));
  EXPECT_TRUE(opened.records->network.actors.contains(ActorId("K3")));
  EXPECT_FALSE(opened.records->network.actors.contains(ActorId("K2")));
  EXPECT_THAT(with_code(opened.issues, IssueCode::waves_found), SizeIs(1));
  ASSERT_THAT(opened.waves, SizeIs(1));
  EXPECT_THAT(opened.waves[0].matched, SizeIs(1));
  EXPECT_THAT(opened.waves[0].arrived, ElementsAre(PersonAt{ActorId("K3"), ""}));
  EXPECT_THAT(opened.waves[0].gone, ElementsAre(PersonAt{ActorId("K2"), ""}));
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

TEST_F(WaveFiles, TheDayIsTheNewestOneInTheRowsOfThatMonth) {
  const auto opened = open_paths({write("actoren-2024-03.csv", "id;soort;bevestigd\nK1;professional;2024-03-12\n"),
                                  write("actoren-2025-03.csv", "id;soort;bevestigd\nK1;professional;2024-03-12\n")});

  EXPECT_THAT(days_of(opened), ElementsAre("2024-03-12", "2025-03-01"));
}

TEST_F(WaveFiles, TiesGoWithTheMomentInTheirNameAndTheRestIsShared) {
  const auto opened = open_paths({write("actoren 2024.csv", actors_before), write("actoren 2025.csv", actors_after),
                                  write("relaties 2024.csv", "van;naar;soort\nK1;K2;kent\n"),
                                  write("gebieden.csv", "code;naam\nGM9901;Stad\nWK990100;Wijk\nBU99010000;Buurt\n")});

  ASSERT_THAT(opened.snapshots, SizeIs(2));
  EXPECT_EQ(opened.snapshots[0].network.ties.size(), 1U);
  EXPECT_EQ(opened.snapshots[1].network.ties.size(), 0U);
  for (const auto& snapshot : opened.snapshots) EXPECT_EQ(snapshot.network.areas.size(), 3U);
}

TEST_F(WaveFiles, DifferentTablesOfOneDayAreParts) {
  const auto opened = open_paths(
      {write("actoren-2024.csv", actors_before), write("relaties-2024.csv", "van;naar;soort\nK1;K2;kent\n")});

  EXPECT_THAT(opened.snapshots, SizeIs(1));
  EXPECT_THAT(opened.waves, IsEmpty());
  EXPECT_EQ(opened.records->network.ties.size(), 1U);
}

TEST_F(WaveFiles, ListsOfOtherPeopleWithoutADayAreParts) {
  const auto opened = open_paths(
      {write("noord.csv", "id;soort\nK1;sleutelfiguur\n"), write("zuid.csv", "id;soort\nK2;sleutelfiguur\n")});

  EXPECT_THAT(opened.snapshots, SizeIs(1));
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
  EXPECT_THAT(with_code(opened.issues, IssueCode::waves_possible), IsEmpty());
}

TEST_F(WaveFiles, TheSamePeopleInTwoListsWithoutADayAreAskedAbout) {
  const auto first = write("een.csv", actors_before), second = write("twee.csv", actors_after);

  EXPECT_THAT(with_code(open_paths({first, second}).issues, IssueCode::waves_possible), SizeIs(1));

  OpenOptions options;
  options.waves.days = {*period_from("2024"), *period_from("2025-06-01")};
  EXPECT_THAT(days_of(open_paths({first, second}, options)), ElementsAre("2024-01-01", "2025-06-01"));
}

TEST_F(WaveFiles, SomebodyMaySayThatTheyArePartsAfterAll) {
  OpenOptions options;
  options.waves.files_are = FilesAre::parts;
  const auto opened = open_paths({write("actoren-2024.csv", "id;soort\nK1;sleutelfiguur\n"),
                                  write("actoren-2025.csv", "id;soort\nK2;sleutelfiguur\n")},
                                 options);

  EXPECT_THAT(opened.snapshots, SizeIs(1));
  EXPECT_EQ(opened.records->network.actors.size(), 2U);
}

TEST_F(WaveFiles, AMomentWithoutADayIsRefused) {
  OpenOptions options;
  options.waves.files_are = FilesAre::waves;
  const auto opened = open_paths({write("een.csv", actors_before), write("actoren-2025.csv", actors_after)}, options);

  const auto refused = with_code(opened.issues, IssueCode::wave_without_date);
  ASSERT_THAT(refused, SizeIs(1));
  EXPECT_EQ(refused[0].file, "een.csv");
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

TEST_F(WaveFiles, AsManyDaysAsFilesOrNothingIsRead) {
  OpenOptions options;
  options.waves.days = {*period_from("2024")};
  const auto opened = open_paths({write("een.csv", actors_before), write("twee.csv", actors_after)}, options);

  EXPECT_THAT(with_code(opened.issues, IssueCode::wave_without_date), SizeIs(2));
  EXPECT_FALSE(opened.records);
}

TEST_F(WaveFiles, NetworksOfOtherProgramsAreMomentsToo) {
  const auto graph = [](const std::string& nodes) { return "graph [\n" + nodes + "  edge [ source 1 target 2 ]\n]\n"; };
  const auto opened = open_paths(
      {write("net_2023.gml", graph("  node [ id 1 label \"Ans Bos\" ]\n  node [ id 2 label \"Ben Dop\" ]\n")),
       write("net_2024.gml", graph("  node [ id 1 label \"Ans Bos\" ]\n  node [ id 2 label \"Cor Eik\" ]\n"))});

  ASSERT_THAT(opened.waves, SizeIs(1));
  EXPECT_TRUE(opened.plain_network);
  const auto& doubtful = opened.waves[0].doubtful;
  ASSERT_THAT(doubtful, SizeIs(1)) << "the same id under another name";
  EXPECT_EQ(doubtful[0].why, Doubt::id_reused);
  EXPECT_FALSE(opened.records->network.actors.contains(ActorId("2"))) << "kept apart from who was 2 before";
  EXPECT_EQ(opened.records->network.ties.size(), 1U);
}

TEST_F(WaveFiles, TheSameTieIsTheSameWhereverItStandsInTheFile) {
  const auto opened = open_paths({write("lijnen-2023.csv", "source;target\na;b\nb;c\nc;d\n"),
                                  write("lijnen-2024.csv", "source;target\nd;e\nc;b\na;b\n")});

  ASSERT_THAT(opened.snapshots, SizeIs(2));
  const auto changes = compare(opened.snapshots[0].network, opened.snapshots[1].network).ties;
  EXPECT_THAT(changes.added, SizeIs(1));
  EXPECT_THAT(changes.removed, SizeIs(1));
  EXPECT_EQ(changes.changed.size() + changes.unchanged, 2U);
}

// s50: fifty pupils and their friendships at three moments, with the differences that were worked out elsewhere.
TEST_F(WaveFiles, WavesOfARealNetworkDifferAsWorkedOutElsewhere) {
  if (reference().empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE names no folder";
  std::vector<std::filesystem::path> paths;
  OpenOptions options{.directed = true};
  for (const auto* wave : {"s50_w1", "s50_w2", "s50_w3"}) {
    for (const auto* table : {"nodes.csv", "edges.csv"}) {
      paths.push_back(reference() / "networks" / wave / table);
      options.waves.days.push_back(*period_from(std::string("202") + wave[5]));
    }
  }

  const auto opened = open_paths(paths, options);

  ASSERT_THAT(opened.snapshots, SizeIs(3));
  const auto first = compare(opened.snapshots[0].network, opened.snapshots[1].network);
  EXPECT_EQ(first.ties.added.size(), 59U);
  EXPECT_EQ(first.ties.removed.size(), 56U);
  EXPECT_EQ(first.ties.changed.size() + first.ties.unchanged, 57U);
  EXPECT_EQ(opened.waves.at(0).matched.size(), 50U);
  EXPECT_THAT(opened.waves[0].doubtful, IsEmpty());
  EXPECT_EQ(broken_conservation(opened.files, opened.issues), "");
}

TEST_F(WaveFiles, MomentsOntoRecordsGiveTheNewestAndKeepTheOthersApart) {
  const auto base = open_paths({write("actoren.csv", "id;soort\nK9;professional\n")});
  const auto import =
      import_files(*base.records, {write("actoren-2024.csv", actors_before), write("actoren-2025.csv", actors_after)});

  const auto after = apply(*base.records, import.edit);
  ASSERT_TRUE(after);
  EXPECT_EQ(after->network.actors.size(), 3U);  // K9, K1 and K3
  EXPECT_EQ(after->network.date, day(2025, 1, 1));
  ASSERT_THAT(import.earlier, SizeIs(1));
  EXPECT_EQ(import.earlier[0].network.actors.size(), 2U);
  EXPECT_EQ(broken_conservation(import.files, import.issues), "");
}

TEST_F(WaveFiles, ADynamicNetworkOntoRecordsIsSplitAsInOpening) {
  const auto path =
      write("tijd.gexf",
            "<gexf xmlns='http://gexf.net/1.3' version='1.3'><graph mode='dynamic' timeformat='date'><nodes>"
            "<node id='a' label='a' start='2024-01-01' end='2024-06-30'/>"
            "<node id='b' label='b' start='2024-01-01'/><node id='c' label='c' start='2024-07-01'/>"
            "</nodes><edges><edge id='1' source='a' target='b' start='2024-01-01' end='2024-06-30'/>"
            "<edge id='2' source='b' target='c' start='2024-07-01'/></edges></graph></gexf>");
  const auto opened = open_paths({path});
  const auto base = open_paths({write("actoren.csv", "id;soort\nK9;professional\n")});

  const auto import = import_files(*base.records, {path});

  const auto after = apply(*base.records, import.edit);
  ASSERT_TRUE(after);
  ASSERT_EQ(import.earlier.size() + 1, opened.snapshots.size());
  EXPECT_FALSE(after->network.actors.contains(ActorId("a"))) << "gone before the newest moment";
  EXPECT_EQ(after->network.ties.size(), opened.snapshots.back().network.ties.size());
  EXPECT_EQ(broken_conservation(import.files, import.issues), "");
}

TEST_F(WaveFiles, TwoEditionsOfAreasAreNotMixed) {
  const std::string area =
      R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"buurtcode":"CODE",
    "buurtnaam":"B","water":"NEE"},"geometry":{"type":"Polygon","coordinates":[[[150000,450000],[151000,450000],
    [151000,451000],[150000,450000]]]}}]})";
  const auto with = [&](const std::string& code) {
    auto text = area;
    return text.replace(text.find("CODE"), 4, code);
  };
  const auto older = write("buurten_2023.geojson", with("BU99010000"));
  const auto newer = write("buurten_2024.geojson", with("BU99010001"));

  const auto alone = open_paths({older, newer});
  EXPECT_FALSE(alone.records->network.areas.contains(AreaId("BU99010000")));
  EXPECT_TRUE(alone.records->network.areas.contains(AreaId("BU99010001")));
  EXPECT_THAT(with_code(alone.issues, IssueCode::edition_chosen), ::testing::Not(IsEmpty()));
  EXPECT_EQ(broken_conservation(alone.files, alone.issues), "");

  const auto waves =
      open_paths({older, newer, write("actoren-2023.csv", actors_before), write("actoren-2025.csv", actors_after)});
  ASSERT_THAT(waves.snapshots, SizeIs(2));
  EXPECT_TRUE(waves.snapshots[0].network.areas.contains(AreaId("BU99010000")));
  EXPECT_TRUE(waves.snapshots[1].network.areas.contains(AreaId("BU99010001")));
}

TEST_F(WaveFiles, WeightsAreKeptAsWrittenAndAskedAbout) {
  for (const auto& [name, bytes] : std::vector<std::pair<std::string, std::string>>{
           {"a.csv", "source;target;weight\na;b;2,5\n"},
           {"a.gml", "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 weight 2.5 ] ]"},
           {"a.net", "*Vertices 2\n1 \"a\"\n2 \"b\"\n*Edges\n1 2 2.5\n"},
           {"a.ncol", "a b 2.5\n"}}) {
    const auto opened = open_paths({write(name, bytes)});
    const auto asked = with_code(opened.issues, IssueCode::weights_kept);
    ASSERT_THAT(asked, SizeIs(1)) << name;
    EXPECT_EQ(asked[0].arguments[0], "1");
    const auto& tie = opened.records->network.ties.rows().at(0);
    EXPECT_EQ(tie.weight, asked[0].arguments[1]);
    EXPECT_FALSE(tie.strength) << name;
  }
}

}  // namespace
}  // namespace sleutelnet
