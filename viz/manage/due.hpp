#pragma once
// What has to be done, worked out once per revision and day while the place Manage is shown.

#include "core/analysis/contact_log.hpp"
#include "core/analysis/owners.hpp"
#include "core/analysis/upkeep.hpp"
#include "core/store/purge.hpp"
#include "importers/possible_duplicates.hpp"

namespace sleutelnet {

struct State;

struct DueResults {
  std::uint64_t revision = 0;  // 0: nothing yet
  Date as_of{};
  ContactLog contacts;
  Owners owners;
  Upkeep upkeep;
  PurgeDue now;   // kept long enough
  PurgeDue soon;  // and within purge_ahead_days
  std::vector<PossibleDuplicate> duplicates;
};

inline constexpr int purge_ahead_days = 28;

// True when it changed.
bool update_due(DueResults& due, const State& state);

}  // namespace sleutelnet
