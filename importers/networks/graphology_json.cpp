#include "importers/networks/graphology_json.hpp"

#include "importers/networks/json_network.hpp"
#include "importers/networks/json_outline.hpp"

namespace sleutelnet {

namespace {

std::optional<bool> stated_direction(const JsonValue& root) {
  const auto* options = root.member("options");
  const auto type = options == nullptr ? std::string() : options->text_of("type");
  if (type.empty()) return std::nullopt;
  return type != "undirected";
}

void read(const JsonValue& root, ForeignFile& file) {
  auto& network = file.networks.emplace_back();
  const auto directed = stated_direction(root);
  const JsonValue nothing;
  const auto attributes_of = [&](const JsonValue& row) -> const JsonValue& {
    const auto* attributes = row.member("attributes");
    return attributes == nullptr ? nothing : *attributes;
  };
  for_each_row(root, "nodes", file, [&](const JsonValue& row) {
    const auto& attributes = attributes_of(row);
    tell_attributes(attributes, {"label"}, file);
    network.nodes.push_back({row.text_of("key"), attributes.text_of("label"), row.line});
  });
  for_each_row(root, "edges", file, [&](const JsonValue& row) {
    const auto& attributes = attributes_of(row);
    tell_attributes(attributes, {"label", "weight"}, file);
    const auto undirected = row.truth_of("undirected");
    network.edges.push_back({.source = row.text_of("source"),
                             .target = row.text_of("target"),
                             .directed = undirected ? !*undirected : directed,
                             .weight = weight_in(attributes),
                             .line = row.line});
  });
}

}  // namespace

std::optional<std::string> recognise_graphology_json(const Beginning& beginning) {
  const JsonOutline outline(beginning.bytes);
  const bool keyed = outline.has("/nodes/*/key\"") || outline.has("/nodes/*/key.");
  if (keyed) return "\"nodes\": [{\"key\"";
  if (outline.has("/options{") && outline.has("/options/type\"") && outline.has("/nodes["))
    return "\"options\": {\"type\"";
  return std::nullopt;
}

ForeignFile read_graphology_json(const std::string& file, std::string bytes) {
  return read_json_network("graphology JSON", file, bytes, read);
}

}  // namespace sleutelnet
