#include "sample-data/generator/weaver.hpp"

#include <algorithm>

#include "sample-data/generator/choose.hpp"
#include "sample-data/generator/ties.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

std::pair<std::string, std::string> pair_of(const std::string& one, const std::string& other) {
  return one < other ? std::pair(one, other) : std::pair(other, one);
}

bool works_in(const Participant& actor, const char* domain) {
  const int code = word_index(Facet::domain, domain);
  return std::find(actor.domains.begin(), actor.domains.end(), code) != actor.domains.end();
}

// T5: education and care do not know each other in Nieuw-Veld and on Campus.
bool missing_domain_pair(const Participant& one, const Participant& other) {
  const auto there = [](int home) { return home == 4 || home == 7; };
  if (!there(one.home) && !there(other.home)) return false;
  return (works_in(one, "onderwijs") && works_in(other, "zorg")) ||
         (works_in(one, "zorg") && works_in(other, "onderwijs"));
}

Frequency draw_frequency(Random& random) {
  return weighted<Frequency>(random, {{Frequency::weekly, 14},
                                      {Frequency::monthly, 34},
                                      {Frequency::quarterly, 28},
                                      {Frequency::yearly, 12},
                                      {Frequency::rarely, 5},
                                      {Frequency::unknown, 7}});
}

}  // namespace

Weaver::Weaver(World& world, int snapshot, Random& random) : world_(world), snapshot_(snapshot), random_(random) {
  for (const auto& actor : world.people) {
    if (actor.takes_part(snapshot)) members_[actor.kind].push_back(&actor);
  }
  for (const Bond* bond : bonds_in(world, snapshot)) {
    pairs_.insert(pair_of(bond->one, bond->other));
    ++degrees_[bond->one];
    ++degrees_[bond->other];
    ++ties_;
  }
}

bool Weaver::allowed(const Participant& one, const Participant& other) const {
  if (closed(one.id) || closed(other.id)) return false;
  return world_.districts.size() < 9 || !missing_domain_pair(one, other);
}

bool Weaver::tie(const Participant& one, const Participant& other, TieKind kind) {
  return allowed(one, other) && prescribe(one, other, kind);
}

bool Weaver::prescribe(const Participant& one, const Participant& other, TieKind kind) {
  if (one.id == other.id || !pairs_.insert(pair_of(one.id, other.id)).second) return false;
  Bond bond;
  bond.one = one.id;
  bond.other = other.id;
  bond.kind = kind;
  bond.strength = weighted<int>(random_, {{0, 8}, {1, 32}, {2, 42}, {3, 18}});
  bond.frequency = draw_frequency(random_);
  bond.evidence = weighted<TieEvidence>(
      random_,
      {{TieEvidence::both, 46}, {TieEvidence::one, 30}, {TieEvidence::same_meeting, 18}, {TieEvidence::unknown, 6}});
  bond.first = snapshot_;
  bond.last = 99;
  bond.observed.resize(world_.dates.size());
  world_.bonds.push_back(bond);
  ++degrees_[one.id];
  ++degrees_[other.id];
  ++ties_;
  return true;
}

int Weaver::degree(const std::string& id) const {
  const auto at = degrees_.find(id);
  return at == degrees_.end() ? 0 : at->second;
}

bool Weaver::knows_people(const std::string& id) const {
  return std::any_of(pairs_.begin(), pairs_.end(), [&](const auto& pair) {
    return (pair.first == id && pair.second.front() != 'O') || (pair.second == id && pair.first.front() != 'O');
  });
}

const Participant& Weaver::partner(ActorKind kind, int home) {
  const auto& all = members_[kind];
  for (int tries = 0; tries < 12; ++tries) {
    const auto& drawn = *one_of(random_, all);
    if (drawn.home == home || chance(random_, 25)) return drawn;
  }
  return *one_of(random_, all);
}

}  // namespace sleutelnet::sample
