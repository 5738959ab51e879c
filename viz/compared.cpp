#include "viz/compared.hpp"

#include <algorithm>
#include <set>

#include "core/analysis/graph.hpp"

namespace sleutelnet {

namespace {

// Values of the later day in their order, then those only the earlier one has.
std::vector<TermId> values_of(const Compared& compared) {
  auto values = compared.covered_after.values;
  for (const auto& value : compared.covered_before.values) {
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
  }
  return values;
}

bool counts_in(const Coverage& coverage, const CellPlace& place) {
  const auto* cell = coverage.find(place.area, place.value);
  return cell != nullptr && is_reached(cell->state);
}

// A cell that is on one of the two days only is no gain or loss unless somebody counts there.
std::map<CellPlace, ChangeSign> turns_of(const Compared& compared) {
  const auto& changes = compared.changes;
  std::map<CellPlace, ChangeSign> turns;
  for (const auto& change : changes.opened) turns[{change.area, change.value}] = ChangeSign::gone;
  for (const auto& change : changes.closed) turns[{change.area, change.value}] = ChangeSign::added;
  for (const auto& change : changes.shifted) turns[{change.area, change.value}] = ChangeSign::changed;
  for (const auto& cell : changes.only_before) {
    turns[cell] = counts_in(compared.covered_before, cell) ? ChangeSign::gone : ChangeSign::changed;
  }
  for (const auto& cell : changes.only_after) {
    turns[cell] = counts_in(compared.covered_after, cell) ? ChangeSign::added : ChangeSign::changed;
  }
  return turns;
}

AreaId district_of(const Compared& compared, const AreaId& code) {
  const auto* area = compared.after.areas.find(code);
  if (area == nullptr) area = compared.before.areas.find(code);
  return area != nullptr ? area->parent : AreaId{};
}

ChangeGrid grid_of(const Compared& compared) {
  ChangeGrid grid{.values = values_of(compared), .districts = {}, .turns = turns_of(compared)};
  std::map<AreaId, int> changed;  // cells of each area; all areas of both days
  for (const auto* coverage : {&compared.covered_before, &compared.covered_after}) {
    for (const auto& area : coverage->areas) changed[area];
  }
  for (const auto& [cell, sign] : grid.turns) ++changed[cell.area];
  std::map<AreaId, GridDistrict> districts;
  for (const auto& [area, cells] : changed) {
    const auto district = district_of(compared, area);
    auto& rows = districts[district];
    rows.district = district;
    rows.rows.push_back({area, cells > 0});
    rows.changed += cells;
  }
  for (auto& [code, district] : districts) grid.districts.push_back(std::move(district));
  return grid;
}

template <class Key>
void list_keys(std::vector<ChangeRow>& list, ListedChanges kind, ChangeSign sign, const std::vector<Key>& keys,
               const std::set<Key>& listed = {}) {
  for (const auto& key : keys) {
    if (!listed.contains(key)) list.push_back({kind, sign, key.text(), nullptr});
  }
}

template <class Key>
void list_all(std::vector<ChangeRow>& list, ListedChanges kind, const Difference<Key>& difference,
              const std::set<Key>& listed = {}) {
  list_keys(list, kind, ChangeSign::added, difference.added, listed);
  list_keys(list, kind, ChangeSign::gone, difference.removed, listed);
  list_keys(list, kind, ChangeSign::changed, difference.changed, listed);
}

// What weighs most first: gaps that opened, gaps that closed, who came and went, then the rows.
std::vector<ChangeRow> list_of(const Comparison& changes) {
  std::vector<ChangeRow> list;
  const auto cells = [&](ChangeSign sign, const std::vector<CellChange>& these) {
    for (const auto& change : these) list.push_back({ListedChanges::cells, sign, {}, &change});
  };
  cells(ChangeSign::gone, changes.opened);
  cells(ChangeSign::added, changes.closed);
  cells(ChangeSign::changed, changes.shifted);
  list_keys(list, ListedChanges::actors, ChangeSign::added, changes.joined);
  list_keys(list, ListedChanges::actors, ChangeSign::gone, changes.departed);
  std::set<ActorId> listed(changes.joined.begin(), changes.joined.end());
  listed.insert(changes.departed.begin(), changes.departed.end());
  list_all(list, ListedChanges::actors, changes.actors, listed);
  list_all(list, ListedChanges::ties, changes.ties);
  list_all(list, ListedChanges::reach, changes.reach);
  return list;
}

std::optional<ChangeSign> sign_of(bool before, bool after, bool same) {
  if (!before) return ChangeSign::added;
  if (!after) return ChangeSign::gone;
  return same ? std::nullopt : std::optional(ChangeSign::changed);
}

using Pairs = std::map<std::pair<ActorId, ActorId>, std::optional<int>>;  // who knows whom, and how well

Pairs pairs_of(const Network& network, const Graph& graph) {
  Pairs pairs;
  for (std::size_t node = 0; node < graph.size(); ++node) {
    for (const auto& arc : graph.arcs_of(node)) {
      if (arc.target < node) continue;
      pairs[{graph.nodes[node], graph.nodes[arc.target]}] = network.ties.rows()[arc.tie].strength;
    }
  }
  return pairs;
}

void compare_pictures(Compared& compared) {
  const auto before = make_graph(compared.before), after = make_graph(compared.after);
  std::set<ActorId> everybody(before.nodes.begin(), before.nodes.end());
  everybody.insert(after.nodes.begin(), after.nodes.end());
  for (const auto& id : everybody) {
    const bool old = before.index_of(id) < before.size(), now = after.index_of(id) < after.size();
    const auto *then = compared.before.actors.find(id), *later = compared.after.actors.find(id);
    const bool same = then != nullptr && later != nullptr && *then == *later;
    compared.nodes.push_back({id, sign_of(old, now, same), {}});
  }
  const auto place = [&](const ActorId& id) {
    const auto found = std::lower_bound(compared.nodes.begin(), compared.nodes.end(), id,
                                        [](const NodeChange& node, const ActorId& key) { return node.actor < key; });
    return static_cast<std::uint32_t>(found - compared.nodes.begin());
  };
  const auto add = [&](const std::pair<ActorId, ActorId>& pair, std::optional<ChangeSign> sign) {
    const auto source = place(pair.first), target = place(pair.second);
    compared.ties.push_back({source, target, sign});
    compared.nodes[source].known.push_back(target);
    compared.nodes[target].known.push_back(source);
  };
  const auto old = pairs_of(compared.before, before), now = pairs_of(compared.after, after);
  for (const auto& [pair, strength] : old) {
    const auto found = now.find(pair);
    const bool same = found != now.end() && found->second == strength;
    add(pair, sign_of(true, found != now.end(), same));
  }
  for (const auto& [pair, strength] : now) {
    if (!old.contains(pair)) add(pair, ChangeSign::added);
  }
}

// One step of several: told, and stopped when nobody waits any more.
class Steps {
 public:
  Steps(const Effort& effort, std::size_t steps) : progress_(effort.progress) {
    if (progress_ != nullptr) progress_->expect(steps);
  }
  void done() {
    if (progress_ == nullptr) return;
    progress_->advance();
    if (progress_->cancelled()) throw Cancelled();
  }

