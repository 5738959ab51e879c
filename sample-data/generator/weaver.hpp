#pragma once
// The ties of one snapshot while they are being made: degrees, who may be tied to whom, and adding one.

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/support/random.hpp"
#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

class Weaver {
 public:
  Weaver(World& world, int snapshot, Random& random);

  // Adds the tie unless it is there already or may not be. Tells whether it was added.
  bool tie(const Participant& one, const Participant& other, TieKind kind);
  // The same without asking whether it may be: for ties that the plan prescribes.
  bool prescribe(const Participant& one, const Participant& other, TieKind kind);

  int degree(const std::string& id) const;
  bool knows_people(const std::string& id) const;  // not organisations alone
  int ties() const { return ties_; }
  const std::vector<const Participant*>& members(ActorKind kind) { return members_[kind]; }
  // Somebody of that kind, more often than not from the same wijk.
  const Participant& partner(ActorKind kind, int home);

  void close(const std::string& id) { closed_.insert(id); }  // gets no further ties
  bool closed(const std::string& id) const { return closed_.count(id) > 0; }

 private:
  bool allowed(const Participant& one, const Participant& other) const;

  World& world_;
  int snapshot_;
  Random& random_;
  int ties_ = 0;
  std::map<ActorKind, std::vector<const Participant*>> members_;
  std::map<std::string, int> degrees_;
  std::set<std::pair<std::string, std::string>> pairs_;
  std::set<std::string> closed_;
};

}  // namespace sleutelnet::sample
