#include "core/analysis/path_sampler.hpp"

namespace sleutelnet {

PathSampler::Side::Side(const CompactGraph& onward, const CompactGraph& backward)
    : ahead(&onward), back(&backward), level(onward.size(), -1), paths(onward.size(), 0.0) {}

void PathSampler::Side::start(std::uint32_t node) {
  level[node] = 0;
  paths[node] = 1;
  met.assign(1, node);
  front = 0;
}

void PathSampler::Side::clear() {
  for (const auto node : met) {
    level[node] = -1;
    paths[node] = 0;
  }
  met.clear();
}

std::size_t PathSampler::Side::arcs_of_front() const {
  std::size_t arcs = 0;
  for (auto at = front; at < met.size(); ++at) arcs += ahead->offsets[met[at] + 1] - ahead->offsets[met[at]];
  return arcs;
}

PathSampler::PathSampler(const CompactGraph& graph, const CompactGraph& reverse)
    : source_(graph, reverse), target_(reverse, graph) {}

const std::vector<std::uint32_t>& PathSampler::inner_nodes(std::uint32_t source, std::uint32_t target, Random& random) {
  inner_.clear();
  meetings_.clear();
  source_.start(source);
  target_.start(target);
  if (meets()) {
    const auto meeting = drawn_meeting(random);
    walk_back(source_, meeting.from_source, random);
    walk_back(target_, meeting.from_target, random);
  }
  source_.clear();
  target_.clear();
  return inner_;
}

bool PathSampler::meets() {
  while (meetings_.empty()) {
    const auto source_arcs = source_.arcs_of_front();
    const auto target_arcs = target_.arcs_of_front();
    if (source_arcs == 0 || target_arcs == 0) return false;
    const bool from_source = source_arcs <= target_arcs;
    expand(from_source ? source_ : target_, from_source ? target_ : source_, from_source);
  }
  return true;
}

// One level farther. The other end stands at a full level of its own, so the arcs that reach it are all the
// places where a shortest path crosses over.
void PathSampler::expand(Side& side, const Side& other, bool from_source) {
  const auto end = side.met.size();
  for (auto at = side.front; at < end; ++at) {
    const auto node = side.met[at];
    for (auto arc = side.ahead->offsets[node]; arc < side.ahead->offsets[node + 1]; ++arc) {
      const auto next = side.ahead->targets[arc];
      if (other.level[next] >= 0) {
        const auto paths = side.paths[node] * other.paths[next];
        meetings_.push_back(from_source ? Meeting{node, next, paths} : Meeting{next, node, paths});
        continue;
      }
      if (side.level[next] < 0) {
        side.level[next] = side.level[node] + 1;
        side.met.push_back(next);
      }
      if (side.level[next] == side.level[node] + 1) side.paths[next] += side.paths[node];
    }
  }
  side.front = end;
}

const PathSampler::Meeting& PathSampler::drawn_meeting(Random& random) const {
  double all = 0;
  for (const auto& meeting : meetings_) all += meeting.paths;
  double left = random.unit() * all;
  for (const auto& meeting : meetings_) {
    left -= meeting.paths;
    if (left < 0) return meeting;
  }
  return meetings_.back();
}

// From a node back to the end where its side began, each step as likely as the paths that come that way.
void PathSampler::walk_back(const Side& side, std::uint32_t node, Random& random) {
  while (side.level[node] > 0) {
    inner_.push_back(node);
    double left = random.unit() * side.paths[node];
    auto chosen = node;
    for (auto arc = side.back->offsets[node]; arc < side.back->offsets[node + 1] && left >= 0; ++arc) {
      const auto before = side.back->targets[arc];
      if (side.level[before] != side.level[node] - 1) continue;
      chosen = before;
      left -= side.paths[before];
    }
    node = chosen;
  }
}

}  // namespace sleutelnet
