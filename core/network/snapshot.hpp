#pragma once
// A dated network that no longer changes.

#include <string>

#include "core/network/network.hpp"

namespace sleutelnet {

struct Snapshot {
  std::string name;
  Network network;  // its date is the date of the snapshot
  bool operator==(const Snapshot&) const = default;
};

}  // namespace sleutelnet
