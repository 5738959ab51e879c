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
      if (ours == found.end()) {
        ADD_FAILURE() << variant.network << ' ' << key.first << ' ' << key.second << " is not offered";
        continue;
      }
      EXPECT_TRUE(agrees(ours->second, value))
          << variant.network << ' ' << key.first << ' ' << key.second << ": " << ours->second << " is not " << value;
      ++agreed[key.first];
    }
    ++tables;
  }
  for (const auto& [metric, count] : agreed) std::cout << metric << ": " << count << " values compared\n";
  EXPECT_GE(tables, 20);
  EXPECT_GE(agreed.size(), 55U);
}

// One line of published.csv: what somebody printed, to how many digits.
struct Published {
  std::string network, id, metric;
  double value = 0;
  double tolerance = 0;
};

std::vector<Published> published_values(const fs::path& reference) {
  std::ifstream file(reference / "networks/published.csv");
  std::vector<Published> found;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    const auto cells = csv_cells(line);
    // Where the source contradicts the definition itself, the README of the reference says so.
    if (cells.at(6) != "yes") continue;
    found.push_back({cells.at(0), cells.at(1), cells.at(2), std::stod(cells.at(3)), std::stod(cells.at(4))});
  }
  return found;
}

// How our column becomes what was printed: another name, or a factor.
std::pair<std::string, double> column_of(const std::string& metric) {
  if (metric == "betweenness*2 (ordered pairs)") return {"betweenness", 2.0};
  if (metric == "betweenness/(14*13/2)") return {"betweenness", 1.0 / 91};
  return {metric, 1.0};
}

TEST(ReferenceNetworks, PublishedValuesAreFoundAgain) {
  const char* reference = std::getenv("SLEUTELNET_REFERENCE");
  if (reference == nullptr) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  std::map<std::string, Values> measured_before;
  std::map<std::string, int> compared, not_offered;
  for (const auto& published : published_values(reference)) {
    const auto folder = fs::path(reference) / "networks" / published.network;
    auto& values = measured_before[published.network];
    const bool directed = published.network == "burt_example_directed";
    if (values.empty()) {
      const Variant variant{published.network, folder, "", directed};
      values = measured(variant, "");
      values.merge(measured(variant, "strength"));
    }
    const auto [column, factor] = column_of(published.metric);
    const auto found = values.find({column, published.id});
    if (found == values.end()) {
      ++not_offered[published.metric];
      continue;
    }
    if (std::isnan(found->second)) {
      // influenceR prints 0 for the family without ties; a hole among no contacts is not defined.
      EXPECT_EQ(published.id, "PUCCI") << published.metric;
      continue;
    }
    EXPECT_NEAR(found->second * factor, published.value, published.tolerance + 1e-9)
        << published.network << ' ' << published.id << ' ' << published.metric;
    ++compared[published.metric];
  }
  for (const auto& [metric, count] : compared) std::cout << metric << ": " << count << " published values\n";
  for (const auto& [metric, count] : not_offered) std::cout << metric << ": " << count << " not offered\n";
  EXPECT_GE(compared.size(), 10U);
}

}  // namespace
}  // namespace sleutelnet
