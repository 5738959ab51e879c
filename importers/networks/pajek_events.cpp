#include "importers/networks/pajek_events.hpp"

#include <algorithm>
#include <array>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// The words of Pajek: Add, Hide, Show, Delete, Change; Arc, Edge, Pair of arcs, Vertex.
constexpr std::array<std::string_view, 4> of_vertices = {"hv", "sv", "dv", "cv"};
constexpr std::array<std::string_view, 14> of_lines = {"ha", "sa", "da", "ca", "he", "se", "de",
                                                       "ce", "hp", "sp", "dp", "cp", "pe", "ep"};
constexpr std::array<std::string_view, 4> adding = {"aa", "ae", "ap", "cd"};

template <std::size_t Size>
bool among(const std::array<std::string_view, Size>& events, std::string_view event) {
  return std::find(events.begin(), events.end(), event) != events.end();
}

}  // namespace

bool PajekEvents::take(const std::vector<Word>& words, std::size_t line, ForeignNetwork& network) {
  const auto event = lower_case(words.front().text);
  if (event == "av") return add_vertex(words, network);
  if (among(adding, event) || among(of_lines, event)) return add_line(event, words, line, network);
  return words.size() > 1 && (event == "ti" || event == "te" || among(of_vertices, event));
}

bool PajekEvents::add_vertex(const std::vector<Word>& words, ForeignNetwork& network) {
  const auto vertex = words.size() > 1 ? whole_number(words[1].text) : std::nullopt;
  if (!vertex || *vertex == 0 || *vertex > network.nodes.size()) return false;
  if (words.size() > 2) network.nodes[*vertex - 1].label = std::string(trimmed(words[2].text));
  return true;
}

bool PajekEvents::add_line(std::string_view event, const std::vector<Word>& words, std::size_t line,
                           ForeignNetwork& network) {
  const auto source = words.size() > 2 ? whole_number(words[1].text) : std::nullopt;
  const auto target = words.size() > 2 ? whole_number(words[2].text) : std::nullopt;
  if (!source || !target) return false;
  if (event == "aa" || event == "ap") add(*source, *target, true, line, network);
  if (event == "cd" || event == "ap") add(*target, *source, true, line, network);
  if (event == "ae") add(std::min(*source, *target), std::max(*source, *target), false, line, network);
  return true;
}

void PajekEvents::add(std::size_t source, std::size_t target, bool directed, std::size_t line,
                      ForeignNetwork& network) {
  if (!added_.emplace(source, target, directed).second) return;
  network.edges.push_back(
      {.source = std::to_string(source), .target = std::to_string(target), .directed = directed, .line = line});
}

}  // namespace sleutelnet
