#include "viz/explore/condition.hpp"

#include <algorithm>

#include "core/analysis/owners.hpp"
#include "core/analysis/reach_measures.hpp"
#include "viz/results.hpp"

namespace sleutelnet {

namespace {

using Marks = std::vector<bool>;  // beside the drawn nodes

class Asker {
 public:
  Asker(const State& state, const WindowResults& results)
      : network_(state.network()), results_(results), drawn_(results.drawn) {}

  Marks operator()(const OfKind& asked) const {
    return where([&](const Actor& actor) { return actor.kind == asked.kind; });
  }
  Marks operator()(const OfDomain& asked) const {
    return where([&](const Actor& actor) {
      return std::find(actor.domains.begin(), actor.domains.end(), asked.domain) != actor.domains.end();
    });
  }
  Marks operator()(const ReachesArea& asked) const {
    Marks marks(drawn_.size());
    for (const auto& reach : network_.reach) {
      const bool there = lies_within(network_, reach.area, asked.area) || lies_within(network_, asked.area, reach.area);
      if (there) mark(marks, reach.actor);
    }
    return marks;
  }
  Marks operator()(const OfStatus& asked) const {
    return where([&](const Actor& actor) { return actor.status == asked.status; });
  }
  Marks operator()(const RespondsWithin& asked) const {
    return where([&](const Actor& actor) { return actor.response <= asked.within; });
  }
  Marks operator()(const AsksAttention& asked) const {
    switch (asked.why) {
      case Attention::leaves_gap: return who_leave_gaps();
      case Attention::only_link: return where([&](const Actor& actor) { return is_only_link(results_, actor.id); });
      case Attention::on_bridge: return who_stand_on_bridges();
      case Attention::no_agreement: return without_agreement();
      case Attention::no_notice: return where([](const Actor& actor) { return of_network(actor) && !actor.notice; });
      case Attention::old_card: return where([&](const Actor& actor) { return of_network(actor) && is_old(actor); });
      case Attention::no_owner: return with_owners(0);
      case Attention::one_owner: return with_owners(1);
      case Attention::no_ties: return without_ties();
      case Attention::no_reach: return without_reach();
    }
    return Marks(drawn_.size());
  }
  Marks operator()(const MeasureAtLeast& asked) const {
    Marks marks(drawn_.size());
    const auto measure = chosen_measure(results_.families, asked.measure, results_.revision, results_.options);
    if (!measure) return marks;
    for (std::size_t at = 0; at < measure->actors.size(); ++at) {
      if (measure->values[at] && *measure->values[at] >= asked.value) mark(marks, measure->actors[at]);
    }
    return marks;
  }
  Marks operator()(const NearTo& asked) const {
    Marks marks(drawn_.size());
    const auto middle = drawn_.index_of(asked.actor);
    if (middle == drawn_.size()) return marks;
    const auto steps = steps_from(drawn_, middle);
    for (std::size_t node = 0; node < marks.size(); ++node) marks[node] = steps[node] <= asked.steps;
    return marks;
  }
  Marks operator()(const HasTieOf& asked) const {
    return with_ties([&](const Tie& tie) { return tie.kind == asked.kind; });
  }
  Marks operator()(const HasTieStrength& asked) const {
    return with_ties([&](const Tie& tie) { return tie.strength.value_or(0) >= asked.strength; });
  }

 private:
  static bool of_network(const Actor& actor) { return actor.kind == ActorKind::key_figure && participates(actor); }
  bool is_old(const Actor& actor) const {
    return !actor.confirmed || plus_months(*actor.confirmed, card_valid_months) < network_.date;
  }

  void mark(Marks& marks, const ActorId& actor) const {
    const auto node = drawn_.index_of(actor);
    if (node < marks.size()) marks[node] = true;
  }

  template <class Holds>
  Marks where(Holds holds) const {
    Marks marks(drawn_.size());
    for (std::size_t node = 0; node < marks.size(); ++node) {
      const auto* actor = network_.actors.find(drawn_.nodes[node]);
      marks[node] = actor != nullptr && holds(*actor);
    }
    return marks;
  }

  template <class Holds>
  Marks with_ties(Holds holds) const {
    Marks marks(drawn_.size());
    for (const auto& tie : network_.ties) {
      if (!in_force(tie, network_.date) || !holds(tie)) continue;
      const auto from = drawn_.index_of(tie.source), to = drawn_.index_of(tie.target);
      if (from == to || from >= marks.size() || to >= marks.size()) continue;
      marks[from] = marks[to] = true;
    }
    return marks;
  }

  Marks who_leave_gaps() const {
    Marks marks(drawn_.size());
    for (const auto& impact : results_.departures) {
      if (leaves_gap(impact)) mark(marks, impact.actor);
    }
    return marks;
  }
  Marks who_stand_on_bridges() const {
    Marks marks(drawn_.size());
    for (const auto& [low, high] : results_.cuts.bridges) {
      mark(marks, results_.graph.nodes[low]);
      mark(marks, results_.graph.nodes[high]);
    }
    return marks;
  }
  // Key figures who take part, less those whom another table names.
  template <class Rows>
  Marks not_named_by(const Rows& rows) const {
    Marks named(drawn_.size());
    for (const auto& row : rows) mark(named, row.actor);
    auto marks = where(of_network);
    for (std::size_t node = 0; node < marks.size(); ++node) marks[node] = marks[node] && !named[node];
    return marks;
  }
  Marks without_agreement() const { return not_named_by(network_.agreements); }
  Marks without_reach() const { return not_named_by(network_.reach); }
  Marks with_owners(std::size_t many) const {
    Marks marks(drawn_.size());
    for (const auto& owned : owners(network_).key_figures) {
      if (owned.owners.size() == many) mark(marks, owned.key_figure);
    }
    return marks;
  }
  Marks without_ties() const {
    Marks marks(drawn_.size());
    for (std::size_t node = 0; node < marks.size(); ++node) marks[node] = drawn_.arcs_of(node).empty();
    return marks;
  }

  const Network& network_;
  const WindowResults& results_;
  const Graph& drawn_;
};

bool tie_meets(const Tie& tie, const Condition& condition) {
  if (const auto* kind = std::get_if<HasTieOf>(&condition)) return tie.kind == kind->kind;
  if (const auto* strength = std::get_if<HasTieStrength>(&condition)) {
    return tie.strength.value_or(0) >= strength->strength;
  }
  return true;
}

}  // namespace

bool of_ties(const Condition& condition) {
  return std::holds_alternative<HasTieOf>(condition) || std::holds_alternative<HasTieStrength>(condition);
}

std::vector<bool> who_meet(const State& state, const WindowResults& results, const Condition& condition) {
  return std::visit(Asker(state, results), condition);
}

std::vector<TieEnds> ties_left(const State& state, const WindowResults& results,
                               const std::vector<Condition>& conditions) {
  const auto& network = state.network();
  std::vector<TieEnds> ends;
  for (const auto& tie : network.ties) {
    const bool left = in_force(tie, network.date) &&
                      std::all_of(conditions.begin(), conditions.end(),
                                  [&](const Condition& condition) { return tie_meets(tie, condition); });
    if (!left) continue;
    const auto from = static_cast<std::uint32_t>(results.drawn.index_of(tie.source));
    const auto to = static_cast<std::uint32_t>(results.drawn.index_of(tie.target));
    if (from == to || from >= results.drawn.size() || to >= results.drawn.size()) continue;
    ends.emplace_back(std::min(from, to), std::max(from, to));
  }
  std::sort(ends.begin(), ends.end());
  ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
  return ends;
}

}  // namespace sleutelnet
