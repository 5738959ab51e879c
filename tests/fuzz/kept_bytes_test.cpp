// The targets of the fuzzer over the bytes that are kept: seeds of ours (corpus) and what once broke a reader (found).

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <vector>

#include "importers/networks/network_readers.hpp"
#include "tests/fuzz/target.hpp"

namespace sleutelnet::fuzz {
namespace {

namespace fs = std::filesystem;

const fs::path here = fs::path(SOURCE_FOLDER) / "tests" / "fuzz";

std::vector<fs::path> files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string bytes_of(const fs::path& file) { return read_all({file, file.string()}); }

class KeptBytes : public ::testing::TestWithParam<Target> {};

std::string name_of(const ::testing::TestParamInfo<Target>& target) {
  std::string name(target.param.name);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(EachTarget, KeptBytes, ::testing::ValuesIn(targets().begin(), targets().end()), name_of);

TEST_P(KeptBytes, HoldForSeedsAndForWhatOnceBrokeIt) {
  const auto& target = GetParam();
  const auto seeds = files_in(here / "corpus" / target.name);
  ASSERT_FALSE(seeds.empty());
  for (const auto& file : seeds) EXPECT_EQ(target.feed(target, bytes_of(file)), "") << file;
  for (const auto& file : files_in(here / "found" / target.name)) {
    EXPECT_EQ(target.feed(target, bytes_of(file)), "") << file;
  }
}

// Half a file is what a full disk or a broken download leaves.
TEST_P(KeptBytes, HoldForSeedsThatAreCutOff) {
  const auto& target = GetParam();
  constexpr std::size_t cuts = 16;
  EXPECT_EQ(target.feed(target, ""), "");
  for (const auto& file : files_in(here / "corpus" / target.name)) {
    const auto bytes = bytes_of(file);
    for (std::size_t cut = 1; cut < cuts; ++cut) {
      const auto length = bytes.size() * cut / cuts;
      EXPECT_EQ(target.feed(target, std::string_view(bytes).substr(0, length)), "") << file << " up to " << length;
    }
  }
}

TEST(FuzzTargets, EveryReaderOfNetworksHasASeedThatReachesIt) {
  std::set<std::string_view> reached = {"UCINET"};  // a pair of files: its seeds are two in one
  for (const auto& target : targets()) {
    for (const auto& file : files_in(here / "corpus" / target.name)) {
      const auto bytes = bytes_of(file);
      const Beginning beginning{bytes, fs::path(target.file).extension().string()};
      for (const auto& readers : {network_readers(), plain_network_readers()}) {
        const auto found = recognise_network(readers, beginning);
        const bool takes = found && found->reader->read != nullptr;
        if (takes && !found->reader->read("a", bytes).networks.empty()) reached.insert(found->reader->format);
      }
    }
  }

  for (const auto& readers : {network_readers(), plain_network_readers()}) {
    for (const auto& reader : readers) {
      const bool values_alone = reader.format == "values";  // gives no network by itself
      EXPECT_TRUE(reached.contains(reader.format) || values_alone) << reader.format;
    }
  }
}

TEST(FuzzTargets, EveryFolderAndEveryDictionaryIsOfATarget) {
  for (const auto* const kept : {"corpus", "found"}) {
    for (const auto& folder : files_in(here / kept)) EXPECT_TRUE(target_named(folder.filename().string())) << folder;
  }
  std::set<std::string> used;
  for (const auto& target : targets()) used.emplace(target.words);
  for (const auto& words : files_in(here / "words")) used.erase(words.filename().string());
  EXPECT_EQ(used, std::set<std::string>{""});
}

}  // namespace
}  // namespace sleutelnet::fuzz
