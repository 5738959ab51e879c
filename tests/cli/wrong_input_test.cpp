// Every wrong input we could think of ends in a clear message, exit code 3 or 1, and nothing changed.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using namespace testing;
namespace fs = std::filesystem;

const std::string town = std::string(SOURCE_FOLDER) + "/tests/data/proefstad";

struct WrongFile {
  const char* name;
  std::string file;
  std::string content;
  std::vector<std::string> said;  // each must stand in the message
};

void PrintTo(const WrongFile& wrong, std::ostream* out) { *out << wrong.name; }

class WrongInput : public ::testing::TestWithParam<WrongFile> {
 protected:
  std::string write() {
    const auto folder = fs::path(BUILD_FOLDER) / "scratch" / "wrong_input" / GetParam().name;
    fs::remove_all(folder);
    fs::create_directories(folder);
    std::ofstream(folder / GetParam().file, std::ios::binary) << GetParam().content;
    return (folder / GetParam().file).string();
  }
};

TEST_P(WrongInput, IsExplainedInBothLanguagesAndChangesNothing) {
  const auto file = write();
  const auto before = open_paths({town});
  for (const auto* language : {"nl", "en"}) {
    const auto run = command_line({"import", file, "--onto", town, "--lang", language});
    EXPECT_TRUE(run.exit_code == 1 || run.exit_code == 3) << run.exit_code;
    const auto all = run.out + run.err;
    for (const auto& part : GetParam().said) EXPECT_NE(all.find(part), std::string::npos) << part << " in:\n" << all;
  }
  EXPECT_EQ(open_paths({town}).records->network, before.records->network);
}

std::string actor_table(const std::string& row) { return "id;soort;status;bevestigd\n" + row + "\n"; }

INSTANTIATE_TEST_SUITE_P(
    Files, WrongInput,
    ::testing::Values(
        WrongFile{"empty_file", "actoren.csv", "", {"actoren.csv"}},
        WrongFile{"missing_column", "bereik.csv", "actor;domein\nK001;zorg\n", {"bereik.csv", "gebied"}},
        WrongFile{"unknown_table", "lijst.csv", "appel;peer\n1;2\n", {"lijst.csv"}},
        WrongFile{
            "forbidden_column", "actoren.csv", "id;soort;religie\nK9;sleutelfiguur;x\n", {"actoren.csv", "religie"}},
        WrongFile{
            "birth_date", "namen.csv", "id;naam;geboortedatum\nK001;x;1-1-1980\n", {"namen.csv", "geboortedatum"}},
        WrongFile{"unknown_code", "actoren.csv", actor_table("K9;spion;;"), {"actoren.csv", "2", "soort", "spion"}},
        WrongFile{"day_that_does_not_exist",
                  "actoren.csv",
                  actor_table("K9;professional;actief;31-2-2025"),
                  {"actoren.csv", "2", "bevestigd", "31-2-2025"}},
        WrongFile{
            "tie_to_somebody_unknown", "relaties.csv", "van;naar;soort\nK001;ZZ;kent\n", {"relaties.csv", "2", "ZZ"}},
        WrongFile{"claim_in_an_unknown_area",
                  "bereik.csv",
                  "actor;gebied;domein\nK001;BU99029999;zorg\n",
                  {"bereik.csv", "2", "BU99029999"}},
        WrongFile{"claim_on_an_unknown_domain",
                  "bereik.csv",
                  "actor;gebied;domein\nK001;BU99020000;visserij\n",
                  {"bereik.csv", "2", "visserij"}},
        WrongFile{"strength_out_of_range",
                  "bereik.csv",
                  "actor;gebied;domein;sterkte\nK001;BU99020000;zorg;9\n",
                  {"bereik.csv", "2", "9"}},
        WrongFile{"belief_in_a_note",
                  "actoren.csv",
                  "id;soort;notitie\nP9;professional;is moslim\n",
                  {"actoren.csv", "2", "moslim"}},
        WrongFile{
            "too_many_cells", "relaties.csv", "van;naar;soort\nK001;K002;kent;extra;meer\n", {"relaties.csv", "2"}},
        WrongFile{"quote_never_closed", "relaties.csv", "van;naar;soort\n\"K001;K002;kent\n", {"relaties.csv"}},
        WrongFile{"binary", "actoren.csv", std::string("PK\x03\x04\0\0\x01\x02", 8), {"actoren.csv"}},
        WrongFile{
            "not_utf8_nor_windows_1252", "actoren.csv", "id;soort;rol\nP9;professional;\x81\x8d\n", {"actoren.csv"}},
        WrongFile{
            "json_cut_short", "buurten.geojson", R"({"type":"FeatureCollection","features":[{)", {"buurten.geojson"}},
        WrongFile{"json_nested_too_deep", "buurten.geojson", std::string(100000, '['), {"buurten.geojson"}},
        WrongFile{"geopackage_that_is_none", "buurten.gpkg", "not a database", {"buurten.gpkg"}}),
    [](const auto& wrong) { return std::string(wrong.param.name); });

TEST(WrongPath, AFileThatIsNotThereIsNamed) {
  const auto run = command_line({"gaps", "/no/such/file.csv"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_NE(run.err.find("file.csv"), std::string::npos);
}

TEST(WrongPath, AnEmptyFolderIsNamed) {
  const auto folder = fs::path(BUILD_FOLDER) / "scratch" / "empty_folder";
  fs::create_directories(folder);
  const auto run = command_line({"gaps", folder.string()});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_FALSE(run.err.empty());
}

TEST(WrongPath, AFolderWhereAFileIsMeantIsNamed) {
  const auto folder = fs::path(BUILD_FOLDER) / "scratch" / "folder.csv";
  fs::create_directories(folder);
  const auto run = command_line({"measures", folder.string(), town + "/gemeente.csv"});
  EXPECT_EQ(run.exit_code, 3);
  EXPECT_NE(run.err.find("folder.csv"), std::string::npos);
}

TEST(HugeLine, OfAHundredMegabytesIsRefusedAndNamed) {
  const auto folder = fs::path(BUILD_FOLDER) / "scratch" / "huge_line";
  fs::create_directories(folder);
  const auto file = folder / "actoren.csv";
  {
    std::ofstream stream(file, std::ios::binary);
    stream << "id;soort;notitie\nP9;professional;";
    const std::string block(1 << 20, 'x');
    for (int megabyte = 0; megabyte < 100; ++megabyte) stream << block;
  }
  const auto run = command_line({"import", file.string(), "--onto", town});
  EXPECT_EQ(run.exit_code == 1 || run.exit_code == 3, true);
  EXPECT_NE((run.out + run.err).find("actoren.csv"), std::string::npos);
  fs::remove(file);
}

}  // namespace
}  // namespace sleutelnet
