#include "report/disclose_whole.hpp"

#include "core/analysis/coverage.hpp"

namespace sleutelnet {

namespace {

bool enough(std::int64_t count) { return count >= fewest_people; }

bool may_be_told(const UntiedDomains& pair, const Network& network) {
  const Area* district = network.areas.find(pair.district);
  return pair.why == MissingLink::no_tie && enough(pair.actors_one) && enough(pair.actors_other) &&
         (pair.in_both == 0 || enough(pair.in_both)) && district != nullptr && district->inhabitants &&
         *district->inhabitants >= fewest_inhabitants;
}

}  // namespace

WholeNetwork without_people(const WholeNetwork& whole, const Network& network, std::size_t participants) {
  WholeNetwork told{.municipal = whole.municipal, .seed = whole.seed};
  if (!enough(static_cast<std::int64_t>(participants))) return told;
  if (enough(whole.density.certain)) told.density.share = whole.density.share;
  told.clustering.transitivity = whole.clustering.transitivity;
  const auto& between = whole.domains.index.overall;
  if (enough(between.external) && enough(between.internal)) {
    told.domains.index.overall.index = between.index;
    told.domains.by_chance = whole.domains.by_chance;
  }
  for (const auto& pair : whole.untied) {
    if (may_be_told(pair, network)) told.untied.push_back(pair);
  }
  told.coverage_certainty.inhabitants_unreached = whole.coverage_certainty.inhabitants_unreached;
  told.coverage_certainty.inhabitants_unreached_spread = whole.coverage_certainty.inhabitants_unreached_spread;
  told.draws = whole.draws;
  return told;
}

}  // namespace sleutelnet
