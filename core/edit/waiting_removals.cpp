#include "core/edit/waiting_removals.hpp"

#include <utility>

namespace sleutelnet {

namespace {

template <class Row, class Keys>
void erase(Table<Row>& table, const Keys& gone) {
  if (!gone.empty()) table.erase_if([&](const Row& row) { return gone.contains(row.key()); });
}

void erase_actors(Records& records, const std::unordered_set<ActorId>& actors) {
  auto& network = records.network;
  const auto gone = [&](const ActorId& id) { return actors.contains(id); };
  network.ties.erase_if([&](const Tie& tie) { return gone(tie.source) || gone(tie.target); });
  network.reach.erase_if([&](const Reach& reach) { return gone(reach.actor); });
  network.contacts.erase_if([&](const ContactMoment& contact) { return gone(contact.actor); });
  network.agreements.erase_if([&](const Agreement& agreement) { return gone(agreement.actor); });
  records.vault.identities.erase_if([&](const Identity& identity) { return gone(identity.id); });
  network.actors.erase_if([&](const Actor& actor) { return gone(actor.id); });
  const auto members = network.actors;
  for (auto actor : members) {
    if (!gone(actor.organisation)) continue;
    actor.organisation = {};
    network.actors.put(std::move(actor));
  }
  const auto moments = network.contacts;
  for (auto contact : moments) {
    if (!gone(contact.by)) continue;
    contact.by = {};
    network.contacts.put(std::move(contact));
  }
}

}  // namespace

void WaitingRemovals::erase_from(Records& records) {
  auto& network = records.network;
  erase(network.ties, ties);
  erase(network.reach, reach);
  erase(network.targets, targets);
  erase(network.contacts, contacts);
  erase(network.agreements, agreements);
  erase(records.vault.identities, identities);
  if (!actors.empty()) erase_actors(records, actors);
  *this = {};
}

}  // namespace sleutelnet
