// The gap lists and the counts, from our own grid.
#include <algorithm>

#include "sample-data/generator/grid.hpp"
#include "sample-data/generator/ties.hpp"
#include "sample-data/generator/words.hpp"
#include "sample-data/generator/write.hpp"

namespace sleutelnet::sample {

namespace {

const char* name_of(State state) {
  switch (state) {
    case State::covered: return "covered";
    case State::thin: return "thin";
    case State::stale: return "stale";
    case State::blank: return "blank";
    case State::unknown: return "unknown";
  }
  return "";
}

// Why a cell is a gap. Somebody who left explains it only when nobody who takes part has a claim.
const char* reason_of(const CellAnswer& cell, State state) {
  static const char* const single[failures] = {"only_expired", "only_estimates",  "only_old_cards",
                                               "only_paused",  "only_reconfirm",  "only_weak",
                                               "only_slow",    "only_other_hours"};
  if (state == State::unknown) return "never_asked";
  if (cell.head_count() == 1) return "one_person";
  if (cell.head_count() > 1) return cell.independent() == 1 ? "one_board" : "below_target";
  if (cell.failing.count() > 1) return "mixed_failures";
  for (std::size_t at = 0; at < failures; ++at) {
    if (cell.failing.test(at)) return single[at];
  }
  return cell.gone.any() ? "somebody_left" : "nobody";
}

int minimum_for(const World& world, Facet facet, int neighbourhood, int value) {
  for (const auto& goal : world.goals) {
    if (facet == Facet::setting && goal.neighbourhood == neighbourhood && goal.setting == value)
      return goal.priority ? 2 : 1;
  }
  return 1;
}

// Figures of one snapshot, each a row of counts.csv.
class Counter {
 public:
  Counter(const World& world, int snapshot, CsvFile& file) : world_(world), snapshot_(snapshot), file_(file) {}

  void write() {
    people();
    records();
    coverage();
    paperwork();
  }

 private:
  void row(const std::string& name, int number) {
    file_.row({name, iso_date(world_.dates[static_cast<std::size_t>(snapshot_)]), std::to_string(number)});
  }

  template <class Condition>
  int participants(ActorKind kind, Condition condition) const {
    return static_cast<int>(std::count_if(world_.people.begin(), world_.people.end(), [&](const Participant& actor) {
      return actor.kind == kind && actor.takes_part(snapshot_) && condition(actor);
    }));
  }

  void people() {
    const auto any = [](const Participant&) { return true; };
    row("key_figures", participants(ActorKind::key_figure, any));
    row("joined", snapshot_ == 0 ? 0 : participants(ActorKind::key_figure, [&](const Participant& person) {
          return person.first == snapshot_;
        }));
    const auto left = std::count_if(world_.people.begin(), world_.people.end(), [&](const Participant& person) {
      return person.kind == ActorKind::key_figure && person.last == snapshot_ - 1;
    });
    row("left", static_cast<int>(left));
    row("professionals", participants(ActorKind::professional, any));
    row("organisations", participants(ActorKind::organisation, any));
    row("owners", participants(ActorKind::municipal_team, any));
  }

  void records() {
    int rows = 0;
    int current = 0;
    for (const auto& claim : world_.claims) {
      const auto& person = world_.people[static_cast<std::size_t>(claim.person)];
      if (claim.first > snapshot_ || !person.listed(snapshot_)) continue;
      ++rows;
      current += person.takes_part(snapshot_) ? 1 : 0;
    }
    row("reach_of_participants", current);
    row("reach_rows", rows);
    const auto bonds = bonds_in(world_, snapshot_);
    row("tie_rows", static_cast<int>(bonds.size()));
    row("ties_between_participants", static_cast<int>(std::count_if(bonds.begin(), bonds.end(), [&](const Bond* bond) {
          return world_.person(bond->one).takes_part(snapshot_) && world_.person(bond->other).takes_part(snapshot_);
        })));
  }

