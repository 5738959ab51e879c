// DOT for Graphviz. A digraph when any tie has a direction; a tie without one then gets `dir=none`. Graphviz reads
// `weight` as a wish for the drawing, so the weight of a tie is called `gewicht`.

#include "report/writers/network_parts.hpp"

namespace sleutelnet {

namespace {

// A backslash before the closing mark would escape it, so every backslash is doubled.
std::string quoted(const std::string& text) {
  std::string result = "\"";
  for (const char sign : text) {
    if (sign == '"' || sign == '\\') result += '\\';
    result += sign;
  }
  return result + '"';
}

std::string attribute_list(const std::vector<std::string>& names, const Attributes& values,
                           const std::string& more = {}) {
  std::string text = more;
  for (std::size_t at = 0; at < values.size(); ++at) {
    if (values[at].empty()) continue;
    text += (text.empty() ? "" : ", ") + names[at] + "=" + quoted(values[at]);
  }
  return text.empty() ? text : " [" + text + "]";
}

std::string edge_extras(const NetworkEdge& edge, bool any_directed) {
  std::string text;
  if (!edge.weight.empty()) text = "gewicht=" + quoted(edge.weight);
  if (any_directed && !edge.directed) text += std::string(text.empty() ? "" : ", ") + "dir=none";
  return text;
}

}  // namespace

std::string to_dot(const NetworkParts& parts) {
  bool any_directed = false;
  for (const auto& edge : parts.edges) any_directed = any_directed || edge.directed;
  std::string text;
  for (const auto& remark : parts.remarks) text += "// " + remark + "\n";
  text += (any_directed ? "digraph " : "graph ") + quoted(parts.title.empty() ? "netwerk" : parts.title) + " {\n";
  for (const auto& node : parts.nodes) {
    const auto label = node.name.empty() ? std::string() : "label=" + quoted(node.name);
    text += "  " + quoted(node.id) + attribute_list(node_attributes, node.attributes, label) + ";\n";
  }
  for (const auto& edge : parts.edges) {
    text += "  " + quoted(parts.nodes[edge.source].id) + (any_directed ? " -> " : " -- ") +
            quoted(parts.nodes[edge.target].id) +
            attribute_list(edge_attributes, edge.attributes, edge_extras(edge, any_directed)) + ";\n";
  }
  return text + "}\n";
}

}  // namespace sleutelnet
