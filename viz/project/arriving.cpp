#include "viz/project/arriving.hpp"

#include <utility>

#include "viz/guide/pseudonyms.hpp"
#include "viz/project/asking.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

void keep_look(State& state, const State& before) {
  state.language = before.language;
  state.scale = before.scale;
  state.dark = before.dark;
  state.less_motion = before.less_motion;
  state.guide = before.guide;
  if (state.guide.presenting) state.guide.pseudonyms = pseudonyms_of(state);
  state.layout_generation = before.layout_generation + 1;  // an arrangement that is on its way is of another network
  state.project.recent = before.project.recent;
  state.project.places = before.project.places;
  state.project.last_number = before.project.last_number;
  state.project.asked = before.project.asked;
}

}  // namespace

void arrive(State& state, Arrival arrival, std::optional<Date> today) {
  auto& opened = arrival.opened;
  const bool nothing = !opened.records.has_value();
  if (nothing) opened.records.emplace();
  const bool dated = date_known(opened.records->network);
  if (!dated && today) opened.records->network.date = *today;
  auto fresh = initial_state(*std::move(opened.records), std::move(opened.snapshots), state.history.next_revision());
  keep_look(fresh, state);
  speak_as_chosen(fresh);
  fresh.dated = dated;
  fresh.rows_left_out = rows_left_out(opened.files);
  fresh.project.start = nothing;
  fresh.project.path = arrival.path;
  if (!nothing) {
    fresh.home.kind = arrival.project ? Home::Kind::project : Home::Kind::new_folder;
    fresh.home.path = (arrival.project ? arrival.path : arrival.folder).string();
    fresh.home.names = arrival.names;
    fresh.home.in_clear = arrival.in_clear;
    fresh.home.closed = arrival.hand.closed;
    fresh.recovered = std::move(arrival.hand.recovered);
    if (arrival.alone) ask(fresh.project, RecentErrand{.noted = arrival.path});
  }
  if (!nothing && !may_edit(fresh)) fresh.message = {.kind = Message::Kind::read_only};
  state = std::move(fresh);
}

void settle_in(State& state, NewHome home) {
  auto& project = state.project;
  project.dialog = {};
  project.behind = {};
  project.path = home.file;
  state.home = {Home::Kind::project, home.file.string(), home.hand.closed};
  state.home.in_clear = home.in_clear;
  state.snapshots = std::move(home.snapshots);
  state.saved_revision = home.revision;
  // A save of the former home that was under way does not answer any more; this one has it all.
  state.saving = Saving::no;
  if (state.closing == Closing::kept) state.closing = edited(state) ? Closing::asked : Closing::dropped;
  state.recovered.reset();
  state.message = {.kind = Message::Kind::saved, .where = home.file.string()};
  ask(project, RecentErrand{.noted = home.file});
}

Records records_to_keep(const State& state, bool in_project) {
  auto records = state.records();
  if (!state.dated && in_project) records.network.date = Date{};
  return records;
}

}  // namespace sleutelnet
