#pragma once
// What mouse and keyboard did, in order. ImGui 1.86 looks at the input once per frame and loses a press
// and release within one frame; so at most one change per button or key goes into a frame, none of Ctrl
// or Shift after the press they were held for, and what is left waits for the next. The same queue serves
// the real window and the tests.

#include <imgui.h>

#include <deque>
#include <variant>

namespace sleutelnet {

struct MouseMoved {
  float x = 0, y = 0;
};
struct MouseButton {
  int button = 0;
  bool down = false;
};
struct MouseWheel {
  float x = 0, y = 0;
};
struct KeyChanged {
  int key = 0;
  bool down = false;
};  // GLFW key codes
struct Typed {
  unsigned character = 0;
};
struct FocusLost {};

using InputEvent = std::variant<MouseMoved, MouseButton, MouseWheel, KeyChanged, Typed, FocusLost>;

class InputQueue {
 public:
  void push(InputEvent event) { events_.push_back(event); }
  bool empty() const { return events_.empty(); }

  // Hands the next frame's share to ImGui. True when events are left for a frame after it.
  bool feed(ImGuiIO& io);

 private:
  std::deque<InputEvent> events_;
};

// Tells ImGui which of our key codes is Tab, Enter and so on.
void set_key_map(ImGuiIO& io);

}  // namespace sleutelnet
