#include "viz/app.hpp"

#include <utility>

#include "viz/action_table.hpp"
#include "viz/frame.hpp"
#include "viz/platform/input_queue.hpp"
#include "viz/project/arriving.hpp"
#include "viz/project/update_project.hpp"

namespace sleutelnet {

namespace {

bool is_awaited(const Errand& errand) {
  return std::holds_alternative<OpenErrand>(errand) || std::holds_alternative<ImportErrand>(errand);
}

bool in_project(const State& state) { return state.home.kind == Home::Kind::project; }

}  // namespace

App::App(State state, std::function<void()> wake, Worker worker, Keeping keeping, ErrandWorld world)
    : state_(std::move(state)),
      jobs_(wake, std::move(worker)),
      keeper_(std::move(keeping), wake),
      pictures_(wake),
      world_(std::move(world)),
      errands_(std::move(wake)),
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
    keeper_.save(records_to_keep(state_, in_project(state_)), revision);
    update(state_, SaveBegun{});
    kept_ = revision;
  } else if (kept_ != revision && !state_.recovered) {
    if (edited(state_)) {
      keeper_.autosave(records_to_keep(state_, in_project(state_)), revision);
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
  const bool brought = run_errands();
  return !actions.empty() || refreshed || kept || made || brought;
}

PresentRecords App::present() const {
  PresentRecords present{.records = records_to_keep(state_, true), .revision = state_.history.revision()};
  present.snapshots = state_.snapshots;
  present.copy = keeper_.keeping().copy;
  present.keep_moment = keeper_.keeping().keep_moment;
  if (in_project(state_) && state_.home.closed.index() == 0) present.project = state_.home.path;
  return present;
}

bool App::run_errands() {
  auto answers = errands_.take();
  for (auto& answer : answers) {
    // What nobody waits for any more lets go of all that it holds.
    const auto* working = std::get_if<WorkingPage>(&state_.project.dialog);
    const bool awaited = working != nullptr && working->number == answer.number;
    if (auto* told = std::get_if<ErrandNews>(&answer.outcome)) {
      update(state_, ProjectAction(TakeNews{answer.number, std::move(*told)}));
    } else if (auto* arrival = std::get_if<Arrival>(&answer.outcome); arrival != nullptr && awaited) {
      take_over(std::move(*arrival));
    } else if (auto* home = std::get_if<NewHome>(&answer.outcome); home != nullptr && awaited) {
      take_over(std::move(*home));
    }
  }
  // What the user stopped waiting for is stopped.
  const auto* working = std::get_if<WorkingPage>(&state_.project.dialog);
  const auto awaited = working != nullptr ? working->number : 0;
  if (awaited_ != awaited) errands_.cancel(awaited_);
  awaited_ = awaited;
  const auto asked = state_.project.asked;
  if (!asked.empty()) update(state_, ProjectAction(ErrandsBegun{}));
  world_.language = state_.language;
  for (const auto& each : asked) {
    if (std::holds_alternative<LeaveErrand>(each.errand)) {
      take_over(Arrival{});
    } else if (!is_awaited(each.errand) || each.number == awaited_) {
      errands_.start(each, present(), world_);
    }
  }
  const auto before = std::exchange(results_.errand, errands_.status());
  return !answers.empty() || !asked.empty() || before.running != results_.errand.running;
}

void App::take_over(Arrival arrival) {
  // What was thrown away on purpose is not offered again; what was never decided on is.
  if (edited(state_) && !state_.recovered) keeper_.discard();
  keeper_.change({});
  if (arrival.take) arrival.hand = arrival.take();
  keeper_.change(arrival.hand.keeping);
  jobs_.stop();
  results_ = {};
  arrive(state_, std::move(arrival), world_.work.today ? std::optional(world_.work.today()) : std::nullopt);
  kept_ = state_.recovered ? 0 : state_.saved_revision;
}

void App::take_over(NewHome home) {
  if (!state_.recovered) keeper_.discard();
  keeper_.change(home.hand.keeping);
  kept_ = home.revision;
  settle_in(state_, std::move(home));
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
