#include "viz/app.hpp"

#include "viz/action_table.hpp"
#include "viz/frame.hpp"
#include "viz/platform/input_queue.hpp"

namespace sleutelnet {

App::App(State state, std::function<void()> wake) : state_(std::move(state)), jobs_(std::move(wake)) {}

void App::act(const Action& action) { update(state_, action); }

bool App::fonts_stale(float pixel_scale) const {
  return fonts_.scale != static_cast<float>(state_.scale) * pixel_scale;
}

void App::prepare(float pixel_scale) {
  pixel_scale_ = pixel_scale;
  fonts_ = load_fonts(static_cast<float>(state_.scale) * pixel_scale);
}

bool App::frame() {
  const auto revision = results_.revision;
  const bool had_places = !results_.places.empty();
  refresh(results_, state_, jobs_);
  const auto theme = make_theme(fonts_, fonts_.scale, state_.dark);
  apply_style(theme);
  auto actions = key_actions(state_);
  const auto asked = draw_frame({state_, results_, theme});
  actions.insert(actions.end(), asked.begin(), asked.end());
  for (const auto& action : actions) update(state_, action);
  return !actions.empty() || revision != results_.revision || had_places == results_.places.empty();
}

void configure_context() {
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  auto& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.ConfigInputTextCursorBlink = false;  // a blinking cursor would draw for ever
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  set_key_map(io);
}

}  // namespace sleutelnet
