#include "core/analysis/separation.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

#include "core/analysis/undirected_view.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

// One depth-first pass over all but `gone`. A child whose subtree reaches no higher than its parent is a piece
// that falls off when the parent leaves; one that does not even reach the parent hangs on a bridge.
class CutSearch {
 public:
  struct Node {
    std::uint32_t entry = 0;  // place in the order of visits, from 1; 0 not visited yet
    std::uint32_t low = 0;    // earliest entry its subtree reaches
    std::uint32_t parent = 0;
    std::uint32_t next = 0;  // arc to follow next
    std::uint32_t component = 0;
    int size = 1;     // of its subtree
    int pieces = 0;   // subtrees that fall off when it leaves
    int cut_off = 0;  // nodes in them
    int largest = 0;  // nodes in the largest of them
  };

  CutSearch(const Graph& graph, std::size_t gone) : graph_(graph), nodes_(graph.size()) {
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) nodes_[node].next = graph.offsets[node];
    if (gone < nodes_.size()) nodes_[gone].entry = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t root = 0; root < nodes_.size(); ++root) {
      if (nodes_[root].entry == 0) visit_component(root);
    }
  }

  int components() const { return static_cast<int>(sizes_.size()); }
  int size_of(std::uint32_t component) const { return sizes_[component]; }
  std::uint32_t component_of(std::uint32_t node) const { return nodes_[node].component; }
  std::vector<Bridge>& found_bridges() { return bridges_; }

  // What is left of the component of `node` without it: number of parts, and the largest.
  struct Remains {
    int parts, largest;
  };
  Remains remains_without(std::uint32_t node) const {
    const auto& seen = nodes_[node];
    const int above = sizes_[seen.component] - 1 - seen.cut_off;
    return {seen.pieces + (above > 0 ? 1 : 0), std::max(seen.largest, above)};
  }

 private:
  void enter(std::uint32_t node, std::uint32_t parent) {
    auto& entered = nodes_[node];
    entered.entry = entered.low = ++visits_;
    entered.parent = parent;
    entered.component = static_cast<std::uint32_t>(sizes_.size());
  }

  void visit_component(std::uint32_t root) {
    const auto first_bridge = bridges_.size();
    enter(root, root);
    for (auto node = root;;) {
      auto& here = nodes_[node];
      if (here.next < graph_.offsets[node + 1]) {
        const auto target = graph_.arcs[here.next++].target;
        if (nodes_[target].entry == 0) {
          enter(target, node);
          node = target;
        } else if (target != here.parent) {
          here.low = std::min(here.low, nodes_[target].entry);
        }
      } else if (node != root) {
        leave(node);
        node = here.parent;
      } else {
        break;
      }
    }
    sizes_.push_back(nodes_[root].size);
    for (auto bridge = first_bridge; bridge < bridges_.size(); ++bridge) {
      auto& separated = bridges_[bridge].separated;
      separated = std::min(separated, sizes_.back() - separated);
    }
  }

  void leave(std::uint32_t node) {
    const auto& child = nodes_[node];
    auto& parent = nodes_[child.parent];
    parent.low = std::min(parent.low, child.low);
    parent.size += child.size;
    if (child.low < parent.entry) return;
    ++parent.pieces;
    parent.cut_off += child.size;
    parent.largest = std::max(parent.largest, child.size);
    if (child.low == parent.entry) return;
    const auto& arc = graph_.arcs[parent.next - 1];
    const auto [low, high] = std::minmax(node, child.parent);
    bridges_.push_back({low, high, arc.tie, child.size});
  }

  const Graph& graph_;
  std::vector<Node> nodes_;
  std::vector<int> sizes_;  // of each component
  std::vector<Bridge> bridges_;
  std::uint32_t visits_ = 0;
};

// The parts into which the component of somebody falls who was left out of the search.
class OwnParts {
 public:
  OwnParts(const Graph& graph, const CutSearch& search, std::uint32_t gone)
      : own_(static_cast<std::size_t>(search.components()), false) {
    for (const auto& arc : graph.arcs_of(gone)) {
      const auto part = search.component_of(arc.target);
      if (!own_[part]) add(part, search.size_of(part));
      own_[part] = true;
    }
  }

  bool has(std::uint32_t part) const { return own_[part]; }
  int all() const { return all_; }
  int largest() const { return largest_; }
  int largest_beside(std::uint32_t part) const { return part == largest_part_ ? second_ : largest_; }

