// GEXF 1.2, which both Gephi and NetworkX read; newer versions NetworkX does not.

#include "report/writers/markup.hpp"
#include "report/writers/network_parts.hpp"

namespace sleutelnet {

namespace {

std::string declared(const char* about, const std::vector<std::string>& names) {
  std::string text = std::string("    <attributes class=\"") + about + "\">\n";
  for (std::size_t at = 0; at < names.size(); ++at) {
    text +=
        "      <attribute id=\"" + std::to_string(at) + "\" title=\"" + escaped(names[at]) + "\" type=\"string\"/>\n";
  }
  return text + "    </attributes>\n";
}

std::string values(const Attributes& attributes) {
  std::string text;
  for (std::size_t at = 0; at < attributes.size(); ++at) {
    if (attributes[at].empty()) continue;
    text += "<attvalue for=\"" + std::to_string(at) + "\" value=\"" + escaped(attributes[at]) + "\"/>";
  }
  return text.empty() ? text : "<attvalues>" + text + "</attvalues>";
}

std::string edge_element(const NetworkParts& parts, std::size_t at) {
  const auto& edge = parts.edges[at];
  std::string text = "      <edge id=\"" + std::to_string(at) + "\" source=\"" + escaped(parts.nodes[edge.source].id) +
                     "\" target=\"" + escaped(parts.nodes[edge.target].id) + "\"";
  if (!edge.weight.empty()) text += " weight=\"" + edge.weight + "\"";
  return text + ">" + values(edge.attributes) + "</edge>\n";
}

}  // namespace

std::string to_gexf(const NetworkParts& parts) {
  std::string text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n";
  text += "  <meta><creator>Sleutelnet</creator><description>" + escaped(remarks_in_a_row(parts)) +
          "</description></meta>\n";
  text += std::string("  <graph mode=\"static\" defaultedgetype=\"") + (parts.directed ? "directed" : "undirected") +
          "\">\n" + declared("node", node_attributes) + declared("edge", edge_attributes) + "    <nodes>\n";
  for (const auto& node : parts.nodes) {
    const auto id = escaped(node.id);
    const auto label = node.name.empty() ? id : escaped(node.name);
    text += "      <node id=\"" + id + "\" label=\"" + label + "\">" + values(node.attributes) + "</node>\n";
  }
  text += "    </nodes>\n    <edges>\n";
  for (std::size_t at = 0; at < parts.edges.size(); ++at) text += edge_element(parts, at);
  return text + "    </edges>\n  </graph>\n</gexf>\n";
}

}  // namespace sleutelnet
