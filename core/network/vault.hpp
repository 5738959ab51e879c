#pragma once
// Names and how to reach people, apart from the network (P31). Nothing in core/analysis may see this.

#include <string>

#include "core/network/ids.hpp"
#include "core/network/table.hpp"

namespace sleutelnet {

struct Identity {
  ActorId id;
  std::string name;
  std::string telephone;
  std::string email;

  const ActorId& key() const { return id; }
  bool operator==(const Identity&) const = default;
};

struct Vault {
  Table<Identity> identities;
  bool operator==(const Vault&) const = default;
};

}  // namespace sleutelnet
