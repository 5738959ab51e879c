#include "core/analysis/claim_standing.hpp"

#include <algorithm>
#include <utility>

namespace sleutelnet {

namespace {

bool card_is_old(const Actor& actor, Date day) {
  return !actor.confirmed || plus_months(*actor.confirmed, card_valid_months) < day;
}

bool slower_than(ResponseClass response, ResponseClass wished) {
  return wished != ResponseClass::unknown && response > wished;
}

int distinct(std::vector<const ActorId*> ids) {
  std::sort(ids.begin(), ids.end(), [](const ActorId* left, const ActorId* right) { return *left < *right; });
  const auto end =
      std::unique(ids.begin(), ids.end(), [](const ActorId* left, const ActorId* right) { return *left == *right; });
  return static_cast<int>(end - ids.begin());
}

}  // namespace

bool suits(Availability availability, Moment moment) {
  if (availability == Availability::never) return false;
  if (moment == Moment::any) return true;
  switch (availability) {
    case Availability::unknown:
    case Availability::always: return true;
    case Availability::office_hours: return moment == Moment::daytime;
    case Availability::evenings: return moment == Moment::evening;
    case Availability::weekends: return moment == Moment::weekend;
    case Availability::never: return false;
  }
  return false;
}

Standing standing_of(const Actor& actor, const Reach& reach, const CoverageOptions& options, Date day) {
  if (actor.status == ActorStatus::left || actor.status == ActorStatus::wound_down) return Standing::left;
  if (actor.status == ActorStatus::candidate) return Standing::candidate;
  if (reach.asserted && *reach.asserted > day) return Standing::not_asserted_yet;
  if (reach.expires && *reach.expires <= day) return Standing::expired;
  if (reach.source == ReachSource::estimate) return Standing::estimate;
  if (card_is_old(actor, day)) return Standing::card_old;
  if (actor.status == ActorStatus::paused) return Standing::paused;
  if (!callable(actor)) return Standing::reconfirm;
  if (reach.strength < options.minimum_strength) return Standing::weak;
  if (slower_than(actor.response, options.within)) return Standing::too_slow;
  if (!suits(actor.availability, options.moment)) return Standing::other_hours;
  return Standing::counts;
}

PeopleCount count_people(const Network& network, const std::vector<ClaimStanding>& basis) {
  std::vector<const ActorId*> people;
  std::vector<const ActorId*> origins;
  for (const auto& claim : basis) {
    if (claim.standing != Standing::counts) continue;
    people.push_back(&claim.actor);
    const Actor* actor = network.actors.find(claim.actor);
    const bool alone = actor == nullptr || actor->organisation.empty();
    origins.push_back(alone ? &claim.actor : &actor->organisation);
  }
  return {distinct(std::move(people)), distinct(std::move(origins))};
}

std::vector<ActorId> actors_with(const std::vector<ClaimStanding>& basis, Standing standing) {
  std::vector<ActorId> found;
  for (const auto& claim : basis) {
    if (claim.standing == standing) found.push_back(claim.actor);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

}  // namespace sleutelnet
