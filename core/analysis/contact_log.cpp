#include "core/analysis/contact_log.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace sleutelnet {

namespace {

bool asks(const ContactMoment& contact) {
  const bool request = contact.purpose == ContactPurpose::advice || contact.purpose == ContactPurpose::evaluation ||
                       contact.purpose == ContactPurpose::crisis;
  return request && contact.initiative == Initiative::municipality;
}

bool gives(const ContactMoment& contact) {
  return contact.purpose == ContactPurpose::feedback || contact.purpose == ContactPurpose::appreciation;
}

void count(ContactStanding& standing, const ContactMoment& contact, Date day) {
  if (contact.two_way) standing.last_two_way = std::max(standing.last_two_way, std::optional(contact.date));
  const bool kept = contact.promised_for && contact.done_on && *contact.done_on <= day;
  if (contact.promised_for && !kept) standing.promises.push_back({contact.id, *contact.promised_for});
  if (asks(contact)) ++standing.asked;
  if (gives(contact)) ++standing.given;
  if (kept) ++standing.given;
}

bool silent(const ContactStanding& standing, int days) { return !standing.days || *standing.days > days; }

ContactNeed need_of(const ContactStanding& standing, Date day, int silent_days) {
  if (!standing.promises.empty() && standing.promises.front().promised_for < day) return ContactNeed::promise_overdue;
  if (silent(standing, silent_days)) return ContactNeed::silent;
  return standing.asked > 0 && standing.given == 0 ? ContactNeed::only_asked : ContactNeed::none;
}

// Never spoken comes before the longest silence.
auto urgency(const ContactStanding& standing) {
  const bool promise = standing.need == ContactNeed::promise_overdue;
  return std::tuple(standing.need, promise ? standing.promises.front().promised_for : Date{}, standing.days.has_value(),
                    -standing.days.value_or(0), standing.key_figure.text());
}

}  // namespace

ContactLog contact_log(const Network& network, const ContactLogOptions& options) {
  ContactLog log{.as_of = options.as_of.value_or(network.date),
                 .silent_days = options.silent_days.value_or(network.choices.quiet_days),
                 .people = {}};
  std::map<ActorId, ContactStanding> standings;
  for (const auto& actor : network.actors) {
    if (actor.kind == ActorKind::key_figure && participates(actor)) standings[actor.id].key_figure = actor.id;
  }
  for (const auto& contact : network.contacts) {
    const auto found = standings.find(contact.actor);
    if (found != standings.end() && contact.date <= log.as_of) count(found->second, contact, log.as_of);
  }
  for (auto& [id, standing] : standings) {
    std::sort(standing.promises.begin(), standing.promises.end(), [](const auto& left, const auto& right) {
      return std::tie(left.promised_for, left.contact) < std::tie(right.promised_for, right.contact);
    });
    if (standing.last_two_way) standing.days = static_cast<int>((log.as_of - *standing.last_two_way).count());
    standing.need = need_of(standing, log.as_of, log.silent_days);
    if (silent(standing, log.silent_days)) ++log.silent;
    if (!standing.promises.empty()) ++log.with_promises;
    log.people.push_back(std::move(standing));
  }
  std::sort(log.people.begin(), log.people.end(),
            [](const auto& left, const auto& right) { return urgency(left) < urgency(right); });
  return log;
}

}  // namespace sleutelnet
