#include <map>

#include "core/analysis/eigenvector.hpp"
#include "core/analysis/explained_families.hpp"
#include "core/analysis/katz.hpp"

namespace sleutelnet {

namespace {

std::vector<double> strengths_along(const ExplainInput& input, const Graph& along) {
  const bool weighted = input.name.strengths || input.name.base == "eigenvector_w_l2";
  return weighted ? arc_weights(input.network, along) : std::vector<double>();
}

using Strengths = std::map<std::uint32_t, double>;  // contact → z one way plus z the other way

class Contacts {
 public:
  explicit Contacts(const ExplainInput& input)
      : input_(input), out_(strengths_along(input, input.graph)), in_(strengths_along(input, input.turned)) {}

  Strengths of(std::uint32_t node) const {
    Strengths contacts;
    add(input_.graph, out_, node, contacts);
    add(input_.turned, in_, node, contacts);
    return contacts;
  }

 private:
  static void add(const Graph& along, const std::vector<double>& weights, std::uint32_t node, Strengths& contacts) {
    for (auto arc = along.offsets[node]; arc < along.offsets[node + 1]; ++arc) {
      const double strength = weights.empty() ? 1.0 : weights[arc];
      if (strength > 0) contacts[along.arcs[arc].target] += strength;
    }
  }

  const ExplainInput& input_;
  std::vector<double> out_, in_;  // beside the arcs of the graph, and of the graph turned
};

struct Total {
  double sum = 0;
  double strongest = 0;
};

// Of what a contact's ties are measured against: all of them, or those among the actor and its contacts.
Total total_of(const Strengths& theirs, const Strengths& own, std::uint32_t node, bool ego) {
  Total total;
  for (const auto& [other, strength] : theirs) {
    if (ego && other != node && !own.contains(other)) continue;
    total.sum += strength;
    total.strongest = std::max(total.strongest, strength);
  }
  return total;
}

void put_largest_first(SharesBasis& basis) {
  std::stable_sort(basis.contacts.begin(), basis.contacts.end(),
                   [](const ContactShare& left, const ContactShare& right) { return left.amount > right.amount; });
}

}  // namespace

Basis holes_basis(const ExplainInput& input) {
  const Contacts contacts(input);
  const auto own = contacts.of(input.node);
  const auto all = total_of(own, own, input.node, false);
  std::map<std::uint32_t, double> indirect;    // Σ p_iq·p_qj
  std::map<std::uint32_t, double> redundancy;  // Σ p_iq·m_jq
  for (const auto& [through, strength] : own) {
    const auto theirs = contacts.of(through);
    const auto total = total_of(theirs, own, input.node, input.name.ego);
    for (const auto& [contact, their_strength] : theirs) {
      const auto direct = own.find(contact);
      if (direct == own.end()) continue;
      indirect[contact] += strength / all.sum * their_strength / total.sum;
      redundancy[through] += direct->second / all.sum * their_strength / total.strongest;
    }
  }
  SharesBasis basis;
  for (const auto& [contact, strength] : own) {
    const double direct = strength / all.sum;
    const double invested = direct + indirect[contact];
    const double amount = input.name.base == "burt_constraint" ? invested * invested : 1 - redundancy[contact];
    basis.contacts.push_back({input.id(contact), amount, direct});
  }
  put_largest_first(basis);
  return basis;
}

namespace {

// What is passed on of a contact's value, per unit of the weight of the tie.
struct Passing {
  double start = 0;
  double factor = 0;
  std::vector<double> divided_by;  // per node; empty: by nothing
};

std::vector<double> outgoing_sums(const ExplainInput& input) {
  const auto weights = strengths_along(input, input.graph);
  std::vector<double> sums(input.graph.size(), 0.0);
  for (std::size_t node = 0; node < sums.size(); ++node) {
    for (auto arc = input.graph.offsets[node]; arc < input.graph.offsets[node + 1]; ++arc) {
      sums[node] += weights.empty() ? 1.0 : weights[arc];
    }
  }
  return sums;
}

Passing passing_of(const ExplainInput& input) {
  if (input.name.base == "katz") return {.start = 1, .factor = katz_centrality(input.graph).alpha};
  if (input.name.base == "pagerank") {
    constexpr double damping = 0.85;
    Passing passing{.factor = damping, .divided_by = outgoing_sums(input)};
    double dangling = 0;
    for (std::size_t node = 0; node < input.graph.size(); ++node) {
      if (passing.divided_by[node] == 0) dangling += *input.measure.values[node];
    }
    passing.start = (1 - damping + damping * dangling) / static_cast<double>(input.graph.size());
    return passing;
  }
  const auto found = eigenvector_centrality(input.graph, strengths_along(input, input.graph));
  return {.factor = 1 / found.parts[found.part_of_node[input.node]].eigenvalue};
}

}  // namespace

Basis walks_basis(const ExplainInput& input) {
  const auto passing = passing_of(input);
  const auto weights = strengths_along(input, input.turned);
  SharesBasis basis{.start = passing.start};
  for (auto at = input.turned.offsets[input.node]; at < input.turned.offsets[input.node + 1]; ++at) {
    const auto contact = input.turned.arcs[at].target;
    const double own = input.measure.values[contact].value_or(0);
    const double weight = weights.empty() ? 1.0 : weights[at];
    const double divisor = passing.divided_by.empty() ? 1.0 : passing.divided_by[contact];
    basis.contacts.push_back({input.id(contact), passing.factor * weight * own / divisor, own});
  }
  put_largest_first(basis);
  return basis;
}

}  // namespace sleutelnet
