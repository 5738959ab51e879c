#include "importers/networks/cx.hpp"

#include <map>
#include <utility>

#include "importers/networks/json_network.hpp"
#include "importers/networks/json_outline.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// CX2 may shorten names of attributes: {"name": {"a": "n"}}.
using Aliases = std::map<std::string, std::string>;

class CxReader {
 public:
  CxReader(const JsonValue& root, ForeignFile& file)
      : root_(root), file_(file), network_(file.networks.emplace_back()) {}

  void read() {
    each("CXVersion", [&](const JsonValue&) { file_.dialect = "CX2"; });
    each("attributeDeclarations", [&](const JsonValue& aspect) { learn_aliases(aspect); });
    rows("networkAttributes", [&](const JsonValue& row) { see_network(row); });
    rows("nodes", [&](const JsonValue& row) { take_node(row); });
    rows("edges", [&](const JsonValue& row) { take_edge(row); });
    rows("nodeAttributes", [&](const JsonValue& row) { tell(row.text_of("n")); });
    rows("edgeAttributes", [&](const JsonValue& row) { add_to_edges(row); });
    rows("status", [&](const JsonValue& row) {
      if (row.truth_of("success").value_or(true)) return;
      file_.issues.push_back({.severity = Severity::file_refused,
                              .code = IssueCode::network_malformed,
                              .line = row.line,
                              .arguments = {file_.format}});
    });
  }

 private:
  void each(std::string_view aspect, const std::function<void(const JsonValue&)>& take) {
    for (const auto& fragment : root_.inside) {
      if (const auto* found = fragment.member(aspect)) take(*found);
    }
  }

  void rows(std::string_view aspect, const std::function<void(const JsonValue&)>& take) {
    each(aspect, [&](const JsonValue& list) { for_each_row(list, file_, take); });
  }

  void learn_aliases(const JsonValue& declarations) {
    for (const auto& item : declarations.inside) {
      learn_aliases(item.member("nodes"), node_names_);
      learn_aliases(item.member("edges"), edge_names_);
    }
  }

  static void learn_aliases(const JsonValue* declared, Aliases& names) {
    if (declared == nullptr) return;
    for (const auto& attribute : declared->inside) {
      if (auto alias = attribute.text_of("a"); !alias.empty()) names[std::move(alias)] = attribute.name;
    }
  }

  void see_network(const JsonValue& row) {
    if (row.text_of("n") == "name") network_.name = row.text_of("v");
    if (row.member("name") != nullptr) network_.name = row.text_of("name");
  }

  static std::string id_of(const JsonValue& row) {
    auto id = row.text_of("@id");
    return id.empty() ? row.text_of("id") : id;
  }

  void take_node(const JsonValue& row) {
    ForeignNode node{id_of(row), row.text_of("n"), row.line};
    if (row.member("r") != nullptr) file_.attributes.insert("represents");
    if (const auto* values = row.member("v")) {
      for (const auto& value : values->inside) {
        const auto& name = name_of(value, node_names_);
        if (name == "name") {
          node.label = value.text;
        } else {
          tell(name);
        }
      }
    }
    network_.nodes.push_back(std::move(node));
  }

  void take_edge(const JsonValue& row) {
    edges_by_id_.emplace(id_of(row), network_.edges.size());
    auto& edge = network_.edges.emplace_back();
    edge.source = row.text_of("s");
    edge.target = row.text_of("t");
    edge.relation = row.text_of("i");
    edge.line = row.line;
    if (const auto* values = row.member("v")) {
      for (const auto& value : values->inside) set(edge, name_of(value, edge_names_), value.text);
    }
  }

  // CX keeps what it says of an edge in an aspect of its own, that names it ("po").
  void add_to_edges(const JsonValue& row) {
    const auto found = edges_by_id_.find(row.text_of("po"));
    if (found == edges_by_id_.end()) return tell(row.text_of("n"));
    const auto* value = row.member("v");
    set(network_.edges[found->second], row.text_of("n"), value == nullptr ? std::string() : value->text);
  }

  void set(ForeignEdge& edge, const std::string& name, const std::string& value) {
    if (folded(name) == "weight") {
      edge.weight = value;
    } else if (name == "interaction") {
      edge.relation = value;
    } else if (name == "directed") {
      edge.directed = value == "true";
    } else {
      tell(name);
    }
  }

  void tell(const std::string& name) {
    if (!name.empty() && name != "name") file_.attributes.insert(name);
  }

  static const std::string& name_of(const JsonValue& value, const Aliases& names) {
    const auto found = names.find(value.name);
    return found == names.end() ? value.name : found->second;
  }

  const JsonValue& root_;
  ForeignFile& file_;
  ForeignNetwork& network_;
  Aliases node_names_;
  Aliases edge_names_;
  std::map<std::string, std::size_t> edges_by_id_;
};

}  // namespace

std::optional<std::string> recognise_cx(const Beginning& beginning) {
  const JsonOutline outline(beginning.bytes);
  if (outline.has("/*/CXVersion\"")) return "\"CXVersion\"";
  if (outline.has("/*/numberVerification[")) return "\"numberVerification\"";
  const bool listed = outline.has("/*/metaData[") || outline.has("/*/nodes[");
  if (listed && (outline.has("/*/nodes/*/@id.") || outline.has("/*/edges/*/s."))) return "[{\"nodes\": [{\"@id\"";
  return std::nullopt;
}

ForeignFile read_cx(const std::string& file, std::string bytes) {
  auto read = read_json_network("CX", file, bytes,
                                [](const JsonValue& root, ForeignFile& taken) { CxReader(root, taken).read(); });
  for (auto& issue : read.issues) {
    if (issue.severity == Severity::file_refused) issue.file = file;
  }
  return read;
}

}  // namespace sleutelnet
