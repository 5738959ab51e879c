#include "viz/action_table.hpp"

#include <imgui.h>

#include <algorithm>

#include "viz/manage/update_manage.hpp"
#include "viz/platform/keys.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

const ActorId* selected_actor(const State& state) { return std::get_if<ActorId>(&state.selection); }

bool always(const State&) { return true; }
bool in_network(const State& state) { return state.place == WindowPlace::network; }
bool actor_chosen(const State& state) { return selected_actor(state) != nullptr; }
bool in_network_with_actor(const State& state) { return in_network(state) && actor_chosen(state); }
bool value_in_sight(const State& state) { return value_chosen(state).has_value(); }
bool some_leaving(const State& state) { return !state.leaving.empty(); }
bool form_open(const State& state) { return state.form.index() != 0; }
bool cell_open(const State& state) { return at_table(state) && state.manage.input.has_value(); }
bool can_submit(const State& state) { return form_open(state) || cell_open(state); }
bool can_remove(const State& state) {
  return state.place == WindowPlace::manage ? rows_chosen(state) && !cell_open(state) : actor_chosen(state);
}
bool can_paste(const State& state) { return at_table(state) && !cell_open(state); }
bool can_copy(const State& state) { return rows_chosen(state) && !cell_open(state); }
bool has_areas(const State& state) { return !state.network().areas.empty(); }
bool can_reach(const State& state) { return actor_chosen(state) && has_areas(state); }

template <WindowPlace place>
Action show(const State&) {
  return ShowPlace{place};
}
template <int steps>
Action ego(const State&) {
  return SetEgoSteps{steps};
}
template <class Plain>
Action plain(const State&) {
  return Plain{};
}
Action other_language(const State& state) {
  return SetLanguage{state.language == Language::dutch ? Language::english : Language::dutch};
}
Action larger(const State& state) { return SetScale{state.scale + 0.25}; }
Action smaller(const State& state) { return SetScale{state.scale - 0.25}; }
Action normal_size(const State&) { return SetScale{1.0}; }
Action other_ground(const State& state) { return SetDark{!state.dark}; }
Action toggle_keys(const State& state) { return ShowKeys{!state.show_keys}; }
Action toggle_connecting(const State& state) { return SetConnecting{!state.connecting}; }
Action fit(const State& state) {
  const bool map = state.place == WindowPlace::coverage || state.place == WindowPlace::plan;
  return PanZoom{map ? Canvas::map : Canvas::network, Camera{}};
}
Action add_actor(const State& state) {
  if (at_table(state)) return ManageAction(AddRow{});
  return BeginAddActor{};
}
Action change_actor(const State& state) { return BeginChangeActor{*selected_actor(state)}; }
Action add_reach(const State& state) { return BeginAddReach{*selected_actor(state)}; }
Action toggle_leaving(const State& state) { return ToggleLeaving{*selected_actor(state)}; }
Action toggle_why(const State& state) { return ShowWhy{!state.why_shown}; }
Action toggle_work(const State& state) { return SetWorking{state.work_stopped}; }
bool in_compare(const State& state) { return state.place == WindowPlace::compare; }
bool has_views(const State& state) { return in_compare(state) || state.place == WindowPlace::plan; }
Action toggle_only_changed(const State& state) {
  auto comparing = state.comparing;
  comparing.only_changed = !comparing.only_changed;
  return SetComparing{comparing};
}
Action remove_chosen(const State& state) {
  if (state.place == WindowPlace::manage) return ManageAction(RemoveRows{});
  return ApplyEdit{RemoveActor{*selected_actor(state)}};
}
Action submit(const State& state) {
  if (cell_open(state)) return ManageAction(FinishCell{.all_chosen = true, .next = {}});
  return SubmitForm{};
}
Action edit_cell(const State&) { return ManageAction(BeginCell{}); }
Action copy_rows(const State&) { return ManageAction(CopyRows{}); }
Action paste_rows(const State&) {
  // A state may be without a window, and then there is no clipboard.
  const auto* text = ImGui::GetCurrentContext() != nullptr ? ImGui::GetClipboardText() : nullptr;
  return ManageAction(PasteText{text != nullptr ? text : ""});
}
Action all_rows(const State& state) { return ManageAction(choose_all(state)); }

