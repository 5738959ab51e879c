#pragma once
// Who is account holder of whom: the person of the municipality through whom a key figure is kept up with.

#include <cstddef>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct AccountHolding {
  ActorId owner;
  ActorId owned;
  auto operator<=>(const AccountHolding&) const = default;
};

// From the account-holder ties in force on the network's date between two who take part, each pair once, by
// owner and owned. The owner is the source, unless that is a key figure: then the target is.
std::vector<AccountHolding> account_holdings(const Network& network);

// More than a quarter of all relations in one hand is a risk (domain.md C2, question 24). In a small team every
// share is high, so that fewer than eight relations tell nothing.
bool holds_too_much(std::size_t own, std::size_t all);

}  // namespace sleutelnet
