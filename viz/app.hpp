#pragma once
// The window without a window: state, results and one frame. The real window and the tests drive the same.

#include <functional>

#include "importers/open.hpp"
#include "viz/guide/picture_export.hpp"
#include "viz/jobs.hpp"
#include "viz/update.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

class App {
 public:
  explicit App(State state, std::function<void()> wake = {}, Worker worker = work_out, Keeping keeping = {},
               ErrandWorld world = {});

  const State& state() const { return state_; }
  const WindowResults& results() const { return results_; }
  Jobs& jobs() { return jobs_; }
  Keeper& keeper() { return keeper_; }
  const PictureMaker& pictures() const { return pictures_; }
  ErrandDesk& errands() { return errands_; }

  // Carries out an action as if a panel had asked for it.
  void act(const Action& action);

  // Whether the font atlas must be built (anew) before the next frame, for `pixel_scale` pixels per
  // logical pixel of the screen; prepare() does so.
  bool fonts_stale(float pixel_scale) const;
  void prepare(float pixel_scale);

  // Hands over what is to be saved, keeps what is not saved yet, and takes the answers. True when something changed.
  bool keep();

  // One frame, between ImGui::NewFrame() and Render(). True when something changed, so that another
  // frame is due.
  bool frame();

 private:
  bool make_picture();
  bool run_errands();
  PresentRecords present() const;
  void take_over(Arrival arrival);
  void take_over(NewHome home);

  State state_;
  WindowResults results_;
  Jobs jobs_;
  Keeper keeper_;
  PictureMaker pictures_;
  ErrandWorld world_;
  ErrandDesk errands_;
  std::uint64_t awaited_ = 0;  // the errand that a dialog waits for
  std::uint64_t kept_;         // the revision that was handed over last, saved or not
  Fonts fonts_;
  float pixel_scale_ = 1;
  bool choosing_ = false;  // a drop-down was open at the end of the last frame
};

// Makes and configures the ImGui context both use.
void configure_context();

}  // namespace sleutelnet
