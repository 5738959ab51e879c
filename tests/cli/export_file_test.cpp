// Networks and maps for other programs: what goes out comes back, in our readers and in those of others.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <tuple>

#include "importers/child_process.hpp"
#include "importers/file_bytes.hpp"
#include "importers/open.hpp"
#include "importers/sheets/xlsx.hpp"
#include "tests/importers/support/files.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

using testing::command_line;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::TemporaryFolder;

const std::string veldhaven = std::string(SOURCE_FOLDER) + "/sample-data/veldhaven";

using Ends = std::tuple<std::string, std::string, bool>;

// Of the participants, by id; an edge without a direction from the lower id to the higher.
std::multiset<Ends> ties_between_participants(const Network& network, const std::map<std::string, std::string>& names,
                                              bool directions = true) {
  const auto called = [&](const ActorId& id) {
    const auto found = names.find(id.text());
    return found == names.end() ? id.text() : found->second;
  };
  std::multiset<Ends> ends;
  for (const auto& tie : network.ties) {
    const auto* source = network.actors.find(tie.source);
    const auto* target = network.actors.find(tie.target);
    if (!participates(*source) || !participates(*target)) continue;
    if (date_known(network) && !in_force(tie, network.date)) continue;
    auto from = called(tie.source);
    auto to = called(tie.target);
    const bool directed = tie.directed && directions;
    if (!directed && to < from) std::swap(from, to);
    ends.emplace(from, to, directed);
  }
  return ends;
}

std::size_t participants(const Network& network) {
  std::size_t count = 0;
  for (const auto& actor : network.actors) count += participates(actor) ? 1U : 0U;
  return count;
}

class ExportedNetwork : public ::testing::TestWithParam<const char*> {
 protected:
  std::filesystem::path made() {
    const auto file = folder_.path() / (std::string("netwerk") + GetParam());
    if (std::filesystem::exists(file)) return file;
    const auto run = command_line({"export", veldhaven, "-o", file.string()});
    EXPECT_EQ(run.exit_code, 0) << run.err;
    return file;
  }

  TemporaryFolder folder_;
};

TEST_P(ExportedNetwork, ComesBackWithEveryParticipantAndTie) {
  const auto before = open_paths({veldhaven});
  const auto after = open_paths({made()});

  ASSERT_TRUE(before.records && after.records);
  EXPECT_THAT(testing::at_least(after.issues, Severity::row_refused), IsEmpty());
  EXPECT_EQ(after.records->network.actors.size(), participants(before.records->network));
  std::map<std::string, std::string> names;  // Pajek has numbers, and the ids as labels
  for (const auto& identity : after.records->vault.identities) names[identity.id.text()] = identity.name;
  const std::string ending = GetParam();
  const bool directions = ending == ".net" || ending == ".dot";  // the others keep them as an attribute
  EXPECT_EQ(ties_between_participants(after.records->network, names),
            ties_between_participants(before.records->network, {}, directions));
}

TEST_P(ExportedNetwork, HoldsNoNames) {
  const auto text = read_all({made(), ""});
  const auto before = open_paths({veldhaven});

  ASSERT_TRUE(before.records);
  ASSERT_FALSE(before.records->vault.identities.empty());
  for (const auto& identity : before.records->vault.identities) {
    EXPECT_EQ(text.find(identity.name), std::string::npos) << identity.id.text();
  }
}

TEST_P(ExportedNetwork, SaysForWhomAndForWhat) {
  const auto file = folder_.path() / (std::string("doel") + GetParam());
  command_line({"export", veldhaven, "-o", file.string(), "--purpose", "scriptie over netwerken"});

  EXPECT_THAT(read_all({file, ""}), HasSubstr("scriptie over netwerken"));
}

TEST_P(ExportedNetwork, IsNotMadeForOthersNorForThePolice) {
  const auto file = folder_.path() / (std::string("ander") + GetParam());
  for (const std::vector<std::string>& words : {std::vector<std::string>{"--recipient", "partner"},
                                                {"--recipient", "public"},
                                                {"--recipient", "politie"},
                                                {"--purpose", "overleg met de politie"},
                                                {"--purpose", "NCTV"}}) {
    auto line = std::vector<std::string>{"export", veldhaven, "-o", file.string()};
    line.insert(line.end(), words.begin(), words.end());
    const auto run = command_line(line);

    EXPECT_NE(run.exit_code, 0) << words[1];
    EXPECT_FALSE(run.err.empty());
    EXPECT_FALSE(std::filesystem::exists(file)) << words[1];
  }
}

