#pragma once
// Two participants who know each other and both know that this is kept (P03).

#include <optional>
#include <string>

#include "core/network/ids.hpp"
#include "core/support/date.hpp"

namespace sleutelnet {

enum class TieKind { knows, works_with, refers_to, trained_together, same_meeting, account_holder };
enum class Frequency { weekly, monthly, quarterly, yearly, rarely, unknown };
enum class TieEvidence { unknown, both, one, same_meeting };

struct Tie {
  TieId id;
  ActorId source;
  ActorId target;
  TieKind kind = TieKind::knows;
  std::optional<int> strength;  // 1 knows, 2 trusts, 3 can ask anything; empty is not asked
  Frequency frequency = Frequency::unknown;
  bool directed = false;
  TieEvidence evidence = TieEvidence::unknown;
  std::optional<Date> observed;
  std::optional<Date> expires;
  // The number a foreign file gave, as it stands there ("2.5"). Its meaning is unknown, so no measure
  // uses it unless the user says how (measures.md 3.3).
  std::string weight;

  const TieId& key() const { return id; }
  bool operator==(const Tie&) const = default;
};

// In force on that day: seen no later and not expired.
inline bool in_force(const Tie& tie, Date day) {
  return (!tie.observed || *tie.observed <= day) && (!tie.expires || *tie.expires > day);
}

}  // namespace sleutelnet
