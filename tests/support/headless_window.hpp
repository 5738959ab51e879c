#pragma once
// The whole window without a screen: simulated hands on named widgets, and what was written on it. Widgets
// are found by their id text, texts by what ImGui was asked to draw (both by wrapping two of its functions
// at link time; see tests/CMakeLists.txt).

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "viz/app.hpp"
#include "viz/platform/input_queue.hpp"
#include "viz/platform/png_file.hpp"

namespace sleutelnet {

struct HeadlessOptions {
  int width = 1600;
  int height = 1000;
  float pixel_scale = 1;
  Worker worker = work_out;
  Keeping keeping = {};
  ErrandWorld world = {};
};

class HeadlessWindow {
 public:
  explicit HeadlessWindow(State state, const HeadlessOptions& options = {});
  ~HeadlessWindow();
  HeadlessWindow(const HeadlessWindow&) = delete;
  HeadlessWindow& operator=(const HeadlessWindow&) = delete;

  const State& state() const { return app_->state(); }
  const WindowResults& results() const { return app_->results(); }
  Keeper& keeper() { return app_->keeper(); }
  void act(const Action& action);  // and settles

  void frame();
  void settle();                                   // until nothing changes any more and no job runs
  void act_without_waiting(const Action& action);  // as the next frame would, and no frame yet
  void act_while_working(const Action& action);    // and draws without waiting for the job

  bool has(const std::string& id) const;  // drawn in the last frame and not clipped away
  ImVec2 middle_of(const std::string& id) const;
  std::pair<ImVec2, ImVec2> box_of(const std::string& id) const;  // its lowest and highest corner
  ImVec2 node(const ActorId& actor) const;                        // where somebody stands on the canvas of the network
  void click(const std::string& id);
  void click_at(ImVec2 point);
  void drag(ImVec2 from, ImVec2 to);
  void move_to(ImVec2 point);
  void wheel(ImVec2 point, float turns);
  // Opens a drop-down and takes the choice with that number.
  void choose(const std::string& id, int choice);
  void type(const std::string& text);
  void press(int code, bool ctrl = false, bool shift = false);  // of platform/keys.hpp

  void hold(int code, bool down);  // Ctrl or Shift, while the mouse does something

  // Everything written in the last frame; shows() looks for a part of it.
  const std::vector<std::string>& texts() const;
  bool shows(const std::string& part) const;

  Pixels pixels() const;  // of the last frame

 private:
  std::unique_ptr<App> app_;
  InputQueue queue_;
  float pixel_scale_;
  bool changed_ = true;
};

}  // namespace sleutelnet
