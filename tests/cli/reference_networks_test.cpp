// Real networks with values from three libraries and exact rational arithmetic. The data stay outside the
// repository; SLEUTELNET_REFERENCE names where they are, and without it these tests are skipped.

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "tests/support/command_line.hpp"

namespace sleutelnet {
namespace {

namespace fs = std::filesystem;
using namespace testing;

using Values = std::map<std::pair<std::string, std::string>, double>;  // metric, id → value; NaN is not defined

Values read_values(std::istream& text) {
  Values values;
  std::string line;
  std::getline(text, line);
  while (std::getline(text, line)) {
    const auto cells = csv_cells(line);
    const bool empty = cells.at(2).empty() || cells.at(2) == "NaN" || cells.at(2) == "nan";
    values[{cells.at(1), cells.at(0)}] = empty ? std::nan("") : std::stod(cells.at(2));
  }
  return values;
}

bool agrees(double found, double expected) {
  if (std::isnan(found) || std::isnan(expected)) return std::isnan(found) && std::isnan(expected);
  return std::abs(found - expected) <= std::max(1e-8, 1e-6 * std::abs(expected));
}

struct Variant {
  std::string network;
  fs::path folder;
  std::string expected;
  bool directed;
};

std::vector<Variant> variants() {
  std::vector<Variant> found;
  const char* reference = std::getenv("SLEUTELNET_REFERENCE");
  if (reference == nullptr) return found;
  for (const auto& entry : fs::directory_iterator(fs::path(reference) / "networks")) {
    if (!fs::exists(entry.path() / "expected.csv")) continue;
    const bool directed = fs::exists(entry.path() / "expected_undirected.csv");
    const auto name = entry.path().filename().string();
    found.push_back({name, entry.path(), "expected.csv", directed});
    if (directed) found.push_back({name + "_undirected", entry.path(), "expected_undirected.csv", false});
  }
  return found;
}

Values measured(const Variant& variant, const std::string& meaning) {
  std::vector<std::string> words{"measures", (variant.folder / "nodes.csv").string(),
                                 (variant.folder / "edges.csv").string(), "--csv"};
  if (variant.directed) words.push_back("--directed");
  if (!meaning.empty()) words.insert(words.end(), {"--weight-means", meaning});
  const auto run = command_line(words);
  EXPECT_LE(run.exit_code, 1) << variant.network << ": " << run.err;
  std::istringstream text(run.out);
  return read_values(text);
}

TEST(ReferenceNetworks, EveryMeasureAgreesWithThePublishedValues) {
  const auto all = variants();
  if (all.empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  int tables = 0;
  std::map<std::string, int> agreed;
  for (const auto& variant : all) {
    std::ifstream file(variant.folder / variant.expected);
    const auto expected = read_values(file);
    Values found = measured(variant, "");
    found.merge(measured(variant, "strength"));
    found.merge(measured(variant, "length"));
    for (const auto& [key, value] : expected) {
      const auto ours = found.find(key);
      if (ours == found.end()) continue;
      EXPECT_TRUE(agrees(ours->second, value))
          << variant.network << ' ' << key.first << ' ' << key.second << ": " << ours->second << " is not " << value;
      ++agreed[key.first];
    }
    ++tables;
  }
  for (const auto& [metric, count] : agreed) std::cout << metric << ": " << count << " values compared\n";
  EXPECT_GE(tables, 20);
  for (const auto* metric :
       {"degree", "harmonic", "closeness_wf", "betweenness", "betweenness_norm", "betweenness_winv", "betweenness_wlen",
        "articulation_point", "reach_2step", "strong_component_size"}) {
    EXPECT_GT(agreed[metric], 0) << metric;
  }
}

}  // namespace
}  // namespace sleutelnet
