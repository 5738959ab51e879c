// Every paper that is cited stands once in docs/references.md, and every entry there has a key that somebody cites.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = SOURCE_FOLDER;

std::string text_of(const fs::path& file) {
  std::ifstream stream(file);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// A key is a surname and a year, with letters behind it where one author wrote more: borgatti2006keys.
std::set<std::string> keys_in(const std::string& text) {
  static const std::regex key(R"(\b[a-z]{3,}(19|20)\d\d[a-z]*\b)");
  std::set<std::string> keys;
  for (std::sregex_iterator at(text.begin(), text.end(), key), end; at != end; ++at) keys.insert(at->str());
  return keys;
}

// Only what a comment says: "buurt2024" in the code is the heading of a table.
std::string comments_of(const std::string& text) {
  static const std::regex comment(R"((^|\n)\s*//[^\n"]*)");
  std::string comments;
  for (std::sregex_iterator at(text.begin(), text.end(), comment), end; at != end; ++at) comments += at->str();
  return comments;
}

std::map<std::string, std::string> cited_in_sources() {
  std::map<std::string, std::string> cited;
  for (const auto* room : {"core", "importers", "report", "cli", "viz", "sample-data"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
      const auto extension = entry.path().extension();
      if (extension != ".cpp" && extension != ".hpp" && extension != ".inl") continue;
      for (const auto& key : keys_in(comments_of(text_of(entry.path())))) {
        if (key != "buurt2024") cited.emplace(key, entry.path().string());
      }
    }
  }
  for (const auto* page : {"docs/measures.md", "docs/privacy.md"}) {
    for (const auto& key : keys_in(text_of(root / page))) cited.emplace(key, page);
  }
  return cited;
}

std::vector<std::string> entries() {
  std::vector<std::string> found;
  std::istringstream lines(text_of(root / "docs/references.md"));
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("- ")) found.push_back(line);
  }
  return found;
}

std::string key_of(const std::string& entry) {
  const auto end = entry.find(']');
  return entry.starts_with("- [") && end != std::string::npos ? entry.substr(3, end - 3) : std::string();
}

TEST(References, EveryEntryHasAKeyOfItsOwnInOrder) {
  std::string before;
  for (const auto& entry : entries()) {
    EXPECT_FALSE(key_of(entry).empty()) << entry;
    EXPECT_LT(before, key_of(entry));
    before = key_of(entry);
  }
}

TEST(References, EveryCitedPaperStandsThereAndNoOther) {
  std::set<std::string> known;
  for (const auto& entry : entries()) known.insert(key_of(entry));
  const auto cited = cited_in_sources();
  for (const auto& [key, where] : cited) EXPECT_TRUE(known.contains(key)) << key << " is cited in " << where;
  for (const auto& key : known) EXPECT_TRUE(cited.contains(key)) << key << " is cited nowhere";
}

}  // namespace
