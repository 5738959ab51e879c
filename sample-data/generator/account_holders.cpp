#include "sample-data/generator/account_holders.hpp"

#include <algorithm>

#include "core/support/require.hpp"
#include "sample-data/generator/cast.hpp"
#include "sample-data/generator/ties.hpp"

namespace sleutelnet::sample {

namespace {

constexpr int relations_of_busy_owner[] = {22, 29};  // in the first two snapshots

int relations_of(const World& world, const std::string& owner, int snapshot) {
  int count = 0;
  for (const Bond* bond : bonds_in(world, snapshot)) {
    count += bond->kind == TieKind::account_holder && bond->one == owner ? 1 : 0;
  }
  return count;
}

const Participant& least_busy(const World& world, Weaver& weaver, int snapshot) {
  const Participant* best = nullptr;
  int fewest = 0;
  for (const auto* owner : weaver.members(ActorKind::municipal_team)) {
    if (owner->id == busy_owner) continue;
    const int count = relations_of(world, owner->id, snapshot);
    if (best == nullptr || count < fewest) {
      best = owner;
      fewest = count;
    }
  }
  SLEUTELNET_REQUIRE(best != nullptr);
  return *best;
}

bool has_owner(const World& world, const std::string& person, int snapshot) {
  const auto bonds = bonds_in(world, snapshot);
  return std::any_of(bonds.begin(), bonds.end(),
                     [&](const Bond* bond) { return bond->kind == TieKind::account_holder && bond->other == person; });
}

bool in_harbour(const Participant& person) {
  return std::any_of(std::begin(harbour), std::end(harbour),
                     [&](int number) { return person.id == key_figure(number); });
}

// The card was not looked at again after A03 had left.
bool card_grows_old(const Participant& person) {
  return person.takes_part(2) && plus_months(*person.at[2].confirmed, 12) < day("2025-11-24");
}

// In an order that has nothing to do with their numbers; those whose cards grow old come first, to A03.
std::vector<const Participant*> without_owner(const World& world, Weaver& weaver, int snapshot, bool veldhaven) {
  std::vector<const Participant*> found;
  for (const auto* person : weaver.members(ActorKind::key_figure)) {
    if (has_owner(world, person->id, snapshot) || (veldhaven && in_harbour(*person))) continue;
    found.push_back(person);
  }
  Random order(static_cast<std::uint64_t>(snapshot) + 29);
  shuffle(order, found);
  if (veldhaven) {
    std::stable_partition(found.begin(), found.end(),
                          [](const Participant* person) { return card_grows_old(*person); });
  }
  return found;
}

// T7: everybody thinks this person is theirs.
void share_out(World& world, Weaver& weaver, int snapshot) {
  const auto& person = world.person(key_figure(shared_out));
  for (const auto* owner : weaver.members(ActorKind::municipal_team)) {
    if (owners_of(world, person.id, snapshot).size() < 5) weaver.prescribe(*owner, person, TieKind::account_holder);
  }
}

}  // namespace

// Eleven relations of A03 with people who play no other part are left behind; the rest end here and get a
// new account holder below.
void hand_over(World& world, int snapshot) {
  int left_behind = 0;
  const auto bonds = bonds_in(world, snapshot);
  for (auto& bond : world.bonds) {
    if (bond.one != busy_owner || bond.last < snapshot || bond.kind != TieKind::account_holder) continue;
    const auto known = std::count_if(bonds.begin(), bonds.end(), [&](const Bond* other) {
      return other->one == bond.other || other->other == bond.other;
    });
    const bool plays_no_part = !has_part_in_truth(std::stoi(bond.other.substr(1)));
    const bool old_card = card_grows_old(world.person(bond.other));
    if (left_behind < relations_never_handed_over && plays_no_part && old_card && known > 2) {
      ++left_behind;
    } else {
      bond.last = snapshot - 1;
    }
  }
  SLEUTELNET_REQUIRE(left_behind == relations_never_handed_over);
}

void assign_account_holders(World& world, Weaver& weaver, int snapshot, bool veldhaven) {
  for (const auto* person : without_owner(world, weaver, snapshot, veldhaven)) {
    const auto& busy = world.person(busy_owner);
    const bool to_busy = veldhaven && snapshot < 2 && person->id != key_figure(bridge) &&
                         relations_of(world, busy_owner, snapshot) < relations_of_busy_owner[snapshot];
    weaver.prescribe(to_busy ? busy : least_busy(world, weaver, snapshot), *person, TieKind::account_holder);
  }
  if (veldhaven && snapshot == 2) share_out(world, weaver, snapshot);
}

}  // namespace sleutelnet::sample
