// GraphML as NetworkX, igraph, Gephi and yEd read it: every key is declared, the weight is a number.

#include "report/writers/markup.hpp"
#include "report/writers/network_parts.hpp"

namespace sleutelnet {

namespace {

std::string key(const std::string& id, const char* about, const std::string& name, const char* type) {
  return "  <key id=\"" + id + "\" for=\"" + about + "\" attr.name=\"" + escaped(name) + "\" attr.type=\"" + type +
         "\"/>\n";
}

std::string keys(bool named) {
  std::string text = named ? key("label", "node", "label", "string") : std::string();
  for (std::size_t at = 0; at < node_attributes.size(); ++at) {
    text += key("n" + std::to_string(at), "node", node_attributes[at], "string");
  }
  for (std::size_t at = 0; at < edge_attributes.size(); ++at) {
    text += key("e" + std::to_string(at), "edge", edge_attributes[at], "string");
  }
  return text + key("weight", "edge", "weight", "double");
}

std::string data(char letter, const Attributes& attributes) {
  std::string text;
  for (std::size_t at = 0; at < attributes.size(); ++at) {
    if (attributes[at].empty()) continue;
    text += "<data key=\"" + std::string(1, letter) + std::to_string(at) + "\">" + escaped(attributes[at]) + "</data>";
  }
  return text;
}

}  // namespace

std::string to_graphml(const NetworkParts& parts) {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  text += "  <desc>" + escaped(remarks_in_a_row(parts)) + "</desc>\n" + keys(parts.named);
  text += std::string("  <graph id=\"") + escaped(parts.title.empty() ? "netwerk" : parts.title) + "\" edgedefault=\"" +
          (parts.directed ? "directed" : "undirected") + "\">\n";
  for (const auto& node : parts.nodes) {
    text += "    <node id=\"" + escaped(node.id) + "\">";
    if (!node.name.empty()) text += "<data key=\"label\">" + escaped(node.name) + "</data>";
    text += data('n', node.attributes) + "</node>\n";
  }
  for (const auto& edge : parts.edges) {
    text += "    <edge source=\"" + escaped(parts.nodes[edge.source].id) + "\" target=\"" +
            escaped(parts.nodes[edge.target].id) + "\">" + data('e', edge.attributes);
    if (!edge.weight.empty()) text += "<data key=\"weight\">" + edge.weight + "</data>";
    text += "</edge>\n";
  }
  return text + "  </graph>\n</graphml>\n";
}

}  // namespace sleutelnet
