#include "core/analysis/compare.hpp"

#include <algorithm>
#include <iterator>

#include "core/analysis/claim_standing.hpp"

namespace sleutelnet {

namespace {

// Walks two tables in order of key; every row of either side falls in exactly one place.
template <class Key, class Row>
Difference<Key> difference(const Table<Row>& before, const Table<Row>& after) {
  Difference<Key> result;
  auto old = before.begin();
  auto now = after.begin();
  while (old != before.end() || now != after.end()) {
    if (now == after.end() || (old != before.end() && old->key() < now->key())) {
      result.removed.push_back((old++)->key());
    } else if (old == before.end() || now->key() < old->key()) {
      result.added.push_back((now++)->key());
    } else {
      if (*old == *now) {
        ++result.unchanged;
      } else {
        result.changed.push_back(now->key());
      }
      ++old;
      ++now;
    }
  }
  return result;
}

std::vector<ActorId> members(const Network& network) {
  std::vector<ActorId> found;
  for (const auto& actor : network.actors) {
    if (actor.kind == ActorKind::key_figure && participates(actor)) found.push_back(actor.id);
  }
  return found;
}

std::vector<ActorId> only_in(const std::vector<ActorId>& these, const std::vector<ActorId>& those) {
  std::vector<ActorId> found;
  std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(found));
  return found;
}

void compare_members(const Network& before, const Network& after, Comparison& result) {
  const auto old = members(before);
  const auto now = members(after);
  result.members_before = static_cast<int>(old.size());
  result.members_after = static_cast<int>(now.size());
  result.joined = only_in(now, old);
  result.departed = only_in(old, now);
}

void compare_cell(const Cell& old, const Cell& now, Comparison& result) {
  if (old.state == now.state && (old.people > 0) == (now.people > 0)) return;
  const auto counted_before = actors_with(old.basis, Standing::counts);
  const auto counted_now = actors_with(now.basis, Standing::counts);
  CellChange change{old.area,
                    old.value,
                    old.state,
                    now.state,
                    only_in(counted_now, counted_before),
                    only_in(counted_before, counted_now)};
  if (old.people > 0 && now.people == 0) {
    result.opened.push_back(std::move(change));
  } else if (old.people == 0 && now.people > 0) {
    result.closed.push_back(std::move(change));
  } else {
    result.shifted.push_back(std::move(change));
  }
}

void compare_cells(const Coverage& before, const Coverage& after, Comparison& result) {
  for (const auto& old : before.cells) {
    const Cell* now = after.find(old.area, old.value);
    if (now == nullptr) {
      result.only_before.push_back({old.area, old.value});
    } else {
      compare_cell(old, *now, result);
    }
  }
  for (const auto& now : after.cells) {
    if (before.find(now.area, now.value) == nullptr) result.only_after.push_back({now.area, now.value});
  }
}

}  // namespace

Comparison compare(const Network& before, const Network& after, const CoverageOptions& options) {
  Comparison result;
  result.before = before.date;
  result.after = after.date;
  compare_members(before, after, result);
  result.actors = difference<ActorId>(before.actors, after.actors);
  result.ties = difference<TieId>(before.ties, after.ties);
  result.reach = difference<ReachId>(before.reach, after.reach);
  // Each side is judged on its own date; a common date would let the older cards of one side expire.
  auto own_date = options;
  own_date.as_of.reset();
  const auto covered_before = coverage(before, own_date);
  const auto covered_after = coverage(after, own_date);
  compare_cells(covered_before, covered_after, result);
  result.totals_before = covered_before.totals;
  result.totals_after = covered_after.totals;
  return result;
}

}  // namespace sleutelnet
