#include <map>

#include "core/analysis/explained_families.hpp"
#include "core/network/codes.hpp"

namespace sleutelnet {

namespace {

struct TieHere {
  std::uint32_t number = 0;  // index in network.ties.rows()
  const Tie* tie = nullptr;
  TieStanding standing{};
};

using TiesByOther = std::map<ActorId, std::vector<TieHere>>;

// The ties in force of the actor with other nodes, by whom they lead to.
TiesByOther ties_here(const ExplainInput& input) {
  TiesByOther found;
  const auto& actor = input.id(input.node);
  const auto standings = tie_standings(input.network);
  std::uint32_t number = 0;
  for (const auto& tie : input.network.ties) {
    const auto at = number++;
    const bool touches = tie.source == actor || tie.target == actor;
    if (!touches || tie.source == tie.target || !in_force(tie, input.network.date)) continue;
    const auto& other = tie.source == actor ? tie.target : tie.source;
    if (input.graph.index_of(other) < input.graph.size()) found[other].push_back({at, &tie, standings[at]});
  }
  return found;
}

TieSeen seen(const TieHere& here) {
  const auto& tie = *here.tie;
  return {tie.id, tie.kind, tie.strength, tie.evidence, tie.observed, here.standing};
}

constexpr std::string_view unsaid = "strength_unsaid_";

std::optional<TieKind> layer_of(const ExplainInput& input) {
  const auto& base = input.name.base;
  for (const auto start : {unsaid, std::string_view("strength_"), std::string_view("degree_")}) {
    if (base.starts_with(start)) return from_code<TieKind>(base.substr(start.size()));
  }
  return std::nullopt;
}

// Of one kind: each other once, with the strongest that was said.
TiesBasis layer_basis(const ExplainInput& input, TieKind kind) {
  const bool only_unsaid = input.name.base.starts_with(unsaid);
  const bool strengths = input.name.base.starts_with("strength_") && !only_unsaid;
  TiesBasis basis;
  for (auto& [other, ties] : ties_here(input)) {
    std::erase_if(ties, [&](const TieHere& here) { return here.tie->kind != kind; });
    if (ties.empty()) continue;
    std::stable_sort(ties.begin(), ties.end(), [](const TieHere& left, const TieHere& right) {
      return left.tie->strength.value_or(0) > right.tie->strength.value_or(0);
    });
    if (only_unsaid && ties.front().tie->strength) continue;
    ContactCounted contact{.other = other, .amount = 1};
    if (strengths) contact.amount = ties.front().tie->strength.value_or(0);
    for (const auto& here : ties) contact.ties.push_back(seen(here));
    basis.contacts.push_back(std::move(contact));
  }
  return basis;
}

// Whether the tie runs the way that counts.
bool runs_along(const ExplainInput& input, bool incoming, const Tie& tie) {
  if (!input.graph.directed || !tie.directed) return true;
  return (incoming ? tie.target : tie.source) == input.id(input.node);
}

ContactCounted contact_over(const ExplainInput& input, bool incoming, const Arc& arc,
                            const std::vector<TieHere>& ties) {
  ContactCounted contact{.other = input.id(arc.target)};
  for (const auto& here : ties) {
    if (here.number == arc.tie) contact.ties.insert(contact.ties.begin(), seen(here));
    if (here.number != arc.tie && runs_along(input, incoming, *here.tie)) contact.ties.push_back(seen(here));
  }
  return contact;
}

}  // namespace

Basis ties_basis(const ExplainInput& input) {
  if (const auto kind = layer_of(input)) return layer_basis(input, *kind);
  const bool incoming = input.graph.directed && input.name.base.starts_with("in_");
  const auto& along = incoming ? input.turned : input.graph;
  const auto weights =
      input.name.base.ends_with("strength") ? arc_weights(input.network, along) : std::vector<double>();
  const double one = input.name.base == "degree_centrality" ? 1 / (static_cast<double>(input.graph.size()) - 1) : 1.0;
  const auto ties = ties_here(input);
  TiesBasis basis;
  for (auto at = along.offsets[input.node]; at < along.offsets[input.node + 1]; ++at) {
    const auto& arc = along.arcs[at];
    const auto here = ties.find(input.id(arc.target));
    auto contact = contact_over(input, incoming, arc, here == ties.end() ? std::vector<TieHere>() : here->second);
    contact.amount = weights.empty() ? one : weights[at];
    basis.contacts.push_back(std::move(contact));
  }
  return basis;
}

}  // namespace sleutelnet
