#include "core/analysis/grouping.hpp"

#include <algorithm>
#include <map>

namespace sleutelnet {

namespace {

using ClaimCounts = std::map<AreaId, int>;  // wijk → claims of one actor

std::string district_with_most(const ClaimCounts& counts) {
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& left, const auto& right) { return left.second < right.second; });
  return most == counts.end() ? std::string() : most->first.text();
}

}  // namespace

bool holds_on(const Reach& reach, Date day) {
  return (!reach.asserted || *reach.asserted <= day) && (!reach.expires || *reach.expires > day);
}

AreaId district_code_of(const Network& network, const AreaId& area) {
  const Area* found = network.areas.find(area);
  if (found == nullptr || found->level == AreaLevel::municipality) return {};
  return found->level == AreaLevel::district ? found->code : found->parent;
}

Grouping grouping_by_code(const std::vector<std::string>& codes) {
  Grouping grouping;
  grouping.names = codes;
  std::sort(grouping.names.begin(), grouping.names.end());
  grouping.names.erase(std::unique(grouping.names.begin(), grouping.names.end()), grouping.names.end());
  std::erase(grouping.names, std::string());
  for (const auto& code : codes) {
    if (code.empty()) {
      grouping.of_node.emplace_back();
      continue;
    }
    const auto at = std::lower_bound(grouping.names.begin(), grouping.names.end(), code);
    grouping.of_node.emplace_back(static_cast<std::uint32_t>(at - grouping.names.begin()));
  }
  return grouping;
}

Grouping grouping_by_domain(const Network& network, const Graph& graph) {
  std::vector<std::string> codes;
  for (const auto& node : graph.nodes) {
    const auto& domains = network.actors.find(node)->domains;
    codes.push_back(domains.empty() ? std::string() : domains.front().text());
  }
  return grouping_by_code(codes);
}

Grouping grouping_by_district(const Network& network, const Graph& graph) {
  std::vector<ClaimCounts> claims(graph.size());
  for (const auto& reach : network.reach) {
    const auto node = graph.index_of(reach.actor);
    if (node == graph.size() || !holds_on(reach, network.date)) continue;
    const auto district = district_code_of(network, reach.area);
    if (!district.empty()) ++claims[node][district];
  }
  std::vector<std::string> codes;
  codes.reserve(claims.size());
  for (const auto& counts : claims) codes.push_back(district_with_most(counts));
  return grouping_by_code(codes);
}

}  // namespace sleutelnet
