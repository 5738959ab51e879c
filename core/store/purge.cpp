#include "core/store/purge.hpp"

#include <algorithm>

#include "core/network/check.hpp"
#include "core/store/erase.hpp"
#include "core/store/pseudonyms.hpp"
#include "core/store/removal.hpp"

namespace sleutelnet {

namespace {

constexpr int months_names = 3;
constexpr int months_cards = 12;
constexpr int months_contacts = 24;
constexpr int months_snapshots = 24;

bool candidate_is_due(const Actor& actor, Date day) {
  return actor.kind == ActorKind::key_figure && actor.status == ActorStatus::candidate && !actor.notice &&
         actor.joined && (day - *actor.joined).count() > candidate_days;
}

bool left_before(const Actor& actor, Date day, int months) {
  const bool left = actor.status == ActorStatus::left || actor.status == ActorStatus::wound_down;
  return left && actor.departed && plus_months(*actor.departed, months) <= day;
}

bool contact_is_due(const ContactMoment& contact, Date day) {
  return plus_months(contact.date, months_contacts) <= day;
}

bool snapshot_is_due(const Project& project, const Snapshot& snapshot, Date day) {
  return date_known(snapshot.network) && plus_months(snapshot.network.date, months_snapshots) <= day &&
         !under_pseudonyms(project, snapshot.name);
}

std::size_t contacts_due(const Network& network, Date day) {
  return static_cast<std::size_t>(
      std::count_if(network.contacts.begin(), network.contacts.end(),
                    [&](const ContactMoment& contact) { return contact_is_due(contact, day); }));
}

void purge_contacts(Network& network, const std::string& moment, Date day, Project& project) {
  for (const auto& contact : network.contacts) {
    if (!contact_is_due(contact, day)) continue;
    ++project.removed[{moment, "contacts " + iso_date(contact.date).substr(0, 4)}];
  }
  network.contacts.erase_if([&](const ContactMoment& contact) { return contact_is_due(contact, day); });
}

}  // namespace

PurgeDue purge_due(const Project& project, Date day) {
  PurgeDue due;
  const auto& network = project.records.network;
  for (const auto& actor : network.actors) {
    if (candidate_is_due(actor, day)) due.candidates.push_back(actor.id);
    if (left_before(actor, day, months_cards)) {
      due.cards.push_back(actor.id);
    } else if (left_before(actor, day, months_names) && project.records.vault.identities.contains(actor.id)) {
      due.names.push_back(actor.id);
    }
  }
  due.contacts = contacts_due(network, day);
  for (const auto& snapshot : project.snapshots) {
    due.contacts += contacts_due(snapshot.network, day);
    if (snapshot_is_due(project, snapshot, day)) due.snapshots.push_back(snapshot.name);
  }
  return due;
}

void purge(Project& project, Date day) {
  const auto due = purge_due(project, day);
  auto& network = project.records.network;
  auto& identities = project.records.vault.identities;
  for (const auto* gone : {&due.candidates, &due.cards}) {
    for (const auto& who : *gone) {
      remove_actor(network, {}, who, project);
      project.log_keys.erase(who);
    }
  }
  for (const auto* nameless : {&due.candidates, &due.cards, &due.names}) {
    for (const auto& who : *nameless) {
      auto words = words_of_person(project, who);
      if (nameless == &due.names) std::erase(words, who.text());  // the card, and so the id, stays
      erase_settings_with(project, words);
      identities.erase_if([&](const Identity& identity) { return identity.id == who; });
    }
  }
  purge_contacts(network, {}, day, project);
  for (auto& snapshot : project.snapshots) {
    purge_contacts(snapshot.network, snapshot.name, day, project);
    if (snapshot_is_due(project, snapshot, day)) put_under_pseudonyms(project, snapshot);
  }
}

}  // namespace sleutelnet
