#include "viz/action_table.hpp"

#include <imgui.h>

#include <algorithm>

#include "viz/arrange/update_arrange.hpp"
#include "viz/explore/update_explore.hpp"
#include "viz/manage/update_manage.hpp"
#include "viz/platform/keys.hpp"
#include "viz/project/update_project.hpp"
#include "viz/refusals.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

const ActorId* selected_actor(const State& state) { return std::get_if<ActorId>(&state.selection); }

bool cell_open(const State& state) { return at_table(state) && state.manage.input.has_value(); }

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
Action other_motion(const State& state) { return SetLessMotion{!state.less_motion}; }
Action toggle_keys(const State& state) { return ShowKeys{!state.show_keys}; }
Action toggle_connecting(const State& state) {
  if (const auto* actor = selected_actor(state); actor != nullptr && !state.connecting) {
    return ExploreAction(BeginJoining{*actor});
  }
  return SetConnecting{!state.connecting};
}
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
Action toggle_only_changed(const State& state) {
  auto comparing = state.comparing;
  comparing.only_changed = !comparing.only_changed;
  return SetComparing{comparing};
}
Action remove_chosen(const State& state) {
  if (set_in_sight(state)) return ExploreAction(AskRemoval{true});
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
Action toggle_palette(const State& state) { return GuideAction(ShowCommands{!state.guide.commands_shown}); }
Action toggle_explanation(const State& state) {
  if (state.guide.explaining == Explaining::no) return GuideAction(AskExplanation{});
  return GuideAction(CloseExplanation{});
}
Action open_picture(const State&) { return GuideAction(OpenPicture{}); }
Action toggle_presenting(const State& state) { return GuideAction(SetPresenting{!state.guide.presenting}); }
Action toggle_first_hour(const State& state) { return GuideAction(ShowFirstHour{!state.guide.hour.open}); }
Action all_rows(const State& state) { return ManageAction(choose_all(state)); }

template <CanvasWish wish>
Action wish_of_canvas(const State&) {
  return ExploreAction(WishOfCanvas{wish});
}
Action toggle_lasso(const State& state) { return ExploreAction(SetLassoMode{!state.explore.lasso_mode}); }
Action toggle_rule(const State& state) {
  return ExploreAction(OpenRule{!state.explore.rule || state.place != WindowPlace::network});
}
Action find_way(const State& state) { return ExploreAction(FindWay{way_of_two(state)}); }
Action put_back(const State&) { return ExploreAction(PutBack{}); }
Action unpin_all(const State&) { return ExploreAction(Unpin{}); }
Action show_scenarios(const State& state) { return ExploreAction(ShowScenarios{!state.explore.scenarios_shown}); }
template <int more>
Action other_steps(const State& state) {
  return SetEgoSteps{state.ego_steps + more};
}
Action show_more(const State&) { return ExploreAction(ShowMore{}); }
template <Arrangement arrangement>
Action arranged(const State&) {
  return ArrangeAction(Arrange{arrangement});
}
Action other_groups(const State& state) { return ArrangeAction(next_groups(state)); }
template <ChooserPurpose purpose>
Action choose_file(const State&) {
  return ProjectAction(BeginChoosing{purpose});
}
Action keep_moment(const State&) { return ProjectAction(KeepMoment{}); }
Action close_project(const State&) { return ProjectAction(CloseProject{}); }
Action project_menu(const State&) { return ProjectAction(WantProjectMenu{}); }

// The sentence on what a command does goes by its id.
#define ROW(id, name, ...) \
  { #id, WindowText::name, GuideText::about_##id, __VA_ARGS__ }

const Command table[] = {
    ROW(coverage, place_coverage, {key::one, true}, {}, true, without_areas, show<WindowPlace::coverage>),
    ROW(network, place_network, {key::two, true}, {}, true, never, show<WindowPlace::network>),
    ROW(compare, place_compare, {key::three, true}, {}, true, never, show<WindowPlace::compare>),
    ROW(plan, place_plan, {key::four, true}, {}, true, never, show<WindowPlace::plan>),
    ROW(next_view, command_next_view, {key::f11}, {}, true, without_views, plain<NextView>),
    ROW(only_changed, command_only_changed, {key::h, true}, {}, true, outside_compare, toggle_only_changed),
    ROW(manage, place_manage, {key::five, true}, {}, true, while_presenting, show<WindowPlace::manage>),
    ROW(edit_cell, command_edit_cell, {key::f2}, {}, false, without_cell, edit_cell),
    ROW(copy_rows, command_copy_rows, {key::c, true}, {}, false, without_rows, copy_rows),
    ROW(paste_rows, command_paste_rows, {key::v, true}, {}, false, without_paste, paste_rows),
    ROW(all_rows, command_all_rows, {key::a, true}, {}, false, outside_table, all_rows),
    ROW(search, command_search, {key::k, true}, {key::f, true}, true, never, plain<WantSearch>, false),
    ROW(palette, command_palette, {key::p, true}, {}, true, never, toggle_palette, false),
    ROW(save, command_save, {key::s, true}, {}, true, without_something_to_save, plain<Save>),
    ROW(open, command_open, {key::o, true}, {}, true, while_asking, choose_file<ChooserPurpose::open>),
    ROW(make, command_make, {key::n, true, true}, {}, true, while_asking, choose_file<ChooserPurpose::make>),
    ROW(save_as, command_save_as, {key::s, true, true}, {}, true, without_something_open,
        choose_file<ChooserPurpose::save_as>),
    ROW(moment, command_moment, {key::d, true, true}, {}, true, without_moment, keep_moment),
    ROW(close_project, command_close_project, {key::w, true}, {}, true, without_something_open, close_project),
    ROW(project_menu, command_project_menu, {key::m, true}, {}, true, while_asking, project_menu),
    ROW(import, command_import, {key::i, true}, {}, true, without_import, choose_file<ChooserPurpose::import>),
    ROW(undo, command_undo, {key::z, true}, {}, false, without_step, plain<Undo>),
    ROW(redo, command_redo, {key::y, true}, {key::z, true, true}, false, without_undone, plain<Redo>),
    ROW(add_actor, command_add_actor, {key::n, true}, {}, true, while_read_only, add_actor),
    ROW(change_actor, command_change_actor, {key::e, true}, {}, true, without_actor_to_edit, change_actor),
    ROW(connect, command_connect, {key::t, true}, {}, true, without_connecting, toggle_connecting),
    ROW(add_reach, command_add_reach, {key::b, true}, {}, true, without_actor_to_reach, add_reach),
    ROW(remove_actor, command_remove_actor, {key::del}, {}, false, without_removable, remove_chosen),
    ROW(submit, command_submit, {key::enter, true}, {}, true, without_form, submit),
    ROW(back, command_back, {key::escape}, {}, true, never, plain<ClearSelection>, false, true),
    ROW(ego_all, ego_all, {key::f5}, {}, true, outside_network, ego<0>),
    ROW(ego_1, ego_one, {key::f6}, {}, true, outside_network, ego<1>),
    ROW(ego_2, ego_two, {key::f7}, {}, true, outside_network, ego<2>),
    ROW(ego_3, ego_three, {key::f8}, {}, true, outside_network, ego<3>),
    ROW(wider, command_wider, {key::f8, false, true}, {}, true, outside_network, other_steps<1>),
    ROW(narrower, command_narrower, {key::f6, false, true}, {}, true, outside_network, other_steps<-1>),
    ROW(measure, command_measure, {key::f4}, {}, true, never, plain<WantMeasures>),
    ROW(why, command_why, {key::f12}, {}, true, without_value, toggle_why),
    ROW(what_if, command_what_if, {key::f9}, {}, true, without_actor_in_network, toggle_leaving),
    ROW(keep_all, command_keep_all, {key::f9, false, true}, {}, true, without_leaving, plain<ClearLeaving>),
    ROW(work, command_work, {key::f10}, {}, true, never, toggle_work),
    ROW(fit, command_fit, {key::f3}, {}, true, never, fit),
    ROW(rearrange, command_rearrange, {key::r, true}, {}, true, outside_network, plain<Rearrange>),
    ROW(canvas, command_canvas, {key::g, true}, {}, true, never, wish_of_canvas<CanvasWish::focus>),
    ROW(choose_all, command_choose_all, {key::a, true}, {}, false, outside_network,
        wish_of_canvas<CanvasWish::choose_all>),
    ROW(invert, command_invert, {key::a, true, true}, {}, false, outside_network, wish_of_canvas<CanvasWish::invert>),
    ROW(lasso, command_lasso, {key::l, true, true}, {}, true, outside_network, toggle_lasso),
    ROW(rule, command_rule, {key::f, true, true}, {}, true, never, toggle_rule),
    ROW(show_more, command_show_more, {key::backspace, true}, {}, false, without_hidden, show_more),
    ROW(way, command_way, {key::t, true, true}, {}, true, without_two, find_way),
    ROW(put_back, command_put_back, {key::b, true, true}, {}, true, without_moves, put_back),
    ROW(unpin, command_unpin, {key::r, true, true}, {}, true, without_pins, unpin_all),
    ROW(scenarios, command_scenarios, {key::k, true, true}, {}, true, without_scenarios, show_scenarios),
    ROW(arrange_force, arrange_force, {key::one, true, true}, {}, true, outside_network, arranged<Arrangement::force>),
    ROW(arrange_map, arrange_map, {key::two, true, true}, {}, true, outside_network, arranged<Arrangement::map>),
    ROW(arrange_team, arrange_team, {key::three, true, true}, {}, true, outside_network,
        arranged<Arrangement::rings_team>),
    ROW(arrange_person, arrange_person, {key::four, true, true}, {}, true, without_actor_in_network,
        arranged<Arrangement::rings_person>),
    ROW(arrange_dot, arrange_dot, {key::five, true, true}, {}, true, outside_network, arranged<Arrangement::dot>),
    ROW(arrange_neato, arrange_neato, {key::six, true, true}, {}, true, outside_network, arranged<Arrangement::neato>),
    ROW(arrange_sfdp, arrange_sfdp, {key::seven, true, true}, {}, true, outside_network, arranged<Arrangement::sfdp>),
    ROW(arrange_twopi, arrange_twopi, {key::eight, true, true}, {}, true, outside_network,
        arranged<Arrangement::twopi>),
    ROW(groups, command_groups, {key::g, true, true}, {}, true, outside_network, other_groups),
    ROW(language, command_language, {key::l, true}, {}, true, never, other_language, true, true),
    ROW(larger, command_larger, {key::equal, true}, {key::pad_add, true}, true, while_largest, larger, true, true),
    ROW(smaller, command_smaller, {key::minus, true}, {key::pad_subtract, true}, true, while_smallest, smaller, true,
        true),
    ROW(normal_size, command_normal_size, {key::zero, true}, {}, true, never, normal_size, true, true),
    ROW(dark, command_dark, {key::d, true}, {}, true, never, other_ground, true, true),
    ROW(motion, command_motion, {key::m, true, true}, {}, true, never, other_motion, true, true),
    ROW(picture, command_picture, {key::e, true, true}, {}, true, never, open_picture),
    ROW(presenting, command_presenting, {key::p, true, true}, {}, true, never, toggle_presenting),
    ROW(first_hour, command_first_hour, {key::h, true, true}, {}, true, without_sample, toggle_first_hour),
    ROW(explain, command_explain, {key::f1}, {}, true, never, toggle_explanation),
    ROW(keys, command_keys, {key::f1, false, true}, {}, true, never, toggle_keys),
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
    case key::backspace: return "Backspace";
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
  std::vector<KeyChord> heard;       // what a command higher in the table took is not for those below
  std::optional<GuideText> refusal;  // of the first that its keys asked for in vain
  const auto hears = [&](const KeyChord& chord) {
    const bool taken = std::any_of(heard.begin(), heard.end(), [&](const auto& each) { return same(each, chord); });
    return !taken && pressed(chord);
  };
  for (const auto& command : commands()) {
    if (choosing && command.chord.key == key::escape) continue;
    if (typing && !command.while_typing) continue;
    if (project_dialog_open(state) && !command.over_dialog) continue;
    const bool first = hears(command.chord);
    if (!first && !hears(command.other)) continue;
    if (const auto reason = command.refusal(state)) {
      if (!refusal) refusal = reason;
      continue;
    }
    heard.push_back(first ? command.chord : command.other);
    actions.push_back(GuideAction(CommandUsed{command.id}));
    actions.push_back(command.action(state));
  }
  if (actions.empty() && refusal) actions.push_back(GuideAction(CommandRefused{*refusal}));
  return actions;
}

std::string chord_text(const KeyChord& chord) {
  return std::string(chord.ctrl ? "Ctrl " : "") + (chord.shift ? "Shift " : "") + key_name(chord.key);
}

std::string keys_text(const Command& command) {
  auto keys = chord_text(command.chord);
  const auto other = command.other.key != 0 ? chord_text(command.other) : keys;
  return other == keys ? keys : keys + "  /  " + other;
}

const Command* command_of(std::string_view id) {
  const auto rows = commands();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Command& row) { return row.id == id; });
  return found != rows.end() ? &*found : nullptr;
}

std::string with_keys(std::string words, std::string_view id) {
  const auto* command = command_of(id);
  return command != nullptr ? words + "  (" + chord_text(command->chord) + ")" : words;
}

}  // namespace sleutelnet
