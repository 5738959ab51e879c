#include "viz/platform/input_queue.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <set>

#include "viz/platform/keys.hpp"

namespace sleutelnet {

namespace {

static_assert(key::minus == GLFW_KEY_MINUS && key::equal == GLFW_KEY_EQUAL && key::zero == GLFW_KEY_0 &&
              key::a == GLFW_KEY_A && key::z == GLFW_KEY_Z && key::escape == GLFW_KEY_ESCAPE &&
              key::enter == GLFW_KEY_ENTER && key::tab == GLFW_KEY_TAB && key::backspace == GLFW_KEY_BACKSPACE &&
              key::del == GLFW_KEY_DELETE && key::right == GLFW_KEY_RIGHT && key::up == GLFW_KEY_UP &&
              key::f1 == GLFW_KEY_F1 && key::f25 == GLFW_KEY_F25 && key::pad_add == GLFW_KEY_KP_ADD &&
              key::pad_subtract == GLFW_KEY_KP_SUBTRACT && key::left_shift == GLFW_KEY_LEFT_SHIFT &&
              key::left_control == GLFW_KEY_LEFT_CONTROL);

bool is_modifier(int code) { return code >= GLFW_KEY_LEFT_SHIFT && code <= GLFW_KEY_RIGHT_SUPER; }

// What one frame has taken so far, and whether it can take one more.
class FrameShare {
 public:
  explicit FrameShare(ImGuiIO& io) : io_(io) {}

  bool operator()(const MouseMoved& event) {
    if (buttons_) return false;  // a press belongs to where the pointer was
    io_.MousePos = {event.x, event.y};
    moved_ = true;
    return true;
  }
  bool operator()(const MouseButton& event) {
    if (moved_ || buttons_ || event.button < 0 || event.button > 4) return event.button < 0 || event.button > 4;
    io_.MouseDown[event.button] = event.down;
    return buttons_ = true;
  }
  bool operator()(const MouseWheel& event) {
    io_.MouseWheelH += event.x;
    io_.MouseWheel += event.y;
    return true;
  }
  bool operator()(const KeyChanged& event) {
    if (event.key < 0 || event.key >= 512) return true;
    const bool modifier = is_modifier(event.key);
    if (modifier && pressed_) return false;  // the key belongs to what was held when it went down
    if (typed_ || !keys_.insert(event.key).second) return false;
    pressed_ = pressed_ || (event.down && !modifier);
    io_.KeysDown[event.key] = event.down;
    const auto either = [&](int left, int right) { return io_.KeysDown[left] || io_.KeysDown[right]; };
    io_.KeyCtrl = either(GLFW_KEY_LEFT_CONTROL, GLFW_KEY_RIGHT_CONTROL);
    io_.KeyShift = either(GLFW_KEY_LEFT_SHIFT, GLFW_KEY_RIGHT_SHIFT);
    io_.KeyAlt = either(GLFW_KEY_LEFT_ALT, GLFW_KEY_RIGHT_ALT);
    io_.KeySuper = either(GLFW_KEY_LEFT_SUPER, GLFW_KEY_RIGHT_SUPER);
    return true;
  }
  bool operator()(const Typed& event) {
    io_.AddInputCharacter(event.character);
    return typed_ = true;
  }
  bool operator()(const FocusLost&) {
    std::fill(std::begin(io_.KeysDown), std::end(io_.KeysDown), false);
    io_.KeyCtrl = io_.KeyShift = io_.KeyAlt = io_.KeySuper = false;
    return true;
  }

 private:
  ImGuiIO& io_;
  bool moved_ = false, buttons_ = false, typed_ = false, pressed_ = false;
  std::set<int> keys_;
};

}  // namespace

bool InputQueue::feed(ImGuiIO& io) {
  FrameShare share(io);
  while (!events_.empty() && std::visit(share, events_.front())) events_.pop_front();
  return !events_.empty();
}

void set_key_map(ImGuiIO& io) {
  const std::pair<int, int> keys[] = {{ImGuiKey_Tab, GLFW_KEY_TAB},
                                      {ImGuiKey_LeftArrow, GLFW_KEY_LEFT},
                                      {ImGuiKey_RightArrow, GLFW_KEY_RIGHT},
                                      {ImGuiKey_UpArrow, GLFW_KEY_UP},
                                      {ImGuiKey_DownArrow, GLFW_KEY_DOWN},
                                      {ImGuiKey_PageUp, GLFW_KEY_PAGE_UP},
                                      {ImGuiKey_PageDown, GLFW_KEY_PAGE_DOWN},
                                      {ImGuiKey_Home, GLFW_KEY_HOME},
                                      {ImGuiKey_End, GLFW_KEY_END},
                                      {ImGuiKey_Insert, GLFW_KEY_INSERT},
                                      {ImGuiKey_Delete, GLFW_KEY_DELETE},
                                      {ImGuiKey_Backspace, GLFW_KEY_BACKSPACE},
                                      {ImGuiKey_Space, GLFW_KEY_SPACE},
                                      {ImGuiKey_Enter, GLFW_KEY_ENTER},
                                      {ImGuiKey_Escape, GLFW_KEY_ESCAPE},
                                      {ImGuiKey_KeyPadEnter, GLFW_KEY_KP_ENTER},
                                      {ImGuiKey_A, GLFW_KEY_A},
                                      {ImGuiKey_C, GLFW_KEY_C},
                                      {ImGuiKey_V, GLFW_KEY_V},
                                      {ImGuiKey_X, GLFW_KEY_X},
                                      {ImGuiKey_Y, GLFW_KEY_Y},
                                      {ImGuiKey_Z, GLFW_KEY_Z}};
  for (const auto& [name, code] : keys) io.KeyMap[name] = code;
}

}  // namespace sleutelnet
