#pragma once
// What can be asked of somebody on the canvas: the rule by which people are chosen, and the filters that leave others
// out of sight. A filter never changes what a number is worked out on.
//
// Two conditions are of ties: then only such ties are drawn, and who has none is out of sight. Ties count while they
// are in force on the day of the network. A condition on something that is not known does not hold. Cost: linear in the
// records for each condition.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct State;
struct WindowResults;

struct OfKind {
  ActorKind kind{};
  bool operator==(const OfKind&) const = default;
};
struct OfDomain {  // on the card
  TermId domain;
  bool operator==(const OfDomain&) const = default;
};
struct ReachesArea {  // claims something in it: there, within it, or around it
  AreaId area;
  bool operator==(const ReachesArea&) const = default;
};
struct OfStatus {
  ActorStatus status{};
  bool operator==(const OfStatus&) const = default;
};
struct RespondsWithin {
  ResponseClass within{};
  bool operator==(const RespondsWithin&) const = default;
};

// Why somebody asks for attention. Key figures alone have agreements, notices, cards and account holders.
enum class Attention {
  leaves_gap,  // leaving empties a cell or cuts others off (departure.hpp)
  only_link,   // without them others are apart: an articulation point
  on_bridge,   // has a tie that is the only one between two parts
  no_agreement,
  no_notice,
  old_card,   // not confirmed within card_valid_months
  no_owner,   // no account holder (owners.hpp)
  one_owner,  // an account holder without a deputy
  no_ties,
  no_reach,
};
struct AsksAttention {
  Attention why{};
  bool operator==(const AsksAttention&) const = default;
};
struct MeasureAtLeast {
  std::string measure;  // of docs/measures.md
  double value = 0;
  bool operator==(const MeasureAtLeast&) const = default;
};
struct NearTo {
  ActorId actor;
  int steps = 1;
  bool operator==(const NearTo&) const = default;
};
struct HasTieOf {
  TieKind kind{};
  bool operator==(const HasTieOf&) const = default;
};
struct HasTieStrength {
  int strength = 1;  // at least
  bool operator==(const HasTieStrength&) const = default;
};

using Condition = std::variant<OfKind, OfDomain, ReachesArea, OfStatus, RespondsWithin, AsksAttention, MeasureAtLeast,
                               NearTo, HasTieOf, HasTieStrength>;
inline constexpr std::size_t condition_kinds = std::variant_size_v<Condition>;

bool of_ties(const Condition& condition);

// Of each drawn actor, beside results.drawn.nodes, whether it holds.
std::vector<bool> who_meet(const State& state, const WindowResults& results, const Condition& condition);

// The ties that all conditions of ties leave, as drawn nodes, low and high, ordered; every tie without such conditions.
using TieEnds = std::pair<std::uint32_t, std::uint32_t>;
std::vector<TieEnds> ties_left(const State& state, const WindowResults& results,
                               const std::vector<Condition>& conditions);

// All of one kind (its index in Condition) that can be asked here; none where this network has nothing of it.
std::vector<Condition> condition_choices(const State& state, const WindowResults& results, std::size_t kind);

// "Domein", and "zorg".
std::string condition_heading(const State& state, std::size_t kind);
std::string condition_words(const State& state, const WindowResults& results, const Condition& condition);

}  // namespace sleutelnet