TEST_P(ExportedNetwork, NeverTakesThePlaceOfAFile) {
  const auto file = folder_.write(std::string("mijn") + GetParam(), "van mij");

  EXPECT_EQ(command_line({"export", veldhaven, "-o", file.string()}).exit_code, 3);
  EXPECT_EQ(read_all({file, ""}), "van mij");
}

// What two other programs count in it, when they are installed; DOT is read by Graphviz, and by us with it.
TEST_P(ExportedNetwork, OtherProgramsCountTheSame) {
  const std::string ending = GetParam();
  if (ending == ".dot") GTEST_SKIP() << "read by Graphviz itself in the test of the round trip";
  const auto before = open_paths({veldhaven});
  ASSERT_TRUE(before.records);
  const auto expected = std::to_string(participants(before.records->network)) + " " +
                        std::to_string(ties_between_participants(before.records->network, {}).size());
  const auto reader = ending == ".graphml" ? "read_graphml" : ending == ".gexf" ? "read_gexf" : "read_pajek";
  const auto count = [&](const std::string& program, const std::string& words) {
    if (run_child({"/usr/bin/python3", "-c", "import " + program}).end != ChildEnd::finished) return std::string();
    const auto run = run_child({"/usr/bin/python3", "-c", "import " + program + ", sys\n" + words, made().string()});
    return run.output + run.errors;
  };
  const auto networkx = count("networkx", "g = networkx." + std::string(reader) +
                                              "(sys.argv[1])\nprint(g.number_of_nodes(), g.number_of_edges())");
  const auto igraph = ending == ".gexf"
                          ? std::string()
                          : count("igraph", "g = igraph.Graph.Read(sys.argv[1])\nprint(g.vcount(), g.ecount())");
  if (networkx.empty() && igraph.empty()) GTEST_SKIP() << "neither networkx nor igraph is installed";
  for (const auto& counted : {networkx, igraph}) EXPECT_TRUE(counted.empty() || counted == expected + "\n") << counted;
}

INSTANTIATE_TEST_SUITE_P(Formats, ExportedNetwork, ::testing::Values(".graphml", ".gexf", ".net", ".dot"),
                         [](const auto& format) { return std::string(format.param + 1); });

TEST(ExportedMap, IsReadBackAsTheSameBorders) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "dekking.geojson";
  ASSERT_EQ(command_line({"export", veldhaven, "-o", file.string(), "--recipient", "council"}).exit_code, 0);

  const auto before = open_paths({veldhaven});
  const auto after = open_paths({file});

  ASSERT_TRUE(before.records && after.records);
  int compared = 0;
  for (const auto* area : areas_at(before.records->network, AreaLevel::neighbourhood)) {
    if (area->polygons.empty()) continue;
    const auto* again = after.records->network.areas.find(area->code);
    ASSERT_NE(again, nullptr) << area->code.text();
    EXPECT_EQ(again->polygons, area->polygons);
    EXPECT_EQ(again->name, area->name);
    ++compared;
  }
  EXPECT_GT(compared, 10);
}

TEST(ExportedMap, TellsTheCouncilLessThanTheCoordinator) {
  const TemporaryFolder folder;
  const auto own = folder.path() / "eigen.geojson";
  const auto council = folder.path() / "raad.geojson";
  command_line({"export", veldhaven, "-o", own.string()});
  command_line({"export", veldhaven, "-o", council.string(), "--recipient", "raad"});

  EXPECT_THAT(read_all({own, ""}), HasSubstr("\"dun\""));
  EXPECT_EQ(read_all({council, ""}).find("\"dun\""), std::string::npos);
  EXPECT_EQ(read_all({council, ""}).find("K0"), std::string::npos);
}

TEST(ExportedPicture, IsMadeOfEveryKindInEveryFormat) {
  const TemporaryFolder folder;
  const std::map<std::string, std::string> beginnings = {{".svg", "<?xml"}, {".png", "\x89PNG"}, {".pdf", "%PDF-1.5"}};
  for (const auto* kind : {"matrix", "map", "unreached", "network", "change", "plan", "owners"}) {
    for (const auto& [ending, beginning] : beginnings) {
      const auto file = folder.path() / (kind + ending);
      const auto run = command_line({"export", veldhaven, "--picture", kind, "-o", file.string()});
      EXPECT_EQ(run.exit_code, 0) << run.err;
      EXPECT_THAT(read_all({file, ""}), ::testing::StartsWith(beginning)) << file;
    }
  }
}

