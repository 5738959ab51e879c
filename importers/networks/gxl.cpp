#include "importers/networks/gxl.hpp"

#include <utility>
#include <vector>

#include "importers/networks/xml_network.hpp"
#include "importers/text_folding.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

namespace {

class GxlHandler : public XmlHandler {
 public:
  explicit GxlHandler(ForeignFile& file) : file_(file) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    text_.clear();
    if (name == "graph") return open_graph(element);
    if (name == "node") return open_node(element);
    if (name == "edge") return open_edge(element);
    if (name == "rel") return refuse_relation(element);
    if (name == "attr") open_attributes_.push_back(element.text_of("name"));
  }

  void closes(std::string_view name) override {
    if (name == "graph") default_directed_.pop_back();
    if (name == "node" || name == "edge" || name == "rel") open_.pop_back();
    if (name != "attr") return;
    if (open_attributes_.size() == 1) take(open_attributes_.back());
    open_attributes_.pop_back();
  }

  void text(std::string_view text) override { text_.append(text); }

 private:
  enum class Kind { node, edge, relation };
  struct Open {
    Kind kind = Kind::node;
    std::size_t at = 0;
    bool labelled = false;  // by an attribute called label, which goes before name
  };

  ForeignNetwork& network() {
    if (file_.networks.empty()) file_.networks.emplace_back();
    return file_.networks.back();
  }

  void open_graph(const XmlElement& element) {
    default_directed_.push_back(element.text_of("edgemode").find("undirected") == std::string::npos);
    if (open_.empty()) file_.networks.push_back({.name = element.text_of("id")});
  }

  void open_node(const XmlElement& element) {
    open_.push_back({Kind::node, network().nodes.size()});
    network().nodes.push_back({element.text_of("id"), {}, element.line()});
  }

  void open_edge(const XmlElement& element) {
    open_.push_back({Kind::edge, network().edges.size()});
    const auto stated = element.attribute("isdirected");
    const bool by_default = default_directed_.empty() || default_directed_.back();
    network().edges.push_back({.source = element.text_of("from"),
                               .target = element.text_of("to"),
                               .directed = stated ? *stated == "true" : by_default,
                               .line = element.line()});
  }

  void refuse_relation(const XmlElement& element) {
    open_.push_back({Kind::relation});
    file_.issues.push_back({.severity = Severity::row_refused, .code = IssueCode::hyperedge, .line = element.line()});
  }

  void take(const std::string& name) {
    if (open_.empty() || name.empty()) return;
    auto& open = open_.back();
    const auto key = folded(name);
    const auto value = std::string(trimmed(text_));
    if (open.kind == Kind::edge && key == "weight") {
      network().edges[open.at].weight = value;
    } else if (open.kind == Kind::node && (key == "label" || key == "name")) {
      if (key == "label" || !open.labelled) network().nodes[open.at].label = value;
      open.labelled = open.labelled || key == "label";
    } else {
      file_.attributes.insert(name);
    }
  }

  ForeignFile& file_;
  std::vector<bool> default_directed_;  // of the graphs that are open
  std::vector<Open> open_;
  std::vector<std::string> open_attributes_;  // an attribute may say something of an attribute
  std::string text_;
};

}  // namespace

std::optional<std::string> recognise_gxl(const Beginning& beginning) {
  const auto root = xml_root(beginning.bytes);
  if (!root || root->name != "gxl") return std::nullopt;
  return "<gxl>";
}

ForeignFile read_gxl(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "GXL"};
  GxlHandler handler(read);
  const auto outcome = read_xml(bytes, handler);
  return finished_xml(std::move(read), outcome, file);
}

}  // namespace sleutelnet
