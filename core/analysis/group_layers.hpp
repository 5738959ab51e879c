#pragma once
// Groups of the nodes of a network, and the coarser network in which each group is one node: what a search for
// communities works on. Direction has been given up; ties within a node count in its strength only.
// Strength: the sum of the weights at a node, a tie within a group twice; weights 0 or more, without a unit beyond
// theirs. Somebody isolated is a node of strength 0 without neighbours; without nodes a layer is empty; components
// are never joined. Cost O(nodes + ties) for a layer, O(1) for a move, O(degree) for the weights beside a node.

#include <cstdint>
#include <span>
#include <vector>

#include "core/analysis/undirected_view.hpp"

namespace sleutelnet {

struct GroupLayer {
  struct Neighbour {
    std::uint32_t node;
    double weight;
  };
  std::vector<std::uint32_t> offsets{0};
  std::vector<Neighbour> neighbours;
  std::vector<double> strength;

  std::size_t size() const { return strength.size(); }
  std::span<const Neighbour> neighbours_of(std::size_t node) const {
    return {neighbours.data() + offsets[node], neighbours.data() + offsets[node + 1]};
  }
};

// Every actor a node. No weight may be negative.
GroupLayer finest_layer(const UndirectedView& view);

// Every group a node; groups numbered from 0 without gaps.
GroupLayer coarser_layer(const GroupLayer& fine, const std::vector<std::uint32_t>& group_of);

// The same groups numbered by their lowest node, so that equal partitions are equal arrays.
std::vector<std::uint32_t> numbered_by_lowest(const std::vector<std::uint32_t>& group_of);

// Of groups numbered without gaps.
std::size_t group_count(const std::vector<std::uint32_t>& group_of);

// A grouping while it changes.
class MovingGroups {
 public:
  MovingGroups(const GroupLayer& layer, std::vector<std::uint32_t> group_of);
  static MovingGroups everybody_apart(const GroupLayer& layer);

  std::uint32_t of(std::size_t node) const { return group_of_[node]; }
  const std::vector<std::uint32_t>& of_nodes() const { return group_of_; }
  double strength(std::uint32_t group) const { return strength_[group]; }
  bool alone(std::size_t node) const { return members_[group_of_[node]] == 1; }
  std::uint32_t free_group() const { return free_.back(); }  // there is none when everybody is alone
  void move(std::size_t node, std::uint32_t group);          // one that has members, or free_group()

 private:
  const GroupLayer& layer_;
  std::vector<std::uint32_t> group_of_;
  std::vector<double> strength_;
  std::vector<std::uint32_t> members_;
  std::vector<std::uint32_t> free_;
};

// The weight from one node to each group beside it; made once and used again for every node.
class WeightsToGroups {
 public:
  explicit WeightsToGroups(std::size_t groups) : weight_(groups, absent) {}

  void add(std::uint32_t group, double weight) {
    if (weight_[group] < 0) {
      weight_[group] = 0;
      groups_.push_back(group);
    }
    weight_[group] += weight;
  }
  void clear() {
    for (const auto group : groups_) weight_[group] = absent;
    groups_.clear();
  }
  const std::vector<std::uint32_t>& groups() const { return groups_; }  // in order of appearance
  double operator[](std::uint32_t group) const { return weight_[group] < 0 ? 0.0 : weight_[group]; }

 private:
  static constexpr double absent = -1;
  std::vector<double> weight_;
  std::vector<std::uint32_t> groups_;
};

}  // namespace sleutelnet
