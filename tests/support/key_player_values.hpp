#pragma once
// The reference networks with exact fragmentation and reach of sets (expected_keyplayer.json). They stay outside
// the repository; SLEUTELNET_REFERENCE names where they are.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/networks.hpp"

namespace sleutelnet::testing {

struct KeyPlayerValues {
  std::string name;
  Graph graph;                                 // undirected; nodes in order of the file
  std::map<std::string, std::uint32_t> index;  // id in the file → node
  nlohmann::json expected;

  std::vector<std::uint32_t> nodes_of(const nlohmann::json& ids) const {
    std::vector<std::uint32_t> nodes;
    for (const auto& id : ids) nodes.push_back(index.at(id.get<std::string>()));
    return nodes;
  }
};

inline KeyPlayerValues read_key_player_values(const std::filesystem::path& folder) {
  KeyPlayerValues values;
  values.name = folder.filename().string();
  std::string line;
  std::ifstream nodes(folder / "nodes.csv");
  std::getline(nodes, line);
  while (std::getline(nodes, line)) {
    values.index.emplace(line.substr(0, line.find_first_of(",\r")), static_cast<std::uint32_t>(values.index.size()));
  }
  std::vector<Ends> ends;
  std::ifstream edges(folder / "edges.csv");
  std::getline(edges, line);
  while (std::getline(edges, line)) {
    const auto comma = line.find(',');
    const auto target = line.substr(comma + 1, line.find(',', comma + 1) - comma - 1);
    ends.emplace_back(values.index.at(line.substr(0, comma)), values.index.at(target));
  }
  values.graph = plain_graph(static_cast<int>(values.index.size()), ends);
  std::ifstream(folder / "expected_keyplayer.json") >> values.expected;
  return values;
}

// Empty when SLEUTELNET_REFERENCE is not set.
inline std::vector<KeyPlayerValues> key_player_values() {
  std::vector<KeyPlayerValues> all;
  const char* reference = std::getenv("SLEUTELNET_REFERENCE");
  if (reference == nullptr) return all;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(reference) / "networks")) {
    if (std::filesystem::exists(entry.path() / "expected_keyplayer.json")) {
      all.push_back(read_key_player_values(entry.path()));
    }
  }
  return all;
}

// Marriages among Florentine families, as `plain_graph` nodes by name: Acciaiuoli 0, Albizzi 1, Barbadori 2,
// Bischeri 3, Castellani 4, Ginori 5, Guadagni 6, Lamberteschi 7, Medici 8, Pazzi 9, Peruzzi 10, Pucci 11
// (isolated), Ridolfi 12, Salviati 13, Strozzi 14, Tornabuoni 15. Source: Padgett & Ansell 1993,
// doi:10.1086/230190.
inline Graph florentine_families() {
  return plain_graph(16, {{0, 8},  {1, 5}, {1, 6},  {1, 8},  {2, 4},  {2, 8},  {3, 6},  {3, 10},  {3, 14},  {4, 10},
                          {4, 14}, {6, 7}, {6, 15}, {8, 12}, {8, 13}, {8, 15}, {9, 13}, {10, 14}, {12, 14}, {12, 15}});
}

}  // namespace sleutelnet::testing
