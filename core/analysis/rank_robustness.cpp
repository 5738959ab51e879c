#include "core/analysis/rank_robustness.hpp"

#include <utility>

namespace sleutelnet {

std::vector<RanksUnderLoss> rank_robustness(const Network& network, const RankRobustnessOptions& options) {
  std::vector<RanksUnderLoss> result;
  std::vector<PlausibleRules> rules;
  for (const auto of : {LossOf::ties, LossOf::actors}) {
    for (const auto loss : options.losses) {
      result.push_back({of, loss, {}});
      rules.push_back({.ties = ties_as_kept,
                       .claims = claims_as_kept,
                       .tie_loss = of == LossOf::ties ? loss : 0,
                       .actor_loss = of == LossOf::actors ? loss : 0});
    }
  }
  auto places = place_certainties(network, rules, options.places);
  for (std::size_t number = 0; number < result.size(); ++number) result[number].places = std::move(places[number]);
  return result;
}

}  // namespace sleutelnet
