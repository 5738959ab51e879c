// Whole-network figures of real networks beside those of NetworkX and igraph. The data stay outside the repository;
// SLEUTELNET_REFERENCE names where they are, and without it these tests are skipped.

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/analysis/mixing.hpp"
#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;
using namespace testing;
using Json = nlohmann::json;

struct ReferenceNetwork {
  std::string name;
  fs::path folder;
  Json expected;
  bool directed = false;
};

std::vector<ReferenceNetwork> reference_networks() {
  std::vector<ReferenceNetwork> found;
  const char* reference = std::getenv("SLEUTELNET_REFERENCE");
  if (reference == nullptr) return found;
  for (const auto& entry : fs::directory_iterator(fs::path(reference) / "networks")) {
    std::ifstream file(entry.path() / "expected_graph.json");
    if (!file) continue;
    const auto json = Json::parse(file);
    for (const auto& [mode, expected] : json["graph"].items()) {
      const bool directed = json["info"]["directed"].get<bool>() && mode == "as_is";
      found.push_back({entry.path().filename().string() + " " + mode, entry.path(), expected, directed});
    }
  }
  return found;
}

std::vector<fs::path> tables_of(const ReferenceNetwork& network) {
  return {network.folder / "nodes.csv", network.folder / "edges.csv"};
}

Json structure_of(const ReferenceNetwork& network) {
  std::vector<std::string> words{"structure", "--json"};
  for (const auto& table : tables_of(network)) words.push_back(table.string());
  if (network.directed) words.emplace_back("--directed");
  const auto run = command_line(words);
  EXPECT_LE(run.exit_code, 1) << run.err;
  return Json::parse(run.out);
}

std::set<std::string> ends(const std::string& one, const std::string& other) { return {one, other}; }

void expect_bridges(const ReferenceNetwork& network, const Json& found) {
  if (!network.expected.contains("bridges")) return;
  std::set<std::set<std::string>> expected, ours;
  for (const auto& tie : network.expected["bridges"]) expected.insert(ends(tie[0], tie[1]));
  for (const auto& tie : found["needs_backup"]["only_links"]) ours.insert(ends(tie["first"], tie["second"]));
  EXPECT_EQ(ours, expected) << network.name;
}

TEST(StructureReference, FiguresAgreeWithThoseOfOtherLibraries) {
  const auto networks = reference_networks();
  if (networks.empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  std::map<std::string, int> compared;
  for (const auto& network : networks) {
    const auto found = structure_of(network);
    for (const auto& figure : found["figures"]) {
      const auto metric = figure["metric"].get<std::string>();
      const auto key = network.directed && metric == "n_components" ? std::string("n_weak_components") : metric;
      if (!network.expected.contains(key) || !network.expected[key].is_number()) continue;
      ASSERT_TRUE(figure["value"].is_number()) << network.name << ' ' << metric;
      EXPECT_NEAR(figure["value"].get<double>(), network.expected[key].get<double>(), 1e-9)
          << network.name << ' ' << metric;
      ++compared[metric];
    }
    expect_bridges(network, found);
  }
  for (const auto* metric :
       {"density", "transitivity", "avg_clustering", "n_components", "freeman_degree_centralization",
        "freeman_betweenness_centralization", "freeman_closeness_centralization", "degree_assortativity",
        "diameter_largest_component", "avg_path_length_largest_component", "reciprocity_arcs"}) {
    EXPECT_GT(compared[metric], 4) << metric;
  }
}

// The column of nodes.csv that says to which group each node belongs.
Grouping grouping_of(const ReferenceNetwork& network, const Graph& graph, const std::string& attribute) {
  std::ifstream file(network.folder / "nodes.csv");
  std::string line;
  std::getline(file, line);
  const auto heads = csv_cells(line);
  const auto place = static_cast<std::size_t>(std::find(heads.begin(), heads.end(), attribute) - heads.begin());
  std::vector<std::string> codes(graph.size());
  while (std::getline(file, line)) {
    const auto cells = csv_cells(line);
    const auto node = graph.index_of(ActorId(cells.at(0)));
    if (node < graph.size()) codes[node] = cells.at(place);
  }
  return grouping_by_code(codes);
}

std::int64_t expected_ties(const Json& mixing, const std::string& from, const std::string& to, bool directed) {
  const auto keys = directed ? std::vector<std::string>{from + " -> " + to}
                             : std::vector<std::string>{from + " -- " + to, to + " -- " + from};
  for (const auto& key : keys) {
    if (mixing.contains(key)) return mixing[key].get<std::int64_t>();
  }
  return 0;
}

TEST(StructureReference, GroupsAgreeWithThoseOfOtherLibraries) {
  const auto networks = reference_networks();
  if (networks.empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  int compared = 0;
  for (const auto& network : networks) {
    if (!network.expected.contains("partitions")) continue;
    const auto opened = open_paths(tables_of(network), {.directed = network.directed});
    const auto graph = make_graph(opened.records->network, {.directed = network.directed});
    for (const auto& [attribute, expected] : network.expected["partitions"].items()) {
      const auto name = network.name + " " + attribute;
      const auto grouping = grouping_of(network, graph, attribute);
      const auto index = external_internal_index(graph, grouping).overall;
      EXPECT_EQ(index.external, expected["external_edges"].get<std::int64_t>()) << name;
      EXPECT_EQ(index.internal, expected["internal_edges"].get<std::int64_t>()) << name;
      EXPECT_NEAR(index.index.value(), expected["EI_index"].get<double>(), 1e-12) << name;
      EXPECT_NEAR(modularity(graph, grouping).value(), expected["modularity_nx"].get<double>(), 1e-12) << name;
      const auto mixing = mixing_matrix(graph, grouping);
      for (std::size_t from = 0; from < mixing.groups; ++from) {
        for (std::size_t to = 0; to < mixing.groups; ++to) {
          EXPECT_EQ(mixing.at(from, to),
                    expected_ties(expected["mixing"], grouping.names[from], grouping.names[to], network.directed))
              << name << ' ' << grouping.names[from] << ' ' << grouping.names[to];
        }
      }
      ++compared;
    }
  }
  EXPECT_GT(compared, 10);
}

}  // namespace
}  // namespace sleutelnet
