#include "core/analysis/structural_holes.hpp"

#include <algorithm>
#include <span>
#include <tuple>

#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

struct Contact {
  std::uint32_t node;
  std::uint32_t other;
  double strength;  // z one way plus z the other way
};

std::vector<Contact> contacts_of(const Graph& graph, const std::vector<double>& strengths) {
  std::vector<Contact> contacts;
  contacts.reserve(graph.arcs.size() * 2);
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    for (auto arc = graph.offsets[node]; arc < graph.offsets[node + 1]; ++arc) {
      const double strength = strengths.empty() ? 1.0 : strengths[arc];
      SLEUTELNET_REQUIRE(strength >= 0);
      if (strength == 0) continue;
      contacts.push_back({node, graph.arcs[arc].target, strength});
      contacts.push_back({graph.arcs[arc].target, node, strength});
    }
  }
  std::stable_sort(contacts.begin(), contacts.end(), [](const Contact& left, const Contact& right) {
    return std::tie(left.node, left.other) < std::tie(right.node, right.other);
  });
  std::size_t kept = 0;
  for (const auto& contact : contacts) {
    if (kept > 0 && contacts[kept - 1].node == contact.node && contacts[kept - 1].other == contact.other) {
      contacts[kept - 1].strength += contact.strength;
    } else {
      contacts[kept++] = contact;
    }
  }
  contacts.resize(kept);
  return contacts;
}

// What p_qj and m_jq are measured against: all that somebody has, and the strongest of it.
struct Scale {
  double total = 0;
  double strongest = 0;

  void add(double strength) {
    total += strength;
    strongest = std::max(strongest, strength);
  }
};

class HoleCount {
 public:
  HoleCount(std::size_t nodes, std::vector<Contact> contacts)
      : contacts_(std::move(contacts)), offsets_(nodes + 1, 0), whole_(nodes), ego_(nodes), direct_(nodes, 0.0) {
    for (const auto& contact : contacts_) {
      ++offsets_[contact.node + 1];
      whole_[contact.node].add(contact.strength);
    }
    for (std::size_t node = 0; node < nodes; ++node) offsets_[node + 1] += offsets_[node];
    indirect_ = direct_;
  }

  StructuralHoles measure() {
    StructuralHoles result;
    for (std::uint32_t node = 0; node < whole_.size(); ++node) {
      for (const auto& own : of(node)) direct_[own.other] = own.strength / whole_[node].total;
      add(node, whole_, result.whole_network);
      for (const auto& own : of(node)) ego_[own.other] = scale_within_ego(own.other, node);
      add(node, ego_, result.ego_network);
      for (const auto& own : of(node)) direct_[own.other] = 0;
    }
    return result;
  }

 private:
  std::span<const Contact> of(std::size_t node) const {
    return {contacts_.data() + offsets_[node], contacts_.data() + offsets_[node + 1]};
  }

  Scale scale_within_ego(std::uint32_t contact, std::uint32_t ego) const {
    Scale scale;
    for (const auto& their : of(contact)) {
      if (their.other == ego || direct_[their.other] > 0) scale.add(their.strength);
    }
    return scale;
  }

  // Fills indirect_ for the contacts of ego and returns the redundancy among them, Σ p_iq·m_jq.
  double compare_contacts(std::uint32_t ego, const std::vector<Scale>& scales) {
    double redundancy = 0;
    for (const auto& own : of(ego)) indirect_[own.other] = 0;
    for (const auto& own : of(ego)) {
      for (const auto& their : of(own.other)) {
        if (their.other == ego || direct_[their.other] == 0) continue;
        indirect_[their.other] += direct_[own.other] * their.strength / scales[own.other].total;
        redundancy += direct_[own.other] * their.strength / scales[their.other].strongest;
      }
    }
    return redundancy;
  }

  void add(std::uint32_t ego, const std::vector<Scale>& scales, HoleMeasures& measures) {
    if (of(ego).empty()) {
      measures.constraint.emplace_back();
      measures.effective_size.emplace_back();
      return;
    }
    const double redundancy = compare_contacts(ego, scales);
    double constraint = 0;
    for (const auto& own : of(ego)) {
      const double invested = direct_[own.other] + indirect_[own.other];
      constraint += invested * invested;
    }
    measures.constraint.emplace_back(constraint);
    measures.effective_size.emplace_back(static_cast<double>(of(ego).size()) - redundancy);
  }

  std::vector<Contact> contacts_;  // by node, then by other
  std::vector<std::size_t> offsets_;
  std::vector<Scale> whole_;
  std::vector<Scale> ego_;        // of the contacts of the node at hand
  std::vector<double> direct_;    // p from the node at hand; 0 for who is no contact
  std::vector<double> indirect_;  // Σ p_iq·p_qj
};

}  // namespace

StructuralHoles structural_holes(const Graph& graph, const std::vector<double>& strengths) {
  SLEUTELNET_REQUIRE(strengths.empty() || strengths.size() == graph.arcs.size());
  return HoleCount(graph.size(), contacts_of(graph, strengths)).measure();
}

}  // namespace sleutelnet