  void coverage() {
    const auto origins = origins_of(world_);
    const auto settings = answer(world_, origins, {snapshot_, Facet::setting});
    int reached = 0;
    for (int index = 0; index < static_cast<int>(world_.neighbourhoods.size()); ++index) {
      if (!in_scope(world_.neighbourhoods[static_cast<std::size_t>(index)])) continue;
      People people;
      for (int value = 0; value < settings.values; ++value) people |= settings.at(index, value).people;
      reached += people.any() ? 1 : 0;
    }
    row("neighbourhoods_reached_24h_setting", reached);
    int met = 0;
    int single = 0;
    int cells = 0;
    for (const auto& goal : world_.goals) {
      if (!in_scope(world_.neighbourhoods[static_cast<std::size_t>(goal.neighbourhood)])) continue;
      const int independent = settings.at(goal.neighbourhood, goal.setting).independent();
      ++cells;
      met += goal.priority && independent >= 2 ? 1 : 0;
      single += independent == 1 ? 1 : 0;
    }
    row("target_cells_in_scope", cells);
    row("priority_cells_met", met);
    row("target_cells_on_one_person", single);
    states(answer(world_, origins, {snapshot_, Facet::domain}));
  }

  void states(const Grid& domains) {
    int count[5] = {};
    for (int index = 0; index < static_cast<int>(world_.neighbourhoods.size()); ++index) {
      if (!in_scope(world_.neighbourhoods[static_cast<std::size_t>(index)])) continue;
      for (int value = 0; value < domains.values; ++value) {
        const bool asked = asked_about(world_, domains.question, index, value);
        ++count[static_cast<int>(state_of(domains.at(index, value), asked))];
      }
    }
    for (int state = 0; state < 5; ++state) {
      row("domain_cells_" + std::string(name_of(static_cast<State>(state))), count[state]);
    }
  }

  void paperwork() {
    const auto today = world_.dates[static_cast<std::size_t>(snapshot_)];
    const auto at = [&](const Participant& person) -> const Position& {
      return person.at[static_cast<std::size_t>(snapshot_)];
    };
    row("cards_older_than_12_months", participants(ActorKind::key_figure, [&](const Participant& person) {
          return plus_months(*at(person).confirmed, 12) < today;
        }));
    row("agreement_and_notice_complete", participants(ActorKind::key_figure, [&](const Participant& person) {
          return at(person).noticed && at(person).agreed;
        }));
  }

  const World& world_;
  int snapshot_;
  CsvFile& file_;
};

}  // namespace

void write_gaps(const World& world, Facet facet, const std::filesystem::path& path) {
  CsvFile file(path, {"area", "value", "state", "reason", "people", "independent", "inhabitants"});
  const Question question{static_cast<int>(world.dates.size()) - 1, facet};
  const auto grid = answer(world, origins_of(world), question);
  for (int index = 0; index < static_cast<int>(world.neighbourhoods.size()); ++index) {
    const auto& area = world.neighbourhoods[static_cast<std::size_t>(index)];
    if (!in_scope(area)) continue;
    for (int value = 0; value < grid.values; ++value) {
      const auto& cell = grid.at(index, value);
      const auto state = state_of(cell, asked_about(world, question, index, value));
      if (state == State::covered && cell.independent() >= minimum_for(world, facet, index, value)) continue;
      file.row({area.code, words_of(facet)[static_cast<std::size_t>(value)].code, name_of(state),
                reason_of(cell, state), std::to_string(cell.head_count()), std::to_string(cell.independent()),
                std::to_string(area.inhabitants)});
    }
  }
  file.save();
}

void write_counts(const World& world, const std::filesystem::path& path) {
  CsvFile file(path, {"name", "snapshot", "expected"});
  for (int snapshot = 0; snapshot < static_cast<int>(world.dates.size()); ++snapshot)
    Counter(world, snapshot, file).write();
  file.save();
}

}  // namespace sleutelnet::sample
