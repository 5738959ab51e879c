// The files of other programs in the reference data, each against its verdict in EXPECTATIONS.csv: "load" is read,
// with the numbers of nodes and edges where they are given, "reject" is refused with a reason, "either" must only
// not break. Prints a table, reader by reader.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <set>
#include <sstream>

#include "importers/csv.hpp"
#include "importers/open.hpp"
#include "tests/importers/support/files.hpp"

namespace sleutelnet {
namespace {

using testing::reference;

struct Expectation {
  std::string file;
  std::string verdict;
  std::optional<std::size_t> nodes;
  std::optional<std::size_t> edges;
};

std::optional<std::size_t> number_in(const std::string& cell) {
  return cell.empty() ? std::nullopt : std::optional<std::size_t>(std::stoul(cell));
}

std::vector<Expectation> expectations() {
  std::ifstream stream(reference() / "formats/EXPECTATIONS.csv");
  std::stringstream text;
  text << stream.rdbuf();
  const auto bytes = text.str();
  CsvReader reader(bytes);
  reader.next();
  std::vector<Expectation> all;
  while (const auto row = reader.next()) {
    all.push_back({row->cells.at(0), row->cells.at(3), number_in(row->cells.at(4)), number_in(row->cells.at(5))});
  }
  return all;
}

// Kinds of files that have a reader, by the end of their name.
bool has_reader(const std::string& file) {
  static constexpr std::string_view parts[] = {".graphml", "social_network.xml",
                                               ".gml",     ".net",
                                               ".NET",     ".MAT",
                                               ".CLU",     ".tim",
                                               ".leda",    ".dl",
                                               ".DAT",     ".dat",
                                               ".txt",     ".vna",
                                               ".gexf",    ".xgmml",
                                               ".gxl",     ".json",
                                               ".cx",      ".cx2",
                                               ".gv",      ".dot",
                                               ".gt",      ".sif",
                                               ".ncol",    ".lgl",
                                               ".adjlist", ".edgelist",
                                               ".csv",     ".xlsx"};
  return std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) { return file.ends_with(part); });
}

// A file over time counts for its newest moment, which is what opens; it comes first.
FileCount total(const std::vector<FileCount>& files) {
  FileCount all;
  if (!files.empty()) all.found = files.front().found;
  for (const auto& file : files) {
    all.rows_refused += file.rows_refused;
    if (!file.format.empty()) all.format = file.dialect.empty() ? file.format : file.format + " (" + file.dialect + ")";
  }
  return all;
}

class ForeignFiles : public ::testing::Test {
 protected:
  void SetUp() override {
    if (reference().empty()) GTEST_SKIP() << "SLEUTELNET_REFERENCE is not set";
  }
};

TEST_F(ForeignFiles, MeetTheirVerdict) {
  for (const auto& expected : expectations()) {
    if (!has_reader(expected.file)) continue;
    const auto opened = open_paths({reference() / expected.file});
    const auto all = total(opened.files);
    const bool loaded = opened.records.has_value();
    std::printf("%-10s %-22s %5zu %6zu %5zu  %s\n", loaded ? "read" : "refused", all.format.c_str(), all.found.actors,
                all.found.ties, all.rows_refused, expected.file.c_str());
    EXPECT_EQ(testing::broken_conservation(opened.files, opened.issues), "") << expected.file;
    EXPECT_TRUE(loaded || expected.verdict != "load") << expected.file;
    EXPECT_FALSE(loaded && expected.verdict == "reject") << expected.file;
    if (!loaded) continue;
    EXPECT_EQ(all.found.actors, expected.nodes.value_or(all.found.actors)) << expected.file;
    EXPECT_EQ(all.found.ties, expected.edges.value_or(all.found.ties)) << expected.file;
  }
}

// What another program counted in the sheets of WORKBOOKS.csv.
TEST_F(ForeignFiles, WorkbooksHoldWhatWasCountedInThem) {
  std::ifstream stream(reference() / "formats/WORKBOOKS.csv");
  std::stringstream text;
  text << stream.rdbuf();
  const auto bytes = text.str();
  CsvReader reader(bytes);
  reader.next();
  while (const auto row = reader.next()) {
    const auto& cells = row->cells;
    if (!cells.at(0).ends_with(".xlsx")) continue;
    const auto* const folder = cells.at(0).starts_with("NodeXL") ? "nodexl" : "kumu";
    const auto opened = open_paths({reference() / "formats/spreadsheet" / folder / cells.at(0)});
    const auto count_of = [&](const std::string& sheet) {
      const auto found = std::find_if(opened.files.begin(), opened.files.end(),
                                      [&](const FileCount& count) { return count.file.ends_with(" › " + sheet); });
      return found == opened.files.end() ? FileCount{} : *found;
    };
    const auto edges = count_of(cells.at(1));
    EXPECT_EQ(edges.rows_read, number_in(cells.at(3))) << cells.at(0);
    EXPECT_EQ(edges.rows_refused, number_in(cells.at(5))) << "edges to oneself";
    EXPECT_EQ(count_of(cells.at(7)).rows_kept, number_in(cells.at(8)));
    std::set<ActorId> ends;
    for (const auto& tie : opened.records->network.ties) ends.insert({tie.source, tie.target});
    for (const auto& issue : testing::with_code(opened.issues, IssueCode::self_loop))
      ends.emplace(issue.arguments.at(0));
    EXPECT_EQ(ends.size(), number_in(cells.at(6)));
    const auto headings = testing::with_code(opened.issues, IssueCode::read_as_sheet);
    EXPECT_TRUE(std::any_of(headings.begin(), headings.end(), [&](const Issue& issue) {
      return issue.file == edges.file && issue.arguments.at(2) == cells.at(2);
    }));
  }
}

}  // namespace
}  // namespace sleutelnet
