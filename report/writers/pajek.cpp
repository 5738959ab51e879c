// Pajek: the numbers of vertices and lines, and quoted labels. It has no place for attributes. A quotation mark in a
// label would end it, so it becomes an apostrophe.

#include <algorithm>

#include "report/writers/network_parts.hpp"

namespace sleutelnet {

namespace {

std::string quoted(std::string text) {
  std::replace(text.begin(), text.end(), '"', '\'');
  std::replace_if(
      text.begin(), text.end(), [](char sign) { return sign == '\n' || sign == '\r' || sign == '\t'; }, ' ');
  return '"' + text + '"';
}

std::string lines(const NetworkParts& parts, bool directed) {
  std::string text;
  for (const auto& edge : parts.edges) {
    if (edge.directed != directed) continue;
    text += std::to_string(edge.source + 1) + " " + std::to_string(edge.target + 1) +
            (edge.weight.empty() ? " 1" : " " + edge.weight) + "\n";
  }
  return text;
}

}  // namespace

std::string to_pajek(const NetworkParts& parts) {
  std::string text;
  for (const auto& remark : parts.remarks) text += "% " + remark + "\n";
  text += "*Vertices " + std::to_string(parts.nodes.size()) + "\n";
  for (std::size_t at = 0; at < parts.nodes.size(); ++at) {
    const auto& node = parts.nodes[at];
    text += std::to_string(at + 1) + " " + quoted(node.name.empty() ? node.id : node.name) + "\n";
  }
  const auto arcs = lines(parts, true);
  const auto edges = lines(parts, false);
  if (!arcs.empty()) text += "*Arcs\n" + arcs;
  if (!edges.empty()) text += "*Edges\n" + edges;
  return text;
}

}  // namespace sleutelnet
