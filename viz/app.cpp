#include "viz/app.hpp"

#include <utility>

#include "viz/action_table.hpp"
#include "viz/frame.hpp"
#include "viz/platform/input_queue.hpp"

namespace sleutelnet {

namespace {

// A date that stands in for one that nobody knows is for looking at, not for keeping. A folder of tables needs a date.
Records to_keep(const State& state) {
  auto records = state.records();
  if (!state.dated && state.home.kind == Home::Kind::project) records.network.date = Date{};
  return records;
}

}  // namespace

App::App(State state, std::function<void()> wake, Worker worker, Keeping keeping)
    : state_(std::move(state)),
      jobs_(wake, std::move(worker)),
      keeper_(std::move(keeping), wake),
      pictures_(std::move(wake)),
      kept_(state_.recovered ? 0 : state_.saved_revision) {}

void App::act(const Action& action) { update(state_, action); }

bool App::fonts_stale(float pixel_scale) const {
  return fonts_.scale != static_cast<float>(shown_scale(state_)) * pixel_scale;
}

void App::prepare(float pixel_scale) {
  pixel_scale_ = pixel_scale;
  fonts_ = load_fonts(static_cast<float>(shown_scale(state_)) * pixel_scale);
}

bool App::keep() {
  const auto answers = keeper_.take();
  for (const auto& answer : answers) {
    update(state_, Kept{answer});
    // What failed is unsaved still, and is kept again.
    if (answer.failure) kept_ = 0;
    if (!answer.failure && !answer.autosave) kept_ = answer.revision;
  }
  const auto revision = state_.history.revision();
  if (state_.saving == Saving::asked && keeper_.can_save()) {
    keeper_.save(to_keep(state_), revision);
    update(state_, SaveBegun{});
    kept_ = revision;
  } else if (kept_ != revision && !state_.recovered) {
    if (edited(state_)) {
      keeper_.autosave(to_keep(state_), revision);
    } else {
      keeper_.discard();
    }
    kept_ = revision;
  }
  return !answers.empty();
}

bool App::make_picture() {
  if (state_.guide.picture_stage == PictureStage::asked && !pictures_.running()) {
    pictures_.start(picture_order(state_));
    update(state_, GuideAction(PictureBegun{}));
  }
  const auto answer = pictures_.take();
  if (answer) update(state_, GuideAction(PictureMade{*answer}));
  return answer.has_value();
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
  const bool kept = keep(), made = make_picture();
  return !actions.empty() || refreshed || kept || made;
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