TEST(ExportedPicture, AsksForKindAndEndingThatGoTogether) {
  const TemporaryFolder folder;
  for (const auto& words : {std::vector<std::string>{"-o", "kaart.pdf"},
                            {"-o", "kaart.txt", "--picture", "map"},
                            {"-o", "kaart.pdf", "--picture", "wolk"},
                            {"-o", "kaart.pdf", "--picture", "map", "--names", "--reason", "x"}}) {
    auto line = std::vector<std::string>{"export", veldhaven};
    line.insert(line.end(), words.begin(), words.end());
    line[3] = (folder.path() / words[1]).string();
    const auto run = command_line(line);
    EXPECT_EQ(run.exit_code, 2) << words[1];
    EXPECT_FALSE(run.err.empty());
    EXPECT_FALSE(std::filesystem::exists(folder.path() / words[1]));
  }
}

TEST(ExportedPicture, OfTheNetworkIsTheCoordinatorsAlone) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "netwerk.pdf";
  for (const auto* kind : {"network", "owners"}) {
    for (const std::vector<std::string>& words : {std::vector<std::string>{"--recipient", "raad"},
                                                  {"--recipient", "partner"},
                                                  {"--recipient", "nctv"},
                                                  {"--purpose", "voor de AIVD"}}) {
      auto line = std::vector<std::string>{"export", veldhaven, "--picture", kind, "-o", file.string()};
      line.insert(line.end(), words.begin(), words.end());
      EXPECT_NE(command_line(line).exit_code, 0) << words[1];
      EXPECT_FALSE(std::filesystem::exists(file));
    }
  }
}

TEST(ExportedPicture, ShowsTheFacetThatWasAskedFor) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "leeftijd.svg";
  ASSERT_EQ(
      command_line({"export", veldhaven, "--picture", "matrix", "--facet", "setting", "-o", file.string()}).exit_code,
      0);
  EXPECT_THAT(read_all({file, ""}), HasSubstr("plek van ontmoeting"));
}

TEST(ExportedWorkbook, IsMadeForEveryRecipientAndReadAsAWorkbook) {
  const TemporaryFolder folder;
  for (const auto* recipient : {"coordinator", "raad", "partner", "openbaar"}) {
    const auto file = folder.path() / (recipient + std::string(".xlsx"));
    ASSERT_EQ(command_line({"export", veldhaven, "-o", file.string(), "--recipient", recipient}).exit_code, 0);
    const WorkbookLimits limits;
    const auto read = read_xlsx(ZipFile(file, limits), limits);
    ASSERT_TRUE(std::holds_alternative<Workbook>(read));
    EXPECT_EQ(std::get<Workbook>(read).sheets.size(), recipient == std::string("coordinator") ? 6U : 3U);
  }
}

TEST(ExportedMap, BecomesAGeopackageToo) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "dekking.gpkg";
  const auto run = command_line({"export", veldhaven, "-o", file.string(), "--recipient", "raad"});
  if (run.exit_code != 0) GTEST_SKIP() << run.err;

  const auto before = open_paths({veldhaven});
  const auto after = open_paths({file});
  ASSERT_TRUE(before.records && after.records);
  EXPECT_EQ(areas_at(after.records->network, AreaLevel::neighbourhood).size(),
            areas_at(before.records->network, AreaLevel::neighbourhood).size());
}

TEST(Convert, ANetworkOfAnotherProgramIntoTheFormatOfAThird) {
  const TemporaryFolder folder;
  const auto gml = folder.write("net.gml",
                                "graph [ node [ id 1 label \"a\" ] node [ id 2 label \"b\" ] node [ id 3 label \"c\" ] "
                                "edge [ source 1 target 2 ] ]");
  const auto pajek = folder.path() / "net.net";
  const auto run = command_line({"convert", gml.string(), "-o", pajek.string()});
  ASSERT_EQ(run.exit_code, 0) << run.err;

  const auto after = open_paths({pajek});
  ASSERT_TRUE(after.records);
  EXPECT_EQ(after.records->network.actors.size(), 3U) << "who knows nobody is not dropped";
  EXPECT_EQ(after.records->network.ties.size(), 1U);
}

}  // namespace
}  // namespace sleutelnet
