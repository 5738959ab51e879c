// The page on keys in the manual is the one that the program makes.

#include "viz/guide/key_page.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "viz/action_table.hpp"

namespace sleutelnet {
namespace {

std::string content(const std::string& path) {
  std::ifstream stream(std::filesystem::path(SOURCE_FOLDER) / path);
  std::stringstream all;
  all << stream.rdbuf();
  return all.str();
}

TEST(KeyPage, OfTheManualIsUpToDate) {
  EXPECT_EQ(content("docs/manual/nl/toetsen.md"), key_page(Language::dutch))
      << "make it anew: sleutelnet keys --markdown > docs/manual/nl/toetsen.md";
  EXPECT_EQ(content("docs/manual/en/keys.md"), key_page(Language::english))
      << "make it anew: sleutelnet keys --markdown --lang en > docs/manual/en/keys.md";
}

TEST(KeyPage, NamesEveryCommandWithItsKeysAndASentence) {
  for (const auto language : {Language::dutch, Language::english}) {
    const auto page = key_page(language), lines = key_lines(language);
    for (const auto& command : commands()) {
      const auto row = "| " + keys_text(command) + " | " + std::string(text(language, command.name)) + " | " +
                       std::string(text(language, command.about)) + " |\n";
      EXPECT_NE(page.find(row), std::string::npos) << command.id;
      EXPECT_NE(lines.find(std::string(text(language, command.name)) + "\n"), std::string::npos) << command.id;
    }
  }
}

TEST(KeyPage, ASentenceEndsWithAFullStop) {
  for (const auto language : {Language::dutch, Language::english}) {
    for (const auto& command : commands()) EXPECT_EQ(text(language, command.about).back(), '.') << command.id;
  }
}

}  // namespace
}  // namespace sleutelnet
