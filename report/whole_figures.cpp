#include "report/whole_figures.hpp"

#include <algorithm>

namespace sleutelnet {

namespace {

using enum CountedOver;

class FigureList {
 public:
  WholeFigure& count(std::string metric, std::string convention, CountedOver over, std::int64_t number) {
    return add({std::move(metric), std::move(convention), FigureUnit::count, over, static_cast<double>(number)});
  }
  WholeFigure& share(std::string metric, std::string convention, CountedOver over, std::optional<double> value,
                     UndefinedReason when_empty) {
    return add({.metric = std::move(metric),
                .convention = std::move(convention),
                .unit = FigureUnit::share,
                .over = over,
                .value = value,
                .when_empty = when_empty});
  }
  WholeFigure& index(std::string metric, std::string convention, CountedOver over, std::optional<double> value,
                     UndefinedReason when_empty) {
    auto& figure = share(std::move(metric), std::move(convention), over, value, when_empty);
    figure.unit = FigureUnit::index;
    return figure;
  }
  std::vector<WholeFigure> take() { return std::move(figures_); }

 private:
  WholeFigure& add(WholeFigure figure) { return figures_.emplace_back(std::move(figure)); }

  std::vector<WholeFigure> figures_;
};

void set_interval(WholeFigure& figure, IntervalOf interval, const std::optional<double>& lowest,
                  const std::optional<double>& highest) {
  if (!lowest || !highest) return;
  figure.lowest = lowest;
  figure.highest = highest;
  figure.interval = interval;
}

void set_interval(WholeFigure& figure, const std::optional<Spread>& spread) {
  if (spread) set_interval(figure, IntervalOf::draws, spread->low, spread->high);
}

struct Known {
  const KnownShare& share;
  std::int64_t open = 0;  // without, nothing is unknown and there is no interval
};

// Where there is a lowest there is something to count, and it is all in doubt.
void add_known_share(FigureList& list, const char* metric, const char* convention, const Known& known,
                     UndefinedReason when_empty) {
  const auto& [share, open] = known;
  const auto reason = share.lowest ? UndefinedReason::all_in_doubt : when_empty;
  auto& figure = list.share(metric, convention, participants, share.of_known, reason);
  if (open > 0) set_interval(figure, IntervalOf::unknown_ties, share.lowest, share.highest);
}

void add_sizes(FigureList& list, const Structure& structure, const NetworkFigures& figures) {
  list.count("participants", "participants", participants, static_cast<std::int64_t>(structure.graph.size()));
  list.count("ties", "ties.in-force", participants, figures.ties);
  list.count("n_components", "components.weak", participants,
             static_cast<std::int64_t>(structure.components.sizes.size()));
  list.count("largest_component", "components.weak", participants,
             static_cast<std::int64_t>(figures.largest_component.actors));
  list.count("isolated", "degree.0", participants, figures.isolated);
  list.count("bridges", "bridges", participants, static_cast<std::int64_t>(structure.cuts.bridges.size()));
}

void add_density(FigureList& list, const WholeNetwork& whole) {
  const auto& answered = whole.reciprocity;
  add_known_share(list, "density", "density.known", {whole.density.share, whole.density.open}, UndefinedReason::alone);
  const auto no_way = UndefinedReason::no_directed_tie;
  add_known_share(list, "reciprocity_arcs", "reciprocity.arcs", {answered.of_arcs, answered.open}, no_way);
  add_known_share(list, "reciprocity_dyads", "reciprocity.dyads", {answered.of_dyads, answered.open}, no_way);
}

void add_clustering(FigureList& list, const WholeNetwork& whole) {
  const auto& found = whole.clustering;
  const auto no_triple = UndefinedReason::fewer_than_two_neighbours;
  list.share("transitivity", "clustering.transitivity", participants, found.transitivity, no_triple);
  list.share("mean_clustering", "clustering.mean-local", participants, found.mean_local, no_triple);
  list.share("avg_clustering", "clustering.mean-or-0", participants, found.mean_or_zero, UndefinedReason::alone);
}

void add_paths(FigureList& list, const NetworkFigures& paths) {
  const auto alone = UndefinedReason::alone;
  const auto no_ties = UndefinedReason::no_ties;
  list.index("avg_path_length", "paths.mean.reachable", participants, paths.average_path_length, no_ties);
  list.share("reachable_share", "paths.mean.reachable", participants, paths.reachable_share, alone);
  const auto& largest = paths.largest_component;
  const auto diameter = largest.diameter ? std::optional(static_cast<double>(*largest.diameter)) : std::nullopt;
  list.index("diameter_largest_component", "paths.largest-component", participants, diameter, no_ties).unit =
      FigureUnit::count;
  list.index("avg_path_length_largest_component", "paths.largest-component", participants, largest.average_path_length,
             no_ties);
  const auto reason = largest.actors > 1 ? UndefinedReason::all_alike : no_ties;
  list.index("degree_assortativity", "assortativity.degree", participants, paths.degree_assortativity, reason);
}

void add_centralisation(FigureList& list, const WholeNetwork& whole) {
  const auto& found = whole.centralisation;
  const auto few = UndefinedReason::fewer_than_three;
  const auto* municipal = "centralisation.municipal.v1";
  list.share("freeman_degree_centralization", "centralisation.degree", participants, found.with_all.degree, few);
  if (whole.municipal && found.municipal_actors > 0) {
    list.share("freeman_degree_centralization_without_municipality", municipal, participants,
               found.without_municipal.degree, few);
    list.share("municipal_tie_share", municipal, participants, found.municipal_tie_share, UndefinedReason::no_ties);
  }
  const auto no_ways = found.with_all.too_large ? UndefinedReason::too_large : few;
  list.share("freeman_betweenness_centralization", "centralisation.betweenness", participants,
             found.with_all.betweenness, no_ways);
  const bool in_parts = found.with_all.degree && !found.with_all.too_large;
  const auto reason = in_parts ? UndefinedReason::several_parts : no_ways;
  list.share("freeman_closeness_centralization", "centralisation.closeness", participants, found.with_all.closeness,
             reason);
}

void add_groups(FigureList& list, const Results& results) {
  const auto& cores = results.whole.cores;
  const auto* convention = results.structure.graph.directed ? "core.total" : "core.degree";
  list.count("deepest_core", convention, participants, cores.deepest);
  list.count("deepest_core_size", convention, participants, cores.deepest_size);
  const auto& found = results.whole.communities;
  const auto* leiden = "communities.leiden.modularity.runs";
  list.count("communities", leiden, participants, static_cast<std::int64_t>(found.sizes.size()));
  list.index("communities_modularity", leiden, participants, found.modularity, UndefinedReason::no_ties);
  const auto agreeing = found.modularity ? std::optional(found.agreeing_runs) : std::nullopt;
  list.share("communities_agreeing_runs", leiden, participants, agreeing, UndefinedReason::no_ties);
}

void add_ties_between(FigureList& list, const char* metric, const GroupTies& ties) {
  const auto reason = ties.grouping.names.empty() ? UndefinedReason::no_group : UndefinedReason::no_ties;
  auto& figure = list.index(metric, "ei.index", groups, ties.index.overall.index, reason);
  if (ties.by_chance) set_interval(figure, IntervalOf::chance, ties.by_chance->low, ties.by_chance->high);
}

void add_domains(FigureList& list, const WholeNetwork& whole) {
  add_ties_between(list, "ei_index_domain", whole.domains);
  add_ties_between(list, "ei_index_district", whole.districts);
  list.count("brokered_between_domains", "brokerage.gould-fernandez", groups, whole.domains.brokerage.between_groups);
  const auto untied = std::count_if(whole.untied.begin(), whole.untied.end(),
                                    [](const UntiedDomains& pair) { return pair.why == MissingLink::no_tie; });
  list.count("untied_domain_pairs", "domain_pairs.v1", districts, untied);
}

void add_owners(FigureList& list, const WholeNetwork& whole) {
  list.index("owners_herfindahl", "owners.v1", key_figures, whole.owners.herfindahl, UndefinedReason::no_ties);
  list.count("without_owner", "owners.v1", key_figures, whole.owners.without_owner);
  list.count("without_deputy", "owners.v1", key_figures, whole.owners.without_deputy);
}

void add_two(FigureList& list, const WholeNetwork& whole) {
  const auto cells_of_pairs = whole.pairs ? std::optional<double>(whole.pairs->cells) : std::nullopt;
  list.index("cells_of_two", "joint.v1", cells, cells_of_pairs, UndefinedReason::too_large).unit = FigureUnit::count;
}

void add_inform(FigureList& list, const WholeNetwork& whole) {
  const auto why_empty = whole.inform ? UndefinedReason::nobody : UndefinedReason::too_large;
  const auto plan = whole.inform.value_or(InformPlan{});
  auto& inform = list.index("kpp_pos_3", "kpp-pos.members-1.n", participants, plan.value, why_empty);
  set_interval(inform, IntervalOf::proof, plan.value, plan.bound);
}

void add_certainty(FigureList& list, const WholeNetwork& whole) {
  const auto& sure = whole.coverage_certainty;
  auto& met = list.share("share_met", sure.convention, cells, sure.share_met, UndefinedReason::nothing_in_scope);
  if (sure.judged > 0) set_interval(met, sure.share_met_spread);
  const auto unreached =
      sure.judged > 0 ? std::optional(static_cast<double>(sure.inhabitants_unreached)) : std::nullopt;
  auto& inhabitants =
      list.index("inhabitants_unreached", sure.convention, cells, unreached, UndefinedReason::nothing_in_scope);
  inhabitants.unit = FigureUnit::count;
  if (sure.judged > 0) set_interval(inhabitants, sure.inhabitants_unreached_spread);
}

}  // namespace

std::vector<WholeFigure> whole_figures(const Results& results) {
  FigureList list;
  add_sizes(list, results.structure, results.whole.paths);
  add_density(list, results.whole);
  add_clustering(list, results.whole);
  add_paths(list, results.whole.paths);
  add_centralisation(list, results.whole);
  add_groups(list, results);
  add_inform(list, results.whole);
  if (!results.whole.municipal) return list.take();
  add_domains(list, results.whole);
  add_owners(list, results.whole);
  add_two(list, results.whole);
  add_certainty(list, results.whole);
  return list.take();
}

}  // namespace sleutelnet
