#include "viz/action_table.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <imgui.h>

namespace sleutelnet {

namespace {

const ActorId* selected_actor(const State& state) { return std::get_if<ActorId>(&state.selection); }

bool always(const State&) { return true; }
bool in_network(const State& state) { return state.place == WindowPlace::network; }
bool actor_chosen(const State& state) { return selected_actor(state) != nullptr; }
bool form_open(const State& state) { return state.form.index() != 0; }
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
  return PanZoom{state.place == WindowPlace::coverage ? Canvas::map : Canvas::network, Camera{}};
}
Action add_actor(const State&) { return BeginAddActor{}; }
Action change_actor(const State& state) { return BeginChangeActor{*selected_actor(state)}; }
Action add_reach(const State& state) { return BeginAddReach{*selected_actor(state)}; }
Action remove_actor(const State& state) { return ApplyEdit{RemoveActor{*selected_actor(state)}}; }

const Command table[] = {
    {"coverage", Text::place_coverage, {GLFW_KEY_1, true}, {}, true, has_areas, show<WindowPlace::coverage>},
    {"network", Text::place_network, {GLFW_KEY_2, true}, {}, true, always, show<WindowPlace::network>},
    {"search", Text::command_search, {GLFW_KEY_K, true}, {GLFW_KEY_F, true}, true, always, plain<WantSearch>},
    {"undo",
     Text::command_undo,
     {GLFW_KEY_Z, true},
     {},
     false,
     [](const State& state) { return state.history.can_undo(); },
     plain<Undo>},
    {"redo",
     Text::command_redo,
     {GLFW_KEY_Y, true},
     {GLFW_KEY_Z, true, true},
     false,
     [](const State& state) { return state.history.can_redo(); },
     plain<Redo>},
    {"add_actor", Text::command_add_actor, {GLFW_KEY_N, true}, {}, true, always, add_actor},
    {"change_actor", Text::command_change_actor, {GLFW_KEY_E, true}, {}, true, actor_chosen, change_actor},
    {"connect", Text::command_connect, {GLFW_KEY_T, true}, {}, true, in_network, toggle_connecting},
    {"add_reach", Text::command_add_reach, {GLFW_KEY_B, true}, {}, true, can_reach, add_reach},
    {"remove_actor", Text::command_remove_actor, {GLFW_KEY_DELETE}, {}, false, actor_chosen, remove_actor},
    {"submit", Text::command_submit, {GLFW_KEY_ENTER, true}, {}, true, form_open, plain<SubmitForm>},
    {"back", Text::command_back, {GLFW_KEY_ESCAPE}, {}, true, always, plain<ClearSelection>},
    {"ego_all", Text::ego_all, {GLFW_KEY_F5}, {}, true, in_network, ego<0>},
    {"ego_1", Text::ego_one, {GLFW_KEY_F6}, {}, true, in_network, ego<1>},
    {"ego_2", Text::ego_two, {GLFW_KEY_F7}, {}, true, in_network, ego<2>},
    {"ego_3", Text::ego_three, {GLFW_KEY_F8}, {}, true, in_network, ego<3>},
    {"fit", Text::command_fit, {GLFW_KEY_F3}, {}, true, always, fit},
    {"rearrange", Text::command_rearrange, {GLFW_KEY_R, true}, {}, true, in_network, plain<Rearrange>},
    {"language", Text::command_language, {GLFW_KEY_F2}, {GLFW_KEY_L, true}, true, always, other_language},
    {"larger", Text::command_larger, {GLFW_KEY_EQUAL, true}, {GLFW_KEY_KP_ADD, true}, true, always, larger},
    {"smaller", Text::command_smaller, {GLFW_KEY_MINUS, true}, {GLFW_KEY_KP_SUBTRACT, true}, true, always, smaller},
    {"normal_size", Text::command_normal_size, {GLFW_KEY_0, true}, {}, true, always, normal_size},
    {"dark", Text::command_dark, {GLFW_KEY_D, true}, {}, true, always, other_ground},
    {"keys", Text::command_keys, {GLFW_KEY_F1}, {}, true, always, toggle_keys},
};

bool pressed(const KeyChord& chord) {
  const auto& io = ImGui::GetIO();
  return chord.key != 0 && io.KeyCtrl == chord.ctrl && io.KeyShift == chord.shift && !io.KeyAlt &&
         ImGui::IsKeyPressed(chord.key, false);
}

std::string key_name(int key) {
  if (key >= GLFW_KEY_F1 && key <= GLFW_KEY_F25) return "F" + std::to_string(key - GLFW_KEY_F1 + 1);
  switch (key) {
    case GLFW_KEY_DELETE: return "Delete";
    case GLFW_KEY_ENTER: return "Enter";
    case GLFW_KEY_ESCAPE: return "Esc";
    case GLFW_KEY_EQUAL: return "+";
    case GLFW_KEY_MINUS: return "−";
    default: return std::string(1, static_cast<char>(key));
  }
}

}  // namespace

std::span<const Command> commands() { return table; }

Actions key_actions(const State& state) {
  Actions actions;
  const bool typing = ImGui::GetIO().WantTextInput;
  for (const auto& command : commands()) {
    if (typing && !command.while_typing) continue;
    if (!pressed(command.chord) && !pressed(command.other)) continue;
    if (command.enabled(state)) actions.push_back(command.action(state));
  }
  return actions;
}

std::string chord_text(const KeyChord& chord) {
  return std::string(chord.ctrl ? "Ctrl " : "") + (chord.shift ? "Shift " : "") + key_name(chord.key);
}

}  // namespace sleutelnet
