#include "viz/refusals.hpp"

#include <algorithm>

#include "viz/explore/update_explore.hpp"
#include "viz/guide/first_hour.hpp"
#include "viz/manage/update_manage.hpp"
#include "viz/project/update_project.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

Refusal unless(bool possible, GuideText reason) { return possible ? Refusal() : Refusal(reason); }

bool form_open(const State& state) { return state.form.index() != 0; }
bool cell_open(const State& state) { return at_table(state) && state.manage.input.has_value(); }

}  // namespace

Refusal never(const State&) { return std::nullopt; }
Refusal without_areas(const State& state) { return unless(!state.network().areas.empty(), GuideText::needs_areas); }
Refusal outside_network(const State& state) {
  return unless(state.place == WindowPlace::network, GuideText::needs_network);
}
Refusal outside_compare(const State& state) {
  return unless(state.place == WindowPlace::compare, GuideText::needs_compare);
}
Refusal without_views(const State& state) {
  return unless(state.place == WindowPlace::compare || state.place == WindowPlace::plan, GuideText::needs_views);
}
Refusal while_presenting(const State& state) {
  return unless(!state.guide.presenting, GuideText::needs_no_presentation);
}
Refusal while_largest(const State& state) { return unless(state.scale < largest_scale, GuideText::needs_smaller); }
Refusal while_smallest(const State& state) { return unless(state.scale > smallest_scale, GuideText::needs_larger); }
Refusal without_sample(const State& state) { return unless(is_sample(state.network()), GuideText::needs_sample); }
Refusal while_read_only(const State& state) {
  const auto refusal = while_presenting(state);
  return refusal ? refusal : unless(may_edit(state), GuideText::needs_may_edit);
}
Refusal without_actor(const State& state) {
  return unless(std::holds_alternative<ActorId>(state.selection), GuideText::needs_actor);
}
Refusal without_actor_to_edit(const State& state) {
  const auto refusal = while_read_only(state);
  return refusal ? refusal : without_actor(state);
}
Refusal without_actor_to_reach(const State& state) {
  const auto refusal = without_actor_to_edit(state);
  return refusal ? refusal : without_areas(state);
}
Refusal without_actor_in_network(const State& state) {
  const auto refusal = outside_network(state);
  return refusal ? refusal : without_actor(state);
}
Refusal without_connecting(const State& state) {
  const auto refusal = while_read_only(state);
  return refusal ? refusal : outside_network(state);
}
Refusal without_value(const State& state) { return unless(value_chosen(state).has_value(), GuideText::needs_value); }
Refusal without_leaving(const State& state) { return unless(!state.leaving.empty(), GuideText::needs_leaving); }
Refusal while_in_cell(const State& state) { return unless(!cell_open(state), GuideText::needs_finished_cell); }
Refusal without_rows(const State& state) {
  const auto refusal = unless(rows_chosen(state), GuideText::needs_rows);
  return refusal ? refusal : while_in_cell(state);
}
Refusal without_cell(const State& state) {
  const auto refusal = while_read_only(state);
  return refusal ? refusal : unless(cell_chosen(state), GuideText::needs_cell);
}
Refusal outside_table(const State& state) { return unless(at_table(state), GuideText::needs_table); }
Refusal without_paste(const State& state) {
  if (const auto refusal = while_read_only(state)) return refusal;
  const auto refusal = outside_table(state);
  return refusal ? refusal : while_in_cell(state);
}
Refusal without_removable(const State& state) {
  if (const auto refusal = while_read_only(state)) return refusal;
  if (set_in_sight(state)) return std::nullopt;
  return state.place == WindowPlace::manage ? without_rows(state) : without_actor(state);
}
Refusal without_form(const State& state) {
  const auto refusal = while_read_only(state);
  return refusal ? refusal : unless(form_open(state) || cell_open(state), GuideText::needs_form);
}
Refusal without_something_to_save(const State& state) {
  if (state.home.kind == Home::Kind::nowhere) return GuideText::needs_home;
  if (const auto refusal = while_read_only(state)) return refusal;
  const auto refusal = unless(edited(state), GuideText::needs_edits);
  return refusal ? refusal : unless(state.saving == Saving::no, GuideText::needs_saving_done);
}
Refusal without_two(const State& state) { return unless(way_of_two(state).has_value(), GuideText::needs_two); }
Refusal without_moves(const State& state) {
  const auto& before = state.explore.moved_before;
  const bool some =
      std::any_of(before.begin(), before.end(), [&](const auto& places) { return places != state.moved; });
  return unless(some, GuideText::needs_moved);
}
Refusal without_pins(const State& state) { return unless(!state.moved.empty(), GuideText::needs_moved); }
Refusal without_scenarios(const State& state) {
  const auto refusal = while_presenting(state);
  return refusal ? refusal : unless(!state.explore.scenarios.empty(), GuideText::needs_scenarios);
}
Refusal without_hidden(const State& state) { return unless(something_hidden(state), GuideText::needs_hidden); }
Refusal without_step(const State& state) {
  const auto refusal = while_presenting(state);
  return refusal ? refusal : unless(state.history.can_undo(), GuideText::needs_step);
}
Refusal without_undone(const State& state) {
  const auto refusal = while_presenting(state);
  return refusal ? refusal : unless(state.history.can_redo(), GuideText::needs_undone);
}
Refusal while_asking(const State& state) {
  const auto refusal = while_presenting(state);
  return refusal ? refusal : unless(!project_dialog_open(state), GuideText::needs_answer);
}
Refusal without_something_open(const State& state) {
  const auto refusal = while_asking(state);
  return refusal ? refusal : unless(something_open(state), GuideText::needs_something_open);
}
Refusal without_moment(const State& state) {
  if (const auto refusal = without_something_open(state)) return refusal;
  if (const auto refusal = while_read_only(state)) return refusal;
  if (state.home.kind != Home::Kind::project) return GuideText::needs_project;
  return unless(may_keep_moment(state), GuideText::needs_day);
}
Refusal without_import(const State& state) {
  const auto refusal = without_something_open(state);
  return refusal ? refusal : while_read_only(state);
}

}  // namespace sleutelnet
