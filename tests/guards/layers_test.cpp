// The rules of docs/architecture.md that a tired hand could break, read from the #include lines.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path root = SOURCE_FOLDER;

struct Source {
  std::string path;  // from the root
  std::string text;
  std::vector<std::string> ours;     // "…" includes
  std::vector<std::string> foreign;  // <…> includes
};

Source read_source(const fs::path& file) {
  std::ifstream stream(file);
  Source source{fs::relative(file, root).string(), {std::istreambuf_iterator<char>(stream), {}}, {}, {}};
  static const std::regex line(R"re((?:^|\n)[ \t]*#[ \t]*include[ \t]*(?:"([^"]+)"|<([^>]+)>))re");
  for (std::sregex_iterator at(source.text.begin(), source.text.end(), line), end; at != end; ++at) {
    if ((*at)[1].matched) source.ours.push_back((*at)[1]);
    if ((*at)[2].matched) source.foreign.push_back((*at)[2]);
  }
  return source;
}

std::vector<Source> sources_in(const std::vector<std::string>& folders) {
  std::vector<Source> found;
  for (const auto& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      const auto extension = entry.path().extension();
      if (extension == ".cpp" || extension == ".hpp" || extension == ".inl") found.push_back(read_source(entry.path()));
    }
  }
  return found;
}

const std::vector<std::string> rooms = {"core", "importers", "report", "cli", "viz", "sample-data"};

bool starts(const std::string& text, const std::string& prefix) { return text.rfind(prefix, 0) == 0; }

// Which rooms a room may include. `report` words the issues of importers, runs other programs as they do, and takes
// nothing else of theirs.
const std::map<std::string, std::vector<std::string>> may_include = {
    {"core", {"core/"}},
    {"importers", {"core/", "importers/"}},
    {"report", {"core/", "report/", "importers/issue.hpp", "importers/child_process.hpp"}},
    {"cli", {"core/", "importers/", "report/", "cli/"}},
    {"viz", {"core/", "importers/", "report/", "viz/"}},
    {"sample-data", {"core/support/", "core/network/", "sample-data/"}},
};

TEST(Layers, EveryRoomIncludesOnlyWhatItMay) {
  for (const auto& room : rooms) {
    for (const auto& source : sources_in({room})) {
      // The one program is the command line or the window.
      if (source.path == "cli/main.cpp") continue;
      for (const auto& included : source.ours) {
        const auto& allowed = may_include.at(room);
        EXPECT_TRUE(
            std::any_of(allowed.begin(), allowed.end(), [&](const auto& prefix) { return starts(included, prefix); }))
            << source.path << " includes " << included;
      }
    }
  }
}

// Outside package → where its headers may be included.
struct Package {
  std::string prefix;
  std::vector<std::string> places;
  bool in_headers;
};
const std::vector<Package> packages = {
    {"boost/", {"core/analysis/"}, false},
    {"Eigen/", {"core/analysis/"}, false},
    {"imgui", {"viz/"}, true},
    {"backends/imgui", {"viz/platform/"}, false},
    {"GLFW/", {"viz/platform/", "viz/window"}, false},
    {"nlohmann/", {"importers/", "report/", "cli/"}, false},
    {"cairo", {"report/writers/"}, false},
    {"pango", {"report/writers/"}, false},
    {"xlsxwriter", {"report/writers/"}, false},
    {"expat", {"importers/"}, false},
    {"zip.h", {"importers/"}, false},
    {"graphviz/", {"importers/"}, false},
    {"sodium", {"core/store/"}, false},
    {"sqlite3", {"core/store/"}, false},
    {"fmt/", {"report/", "cli/", "viz/"}, false},
    {"CLI/", {"cli/"}, false},
};

TEST(Layers, OutsidePackagesStayInTheirPlace) {
  for (const auto& source : sources_in(rooms)) {
    for (const auto& included : source.foreign) {
      for (const auto& package : packages) {
        if (!starts(included, package.prefix)) continue;
        EXPECT_TRUE(std::any_of(package.places.begin(), package.places.end(),
                                [&](const auto& place) { return starts(source.path, place); }))
            << source.path << " includes " << included;
        EXPECT_TRUE(package.in_headers || !source.path.ends_with(".hpp")) << source.path << " includes " << included;
      }
    }
  }
}

TEST(Layers, AnalysisNeverSeesTheVaultNotEvenThroughOthers) {
  std::map<std::string, Source> by_path;
  for (auto& source : sources_in({"core"})) by_path[source.path] = source;
  for (const auto& [path, source] : by_path) {
    if (!starts(path, "core/analysis/")) continue;
    std::set<std::string> seen;
    std::vector<std::string> waiting{path};
    while (!waiting.empty()) {
      const auto current = waiting.back();
      waiting.pop_back();
      if (!seen.insert(current).second) continue;
      for (const auto& included : by_path.at(current).ours) waiting.push_back(included);
    }
    EXPECT_FALSE(seen.contains("core/network/vault.hpp")) << path;
    EXPECT_FALSE(seen.contains("core/network/records.hpp")) << path;
  }
}

TEST(Layers, NothingTalksToANetwork) {
  for (const auto& source : sources_in(rooms)) {
    for (const auto& included : source.foreign) {
      for (const auto* forbidden : {"sys/socket.h", "netdb.h", "netinet/", "arpa/", "curl/", "boost/asio"}) {
        EXPECT_FALSE(starts(included, forbidden)) << source.path << " includes " << included;
      }
    }
  }
}

TEST(Layers, NothingReadsTheClockOrSetsTheLocale) {
  const std::regex calls(R"(\b(std::)?(time\s*\(\s*(NULL|nullptr|0)\s*\)|setlocale\s*\(|random_device))");
  for (const auto& source : sources_in({"core", "importers", "report", "sample-data"})) {
    EXPECT_FALSE(std::regex_search(source.text, calls)) << source.path;
  }
}

TEST(Layers, NoMarkOfUnfinishedWorkStandsInTheSources) {
  const std::regex marks(R"(\b(TODO|FIXME|XXX|HACK)\b)");
  for (const auto& source : sources_in(rooms)) {
    EXPECT_FALSE(std::regex_search(source.text, marks)) << source.path;
  }
}

// Two types of one name in one program are one to the linker, which keeps either's functions. What specialises a
// template is no other type of that name.
TEST(Layers, NoTwoHeadersDefineATypeOfTheSameName) {
  const std::regex definition(R"re((?:^|\n)(?:enum class|struct|class) (\w+)\b(?!<)[^;()\n]*\{)re");
  std::map<std::string, std::string> defined_in;
  for (const auto& source : sources_in({"core", "importers", "report", "cli", "viz"})) {
    if (!source.path.ends_with(".hpp")) continue;
    for (std::sregex_iterator at(source.text.begin(), source.text.end(), definition), end; at != end; ++at) {
      const auto [known, fresh] = defined_in.emplace((*at)[1], source.path);
      EXPECT_TRUE(fresh) << (*at)[1] << " stands in " << known->second << " and " << source.path;
    }
  }
}

TEST(Layers, EveryHeaderIsIncludedOnce) {
  for (const auto& source : sources_in(rooms)) {
    EXPECT_TRUE(!source.path.ends_with(".hpp") || starts(source.text, "#pragma once\n")) << source.path;
  }
}

}  // namespace
