#pragma once
// On what a value rests that comes from an actor's contacts and their group: ties, shares, pairs and triples of
// contacts, cores, parts. By id; lists are cut at a limit unless they say "all".

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/analysis/tie_standing.hpp"

namespace sleutelnet {

struct TieSeen {
  TieId id;
  TieKind kind{};
  std::optional<int> strength;
  TieEvidence evidence{};
  std::optional<Date> observed;
  TieStanding standing{};
};
struct ContactCounted {
  ActorId other;
  std::vector<TieSeen> ties;  // that run this way; the one whose weight counts stands first
  double amount = 0;          // the amounts of all contacts add up to the value
};
struct TiesBasis {
  std::vector<ContactCounted> contacts;  // all of them, by id
};

struct ContactPairsBasis {
  std::vector<std::pair<ActorId, ActorId>> tied, untied;
  std::int64_t tied_in_all = 0, untied_in_all = 0;
};

struct ContactShare {
  ActorId contact;
  double amount = 0;  // of the value
  double own = 0;     // the contact's own value, or the share of the actor's ties that goes to it
};
struct SharesBasis {  // start + the amounts = the value
  double start = 0;
  std::vector<ContactShare> contacts;  // all of them, the largest amount first
};

struct Triple {
  ActorId from, to;
  std::string from_group, to_group;
};
struct TriplesBasis {
  std::string group;  // of the actor
  std::vector<Triple> triples;
  std::int64_t in_all = 0;
};

struct CoreContact {
  ActorId contact;
  int core = 0;
};
struct CoreBasis {
  int core = 0;
  std::vector<CoreContact> contacts;  // all of them, the deepest first
};

struct Piece {
  int size = 0;
  std::vector<ActorId> members;
};
struct PiecesBasis {
  bool after_leaving = false;  // what is left of the own part without the actor; else the own part
  std::vector<Piece> pieces;   // the largest first
};

}  // namespace sleutelnet
