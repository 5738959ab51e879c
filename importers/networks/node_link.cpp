#include "importers/networks/node_link.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "importers/networks/json_network.hpp"
#include "importers/networks/json_outline.hpp"

namespace sleutelnet {

namespace {

// An end is an id, or in d3 the whole node it ties.
std::string named_end(const JsonValue& link, std::string_view name, std::string_view short_name) {
  const auto* end = link.member(name);
  if (end == nullptr) return link.text_of(short_name);
  return end->kind == JsonValue::Kind::object ? end->text_of("id") : link.text_of(name);
}

class NodeLinkReader {
 public:
  NodeLinkReader(const JsonValue& root, ForeignFile& file)
      : root_(root), file_(file), network_(file.networks.emplace_back()) {}

  void read() {
    directed_ = root_.truth_of("directed");
    if (root_.member("multigraph") != nullptr) file_.dialect = "NetworkX";
    if (const auto* nodes = root_.member("nodes")) {
      ids_ = std::any_of(nodes->inside.begin(), nodes->inside.end(),
                         [](const JsonValue& node) { return node.member("id") != nullptr; });
    }
    for_each_row(root_, "nodes", file_, [&](const JsonValue& row) { take_node(row); });
    for_each_row(root_, "links", file_, [&](const JsonValue& row) { take_link(row); });
    for_each_row(root_, "edges", file_, [&](const JsonValue& row) { take_link(row); });
  }

 private:
  void take_node(const JsonValue& row) {
    auto label = row.text_of("label");
    if (label.empty()) label = row.text_of("name");
    auto id = row.text_of("id");
    if (!ids_) id = label.empty() ? std::to_string(network_.nodes.size()) : label;
    tell_attributes(row, {"id", "label", "name"}, file_);
    network_.nodes.push_back({std::move(id), std::move(label), row.line});
  }

  void take_link(const JsonValue& row) {
    auto source = named_end(row, "source", "from");
    auto target = named_end(row, "target", "to");
    const bool found = ids_ || (by_place(row.member("source"), source) && by_place(row.member("target"), target));
    if (!found) {
      file_.issues.push_back(malformed_row(file_.format, row.line, source + ", " + target));
      return;
    }
    tell_attributes(row, {"id", "source", "target", "from", "to", "weight", "key"}, file_);
    network_.edges.push_back({.source = std::move(source),
                              .target = std::move(target),
                              .directed = directed_,
                              .weight = weight_in(row),
                              .line = row.line});
  }

  // Puts the id of the node in place of its number in the list; false when there is no such node.
  bool by_place(const JsonValue* end, std::string& id) const {
    if (end == nullptr || end->kind != JsonValue::Kind::number) return true;
    std::size_t place = 0;
    const auto* const last = end->text.data() + end->text.size();
    const auto [stop, error] = std::from_chars(end->text.data(), last, place);
    if (error != std::errc() || stop != last || place >= network_.nodes.size()) return false;
    id = network_.nodes[place].id;
    return true;
  }

  const JsonValue& root_;
  ForeignFile& file_;
  ForeignNetwork& network_;
  std::optional<bool> directed_;
  bool ids_ = false;
};

}  // namespace

std::optional<std::string> recognise_node_link(const Beginning& beginning) {
  const JsonOutline outline(beginning.bytes);
  const bool nodes = outline.has("/nodes[");
  if (nodes && outline.has("/links[")) return "\"nodes\": [ \"links\": [";
  if (nodes && outline.has("/edges[")) return "\"nodes\": [ \"edges\": [";
  const bool identified = outline.has("/nodes/*/id\"") || outline.has("/nodes/*/id.") || outline.has("/nodes/*/name\"");
  if (nodes && identified) return "\"nodes\": [{";
  const bool links = outline.has("/links/*/source\"") || outline.has("/links/*/source.");
  if (links) return "\"links\": [{\"source\"";
  return std::nullopt;
}

ForeignFile read_node_link(const std::string& file, std::string bytes) {
  return read_json_network("node-link JSON", file, bytes,
                           [](const JsonValue& root, ForeignFile& read) { NodeLinkReader(root, read).read(); });
}

}  // namespace sleutelnet
