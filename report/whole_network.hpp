#pragma once
// What the analyses say about the network as a whole: how it hangs together, which links are missing, what rests on
// whom, and how sure all of that is. Worked out once, for the report and for the verb `structure`. Holds people by
// id: only disclose() may pass it on.
//
// What would take minutes in a very large network is left out there, and is an empty optional for
// UndefinedReason::too_large: pairs of people above `largest_for_pairs` participants, whom to inform first above
// `largest_for_best_sets` (the verb `inform` answers there), the certainty of places where fewer than `fewest_draws`
// networks can be drawn within `work_of_draws`. Whether there is a core and centralisation have limits of their own
// (core_periphery.hpp, centralisation.hpp).

#include <optional>
#include <vector>

#include "core/analysis/brokerage.hpp"
#include "core/analysis/clustering.hpp"
#include "core/analysis/communities.hpp"
#include "core/analysis/cores.hpp"
#include "core/analysis/coverage_certainty.hpp"
#include "core/analysis/density.hpp"
#include "core/analysis/domain_pairs.hpp"
#include "core/analysis/fragility.hpp"
#include "core/analysis/grouping.hpp"
#include "core/analysis/inform_first.hpp"
#include "core/analysis/joint_departures.hpp"
#include "core/analysis/mixing.hpp"
#include "core/analysis/municipal_centralisation.hpp"
#include "core/analysis/network_figures.hpp"
#include "core/analysis/network_stage.hpp"
#include "core/analysis/owners.hpp"
#include "core/analysis/place_certainty.hpp"

namespace sleutelnet {

inline constexpr std::size_t largest_for_pairs = 5000;  // participants × ties of work: some seconds
inline constexpr std::size_t most_draws = 200;
inline constexpr std::size_t fewest_draws = 20;       // below that nine of ten says little
inline constexpr double work_of_draws = 500'000'000;  // participants × ties × draws: about four seconds

// Ties within and between the groups of one grouping.
struct GroupTies {
  Grouping grouping;
  MixingMatrix mixing;
  ExternalInternalIndex index;
  std::optional<ShuffledIndex> by_chance;
  std::vector<std::optional<ShuffledIndex>> of_group_by_chance;
  std::optional<double> modularity;
  Brokerage brokerage;
};

struct WholeNetwork {
  bool municipal = true;   // else of a plain list of ties, without domains, account holders and coverage
  std::uint64_t seed = 1;  // of shuffles, runs and draws
  StagedNetwork stage;
  MunicipalCentralisation centralisation;
  NetworkFigures paths;
  Density density;
  Reciprocity reciprocity;
  Clustering clustering;
  CoreNumbers cores;
  Communities communities;
  GroupTies domains, districts;
  DomainTies domain_ties;
  std::vector<UntiedDomains> untied;
  Owners owners;
  std::vector<OrganisationDeparture> organisation_departures;
  std::vector<OwnerDeparture> owner_departures;
  std::vector<TieLoss> tie_losses;
  std::optional<double> fragmentation;                            // by components, N fixed
  std::vector<std::optional<double>> fragmentation_without_each;  // beside the nodes of the graph
  std::optional<JointDepartures> pairs;
  std::optional<InformPlan> inform;
  std::size_t draws = 0;  // of the certainties
  CoverageCertainty coverage_certainty;
  std::optional<PlaceCertainty> places;
  std::vector<std::optional<double>> coverage_betweenness;  // beside the nodes of the graph, like the next
  std::vector<std::optional<double>> cell_reach;            // within two steps
};

// The graph may be directed; what asks for one without direction gets that.
WholeNetwork whole_network_of(const Situation& situation, bool municipal = true, std::uint64_t seed = 1);

}  // namespace sleutelnet
