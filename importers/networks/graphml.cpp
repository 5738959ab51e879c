#include "importers/networks/graphml.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

#include "importers/networks/xml_network.hpp"
#include "importers/text_folding.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

namespace {

// What people read, the best first. yEd keeps it in a drawing of its own.
constexpr std::array<std::string_view, 4> label_names = {"label", "name", "sharedname", "nodelabel"};

std::size_t rank_of_label(std::string_view name) {
  const auto* const found = std::find(label_names.begin(), label_names.end(), name);
  return static_cast<std::size_t>(found - label_names.begin());
}

class GraphmlHandler : public XmlHandler {
 public:
  explicit GraphmlHandler(ForeignFile& file) : file_(file) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    if (name == "graphml") return see_namespaces(element);
    if (name == "key") return open_key(element);
    if (name == "graph") return open_graph(element);
    if (name == "node") return open_node(element);
    if (name == "edge") return open_edge(element);
    if (name == "hyperedge") return refuse_hyperedge(element);
    if (name == "data") key_ = element.text_of("key");
    const bool shown_by_yed = name == "NodeLabel" || name == "EdgeLabel";
    if (name == "data" || shown_by_yed) text_.clear();
    if (shown_by_yed) file_.dialect = "yEd";
  }

  void closes(std::string_view name) override {
    if (name == "graph") default_directed_.pop_back();
    if (name == "node") open_nodes_.pop_back();
    if (name == "edge") edge_open_ = false;
    if (name == "NodeLabel" && !open_nodes_.empty()) label(label_names.size() - 1);
    if (name == "data") close_data();
  }

  void text(std::string_view text) override { text_.append(text); }

 private:
  ForeignNetwork& network() { return file_.networks.back(); }

  void see_namespaces(const XmlElement& element) {
    if (element.attribute("xmlns:nc")) file_.dialect = "Network Canvas";
    if (element.attribute("xmlns:visone")) file_.dialect = "visone";
  }

  void open_key(const XmlElement& element) {
    auto name = element.text_of("attr.name");
    names_[element.text_of("id")] = folded(name);
    const bool about_people = !name.empty() && rank_of_label(folded(name)) == label_names.size();
    if (about_people && folded(name) != "weight") file_.attributes.insert(std::move(name));
  }

  void open_graph(const XmlElement& element) {
    default_directed_.push_back(element.text_of("edgedefault") != "undirected");
    const bool within = !open_nodes_.empty() || edge_open_;  // of a node or edge: belongs to the graph around it
    if (!within) file_.networks.push_back({.name = element.text_of("id")});
  }

  void open_node(const XmlElement& element) {
    if (file_.networks.empty()) file_.networks.emplace_back();
    open_nodes_.push_back({network().nodes.size(), label_names.size()});
    network().nodes.push_back({element.text_of("id"), {}, element.line()});
  }

  void open_edge(const XmlElement& element) {
    if (file_.networks.empty()) file_.networks.emplace_back();
    const auto stated = element.attribute("directed");
    const bool by_default = default_directed_.empty() || default_directed_.back();
    network().edges.push_back({.source = element.text_of("source"),
                               .target = element.text_of("target"),
                               .directed = stated ? *stated == "true" : by_default,
                               .line = element.line()});
    edge_open_ = true;
  }

  void refuse_hyperedge(const XmlElement& element) {
    file_.issues.push_back({.severity = Severity::row_refused, .code = IssueCode::hyperedge, .line = element.line()});
  }

  void close_data() {
    const auto& name = names_[key_];
    if (edge_open_) {
      if (name == "weight") network().edges.back().weight = std::string(trimmed(text_));
    } else if (!open_nodes_.empty() && rank_of_label(name) < label_names.size()) {
      label(rank_of_label(name));
    }
    text_.clear();
  }

  void label(std::size_t rank) {
    auto& open = open_nodes_.back();
    auto read = std::string(trimmed(text_));
    if (read.empty() || rank >= open.rank_of_label) return;
    open.rank_of_label = rank;
    network().nodes[open.node].label = std::move(read);
  }

  struct OpenNode {
    std::size_t node = 0;
    std::size_t rank_of_label = 0;
  };

  ForeignFile& file_;
  std::map<std::string, std::string> names_;  // of the data, folded, by key
  std::vector<bool> default_directed_;        // of the graphs that are open
  std::vector<OpenNode> open_nodes_;          // a group holds other nodes
  bool edge_open_ = false;
  std::string key_;
  std::string text_;
};

}  // namespace

std::optional<std::string> recognise_graphml(const Beginning& beginning) {
  const auto root = xml_root(beginning.bytes);
  if (!root || root->name != "graphml") return std::nullopt;
  return "<graphml>";
}

ForeignFile read_graphml(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "GraphML"};
  GraphmlHandler handler(read);
  return finished_xml(std::move(read), read_xml(bytes, handler), file);
}

}  // namespace sleutelnet
