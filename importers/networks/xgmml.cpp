#include "importers/networks/xgmml.hpp"

#include <utility>
#include <vector>

#include "importers/networks/xml_network.hpp"
#include "importers/text_folding.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

namespace {

bool is_true(std::string_view text) { return text == "1" || lower_case(text) == "true"; }

class XgmmlHandler : public XmlHandler {
 public:
  explicit XgmmlHandler(ForeignFile& file) : file_(file) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    if (name == "att") return open_att(element);
    open_.push_back(Open::other);
    if (name == "graph") return open_graph(element);
    if (name == "node") return open_node(element);
    if (name == "edge") return open_edge(element);
  }

  void closes(std::string_view) override {
    if (open_.empty()) return;
    if (open_.back() == Open::node) open_nodes_.pop_back();
    open_.pop_back();
  }

 private:
  enum class Open { other, att, node, edge };

  ForeignNetwork& network() { return file_.networks.back(); }

  void open_graph(const XmlElement& element) {
    if (!file_.networks.empty()) return;
    file_.networks.push_back({.name = element.text_of("label")});
    directed_ = is_true(element.text_of("directed"));
    if (element.attribute("xmlns:cy")) file_.dialect = "Cytoscape";
  }

  void open_node(const XmlElement& element) {
    const bool only_points = !element.attribute("id") && element.attribute("xlink:href");
    if (file_.networks.empty() || only_points) return;
    open_.back() = Open::node;
    open_nodes_.push_back(network().nodes.size());
    network().nodes.push_back({element.text_of("id"), element.text_of("label"), element.line()});
  }

  void open_edge(const XmlElement& element) {
    if (file_.networks.empty()) return;
    open_.back() = Open::edge;
    auto stated = element.attribute("cy:directed");
    if (!stated) stated = element.attribute("directed");
    network().edges.push_back({.source = element.text_of("source"),
                               .target = element.text_of("target"),
                               .directed = stated ? is_true(*stated) : directed_,
                               .weight = element.text_of("weight"),
                               .line = element.line()});
  }

  // The parts of a list are attributes in an attribute, and have no name of their own.
  void open_att(const XmlElement& element) {
    const auto around = open_.empty() ? Open::other : open_.back();
    open_.push_back(Open::att);
    if (around == Open::node) take_of_node(element);
    if (around == Open::edge) take_of_edge(element);
  }

  void take_of_node(const XmlElement& element) {
    auto name = element.text_of("name");
    const auto key = folded(name);
    if (key != "name" && key != "sharedname") return tell(std::move(name));
    auto& label = network().nodes[open_nodes_.back()].label;
    if (label.empty()) label = element.text_of("value");
  }

  void take_of_edge(const XmlElement& element) {
    auto name = element.text_of("name");
    const auto key = folded(name);
    auto& edge = network().edges.back();
    if (key == "weight") {
      edge.weight = element.text_of("value");
    } else if (key == "interaction" || key == "sharedinteraction") {
      edge.relation = element.text_of("value");
    } else if (key != "name" && key != "sharedname") {
      tell(std::move(name));
    }
  }

  void tell(std::string name) {
    if (!name.empty()) file_.attributes.insert(std::move(name));
  }

  ForeignFile& file_;
  bool directed_ = false;
  std::vector<Open> open_;
  std::vector<std::size_t> open_nodes_;  // a group holds other nodes
};

}  // namespace

std::optional<std::string> recognise_xgmml(const Beginning& beginning) {
  const auto root = xml_root(beginning.bytes);
  if (!root || root->name != "graph") return std::nullopt;
  if (lower_case(root->namespace_name).find("xgmml") != std::string::npos) return root->namespace_name;
  if (lower_case(beginning.bytes).find("xgmml") != std::string::npos) return "<graph>, XGMML";
  if (beginning.ending == ".xgmml") return "<graph>, .xgmml";
  return std::nullopt;
}

ForeignFile read_xgmml(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "XGMML"};
  XgmmlHandler handler(read);
  const auto outcome = read_xml(bytes, handler);
  return finished_xml(std::move(read), outcome, file);
}

}  // namespace sleutelnet
