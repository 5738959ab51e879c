#include "viz/app.hpp"

#include <utility>

#include "viz/action_table.hpp"
#include "viz/frame.hpp"
#include "viz/platform/input_queue.hpp"

namespace sleutelnet {

App::App(State state, std::function<void()> wake, Worker worker, Keeping keeping)
    : state_(std::move(state)),
      jobs_(wake, std::move(worker)),
      keeper_(std::move(keeping), std::move(wake)),
      kept_(state_.recovered ? 0 : state_.saved_revision) {}

void App::act(const Action& action) { update(state_, action); }

bool App::fonts_stale(float pixel_scale) const {
  return fonts_.scale != static_cast<float>(state_.scale) * pixel_scale;
}

void App::prepare(float pixel_scale) {
  pixel_scale_ = pixel_scale;
  fonts_ = load_fonts(static_cast<float>(state_.scale) * pixel_scale);
}

bool App::keep() {
  const auto answers = keeper_.take();
  for (const auto& answer : answers) update(state_, Kept{answer});
  const auto revision = state_.history.revision();
  if (state_.saving == Saving::asked) {
    keeper_.save(state_.records(), revision);
    update(state_, SaveBegun{});
    kept_ = revision;
  } else if (kept_ != revision && !state_.recovered) {
    if (edited(state_)) {
      keeper_.autosave(state_.records(), revision);
    } else {
      keeper_.discard();
    }
    kept_ = revision;
  }
  return !answers.empty();
}

bool App::frame() {
  const bool refreshed = refresh(results_, state_, jobs_);
  const auto theme = make_theme(fonts_, fonts_.scale, state_.dark);
  apply_style(theme);
  auto actions = key_actions(state_, std::exchange(choosing_, false));
  const auto asked = draw_frame({state_, results_, theme});
  actions.insert(actions.end(), asked.begin(), asked.end());
  // ImGui closes a drop-down before the next frame can ask whether it was open.
  choosing_ = ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopup);
  for (const auto& action : actions) update(state_, action);
  const bool kept = keep();
  return !actions.empty() || refreshed || kept;
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
