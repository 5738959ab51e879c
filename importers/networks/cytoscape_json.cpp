#include "importers/networks/cytoscape_json.hpp"

#include "importers/networks/json_network.hpp"
#include "importers/networks/json_outline.hpp"

namespace sleutelnet {

namespace {

class CytoscapeReader {
 public:
  CytoscapeReader(const JsonValue& root, ForeignFile& file)
      : root_(root), file_(file), network_(file.networks.emplace_back()) {}

  void read() {
    directed_ = root_.truth_of("directed");
    if (const auto* data = root_.member("data")) network_.name = data->text_of("name");
    const auto* elements = root_.kind == JsonValue::Kind::list ? &root_ : root_.member("elements");
    if (elements == nullptr) return;
    if (elements->kind == JsonValue::Kind::object) {
      for_each_row(*elements, "nodes", file_, [&](const JsonValue& row) { take_node(row); });
      for_each_row(*elements, "edges", file_, [&](const JsonValue& row) { take_edge(row); });
    } else {
      for_each_row(*elements, file_, [&](const JsonValue& row) { take_any(row); });
    }
  }

 private:
  const JsonValue& data_of(const JsonValue& row) const {
    const auto* data = row.member("data");
    return data == nullptr ? row : *data;
  }

  void take_any(const JsonValue& row) {
    const auto group = row.text_of("group");
    const bool edge = group.empty() ? data_of(row).member("source") != nullptr : group == "edges";
    edge ? take_edge(row) : take_node(row);
  }

  void take_node(const JsonValue& row) {
    const auto& data = data_of(row);
    std::string label;
    for (const auto* name : {"label", "name", "shared_name"}) {
      if (label.empty()) label = data.text_of(name);
    }
    tell_attributes(data, {"id", "label", "name", "shared_name", "value", "SUID", "selected"}, file_);
    network_.nodes.push_back({data.text_of("id"), std::move(label), row.line});
  }

  void take_edge(const JsonValue& row) {
    const auto& data = data_of(row);
    tell_attributes(data,
                    {"id", "source", "target", "weight", "interaction", "name", "shared_name", "shared_interaction",
                     "SUID", "selected"},
                    file_);
    network_.edges.push_back({.source = data.text_of("source"),
                              .target = data.text_of("target"),
                              .directed = directed_,
                              .weight = weight_in(data),
                              .relation = data.text_of("interaction"),
                              .line = row.line});
  }

  const JsonValue& root_;
  ForeignFile& file_;
  ForeignNetwork& network_;
  std::optional<bool> directed_;
};

}  // namespace

std::optional<std::string> recognise_cytoscape_json(const Beginning& beginning) {
  const JsonOutline outline(beginning.bytes);
  if (outline.has("/elements/nodes[") || outline.has("/elements/edges[")) return "\"elements\": {\"nodes\"";
  if (outline.has("/elements/*/data{")) return "\"elements\": [{\"data\"";
  const bool list = outline.has("/*/data/id\"") || outline.has("/*/data/id.");
  if (list) return "[{\"data\": {\"id\"";
  return std::nullopt;
}

ForeignFile read_cytoscape_json(const std::string& file, std::string bytes) {
  return read_json_network("Cytoscape.js", file, bytes,
                           [](const JsonValue& root, ForeignFile& read) { CytoscapeReader(root, read).read(); });
}

}  // namespace sleutelnet
