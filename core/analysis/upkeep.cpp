#include "core/analysis/upkeep.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_set>

#include "core/network/candidate_days.hpp"

namespace sleutelnet {

namespace {

class Collector {
 public:
  explicit Collector(Upkeep& upkeep) : upkeep_(upkeep), horizon_(upkeep.as_of + std::chrono::days(upkeep.ahead_days)) {}

  void add(DueKind kind, const ActorId& actor, std::optional<Date> due, const AgreementId& agreement = {}) {
    if (due && *due > horizon_) return;
    if (!due || *due < upkeep_.as_of) ++upkeep_.late;
    upkeep_.items.push_back({kind, actor, due, agreement});
  }

  void add_key_figure(const Actor& actor, bool agreed) {
    if (actor.status == ActorStatus::candidate && !actor.notice) {
      const auto until = actor.joined ? std::optional(*actor.joined + std::chrono::days(candidate_days)) : std::nullopt;
      add(DueKind::notice, actor.id, until);
    }
    if (actor.status == ActorStatus::reconfirm) add(DueKind::reconfirm, actor.id, std::nullopt);
    if (actor.status != ActorStatus::active) return;
    const auto until = actor.confirmed ? std::optional(plus_months(*actor.confirmed, card_valid_months)) : std::nullopt;
    add(DueKind::card, actor.id, until);
    if (!agreed) add(DueKind::agreement, actor.id, std::nullopt);
  }

 private:
  Upkeep& upkeep_;
  Date horizon_;
};

}  // namespace

Upkeep upkeep(const Network& network, const UpkeepOptions& options) {
  Upkeep result{.as_of = options.as_of.value_or(network.date), .ahead_days = options.ahead_days, .items = {}};
  Collector collector(result);
  std::unordered_set<ActorId> agreed;
  for (const auto& agreement : network.agreements) {
    agreed.insert(agreement.actor);
    const auto* actor = network.actors.find(agreement.actor);
    if (actor == nullptr || !participates(*actor) || !agreement.review) continue;
    collector.add(DueKind::review, actor->id, agreement.review, agreement.id);
  }
  for (const auto& actor : network.actors) {
    if (actor.kind == ActorKind::key_figure) collector.add_key_figure(actor, agreed.contains(actor.id));
  }
  std::sort(result.items.begin(), result.items.end(), [&](const DueItem& left, const DueItem& right) {
    const auto rank = [&](const DueItem& item) {
      return std::tuple(item.due.value_or(result.as_of), item.kind, item.actor.text(), item.agreement.text());
    };
    return rank(left) < rank(right);
  });
  return result;
}

}  // namespace sleutelnet
