#pragma once
// The expected answers: who counts in which cell, worked out plainly from the convention coverage.v1 in
// core/analysis/coverage.hpp and without the engine, so that tests compare two ways of working it out.

#include <bitset>
#include <set>
#include <string>
#include <vector>

#include "sample-data/generator/world.hpp"

namespace sleutelnet::sample {

struct Question {
  int snapshot = 0;
  Facet facet = Facet::domain;
  bool any_speed = false;  // else within 24 hours
  bool daytime = false;
};

enum class Failure { expired, estimate, old_card, paused, reconfirm, weak, slow, other_hours };
inline constexpr std::size_t failures = 8;

using People = std::bitset<256>;  // by index in World::people, key figures come first

struct CellAnswer {
  People people;                  // who count
  People origins;                 // boards and people on their own, see Origins
  People gone;                    // who left and had a claim here
  std::bitset<failures> failing;  // why claims of people who take part do not count
  int failing_claims = 0;

  int head_count() const { return static_cast<int>(people.count()); }
  int independent() const { return static_cast<int>(origins.count()); }
  bool claimed() const { return people.any() || gone.any() || failing_claims > 0; }
};

struct Grid {
  Question question;
  int values = 0;
  std::vector<CellAnswer> cells;  // neighbourhood × value

  const CellAnswer& at(int neighbourhood, int value) const {
    return cells[static_cast<std::size_t>(neighbourhood * values + value)];
  }
  CellAnswer& at(int neighbourhood, int value) {
    return cells[static_cast<std::size_t>(neighbourhood * values + value)];
  }
};

// Two people of one board have the same origin: the first of them, by place in World::people.
std::vector<int> origins_of(const World& world);

Grid answer(const World& world, const std::vector<int>& origins, const Question& question);

enum class State { covered, thin, stale, blank, unknown };
State state_of(const CellAnswer& cell, bool asked);

bool asked_about(const World& world, const Question& question, int neighbourhood, int value);

}  // namespace sleutelnet::sample
