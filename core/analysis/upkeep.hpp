#pragma once
// Which notices, cards and agreements want attention, and by when? Convention upkeep.v1, on the day that is asked:
//   notice     a candidate key figure who was not told what is kept: within 28 days of the start (P11, P12)
//   reconfirm  a card taken over from an older list without a notice: today
//   card       an active key figure whose card was confirmed: 12 months after that; never confirmed: today
//   review     an agreement of somebody who takes part: on the day of review
//   agreement  an active key figure without any agreement: today
// What falls due later than `ahead_days` days from then is left out. Without a date of start the day of a notice is not
// known. Order: by day, "today" as the day that is asked, unknown as today too; then by kind and id. Cost O(n log n).

#include <optional>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

enum class DueKind { notice, reconfirm, card, review, agreement };

struct DueItem {
  DueKind kind{};
  ActorId actor;
  std::optional<Date> due;  // empty: today, or not known
  AgreementId agreement;    // of a review
  bool operator==(const DueItem&) const = default;
};

struct UpkeepOptions {
  std::optional<Date> as_of;  // that of the network when empty
  int ahead_days = 60;
};

struct Upkeep {
  Date as_of{};
  int ahead_days = 0;
  std::vector<DueItem> items;
  int late = 0;  // due before that day, or today without one
  bool operator==(const Upkeep&) const = default;
};

Upkeep upkeep(const Network& network, const UpkeepOptions& options = {});

}  // namespace sleutelnet