const Command table[] = {
    {"coverage", WindowText::place_coverage, {key::one, true}, {}, true, has_areas, show<WindowPlace::coverage>},
    {"network", WindowText::place_network, {key::two, true}, {}, true, always, show<WindowPlace::network>},
    {"compare", WindowText::place_compare, {key::three, true}, {}, true, always, show<WindowPlace::compare>},
    {"plan", WindowText::place_plan, {key::four, true}, {}, true, always, show<WindowPlace::plan>},
    {"next_view", WindowText::command_next_view, {key::f11}, {}, true, has_views, plain<NextView>},
    {"only_changed", WindowText::command_only_changed, {key::h, true}, {}, true, in_compare, toggle_only_changed},
    {"manage", WindowText::place_manage, {key::five, true}, {}, true, always, show<WindowPlace::manage>},
    {"edit_cell", WindowText::command_edit_cell, {key::f2}, {}, false, cell_chosen, edit_cell},
    {"copy_rows", WindowText::command_copy_rows, {key::c, true}, {}, false, can_copy, copy_rows},
    {"paste_rows", WindowText::command_paste_rows, {key::v, true}, {}, false, can_paste, paste_rows},
    {"all_rows", WindowText::command_all_rows, {key::a, true}, {}, false, at_table, all_rows},
    {"search", WindowText::command_search, {key::k, true}, {key::f, true}, true, always, plain<WantSearch>, false},
    {"save", WindowText::command_save, {key::s, true}, {}, true, can_save, plain<Save>},
    {"undo",
     WindowText::command_undo,
     {key::z, true},
     {},
     false,
     [](const State& state) { return state.history.can_undo(); },
     plain<Undo>},
    {"redo",
     WindowText::command_redo,
     {key::y, true},
     {key::z, true, true},
     false,
     [](const State& state) { return state.history.can_redo(); },
     plain<Redo>},
    {"add_actor", WindowText::command_add_actor, {key::n, true}, {}, true, always, add_actor},
    {"change_actor", WindowText::command_change_actor, {key::e, true}, {}, true, actor_chosen, change_actor},
    {"connect", WindowText::command_connect, {key::t, true}, {}, true, in_network, toggle_connecting},
    {"add_reach", WindowText::command_add_reach, {key::b, true}, {}, true, can_reach, add_reach},
    {"remove_actor", WindowText::command_remove_actor, {key::del}, {}, false, can_remove, remove_chosen},
    {"submit", WindowText::command_submit, {key::enter, true}, {}, true, can_submit, submit},
    {"back", WindowText::command_back, {key::escape}, {}, true, always, plain<ClearSelection>, false},
    {"ego_all", WindowText::ego_all, {key::f5}, {}, true, in_network, ego<0>},
    {"ego_1", WindowText::ego_one, {key::f6}, {}, true, in_network, ego<1>},
    {"ego_2", WindowText::ego_two, {key::f7}, {}, true, in_network, ego<2>},
    {"ego_3", WindowText::ego_three, {key::f8}, {}, true, in_network, ego<3>},
    {"measure", WindowText::command_measure, {key::f4}, {}, true, always, plain<WantMeasures>},
    {"why", WindowText::command_why, {key::f12}, {}, true, value_in_sight, toggle_why},
    {"what_if", WindowText::command_what_if, {key::f9}, {}, true, in_network_with_actor, toggle_leaving},
    {"keep_all", WindowText::command_keep_all, {key::f9, false, true}, {}, true, some_leaving, plain<ClearLeaving>},
    {"work", WindowText::command_work, {key::f10}, {}, true, always, toggle_work},
    {"fit", WindowText::command_fit, {key::f3}, {}, true, always, fit},
    {"rearrange", WindowText::command_rearrange, {key::r, true}, {}, true, in_network, plain<Rearrange>},
    {"language", WindowText::command_language, {key::l, true}, {key::f2}, true, always, other_language},
    {"larger", WindowText::command_larger, {key::equal, true}, {key::pad_add, true}, true, always, larger},
    {"smaller", WindowText::command_smaller, {key::minus, true}, {key::pad_subtract, true}, true, always, smaller},
    {"normal_size", WindowText::command_normal_size, {key::zero, true}, {}, true, always, normal_size},
    {"dark", WindowText::command_dark, {key::d, true}, {}, true, always, other_ground},
    {"keys", WindowText::command_keys, {key::f1}, {}, true, always, toggle_keys},
};

bool same(const KeyChord& left, const KeyChord& right) {
  return left.key == right.key && left.ctrl == right.ctrl && left.shift == right.shift;
}

bool pressed(const KeyChord& chord) {
  const auto& io = ImGui::GetIO();
  return chord.key != 0 && io.KeyCtrl == chord.ctrl && io.KeyShift == chord.shift && !io.KeyAlt &&
         ImGui::IsKeyPressed(chord.key, false);
}

std::string key_name(int code) {
  if (code >= key::f1 && code <= key::f25) return "F" + std::to_string(code - key::f1 + 1);
  switch (code) {
    case key::del: return "Delete";
    case key::enter: return "Enter";
    case key::escape: return "Esc";
    case key::equal:
    case key::pad_add: return "+";
    case key::minus:
    case key::pad_subtract: return "−";
    default: return std::string(1, static_cast<char>(code));
  }
}

}  // namespace

std::span<const Command> commands() { return table; }

Actions key_actions(const State& state, bool choosing) {
  Actions actions;
  const bool typing = ImGui::GetIO().WantTextInput;
  std::vector<KeyChord> heard;  // what a command higher in the table took is not for those below
  const auto hears = [&](const KeyChord& chord) {
    const bool taken = std::any_of(heard.begin(), heard.end(), [&](const auto& each) { return same(each, chord); });
    return !taken && pressed(chord);
  };
  for (const auto& command : commands()) {
    if (choosing && command.chord.key == key::escape) continue;
    if (typing && !command.while_typing) continue;
    const bool first = hears(command.chord);
    if ((!first && !hears(command.other)) || !command.enabled(state)) continue;
    heard.push_back(first ? command.chord : command.other);
    actions.push_back(command.action(state));
  }
  return actions;
}

std::string chord_text(const KeyChord& chord) {
  return std::string(chord.ctrl ? "Ctrl " : "") + (chord.shift ? "Shift " : "") + key_name(chord.key);
}

}  // namespace sleutelnet
