#include "importers/networks/dynetml.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "importers/networks/xml_network.hpp"
#include "importers/text_folding.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

namespace {

bool one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// 2013-05-03, or 20130503T10:00:00 as ORA writes it.
std::optional<Date> day_of(std::string_view text) {
  const auto day = text.substr(0, text.find('T'));
  constexpr std::size_t bare = 8;
  if (day.size() != bare) return parse_date(day);
  return parse_date(std::string(day.substr(0, 4)) + '-' + std::string(day.substr(4, 2)) + '-' +
                    std::string(day.substr(6)));
}

class DynetmlHandler : public XmlHandler {
 public:
  explicit DynetmlHandler(ForeignFile& file) : file_(file) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    if (one_of(name, {"MetaNetwork", "MetaMatrix"})) return open_meta(element);
    if (one_of(name, {"nodeclass", "nodeset"})) node_class_ = element.text_of("id");
    if (one_of(name, {"network", "graph"})) return open_network(element);
    if (name == "node") return add_node(element);
    if (one_of(name, {"link", "edge"})) return add_edge(element);
    if (one_of(name, {"property", "propertyIdentity"})) see_property(element);
  }

  void closes(std::string_view name) override {
    if (one_of(name, {"MetaNetwork", "MetaMatrix"})) close_meta();
  }

 private:
  ForeignNetwork& network() {
    if (file_.networks.empty()) file_.networks.emplace_back();
    return file_.networks.back();
  }

  void open_meta(const XmlElement& element) {
    file_.networks.push_back({.name = element.text_of("id")});
    for (const auto* name : {"date", "timePeriod"}) {
      if (const auto text = element.attribute(name); text && !network().date) network().date = day_of(*text);
    }
    classes_of_nodes_.clear();
    classes_of_ends_.clear();
  }

  void open_network(const XmlElement& element) {
    relation_ = element.text_of("id");
    source_class_ = element.text_of("sourceType");
    target_class_ = element.text_of("targetType");
    const auto stated = element.attribute("isDirected");
    directed_ = stated ? std::optional<bool>(*stated == "true") : std::nullopt;
  }

  void add_node(const XmlElement& element) {
    network().nodes.push_back({element.text_of("id"), element.text_of("title"), element.line()});
    classes_of_nodes_.push_back(node_class_);
  }

  void add_edge(const XmlElement& element) {
    network().edges.push_back({.source = element.text_of("source"),
                               .target = element.text_of("target"),
                               .directed = directed_,
                               .weight = element.text_of("value"),
                               .relation = relation_,
                               .line = element.line()});
    classes_of_ends_.push_back({source_class_, target_class_});
  }

  void see_property(const XmlElement& element) {
    auto name = element.text_of("id");
    if (name.empty()) name = element.text_of("name");
    if (!name.empty()) file_.attributes.insert(std::move(name));
  }

  void close_meta() {
    qualify_shared_ids();
    std::map<std::string, std::size_t> kinds;
    for (const auto& kind : classes_of_nodes_) ++kinds[kind];
    if (kinds.size() != 2) return;
    file_.issues.push_back(
        {.severity = Severity::attention,
         .code = IssueCode::two_kinds_of_nodes,
         .arguments = {std::to_string(kinds.begin()->second), std::to_string(kinds.rbegin()->second)}});
  }

  void qualify_shared_ids() {
    std::map<std::string, std::set<std::string>> classes_by_id;
    auto& nodes = network().nodes;
    for (std::size_t at = 0; at < nodes.size(); ++at) classes_by_id[nodes[at].id].insert(classes_of_nodes_[at]);
    const auto qualify = [&](std::string& id, const std::string& in_class) {
      const auto found = classes_by_id.find(id);
      if (found != classes_by_id.end() && found->second.size() > 1) id = in_class + '/' + id;
    };
    for (std::size_t at = 0; at < nodes.size(); ++at) qualify(nodes[at].id, classes_of_nodes_[at]);
    auto& edges = network().edges;
    for (std::size_t at = 0; at < edges.size(); ++at) {
      qualify(edges[at].source, classes_of_ends_[at][0]);
      qualify(edges[at].target, classes_of_ends_[at][1]);
    }
  }

  ForeignFile& file_;
  std::string node_class_;
  std::string source_class_;
  std::string target_class_;
  std::string relation_;
  std::optional<bool> directed_;
  std::vector<std::string> classes_of_nodes_;                // of the network that is open, by place
  std::vector<std::array<std::string, 2>> classes_of_ends_;  // of its edges: source, target
};

}  // namespace

std::optional<std::string> recognise_dynetml(const Beginning& beginning) {
  const auto root = xml_root(beginning.bytes);
  if (!root) return std::nullopt;
  if (!one_of(root->name, {"DynamicNetwork", "DynamicMetaNetwork", "MetaNetwork", "MetaMatrix"})) return std::nullopt;
  return '<' + root->name + '>';
}

ForeignFile read_dynetml(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "DyNetML"};
  DynetmlHandler handler(read);
  const auto outcome = read_xml(bytes, handler);
  return finished_xml(std::move(read), outcome, file);
}

}  // namespace sleutelnet
