#include "importers/networks/gexf.hpp"

#include <map>
#include <utility>
#include <vector>

#include "importers/networks/gexf_times.hpp"
#include "importers/networks/xml_network.hpp"
#include "importers/text_folding.hpp"
#include "importers/xml.hpp"

namespace sleutelnet {

namespace {

// Nothing for a word that no version of GEXF has.
std::optional<bool> direction_of(std::string_view type) {
  if (type == "directed") return true;
  if (type == "undirected" || type == "mutual") return false;
  return std::nullopt;
}

class GexfHandler : public XmlHandler {
 public:
  explicit GexfHandler(ForeignFile& file) : file_(file) {}

  void opens(const XmlElement& element) override {
    const auto name = element.name();
    if (name == "gexf") file_.dialect = element.text_of("version");
    if (name == "graph") return open_graph(element);
    if (name == "attributes") class_ = element.text_of("class");
    if (name == "attribute") return declare(element);
    if (name == "node") return open_node(element);
    if (name == "edge") return open_edge(element);
    if (name == "attvalue") return see_value(element);
    if (name == "spell" || name == "slice") {
      if (auto* times = open_times()) add_times(*times, element);
    }
  }

  void closes(std::string_view name) override {
    if (name == "node" && !open_nodes_.empty()) open_nodes_.pop_back();
    if (name == "edge") edge_open_ = false;
  }

  // What stands apart in the file by moment, when it holds one graph.
  void finish() {
    for (auto& graph : graphs_) {
      for (auto& network : by_moment(std::move(graph), file_.issues)) file_.networks.push_back(std::move(network));
    }
  }

 private:
  TimedNetwork& graph() {
    if (graphs_.empty()) graphs_.emplace_back();
    return graphs_.back();
  }

  void open_graph(const XmlElement& element) {
    auto& opened = graphs_.emplace_back();
    open_nodes_.clear();  // what is open around it stands in another graph
    edge_open_ = false;
    const auto type = element.attribute("defaultedgetype");
    default_directed_ = type ? direction_of(*type) : false;
    slice_ = {};
    if (element.attribute("mode") == "slice") add_times(slice_, element);
    opened.network.name = element.text_of("id");
  }

  void declare(const XmlElement& element) {
    auto title = element.text_of("title");
    if (title.empty()) title = element.text_of("id");
    titles_[class_ + ' ' + element.text_of("id")] = title;
    const bool weight = class_ == "edge" && folded(title) == "weight";
    if (!weight) file_.attributes.insert(std::move(title));
  }

  void open_node(const XmlElement& element) {
    auto& opened = graph();
    open_nodes_.push_back(opened.network.nodes.size());
    opened.network.nodes.push_back({element.text_of("id"), element.text_of("label"), element.line()});
    add_times(opened.node_times.emplace_back(slice_), element);
    if (element.attribute("pid")) file_.attributes.insert("pid");
  }

  void open_edge(const XmlElement& element) {
    auto& opened = graph();
    const auto type = element.attribute("type");
    opened.network.edges.push_back({.source = element.text_of("source"),
                                    .target = element.text_of("target"),
                                    .directed = type ? direction_of(*type) : default_directed_,
                                    .weight = std::string(trimmed(element.text_of("weight"))),
                                    .relation = element.text_of("kind"),
                                    .line = element.line()});
    add_times(opened.edge_times.emplace_back(slice_), element);
    edge_open_ = true;
  }

  void see_value(const XmlElement& element) {
    const auto key = element.attribute("for") ? element.text_of("for") : element.text_of("id");
    const auto found = titles_.find((edge_open_ ? "edge " : "node ") + key);
    const auto& title = found == titles_.end() ? key : found->second;
    GexfTimes changing;
    add_times(changing, element);
    const bool weight = edge_open_ && folded(title) == "weight" && changing.spans.empty() && changing.dated;
    if (!weight) {
      if (!title.empty()) file_.attributes.insert(title);
      return;
    }
    auto& edge = graph().network.edges.back();
    if (edge.weight.empty()) edge.weight = std::string(trimmed(element.text_of("value")));
  }

  GexfTimes* open_times() {
    if (edge_open_) return &graph().edge_times.back();
    return open_nodes_.empty() ? nullptr : &graph().node_times[open_nodes_.back()];
  }

  ForeignFile& file_;
  std::vector<TimedNetwork> graphs_;
  std::map<std::string, std::string> titles_;  // of attributes, by class and id
  std::string class_;
  std::optional<bool> default_directed_ = false;
  GexfTimes slice_;  // of the whole graph, in a file that is one moment of several
  std::vector<std::size_t> open_nodes_;
  bool edge_open_ = false;
};

}  // namespace

std::optional<std::string> recognise_gexf(const Beginning& beginning) {
  const auto root = xml_root(beginning.bytes);
  if (!root || root->name != "gexf") return std::nullopt;
  return "<gexf>";
}

ForeignFile read_gexf(const std::string& file, std::string bytes) {
  ForeignFile read{.format = "GEXF"};
  GexfHandler handler(read);
  const auto outcome = read_xml(bytes, handler);
  handler.finish();
  return finished_xml(std::move(read), outcome, file);
}

}  // namespace sleutelnet
