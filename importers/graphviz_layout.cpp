#include "importers/graphviz_layout.hpp"

#include <charconv>
#include <cmath>
#include <fstream>

#include "core/analysis/layout_room.hpp"

namespace sleutelnet {

namespace {

std::size_t ties_in(const Graph& graph) { return graph.directed ? graph.arcs.size() : graph.arcs.size() / 2; }

std::size_t degree(const Graph& graph, std::size_t node) { return graph.arcs_of(node).size(); }

std::uint32_t best_known(const Graph& graph) {
  std::uint32_t best = 0;
  for (std::uint32_t node = 1; node < graph.size(); ++node) {
    if (degree(graph, node) > degree(graph, best)) best = node;
  }
  return best;
}

// Sizes in inches, which are read back as our units.
std::string question(const Graph& graph, GraphvizEngine engine) {
  std::string words = "digraph{graph[splines=none,overlap=prism,nodesep=0.4,ranksep=1,outputorder=nodesfirst,root=" +
                      std::to_string(best_known(graph)) +
                      "];node[shape=circle,fixedsize=true,label=\"\",width=0.7,height=0.7];\n";
  if (engine == GraphvizEngine::neato) words += "graph[mode=major,maxiter=100];\n";
  for (std::uint32_t node = 0; node < graph.size(); ++node) words += std::to_string(node) + ";\n";
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      const auto mine = degree(graph, node), other = degree(graph, arc.target);
      const bool above = mine > other || (mine == other && node < arc.target);
      if (above) words += std::to_string(node) + "->" + std::to_string(arc.target) + ";\n";
    }
  }
  return words + "}\n";
}

// The next word of the line, taken off it.
std::string_view next_word(std::string_view& line) {
  const auto first = std::min(line.find_first_not_of(' '), line.size());
  line.remove_prefix(first);
  const auto end = std::min(line.find(' '), line.size());
  const auto word = line.substr(0, end);
  line.remove_prefix(end);
  return word;
}

template <class Number>
bool read(std::string_view word, Number& number) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && end == word.data() + word.size() && !word.empty();
}

// Of lines "node 12 3.25 0.5 …"; empty when one is missing, twice there or no number.
std::vector<Position> answer(std::string_view text, std::size_t nodes) {
  std::vector<Position> places(nodes);
  std::vector<bool> known(nodes);
  std::size_t count = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (next_word(line) != "node") continue;
    std::size_t node = 0;
    Position place;
    const bool clear = read(next_word(line), node) && read(next_word(line), place.x) && read(next_word(line), place.y);
    if (!clear || node >= nodes || known[node] || !std::isfinite(place.x) || !std::isfinite(place.y)) return {};
    known[node] = true;
    places[node] = {place.x, -place.y};  // they count upwards
    ++count;
  }
  return count == nodes ? places : std::vector<Position>{};
}

}  // namespace

std::string_view graphviz_program(GraphvizEngine engine) {
  switch (engine) {
    case GraphvizEngine::dot: return "dot";
    case GraphvizEngine::neato: return "neato";
    case GraphvizEngine::sfdp: return "sfdp";
    case GraphvizEngine::twopi: return "twopi";
  }
  return "dot";
}

GraphvizSize most_for(GraphvizEngine engine) {
  switch (engine) {
    case GraphvizEngine::dot: return {1'500, 3'000};
    case GraphvizEngine::neato: return {2'000, 20'000};
    case GraphvizEngine::sfdp: return {30'000, 150'000};
    case GraphvizEngine::twopi: return {10'000, 50'000};
  }
  return {};
}

std::variant<std::vector<Position>, GraphvizTrouble> graphviz_layout(const Graph& graph, GraphvizEngine engine,
                                                                     const GraphvizOptions& options) {
  using What = GraphvizTrouble::What;
  if (graph.size() == 0) return std::vector<Position>{};
  const auto most = most_for(engine);
  if (graph.size() > most.nodes || ties_in(graph) > most.ties) return GraphvizTrouble{What::too_large, {}};
  const OwnFolder folder;
  if (folder.path().empty()) return GraphvizTrouble{};
  const auto file = folder.path() / "network.gv";
  {
    std::ofstream stream(file, std::ios::binary);
    stream << question(graph, engine);
    stream.flush();
    if (!stream) return GraphvizTrouble{};
  }
  ChildLimits limits{.time = options.time, .stop = {}};
  if (options.progress != nullptr) limits.stop = [&] { return options.progress->cancelled(); };
  const auto program = options.program.empty() ? std::string(graphviz_program(engine)) : options.program;
  const auto run = run_child({program, "-Tplain", file.string()}, limits);
  if (run.end == ChildEnd::stopped) throw Cancelled();
  if (run.end != ChildEnd::finished) return GraphvizTrouble{What::not_done, run.end};
  auto places = answer(run.output, graph.size());
  if (places.empty()) return GraphvizTrouble{What::not_done, ChildEnd::finished};
  make_room(places);
  return places;
}

}  // namespace sleutelnet
