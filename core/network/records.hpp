#pragma once
// Everything an edit can change: the network, and beside it the vault of names.

#include "core/network/network.hpp"
#include "core/network/vault.hpp"

namespace sleutelnet {

struct Records {
  Network network;
  Vault vault;
  bool operator==(const Records&) const = default;
};

}  // namespace sleutelnet
