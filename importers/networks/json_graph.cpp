#include "importers/networks/json_graph.hpp"

#include <utility>

#include "importers/networks/json_network.hpp"
#include "importers/networks/json_outline.hpp"

namespace sleutelnet {

namespace {

class GraphReader {
 public:
  GraphReader(const JsonValue& graph, ForeignFile& file) : graph_(graph), file_(file) {
    network_.name = graph.text_of("label");
    if (network_.name.empty()) network_.name = graph.text_of("id");
    directed_ = graph.truth_of("directed").value_or(true);
  }

  void read() {
    const auto* nodes = graph_.member("nodes");
    if (nodes != nullptr && nodes->kind == JsonValue::Kind::object) {
      for (const auto& node : nodes->inside) take_node(node.name, node);
    } else {
      for_each_row(graph_, "nodes", file_, [&](const JsonValue& row) { take_node(row.text_of("id"), row); });
    }
    for_each_row(graph_, "edges", file_, [&](const JsonValue& row) { take_edge(row); });
    for_each_row(graph_, "hyperedges", file_, [&](const JsonValue& row) {
      file_.issues.push_back({.severity = Severity::row_refused, .code = IssueCode::hyperedge, .line = row.line});
    });
    file_.networks.push_back(std::move(network_));
  }

 private:
  void take_node(std::string id, const JsonValue& row) {
    tell(row, {"id", "label", "metadata"});
    network_.nodes.push_back({std::move(id), row.text_of("label"), row.line});
  }

  void take_edge(const JsonValue& row) {
    tell(row, {"id", "source", "target", "relation", "directed", "label", "metadata", "weight"});
    const auto* metadata = row.member("metadata");
    auto weight = metadata == nullptr ? std::string() : weight_in(*metadata);
    if (weight.empty()) weight = weight_in(row);
    network_.edges.push_back({.source = row.text_of("source"),
                              .target = row.text_of("target"),
                              .directed = row.truth_of("directed").value_or(directed_),
                              .weight = std::move(weight),
                              .relation = row.text_of("relation"),
                              .line = row.line});
  }

  void tell(const JsonValue& row, std::initializer_list<std::string_view> known) {
    tell_attributes(row, known, file_);
    if (const auto* metadata = row.member("metadata")) tell_attributes(*metadata, {"weight"}, file_);
  }

  const JsonValue& graph_;
  ForeignFile& file_;
  ForeignNetwork network_;
  bool directed_ = true;
};

void read(const JsonValue& root, ForeignFile& file) {
  const auto* graph = root.member("graph");
  if (graph != nullptr && graph->kind == JsonValue::Kind::object) GraphReader(*graph, file).read();
  for_each_row(root, "graphs", file, [&](const JsonValue& row) { GraphReader(row, file).read(); });
}

}  // namespace

std::optional<std::string> recognise_json_graph(const Beginning& beginning) {
  const JsonOutline outline(beginning.bytes);
  if (outline.holds("/graph/nodes") || outline.has("/graph/edges[")) return "\"graph\": {\"nodes\"";
  if (outline.holds("/graphs/*/nodes") || outline.has("/graphs/*/edges[")) return "\"graphs\": [{\"nodes\"";
  return std::nullopt;
}

ForeignFile read_json_graph(const std::string& file, std::string bytes) {
  return read_json_network("JSON Graph Format", file, bytes, read);
}

}  // namespace sleutelnet
