#include "core/analysis/graph.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace sleutelnet {

namespace {

struct PlainArc {
  std::uint32_t source;
  Arc arc;
};

int hours_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::weekly: return 4;
    case Frequency::monthly: return 24;
    case Frequency::quarterly: return 72;
    case Frequency::yearly: return 168;
    case Frequency::rarely:
    case Frequency::unknown: return 336;
  }
  return 336;
}

int hours_of(ResponseClass response) {
  switch (response) {
    case ResponseClass::within_2h: return 2;
    case ResponseClass::within_24h: return 24;
    case ResponseClass::within_72h: return 72;
    case ResponseClass::unknown: return 168;
  }
  return 168;
}

// The index of each node by its id: a hundred thousand ties ask for both their ends.
std::unordered_map<std::string_view, std::uint32_t> index_by_id(const Graph& graph) {
  std::unordered_map<std::string_view, std::uint32_t> index;
  index.reserve(graph.size());
  for (std::uint32_t node = 0; node < graph.size(); ++node) index.emplace(graph.nodes[node].text(), node);
  return index;
}

std::vector<PlainArc> arcs_of_ties(const Network& network, const GraphOptions& options,
                                   const std::vector<ResponseClass>& responses, Graph& graph) {
  std::vector<PlainArc> arcs;
  arcs.reserve(2 * network.ties.size());
  const auto index = index_by_id(graph);
  std::uint32_t tie_index = 0;
  for (const auto& tie : network.ties) {
    const auto number = tie_index++;
    if (options.only_in_force && !in_force(tie, network.date)) continue;
    const auto source = index.find(tie.source.text());
    const auto target = index.find(tie.target.text());
    if (source == index.end() || target == index.end()) continue;
    if (source->second == target->second) {
      ++graph.loops_dropped;
      continue;
    }
    const auto add = [&](std::uint32_t from, std::uint32_t to) {
      arcs.push_back({from, {to, delay_hours(tie.frequency, responses[to]), number}});
    };
    add(source->second, target->second);
    if (!options.directed || !tie.directed) add(target->second, source->second);
  }
  return arcs;
}

// The weight of a foreign file as a number, only to tell which is larger; what is no number is 0.
double weight_of(const Tie& tie) {
  auto text = tie.weight;
  std::replace(text.begin(), text.end(), ',', '.');
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// Of the ties between two actors: the first by id each way, and of two that run opposite ways the heavier.
std::uint32_t tie_kept(const std::vector<Tie>& ties, std::span<const PlainArc> same) {
  const auto& first = ties[same.front().arc.tie];
  for (const auto& other : same) {
    const auto& opposite = ties[other.arc.tie];
    if (opposite.source == first.source) continue;
    return weight_of(opposite) > weight_of(first) ? other.arc.tie : same.front().arc.tie;
  }
  return same.front().arc.tie;
}

// By source, then target, then tie: dealt out by source first, which leaves short rows to sort.
void sort_by_ends(std::vector<PlainArc>& arcs, std::size_t nodes) {
  std::vector<std::size_t> begin(nodes + 1, 0);
  for (const auto& arc : arcs) ++begin[arc.source + 1];
  std::partial_sum(begin.begin(), begin.end(), begin.begin());
  std::vector<PlainArc> dealt(arcs.size());
  auto next = begin;
  for (const auto& arc : arcs) dealt[next[arc.source]++] = arc;
  for (std::size_t node = 0; node < nodes; ++node) {
    std::sort(dealt.begin() + static_cast<std::ptrdiff_t>(begin[node]),
              dealt.begin() + static_cast<std::ptrdiff_t>(begin[node + 1]),
              [](const PlainArc& left, const PlainArc& right) {
                return std::tuple(left.arc.target, left.arc.tie) < std::tuple(right.arc.target, right.arc.tie);
              });
  }
  arcs = std::move(dealt);
}

// Ties between the same two actors become one, with the shortest delay of all.
void merge_parallel(const Network& network, std::vector<PlainArc>& arcs, std::size_t nodes) {
  sort_by_ends(arcs, nodes);
  std::size_t kept = 0;
  for (std::size_t begin = 0; begin < arcs.size();) {
    auto end = begin;
    auto merged = arcs[begin];
    while (end < arcs.size() && arcs[end].source == merged.source && arcs[end].arc.target == merged.arc.target) {
      merged.arc.delay_hours = std::min(merged.arc.delay_hours, arcs[end++].arc.delay_hours);
    }
    merged.arc.tie = tie_kept(network.ties.rows(), {arcs.data() + begin, arcs.data() + end});
    begin = end;
    arcs[kept++] = merged;
  }
  arcs.resize(kept);
}

// The different ties that the arcs are of.
int tie_number(const Network& network, const std::vector<PlainArc>& arcs) {
  std::vector<bool> met(network.ties.size(), false);
  for (const auto& arc : arcs) met[arc.arc.tie] = true;
  return static_cast<int>(std::count(met.begin(), met.end(), true));
}

}  // namespace

std::size_t Graph::index_of(const ActorId& id) const {
  const auto at = std::lower_bound(nodes.begin(), nodes.end(), id);
  return at != nodes.end() && *at == id ? static_cast<std::size_t>(at - nodes.begin()) : nodes.size();
}

Graph make_graph(const Network& network, const GraphOptions& options) {
  Graph graph;
  graph.directed = options.directed;
  std::vector<ResponseClass> responses;
  for (const auto& actor : network.actors) {
    if (options.participants_only && !participates(actor)) continue;
    graph.nodes.push_back(actor.id);
    responses.push_back(actor.response);
  }
  auto arcs = arcs_of_ties(network, options, responses, graph);
  const int ties = tie_number(network, arcs);
  merge_parallel(network, arcs, graph.size());
  graph.parallel_merged = ties - tie_number(network, arcs);
  graph.offsets.assign(graph.size() + 1, 0);
  for (const auto& arc : arcs) ++graph.offsets[arc.source + 1];
  for (std::size_t node = 0; node < graph.size(); ++node) graph.offsets[node + 1] += graph.offsets[node];
  graph.arcs.reserve(arcs.size());
  for (const auto& arc : arcs) graph.arcs.push_back(arc.arc);
  return graph;
}

Graph reversed(const Graph& graph) {
  if (!graph.directed) return graph;
  Graph turned = graph;
  std::fill(turned.offsets.begin(), turned.offsets.end(), 0U);
  for (const auto& arc : graph.arcs) ++turned.offsets[arc.target + 1];
  for (std::size_t node = 0; node < graph.size(); ++node) turned.offsets[node + 1] += turned.offsets[node];
  auto next = turned.offsets;
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      turned.arcs[next[arc.target]++] = {node, arc.delay_hours, arc.tie};
    }
  }
  return turned;
}

int delay_hours(Frequency frequency, ResponseClass receiver) {
  return std::max(hours_of(frequency), hours_of(receiver));
}

}  // namespace sleutelnet