 private:
  Progress* progress_;
};

}  // namespace

CompareRequest compare_request(const State& state, const Sides& sides) {
  CompareRequest request{sides, network_on(state, sides.before), network_on(state, sides.after), {}};
  for (const auto day : moments(state)) request.moments.push_back(network_on(state, day));
  return request;
}

ComparePart compare_part(const CompareRequest& request, const CoverageOptions& options, const Effort& effort) {
  Steps steps(effort, 4 + request.moments.size());
  auto compared = std::make_shared<Compared>();
  compared->before = request.before;
  compared->after = request.after;
  auto own_date = options;
  own_date.as_of.reset();
  compared->covered_before = coverage(request.before, own_date);
  steps.done();
  compared->covered_after = coverage(request.after, own_date);
  steps.done();
  compared->changes = compare(request.before, request.after, options);
  steps.done();
  compared->causes =
      change_causes({compared->before, compared->covered_before}, {compared->after, compared->covered_after});
  compared->grid = grid_of(*compared);
  compared->list = list_of(compared->changes);
  compare_pictures(*compared);
  steps.done();
  for (const auto& network : request.moments) {
    compared->trend.push_back(trend_point(network, options));
    steps.done();
  }
  return {request.sides, std::move(compared)};
}

}  // namespace sleutelnet
