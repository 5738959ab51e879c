#include "importers/networks/gml.hpp"

#include <array>
#include <set>
#include <utility>

#include "importers/networks/gml_tokens.hpp"
#include "importers/networks/text_network.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view format = "GML";
constexpr std::size_t deepest_list = 64;

struct Dialect {
  std::string_view creator;
  std::string_view name;
};

constexpr std::array<Dialect, 5> dialects = {{{"yFiles", "yEd"},
                                              {"igraph", "igraph"},
                                              {"Gephi", "Gephi"},
                                              {"Cytoscape", "Cytoscape"},
                                              {"Mark Newman", "Newman"}}};

class GmlReader {
 public:
  GmlReader(std::string_view text, ForeignFile& file) : tokens_(text), file_(file) {}

  // Where the text stops to be GML; nothing when all of it is.
  std::optional<Issue> read() {
    pairs(GmlKind::end, [&](const GmlToken& key, const GmlToken& value) {
      const auto name = lower_case(key.text);
      if (name == "creator") see_creator(value.text);
      if (name == "graph" && value.kind == GmlKind::open) return graph();
      skip(value);
    });
    if (!broken_ && file_.networks.empty()) fail(1);
    return broken_;
  }

 private:
  template <typename Take>
  void pairs(GmlKind end, Take take) {
    while (!broken_) {
      const auto key = tokens_.next_key();
      if (key.kind == end) return;
      if (key.kind != GmlKind::word) return fail(key.line);
      const auto value = tokens_.next_value();
      if (value.kind == GmlKind::close || value.kind == GmlKind::end || value.kind == GmlKind::broken) {
        return fail(value.line);
      }
      if (value.quote_misplaced) file_.issues.push_back(misplaced_quote(value.line));
      take(key, value);
    }
  }

  template <typename Take>
  void list(Take take) {
    if (++depth_ > deepest_list) return fail_at_depth();
    pairs(GmlKind::close, take);
    --depth_;
  }

  void skip(const GmlToken& value) {
    if (value.kind == GmlKind::open) list([&](const GmlToken&, const GmlToken& inner) { skip(inner); });
  }

  void see_creator(std::string_view creator) {
    for (const auto& dialect : dialects) {
      if (creator.find(dialect.creator) != std::string_view::npos) file_.dialect = dialect.name;
    }
  }

  void graph() {
    file_.networks.emplace_back();
    directed_ = false;
    list([&](const GmlToken& key, const GmlToken& value) { of_graph(key, value); });
    for (auto& edge : network().edges) edge.directed = directed_;
    give_ids();
  }

  void of_graph(const GmlToken& key, const GmlToken& value) {
    const auto name = lower_case(key.text);
    if (value.kind == GmlKind::open) {
      if (name == "node") return node(key.line);
      if (name == "edge") return edge(key.line);
      return skip(value);
    }
    if (name == "directed") directed_ = value.text != "0" && lower_case(value.text) != "false";
    if (name == "label") network().name = value.text;
  }

  void node(std::size_t line) {
    const auto place = network().nodes.size();
    network().nodes.emplace_back();  // before those of a graph within it
    ForeignNode node{.line = line};
    std::optional<std::string> label;
    list([&](const GmlToken& key, const GmlToken& value) {
      const auto name = lower_case(key.text);
      if (name == "graph" && value.kind == GmlKind::open) {
        return list([&](const GmlToken& inner, const GmlToken& held) { of_graph(inner, held); });
      }
      if (value.kind == GmlKind::open) return attribute(key, value);
      if (name == "id") return once(node.id, value);
      if (name == "label") {
        label = value.text;
      } else if (name == "name") {
        node.label = value.text;
      } else {
        attribute(key, value);
      }
    });
    if (label && !label->empty()) node.label = *std::move(label);
    node.label = std::string(trimmed(node.label));
    network().nodes[place] = std::move(node);
  }

  void edge(std::size_t line) {
    ForeignEdge edge{.line = line};
    list([&](const GmlToken& key, const GmlToken& value) {
      const auto name = lower_case(key.text);
      if (value.kind == GmlKind::open) return attribute(key, value);
      if (name == "source") return once(edge.source, value);
      if (name == "target") return once(edge.target, value);
      if (name == "weight") {
        edge.weight = value.text;
      } else {
        attribute(key, value);
      }
    });
    network().edges.push_back(std::move(edge));
  }

  // An id that stands there twice leaves it open which one is meant.
  void once(std::string& id, const GmlToken& value) {
    if (!id.empty()) return fail(value.line);
    id = value.text;
  }

  void attribute(const GmlToken& key, const GmlToken& value) {
    const bool drawing = value.kind == GmlKind::open && folded(key.text).ends_with("graphics");
    if (!drawing) file_.attributes.insert(key.text);
    skip(value);
  }

  void give_ids() {
    std::set<std::string_view> taken;
    for (const auto& node : network().nodes) taken.insert(node.id);
    std::size_t place = 0;
    std::size_t given = 0;
    for (auto& node : network().nodes) {
      ++place;
      if (!node.id.empty()) continue;
      auto id = '#' + std::to_string(place);
      while (taken.contains(id)) id += '#';
      node.id = std::move(id);
      ++given;
    }
    if (given == 0) return;
    file_.issues.push_back(
        {.severity = Severity::note, .code = IssueCode::ids_made, .arguments = {std::to_string(given)}});
  }

  void fail(std::size_t line) {
    if (!broken_) broken_ = Issue{.code = IssueCode::network_malformed, .line = line, .arguments = {file_.format}};
  }

  void fail_at_depth() {
    broken_ = Issue{.code = IssueCode::nested_too_deep, .arguments = {std::to_string(deepest_list)}};
  }

  ForeignNetwork& network() { return file_.networks.back(); }

  GmlTokens tokens_;
  ForeignFile& file_;
  std::size_t depth_ = 0;
  bool directed_ = false;
  std::optional<Issue> broken_;
};

}  // namespace

std::optional<std::string> recognise_gml(const Beginning& beginning) {
  GmlTokens tokens(without_mark(beginning.bytes));
  while (true) {
    const auto key = tokens.next_key();
    if (key.kind != GmlKind::word) return std::nullopt;
    const auto value = tokens.next_value();
    if (value.kind == GmlKind::open) {
      return lower_case(key.text) == "graph" ? std::optional<std::string>("graph [") : std::nullopt;
    }
    if (value.kind != GmlKind::word && value.kind != GmlKind::string) return std::nullopt;
  }
}

ForeignFile read_gml(const std::string& file, std::string bytes) {
  ForeignFile read{.format = std::string(format)};
  const auto text = network_text(std::move(bytes), file, read);
  if (refuses_file(read)) return read;
  auto broken = GmlReader(text, read).read();
  if (!broken) return read;
  broken->severity = Severity::file_refused;
  broken->file = file;
  return refused_network(read.format, *std::move(broken));
}

}  // namespace sleutelnet
