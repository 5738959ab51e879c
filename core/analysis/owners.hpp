#pragma once
// In whose hands are the relations with key figures, and where is a deputy missing? For the coordinator's eyes
// and worded as "needs a deputy" or "divide them", never as a judgement of somebody's work.
//
// A relation is an account holder with somebody, both taking part and the tie in force (account_holding.hpp);
// account holders of organisations count in the shares. Convention owners.v1:
// share: relations ÷ all relations. `concentrated`: more than a quarter, from eight relations on.
// herfindahl: Σ share², from 1/owners (evenly divided) to 1 (one hand); not defined without relations. Small teams
//   score high of themselves.
// A key figure without an owner has nobody to lose; one with a single owner misses a deputy. Cost O(ties log ties).

#include <optional>
#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct OwnerLoad {
  ActorId owner;
  int relations = 0;
  double share = 0;
  bool concentrated = false;
  std::vector<ActorId> only_owner_of;  // key figures who have nobody else
  bool operator==(const OwnerLoad&) const = default;
};

struct OwnedKeyFigure {
  ActorId key_figure;
  std::vector<ActorId> owners;  // by id
  bool has_agreement = false;
  bool operator==(const OwnedKeyFigure&) const = default;
};

struct Owners {
  int relations = 0;
  std::vector<OwnerLoad> owners;            // by id
  std::vector<OwnedKeyFigure> key_figures;  // all who take part, by id
  int without_owner = 0;                    // of the key figures
  int without_deputy = 0;                   // with one owner only
  std::optional<double> herfindahl;
  bool operator==(const Owners&) const = default;
};

Owners owners(const Network& network);

}  // namespace sleutelnet