 private:
  void add(std::uint32_t part, int size) {
    all_ += size;
    second_ = std::max(second_, std::min(size, largest_));
    if (size <= largest_) return;
    largest_ = size;
    largest_part_ = part;
  }

  std::vector<bool> own_;
  int all_ = 0;
  int largest_ = 0;
  int second_ = 0;
  std::uint32_t largest_part_ = 0;
};

// The component of each node that is not gone, and how many there are.
struct Labels {
  std::vector<std::uint32_t> of_node;
  std::uint32_t count = 0;
};
constexpr auto unlabelled = std::numeric_limits<std::uint32_t>::max();

Labels labels_without(const Graph& graph, const std::vector<bool>& gone) {
  Labels labels{std::vector<std::uint32_t>(graph.size(), unlabelled), 0};
  std::vector<std::uint32_t> waiting;
  for (std::uint32_t start = 0; start < graph.size(); ++start) {
    if (gone[start] || labels.of_node[start] != unlabelled) continue;
    labels.of_node[start] = labels.count;
    waiting.push_back(start);
    while (!waiting.empty()) {
      const auto node = waiting.back();
      waiting.pop_back();
      for (const auto& arc : graph.arcs_of(node)) {
        if (gone[arc.target] || labels.of_node[arc.target] != unlabelled) continue;
        labels.of_node[arc.target] = labels.count;
        waiting.push_back(arc.target);
      }
    }
    ++labels.count;
  }
  return labels;
}

}  // namespace

std::vector<Separation> separations(const Graph& graph) {
  if (graph.directed) return separations(undirected_view(graph).graph);
  const CutSearch search(graph, graph.size());
  std::vector<Separation> result;
  result.reserve(graph.size());
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    const auto [parts, largest] = search.remains_without(node);
    result.push_back({search.components() - 1 + parts, search.size_of(search.component_of(node)) - 1 - largest});
  }
  return result;
}

std::vector<Separation> separations_beside(const Graph& undirected, std::uint32_t gone) {
  SLEUTELNET_REQUIRE(!undirected.directed && gone < undirected.size());
  const CutSearch search(undirected, gone);
  const OwnParts own(undirected, search, gone);
  std::vector<Separation> result;
  result.reserve(undirected.size());
  for (std::uint32_t node = 0; node < undirected.size(); ++node) {
    if (node == gone) {
      result.push_back({search.components(), own.all() - own.largest()});
      continue;
    }
    const auto part = search.component_of(node);
    const auto remains = search.remains_without(node);
    const int separated = own.has(part) ? own.all() - 1 - std::max(remains.largest, own.largest_beside(part))
                                        : own.all() - own.largest() + search.size_of(part) - 1 - remains.largest;
    result.push_back({search.components() - 1 + remains.parts, separated});
  }
  return result;
}

Separation separation_without(const Graph& graph, const std::vector<std::uint32_t>& gone) {
  if (graph.directed) return separation_without(undirected_view(graph).graph, gone);
  std::vector<bool> leaves(graph.size(), false);
  const auto before = labels_without(graph, leaves);
  for (const auto node : gone) leaves.at(node) = true;
  const auto after = labels_without(graph, leaves);
  std::vector<int> size(after.count, 0);
  std::vector<std::uint32_t> origin(after.count, 0);
  for (std::size_t node = 0; node < graph.size(); ++node) {
    if (leaves[node]) continue;
    ++size[after.of_node[node]];
    origin[after.of_node[node]] = before.of_node[node];
  }
  std::vector<int> largest(before.count, 0);
  for (std::uint32_t part = 0; part < after.count; ++part) {
    largest[origin[part]] = std::max(largest[origin[part]], size[part]);
  }
  const int all = std::accumulate(size.begin(), size.end(), 0);
  return {static_cast<int>(after.count), all - std::accumulate(largest.begin(), largest.end(), 0)};
}

std::vector<Bridge> bridges(const Graph& graph) {
  if (graph.directed) return bridges(undirected_view(graph).graph);
  CutSearch search(graph, graph.size());
  auto found = std::move(search.found_bridges());
  std::sort(found.begin(), found.end(), [](const Bridge& left, const Bridge& right) {
    return std::tie(left.low, left.high) < std::tie(right.low, right.high);
  });
  return found;
}

}  // namespace sleutelnet
