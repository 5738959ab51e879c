#include "sample-data/generator/grid.hpp"

#include <map>

#include "sample-data/generator/claims.hpp"
#include "sample-data/generator/words.hpp"

namespace sleutelnet::sample {

namespace {

enum class Verdict { counts, gone, fails };

struct Judgement {
  Verdict verdict = Verdict::counts;
  Failure failure = Failure::weak;
};

bool too_slow(ResponseClass response) {
  return response == ResponseClass::within_72h || response == ResponseClass::unknown;
}

bool free_by_day(Availability availability) {
  return availability != Availability::evenings && availability != Availability::weekends;
}

// The first thing that is wrong with a claim, in the order of the convention.
Judgement judge(const World& world, const Claim& claim, const Question& question) {
  const auto& person = world.people[static_cast<std::size_t>(claim.person)];
  if (person.gone(question.snapshot)) return {Verdict::gone};
  const auto& position = person.at[static_cast<std::size_t>(question.snapshot)];
  const auto today = world.dates[static_cast<std::size_t>(question.snapshot)];
  if (claim.expires && *claim.expires <= today) return {Verdict::fails, Failure::expired};
  if (claim.source == ReachSource::estimate) return {Verdict::fails, Failure::estimate};
  if (plus_months(*position.confirmed, 12) < today) return {Verdict::fails, Failure::old_card};
  if (position.status == ActorStatus::paused) return {Verdict::fails, Failure::paused};
  if (position.status == ActorStatus::reconfirm) return {Verdict::fails, Failure::reconfirm};
  if (claim.strength < 2) return {Verdict::fails, Failure::weak};
  if (!question.any_speed && too_slow(person.response)) return {Verdict::fails, Failure::slow};
  if (question.daytime && !free_by_day(person.availability)) return {Verdict::fails, Failure::other_hours};
  return {};
}

void note(CellAnswer& cell, const Claim& claim, const Judgement& judgement, int origin) {
  const auto person = static_cast<std::size_t>(claim.person);
  switch (judgement.verdict) {
    case Verdict::counts:
      cell.people.set(person);
      cell.origins.set(static_cast<std::size_t>(origin));
      break;
    case Verdict::gone: cell.gone.set(person); break;
    case Verdict::fails:
      cell.failing.set(static_cast<std::size_t>(judgement.failure));
      ++cell.failing_claims;
      break;
  }
}

}  // namespace

std::vector<int> origins_of(const World& world) {
  std::map<std::string, int> boards;
  std::vector<int> origins;
  for (std::size_t index = 0; index < world.people.size(); ++index) {
    const auto& board = world.people[index].organisation;
    const int self = static_cast<int>(index);
    origins.push_back(board.empty() ? self : boards.emplace(board, self).first->second);
  }
  return origins;
}

Grid answer(const World& world, const std::vector<int>& origins, const Question& question) {
  Grid grid;
  grid.question = question;
  grid.values = static_cast<int>(words_of(question.facet).size());
  grid.cells.resize(world.neighbourhoods.size() * static_cast<std::size_t>(grid.values));
  for (const auto& claim : world.claims) {
    const int value = claim.value(question.facet);
    if (value < 0 || !listed(world, claim, question.snapshot)) continue;
    const auto judgement = judge(world, claim, question);
    for (const int index : world.buurten_of(claim)) {
      note(grid.at(index, value), claim, judgement, origins[static_cast<std::size_t>(claim.person)]);
    }
  }
  return grid;
}

State state_of(const CellAnswer& cell, bool asked) {
  if (cell.independent() >= 2) return State::covered;
  if (cell.independent() == 1) return State::thin;
  for (const auto failure : {Failure::expired, Failure::estimate, Failure::old_card}) {
    if (cell.failing.test(static_cast<std::size_t>(failure))) return State::stale;
  }
  return asked || cell.claimed() ? State::blank : State::unknown;
}

bool asked_about(const World& world, const Question& question, int neighbourhood, int value) {
  for (const auto& asked : world.asked[static_cast<std::size_t>(question.snapshot)]) {
    if (asked.neighbourhood != neighbourhood || asked.facet != question.facet) continue;
    if (asked.value < 0 || asked.value == value) return true;
  }
  return false;
}

}  // namespace sleutelnet::sample
