#include "core/analysis/components.hpp"
#include "core/analysis/cores.hpp"
#include "core/analysis/explained_families.hpp"
#include "core/analysis/grouping.hpp"

namespace sleutelnet {

namespace {

bool tied(const Graph& graph, std::uint32_t from, std::uint32_t to) {
  const auto arcs = graph.arcs_of(from);
  return std::any_of(arcs.begin(), arcs.end(), [to](const Arc& arc) { return arc.target == to; });
}

}  // namespace

Basis contact_pairs_basis(const ExplainInput& input) {
  ContactPairsBasis basis;
  const auto arcs = input.graph.arcs_of(input.node);
  for (std::size_t one = 0; one < arcs.size(); ++one) {
    for (std::size_t other = one + 1; other < arcs.size(); ++other) {
      const bool known = tied(input.graph, arcs[one].target, arcs[other].target);
      ++(known ? basis.tied_in_all : basis.untied_in_all);
      auto& list = known ? basis.tied : basis.untied;
      if (list.size() < input.limit) list.emplace_back(input.id(arcs[one].target), input.id(arcs[other].target));
    }
  }
  return basis;
}

namespace {

bool has_role(std::string_view role, std::uint32_t from, std::uint32_t broker, std::uint32_t to) {
  if (role.starts_with("broker_coordinator")) return from == broker && broker == to;
  if (role.starts_with("broker_consultant")) return from == to && from != broker;
  if (role.starts_with("broker_gatekeeper")) return broker == to && from != to;
  if (role.starts_with("broker_representative")) return from == broker && to != broker;
  return from != to && broker != from && broker != to;
}

}  // namespace

Basis triples_basis(const ExplainInput& input) {
  const auto& base = input.name.base;
  const auto grouping = base.ends_with("_domain") ? grouping_by_domain(input.network, input.graph)
                                                  : grouping_by_district(input.network, input.graph);
  const auto& group = grouping.of_node;
  TriplesBasis basis{.group = grouping.names[*group[input.node]]};
  for (const auto& first : input.turned.arcs_of(input.node)) {
    for (const auto& second : input.graph.arcs_of(input.node)) {
      const auto from = first.target;
      const auto to = second.target;
      if (from == to || !group[from] || !group[to] || tied(input.graph, from, to)) continue;
      if (!has_role(base, *group[from], *group[input.node], *group[to])) continue;
      ++basis.in_all;
      if (basis.triples.size() == input.limit) continue;
      basis.triples.push_back({input.id(from), input.id(to), grouping.names[*group[from]], grouping.names[*group[to]]});
    }
  }
  return basis;
}

Basis core_basis(const ExplainInput& input) {
  const auto cores = core_numbers(input.graph);
  const bool in = input.name.way == MeasureWay::in;
  const bool out = input.name.way == MeasureWay::out;
  const auto& numbers = in ? cores.in : out ? cores.out : cores.total;
  CoreBasis basis{.core = numbers[input.node]};
  for (const auto* along : {&input.graph, &input.turned}) {
    const bool counts = along == &input.graph ? !in : !out && input.graph.directed;
    if (!counts) continue;
    for (const auto& arc : along->arcs_of(input.node)) {
      basis.contacts.push_back({input.id(arc.target), numbers[arc.target]});
    }
  }
  std::stable_sort(basis.contacts.begin(), basis.contacts.end(),
                   [](const CoreContact& left, const CoreContact& right) { return left.core > right.core; });
  return basis;
}

namespace {

// The part of `start` in the undirected view, without the nodes that were seen before.
std::vector<std::uint32_t> part_of(const ExplainInput& input, std::uint32_t start, std::vector<bool>& seen) {
  std::vector<std::uint32_t> part{start};
  seen[start] = true;
  for (std::size_t next = 0; next < part.size(); ++next) {
    for (const auto* along : {&input.graph, &input.turned}) {
      for (const auto& arc : along->arcs_of(part[next])) {
        if (seen[arc.target]) continue;
        seen[arc.target] = true;
        part.push_back(arc.target);
      }
    }
  }
  std::sort(part.begin(), part.end());
  return part;
}

Piece piece_of(const ExplainInput& input, const std::vector<std::uint32_t>& nodes) {
  Piece piece{.size = static_cast<int>(nodes.size())};
  for (std::size_t at = 0; at < nodes.size() && at < input.limit; ++at) piece.members.push_back(input.id(nodes[at]));
  return piece;
}

}  // namespace

Basis pieces_basis(const ExplainInput& input) {
  PiecesBasis basis{.after_leaving = input.name.base == "articulation_point"};
  std::vector<bool> seen(input.graph.size(), false);
  if (basis.after_leaving) {
    seen[input.node] = true;
    for (const auto& arc : input.graph.arcs_of(input.node)) {
      if (!seen[arc.target]) basis.pieces.push_back(piece_of(input, part_of(input, arc.target, seen)));
    }
    std::stable_sort(basis.pieces.begin(), basis.pieces.end(),
                     [](const Piece& left, const Piece& right) { return left.size > right.size; });
  } else if (input.name.base == "strong_component_size") {
    const auto components = strong_components(input.graph);
    std::vector<std::uint32_t> members;
    for (std::uint32_t other = 0; other < input.graph.size(); ++other) {
      if (components.of_node[other] == components.of_node[input.node]) members.push_back(other);
    }
    basis.pieces.push_back(piece_of(input, members));
  } else {
    basis.pieces.push_back(piece_of(input, part_of(input, input.node, seen)));
  }
  return basis;
}

}  // namespace sleutelnet
