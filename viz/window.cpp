#include "viz/window.hpp"

#include <atomic>
#include <chrono>

#include "viz/app.hpp"
#include "viz/guide/hour_file.hpp"
#include "viz/platform/glfw_window.hpp"
#include "viz/preferences.hpp"
#include "viz/project/arriving.hpp"
#include "viz/project/update_project.hpp"

namespace sleutelnet {

namespace {

// After each event ImGui needs a few frames to come to rest: hover, then layout, then scroll.
constexpr int frames_to_rest = 3;

// While something is worked out the status line tells how far it is.
constexpr double seconds_between_progress = 0.2;

using Clock = std::chrono::steady_clock;

std::string title(const State& state) {
  const auto name = name_known(state.network());
  return (edited(state) ? "• " : "") + (name.empty() ? "" : name + " – ") + "Sleutelnet";
}

class Session {
 public:
  Session(State state, GlfwWindow& window, const WindowOptions& options)
      : window_(window),
        rehearsal_(options.rehearsal),
        hour_file_(options.hour_file),
        hour_(state.guide.hour),
        preferences_file_(options.preferences_file),
        preferences_(preferences_of(state)),
        app_(
            std::move(state), [this] { wake(); }, work_out, options.keeping, options.world) {}

  WindowOutcome run() {
    while (!finished_) {
      await();
      if (window_.take_close()) {
        app_.act(SetClosing{Closing::asked});
        due_ = frames_to_rest;
      }
      if (closed() || (rehearsal_ && rehearsal_->watch && rehearsal_->watch(app_.state()))) break;
      if (due_ > 0) {
        draw();
      } else if (rehearsal_) {
        rehearse();
      }
    }
    app_.jobs().stop();
    return outcome_;
  }

 private:
  // Edits that should be saved but cannot be written leave the window open, with the question.
  bool closed() {
    if (app_.keep()) due_ = frames_to_rest;
    const auto& state = app_.state();
    if (state.closing == Closing::dropped) {
      // What was thrown away on purpose is not offered again; what was never decided on is.
      if (!state.recovered) app_.keeper().discard();
      return true;
    }
    if (state.closing != Closing::kept || state.saving != Saving::no) return false;
    outcome_.sentence = text(state.language, Text::written, {state.message.where});
    return true;
  }

  bool working() { return app_.jobs().running() || app_.errands().status().running; }

  // Called on the job's thread.
  void wake() {
    woken_ = true;
    GlfwWindow::wake();
  }

  void await() {
    const bool busy = working() && !window_.minimised();  // how far it is, is for who looks
    if (due_ > 0 || window_.input_waiting()) {
      window_.poll();
    } else {
      window_.wait(busy ? seconds_between_progress : (rehearsal_ ? 0.02 : 0.0));
      if (busy) due_ = 1;
    }
    const auto dropped = window_.take_dropped();
    if (!dropped.empty()) app_.act(ProjectAction(DropFiles{{dropped.begin(), dropped.end()}}));
    const bool changed = window_.take_changes();
    const bool answered = woken_.exchange(false);
    if (changed || answered || window_.input_waiting()) due_ = frames_to_rest;
  }

  void draw() {
    --due_;
    if (app_.fonts_stale(window_.pixel_scale())) {
      app_.prepare(window_.pixel_scale());
      window_.refresh_letters();
    }
    window_.set_title(title(app_.state()));
    window_.begin_frame();
    ImGui::NewFrame();
    if (app_.frame()) due_ = frames_to_rest;
    remember();
    ImGui::Render();
    window_.draw();
    // Before the swap: afterwards the back buffer means nothing any more.
    if (rehearsal_ && due_ == 0 && !resting_since_ && !working()) last_ = window_.read_pixels();
    window_.swap();
    ++outcome_.frames;
    if (resting_since_) ++outcome_.idle_frames;
  }

  void remember() {
    const auto& hour = app_.state().guide.hour;
    if (!hour_file_.empty() && hour != hour_) write_hour(hour_file_, hour);
    hour_ = hour;
    const auto preferences = preferences_of(app_.state());
    if (!preferences_file_.empty() && preferences != preferences_) {
      write_preferences(preferences_file_,
                        with_changes(read_preferences(preferences_file_, {}), preferences_, preferences));
    }
    preferences_ = preferences;
  }

  // Nothing is due: the picture is complete, and from here on no frame should be drawn.
  void rehearse() {
    if (working() || woken_) return;
    if (!resting_since_) {
      if (!rehearsal_->picture.empty()) outcome_.picture_written = write_png(last_, rehearsal_->picture);
      resting_since_ = Clock::now();
    }
    finished_ = Clock::now() - *resting_since_ >= std::chrono::duration<double>(rehearsal_->idle_seconds);
  }

  GlfwWindow& window_;
  std::optional<Rehearsal> rehearsal_;
  std::filesystem::path hour_file_;
  FirstHour hour_;
  std::filesystem::path preferences_file_;
  Preferences preferences_;
  std::atomic<bool> woken_ = false;
  App app_;
  WindowOutcome outcome_;
  int due_ = frames_to_rest;
  bool finished_ = false;
  Pixels last_;
  std::optional<Clock::time_point> resting_since_;
};

class ContextOwner {
 public:
  ContextOwner() { configure_context(); }
  ~ContextOwner() { ImGui::DestroyContext(); }
  ContextOwner(const ContextOwner&) = delete;
  ContextOwner& operator=(const ContextOwner&) = delete;
};

State starting_state(Opened opened, const WindowOptions& options) {
  State state(Records{});
  state.language = options.language;
  state.scale = std::clamp(options.scale, smallest_scale, largest_scale);
  state.dark = options.dark;
  prefer(state, read_preferences(options.preferences_file, preferences_of(state)));
  if (options.language_asked) state.language = options.language;
  state.project.places = options.places;
  Arrival arrival{.opened = std::move(opened), .path = options.opened, .alone = !options.opened.empty()};
  arrival.hand.recovered = options.recovered;
  arrive(state, std::move(arrival), options.today);
  if (state.project.start) update(state, ProjectAction(ReadRecent{}));
  state.home = options.home;
  if (something_open(state) && !may_edit(state)) state.message = {.kind = Message::Kind::read_only};
  if (options.place) state.place = *options.place;
  state.guide.today = options.today;
  if (!options.hour_file.empty()) state.guide.hour = read_hour(options.hour_file);
  return state;
}

}  // namespace

WindowOutcome run_window(Opened opened, const WindowOptions& options) {
  if (!opened.records && !options.start) {
    return {exit_nothing_to_open, std::string(text(options.language, WindowText::nothing_to_open))};
  }
  const ContextOwner context;
  auto state = starting_state(std::move(opened), options);
  std::string why;
  const auto window = GlfwWindow::open({title(state), options.width, options.height}, why);
  if (!window) return {exit_no_display, text(options.language, WindowText::no_display, {why})};
  if (!window->start_drawing()) {
    return {exit_no_display, text(options.language, WindowText::no_display, {"OpenGL 3.3"})};
  }
  return Session(std::move(state), *window, options).run();
}

}  // namespace sleutelnet
