#pragma once
// A participant in the network, under a pseudonym. The name and how to call somebody are in the Vault.
// There is no field for home, religion, origin, opinion, health, conduct or a score (P01, P06, P10).

#include <optional>
#include <string>
#include <vector>

#include "core/network/ids.hpp"
#include "core/support/date.hpp"

namespace sleutelnet {

enum class ActorKind { key_figure, professional, organisation, municipal_team };

// reconfirm: a card taken over from an older list without a notice; counted, never called (P11).
enum class ActorStatus { candidate, active, paused, wound_down, left, reconfirm };

enum class Availability { unknown, office_hours, evenings, weekends, always, never };

// How soon somebody says to react. Ordered: a smaller value is quicker.
enum class ResponseClass { within_2h, within_24h, within_72h, unknown };

enum class Style { unknown, connector, representative, doer, critical_thinker };
enum class Independence { unknown, volunteer, board_member, dual_role, paid_by_municipality };
enum class ExitReason {
  unknown,
  moved,
  lack_of_time,
  role_conflict,
  distrust,
  pressure,
  project_ended,
  at_request,
  other
};

struct Notice {  // the text in which the person was told what is kept and why
  std::string version;
  std::string language;
  Date given{};
  bool operator==(const Notice&) const = default;
};

struct Actor {
  ActorId id;
  ActorKind kind = ActorKind::key_figure;
  ActorStatus status = ActorStatus::candidate;
  std::vector<TermId> domains;
  ActorId organisation;  // board or employer; two people of one board count as one (k-coverage)
  std::string role;      // function title of a professional, or empty
  Style style = Style::unknown;
  Independence independence = Independence::unknown;
  Availability availability = Availability::unknown;
  ResponseClass response = ResponseClass::unknown;
  std::optional<Notice> notice;
  std::optional<Date> joined;
  std::optional<Date> departed;
  ExitReason exit_reason = ExitReason::unknown;
  std::optional<Date> confirmed;  // the day on which the person last checked the own card
  std::string note;               // at most longest_note characters, shown to the person (P04)

  const ActorId& key() const { return id; }
  bool operator==(const Actor&) const = default;
};

inline constexpr std::size_t longest_note = 500;
inline constexpr int card_valid_months = 12;  // after its last confirmation by the person

// Takes part today: counted in coverage and in the structure of the network.
inline bool participates(const Actor& actor) {
  return actor.status == ActorStatus::active || actor.status == ActorStatus::reconfirm ||
         actor.status == ActorStatus::paused;
}

// May be called: active, and told what is kept (P11). Organisations and professionals need no notice.
inline bool callable(const Actor& actor) {
  return actor.status == ActorStatus::active && (actor.kind != ActorKind::key_figure || actor.notice.has_value());
}

}  // namespace sleutelnet
