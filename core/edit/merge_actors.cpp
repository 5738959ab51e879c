#include "core/edit/merge_actors.hpp"

#include <algorithm>
#include <tuple>

#include "core/edit/merge_cards.hpp"

namespace sleutelnet {

namespace {

bool between(const Tie& tie, const ActorId& one, const ActorId& other) {
  return (tie.source == one && tie.target == other) || (tie.source == other && tie.target == one);
}

bool same_ends(const Tie& left, const Tie& right) {
  if (left.source == right.source && left.target == right.target) return true;
  return !left.directed && left.source == right.target && left.target == right.source;
}

template <class Value>
bool agree(const Value& left, const Value& right, const Value& open) {
  return left == right || left == open || right == open;
}

bool joinable(const Tie& left, const Tie& right) {
  return left.directed == right.directed && same_ends(left, right) && left.kind == right.kind &&
         left.observed == right.observed && left.expires == right.expires && agree(left.strength, right.strength, {}) &&
         agree(left.frequency, right.frequency, Frequency::unknown) &&
         agree(left.evidence, right.evidence, TieEvidence::unknown) && agree(left.weight, right.weight, {});
}

void fill(Tie& tie, const Tie& other) {
  if (!tie.strength) tie.strength = other.strength;
  if (tie.frequency == Frequency::unknown) tie.frequency = other.frequency;
  if (tie.evidence == TieEvidence::unknown) tie.evidence = other.evidence;
  if (tie.weight.empty()) tie.weight = other.weight;
}

bool joinable(const Reach& left, Reach right) {
  right.id = left.id;
  return left == right;
}
void fill(Reach&, const Reach&) {}  // the two say the same

class Joining {
 public:
  Joining(ActorMerge& merge, const ActorId& keep, const ActorId& gone) : merge_(merge), keep_(keep), gone_(gone) {}

  void run() {
    auto& network = merge_.records.network;
    merge_.ties_to_self = network.ties.erase_if([&](const Tie& tie) { return between(tie, keep_, gone_); });
    join(network.ties, merge_.ties_moved, merge_.ties_joined);
    join(network.reach, merge_.reach_moved, merge_.reach_joined);
    move_contacts(network.contacts);
    const auto agreements = network.agreements.rows();
    for (auto agreement : agreements) {
      if (!move(agreement.actor)) continue;
      ++merge_.agreements_moved;
      network.agreements.put(std::move(agreement));
    }
    move_members(network.actors);
  }

 private:
  bool move(ActorId& id) const {
    if (id != gone_) return false;
    id = keep_;
    return true;
  }
  bool move(Tie& tie) const {
    const bool source = move(tie.source);
    return move(tie.target) || source;
  }
  bool move(Reach& reach) const { return move(reach.actor); }
  bool mine(const Tie& tie) const { return tie.source == keep_ || tie.target == keep_; }
  bool mine(const Reach& reach) const { return reach.actor == keep_; }

  // The rows of the one that goes in order of id, each beside those that the one that stays has by then.
  template <class Row>
  void join(Table<Row>& table, std::size_t& moved, std::size_t& joined) const {
    std::vector<Row> own;
    std::vector<Row> coming;
    for (auto row : table) {
      if (move(row)) {
        coming.push_back(std::move(row));
      } else if (mine(row)) {
        own.push_back(std::move(row));
      }
    }
    for (auto& row : coming) {
      const auto same = std::find_if(own.begin(), own.end(), [&](const Row& one) { return joinable(one, row); });
      if (same == own.end()) {
        ++moved;
        table.put(row);
        own.push_back(std::move(row));
        continue;
      }
      ++joined;
      fill(*same, row);
      table.put(*same);
      table.erase_if([&](const Row& each) { return each.key() == row.key(); });
    }
  }

  void move_contacts(Table<ContactMoment>& table) const {
    const auto moments = table.rows();
    for (auto contact : moments) {
      const bool about = move(contact.actor);
      const bool by = move(contact.by);
      if (!about && !by) continue;
      ++merge_.contacts_moved;
      if (contact.actor == contact.by) {
        contact.by = {};
        ++merge_.contacts_with_self;
      }
      table.put(std::move(contact));
    }
  }

  void move_members(Table<Actor>& table) const {
    const auto members = table.rows();
    for (auto actor : members) {
      if (actor.id == gone_ || actor.id == keep_ || !move(actor.organisation)) continue;
      ++merge_.members_moved;
      table.put(std::move(actor));
    }
  }

  ActorMerge& merge_;
  const ActorId& keep_;
  const ActorId& gone_;
};

void join_cards(ActorMerge& merge, const ActorId& keep, const ActorId& gone) {
  auto& network = merge.records.network;
  const auto stays = *network.actors.find(keep);
  const auto goes = *network.actors.find(gone);
  network.actors.put(joined_card(stays, goes, merge));
  network.actors.erase_if([&](const Actor& actor) { return actor.id == gone; });
  auto& identities = merge.records.vault.identities;
  const auto* other = identities.find(gone);
  if (other == nullptr) return;
  const auto* own = identities.find(keep);
  identities.put(joined_identity(own == nullptr ? Identity{.id = keep, .name = {}, .telephone = {}, .email = {}} : *own,
                                 Identity(*other), merge));
  identities.erase_if([&](const Identity& identity) { return identity.id == gone; });
}

}  // namespace

Result<ActorMerge> merge_actors(Records records, const ActorId& keep, const ActorId& gone) {
  if (keep == gone) return Reason{ReasonCode::same_actor, {keep.text()}};
  const auto* stays = records.network.actors.find(keep);
  const auto* goes = records.network.actors.find(gone);
  if (stays == nullptr) return Reason{ReasonCode::actor_unknown, {keep.text()}};
  if (goes == nullptr) return Reason{ReasonCode::actor_unknown, {gone.text()}};
  if (stays->kind != goes->kind) return Reason{ReasonCode::kinds_differ, {keep.text(), gone.text()}};
  ActorMerge merge{.records = std::move(records)};
  Joining(merge, keep, gone).run();
  join_cards(merge, keep, gone);
  return merge;
}

}  // namespace sleutelnet
