#pragma once
// Why can a command not be given now? Each gives the reason, with what to do about it; or nothing, when it can.

#include <optional>

#include "report/language_guide.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

using Refusal = std::optional<GuideText>;

Refusal never(const State& state);
Refusal without_areas(const State& state);
Refusal outside_network(const State& state);
Refusal outside_compare(const State& state);
Refusal without_views(const State& state);
Refusal while_presenting(const State& state);
Refusal while_largest(const State& state);
Refusal while_smallest(const State& state);
Refusal without_sample(const State& state);
Refusal while_read_only(const State& state);
Refusal without_actor(const State& state);
Refusal without_actor_to_edit(const State& state);
Refusal without_actor_to_reach(const State& state);
Refusal without_actor_in_network(const State& state);
Refusal without_connecting(const State& state);
Refusal without_value(const State& state);
Refusal without_leaving(const State& state);
Refusal while_in_cell(const State& state);
Refusal without_rows(const State& state);
Refusal without_cell(const State& state);
Refusal outside_table(const State& state);
Refusal without_paste(const State& state);
Refusal without_removable(const State& state);
Refusal without_form(const State& state);
Refusal without_something_to_save(const State& state);
Refusal without_two(const State& state);
Refusal without_moves(const State& state);
Refusal without_pins(const State& state);
Refusal without_scenarios(const State& state);
Refusal without_hidden(const State& state);
Refusal without_step(const State& state);
Refusal without_undone(const State& state);
Refusal while_asking(const State& state);  // while a dialog about projects is open
Refusal without_something_open(const State& state);
Refusal without_import(const State& state);
Refusal without_moment(const State& state);

}  // namespace sleutelnet
