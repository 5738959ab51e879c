#include "core/network/account_holding.hpp"

#include <algorithm>

namespace sleutelnet {

std::vector<AccountHolding> account_holdings(const Network& network) {
  std::vector<AccountHolding> found;
  for (const auto& tie : network.ties) {
    if (tie.kind != TieKind::account_holder || !in_force(tie, network.date)) continue;
    const Actor* source = network.actors.find(tie.source);
    const Actor* target = network.actors.find(tie.target);
    if (source == nullptr || target == nullptr || !participates(*source) || !participates(*target)) continue;
    const bool turned = source->kind == ActorKind::key_figure;
    found.push_back(turned ? AccountHolding{tie.target, tie.source} : AccountHolding{tie.source, tie.target});
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

bool holds_too_much(std::size_t own, std::size_t all) {
  constexpr std::size_t worth_naming = 8;
  return all >= worth_naming && own * 4 > all;
}

}  // namespace sleutelnet
