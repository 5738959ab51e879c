#pragma once
// With whom did we not really speak for too long, what did we promise, and did we only ask? Convention contact_log.v1:
// of every key figure who takes part, from the contact moments up to the day that is asked.
// days: since the last two-way contact; not defined when none was noted (which is not 0, nor "long ago").
// open promises: promised for a day and not done on that day of asking; overdue when that day has passed.
// asked: moments on our initiative for advice, evaluation or a crisis. given: feedback, appreciation, and promises that
//   were kept. Invitations and upkeep are neither. Only asked: asked at least once, and nothing given.
// Order: overdue promises first (the oldest), then who was never spoken or not for more than `silent_days` days (never,
// then longest), then who was only asked, then the others by days; ties by id. Cost O(contacts log contacts).

#include <optional>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct OpenPromise {
  ContactId contact;
  Date promised_for{};
  bool operator==(const OpenPromise&) const = default;
};

enum class ContactNeed { promise_overdue, silent, only_asked, none };

struct ContactStanding {
  ActorId key_figure;
  ContactNeed need = ContactNeed::none;
  std::optional<Date> last_two_way;
  std::optional<int> days;
  std::vector<OpenPromise> promises;  // oldest first
  int asked = 0;
  int given = 0;
  bool operator==(const ContactStanding&) const = default;
};

struct ContactLogOptions {
  std::optional<Date> as_of;       // that of the network when empty
  std::optional<int> silent_days;  // what the municipality chose when empty
};

struct ContactLog {
  Date as_of{};
  int silent_days = 0;
  std::vector<ContactStanding> people;
  int silent = 0;         // never spoken, or not for more than silent_days
  int with_promises = 0;  // at least one open
  bool operator==(const ContactLog&) const = default;
};

ContactLog contact_log(const Network& network, const ContactLogOptions& options = {});

}  // namespace sleutelnet
