#include "core/analysis/plausible.hpp"

#include <string>

#include "core/analysis/claim_standing.hpp"
#include "core/analysis/tie_standing.hpp"
#include "core/support/random.hpp"

namespace sleutelnet {

namespace {

// FNV-1a over a letter for the kind of record and its id.
std::uint64_t key_of(char kind, const std::string& id) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  const auto add = [&hash](char letter) {
    hash ^= static_cast<unsigned char>(letter);
    hash *= 0x100000001B3ULL;
  };
  add(kind);
  for (const char letter : id) add(letter);
  return hash;
}

double chance_of(TieStanding standing, const TieChances& chances) {
  switch (standing) {
    case TieStanding::certain: return 1;
    case TieStanding::one_sided: return chances.one_sided;
    case TieStanding::from_meeting: return chances.from_meeting;
    case TieStanding::unsaid: return chances.unsaid;
    case TieStanding::expired: return chances.expired;
    case TieStanding::not_yet: return 0;
  }
  return 0;
}

}  // namespace

std::vector<Chance> actor_chances(const Network& network, const PlausibleRules& rules) {
  std::vector<Chance> chances;
  chances.reserve(network.actors.size());
  for (const auto& actor : network.actors) chances.push_back({key_of('a', actor.id.text()), 1 - rules.actor_loss});
  return chances;
}

std::vector<Chance> tie_chances(const Network& network, const PlausibleRules& rules) {
  const auto standings = tie_standings(network);
  std::vector<Chance> chances;
  chances.reserve(standings.size());
  for (std::size_t tie = 0; tie < standings.size(); ++tie) {
    chances.push_back({key_of('t', network.ties.rows()[tie].id.text()),
                       chance_of(standings[tie], rules.ties) * (1 - rules.tie_loss)});
  }
  return chances;
}

std::vector<ClaimChance> claim_chances(const Network& network, const ClaimChances& rules, Date day) {
  std::vector<ClaimChance> chances;
  chances.reserve(network.reach.size());
  for (const auto& claim : network.reach) {
    auto& made =
        chances.emplace_back(ClaimChance{{key_of('r', claim.id.text()), 1}, {key_of('c', claim.actor.text()), 1}});
    const Actor* actor = network.actors.find(claim.actor);
    if (actor == nullptr) continue;
    const auto doubts = claim_doubts(*actor, claim, {}, day);
    if (doubts.expired) made.claim.chance *= rules.expired;
    if (doubts.estimate) made.claim.chance *= rules.estimate;
    if (doubts.card_old) made.card.chance = rules.card_old;
  }
  return chances;
}

ClaimDoubts claim_doubts(Actor actor, Reach reach, const CoverageOptions& options, Date day) {
  ClaimDoubts doubts;
  for (;;) {
    doubts.without = standing_of(actor, reach, options, day);
    switch (doubts.without) {
      case Standing::expired:
        doubts.expired = true;
        reach.expires.reset();
        break;
      case Standing::estimate:
        doubts.estimate = true;
        reach.source = ReachSource::self;
        break;
      case Standing::card_old:
        doubts.card_old = true;
        actor.confirmed = day;
        break;
      default: return doubts;
    }
  }
}

std::uint64_t luck_of_draw(std::uint64_t seed, std::uint64_t number) {
  return Random(Random(seed).next() + number).next();
}

bool holds(const Chance& record, std::uint64_t luck) { return Random(luck ^ record.key).unit() < record.chance; }

std::vector<bool> drawn(const std::vector<Chance>& records, std::uint64_t luck) {
  std::vector<bool> there;
  there.reserve(records.size());
  for (const auto& record : records) there.push_back(holds(record, luck));
  return there;
}

}  // namespace sleutelnet
