#include "core/analysis/domain_pairs.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "core/analysis/graph.hpp"
#include "core/analysis/grouping.hpp"

namespace sleutelnet {

namespace {

using Places = std::vector<std::size_t>;  // ordered, each once

void make_set(Places& places) {
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
}

// The districts in which, for which or around which a claim on that area is made.
Places districts_of_area(const Network& network, const AreaId& area, const std::vector<DistrictDomains>& districts) {
  Places found;
  for (std::size_t place = 0; place < districts.size(); ++place) {
    const auto& district = districts[place].district;
    if (lies_within(network, area, district) || lies_within(network, district, area)) found.push_back(place);
  }
  return found;
}

// Per node the districts in which it works.
std::vector<Places> districts_of_nodes(const Network& network, const Graph& graph,
                                       const std::vector<DistrictDomains>& districts) {
  std::map<AreaId, Places> of_area;
  std::vector<Places> found(graph.size());
  for (const auto& reach : network.reach) {
    const auto node = graph.index_of(reach.actor);
    if (node == graph.size() || !holds_on(reach, network.date)) continue;
    const auto [known, added] = of_area.try_emplace(reach.area);
    if (added) known->second = districts_of_area(network, reach.area, districts);
    found[node].insert(found[node].end(), known->second.begin(), known->second.end());
  }
  for (auto& places : found) make_set(places);
  return found;
}

std::vector<Places> domains_of_nodes(const Network& network, const Graph& graph, const std::vector<TermId>& domains) {
  std::vector<Places> found(graph.size());
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& domain : network.actors.find(graph.nodes[node])->domains) {
      const auto at = std::find(domains.begin(), domains.end(), domain);
      if (at != domains.end()) found[node].push_back(static_cast<std::size_t>(at - domains.begin()));
    }
    make_set(found[node]);
  }
  return found;
}

Places in_common(const Places& one, const Places& other) {
  Places common;
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(common));
  return common;
}

// The cells that a tie between people of these domains fills, each once and in both halves of the table.
Places cells_of(const Places& one, const Places& other, std::size_t domains) {
  Places cells;
  for (const auto left : one) {
    for (const auto right : other) {
      cells.push_back(left * domains + right);
      cells.push_back(right * domains + left);
    }
  }
  make_set(cells);
  return cells;
}

DomainTies with_domains(const Network& network) {
  DomainTies result;
  for (const auto* term : terms_of(network, Facet::domain)) result.domains.push_back(term->code);
  return result;
}

void add_district(DomainTies& result, const AreaId& district) {
  const auto cells = result.domains.size() * result.domains.size();
  result.districts.push_back({district, std::vector<int>(cells, 0), std::vector<int>(cells, 0)});
}

void count_ties(DomainTies& result, const Network& network, const Graph& graph, const std::vector<Places>& works_in) {
  const auto count = result.domains.size();
  const auto domains = domains_of_nodes(network, graph, result.domains);
  for (std::uint32_t node = 0; node < graph.size(); ++node) {
    if (works_in[node].empty()) ++result.without_district;
    if (!works_in[node].empty() && domains[node].empty()) ++result.without_domain;
    for (const auto cell : cells_of(domains[node], domains[node], count)) {
      for (const auto district : works_in[node]) ++result.districts[district].actors[cell];
    }
    for (const auto& arc : graph.arcs_of(node)) {
      if (arc.target < node) continue;
      const auto cells = cells_of(domains[node], domains[arc.target], count);
      for (const auto district : in_common(works_in[node], works_in[arc.target])) {
        for (const auto cell : cells) ++result.districts[district].ties[cell];
      }
    }
  }
}

MissingLink why_untied(int actors_one, int actors_other, int in_both) {
  if (actors_one == 0 || actors_other == 0) return MissingLink::nobody_side;
  return in_both == 1 && actors_one == 1 && actors_other == 1 ? MissingLink::one_person : MissingLink::no_tie;
}

}  // namespace

DomainTies domain_ties(const Network& network) {
  auto result = with_domains(network);
  for (const auto* area : areas_at(network, AreaLevel::district)) add_district(result, area->code);
  const auto graph = make_graph(network);
  count_ties(result, network, graph, districts_of_nodes(network, graph, result.districts));
  return result;
}

DomainTies domain_ties_of_all(const Network& network) {
  auto result = with_domains(network);
  add_district(result, {});
  const auto graph = make_graph(network);
  count_ties(result, network, graph, std::vector<Places>(graph.size(), Places{0}));
  return result;
}

std::vector<UntiedDomains> untied_domains(const DomainTies& ties) {
  std::vector<UntiedDomains> found;
  for (std::size_t district = 0; district < ties.districts.size(); ++district) {
    for (std::size_t one = 0; one < ties.domains.size(); ++one) {
      for (std::size_t other = one + 1; other < ties.domains.size(); ++other) {
        if (ties.ties(district, one, other) > 0) continue;
        const int actors_one = ties.actors(district, one, one);
        const int actors_other = ties.actors(district, other, other);
        const int in_both = ties.actors(district, one, other);
        found.push_back({ties.districts[district].district, ties.domains[one], ties.domains[other],
                         why_untied(actors_one, actors_other, in_both), actors_one, actors_other, in_both});
      }
    }
  }
  return found;
}

}  // namespace sleutelnet
