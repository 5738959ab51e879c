#pragma once
// The one place that knows GLFW and OpenGL: a window with a context of version 3.3 whose input goes into a queue.
// ImGui's own GLFW layer is not used, because it loses quick clicks and keys at low frame rates.

#include <memory>
#include <string>
#include <vector>

#include "viz/platform/input_queue.hpp"
#include "viz/platform/png_file.hpp"

struct GLFWcursor;
struct GLFWwindow;

namespace sleutelnet {

struct GlfwOptions {
  std::string title;
  int width = 1600;
  int height = 1000;
};

class GlfwWindow {
 public:
  // Nothing when there is no screen or no OpenGL 3; `why` then tells what GLFW said.
  static std::unique_ptr<GlfwWindow> open(const GlfwOptions& options, std::string& why);
  ~GlfwWindow();
  GlfwWindow(const GlfwWindow&) = delete;
  GlfwWindow& operator=(const GlfwWindow&) = delete;

  // Whether the user asked to close it; asking is over with the call.
  bool take_close();
  void set_title(const std::string& title);
  bool minimised() const;     // nobody can see it
  float pixel_scale() const;  // of the screen: 2 on a screen with twice the pixels

  // Waits until something happens, at most so long when seconds > 0; poll() does not wait.
  void wait(double seconds);
  void poll();
  // Whether something happened to the window since the last call.
  bool take_changes();
  // Files that were let go over the window since the last call.
  std::vector<std::string> take_dropped();
  bool input_waiting() const { return !queue_.empty(); }

  // The OpenGL side of ImGui; false when the driver cannot. The texture of letters follows the font atlas.
  bool start_drawing();
  void refresh_letters();

  // Before ImGui::NewFrame(): size, time, the next share of input, pointer shape.
  void begin_frame();
  void draw();  // what ImGui::Render() left
  void swap();
  Pixels read_pixels() const;

  static void wake();  // from any thread: ends a wait

 private:
  explicit GlfwWindow(GLFWwindow* window);
  void connect_callbacks();
  void choose_cursor();

  GLFWwindow* window_;
  InputQueue queue_;
  std::vector<std::string> dropped_;
  std::string title_;
  bool changed_ = true;
  bool drawing_ = false;
  double last_time_ = 0;
  int shown_cursor_ = -1;
  GLFWcursor* cursors_[3] = {};  // arrow, text, hand; GLFW frees them at its end
  struct Callbacks;
};

}  // namespace sleutelnet
