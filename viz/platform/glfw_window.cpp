#include "viz/platform/glfw_window.hpp"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>
#include <backends/imgui_impl_opengl3.h>

#include <algorithm>
#include <utility>

namespace sleutelnet {

namespace {

std::string last_error() {
  const char* description = nullptr;
  const int code = glfwGetError(&description);
  return description != nullptr ? description : "GLFW " + std::to_string(code);
}

// GLFW names keys by their place on an American keyboard; a letter goes by what is printed on it.
int printed_key(int key, int scancode) {
  if (key < GLFW_KEY_A || key > GLFW_KEY_Z) return key;
  const char* name = glfwGetKeyName(key, scancode);
  if (name == nullptr || name[1] != '\0' || name[0] < 'a' || name[0] > 'z') return key;
  return GLFW_KEY_A + (name[0] - 'a');
}

int standard_cursor(ImGuiMouseCursor cursor) {
  switch (cursor) {
    case ImGuiMouseCursor_TextInput: return GLFW_IBEAM_CURSOR;
    case ImGuiMouseCursor_Hand: return GLFW_HAND_CURSOR;
    default: return GLFW_ARROW_CURSOR;
  }
}

}  // namespace

struct GlfwWindow::Callbacks {
  static GlfwWindow& self(GLFWwindow* window) { return *static_cast<GlfwWindow*>(glfwGetWindowUserPointer(window)); }

  static void push(GLFWwindow* window, InputEvent event) {
    self(window).queue_.push(event);
    self(window).changed_ = true;
  }
  static void moved(GLFWwindow* window, double x, double y) {
    // GLFW counts in window units, we draw in pixels.
    int width = 1, pixels = 1;
    glfwGetWindowSize(window, &width, nullptr);
    glfwGetFramebufferSize(window, &pixels, nullptr);
    const double ratio = width > 0 ? static_cast<double>(pixels) / width : 1.0;
    push(window, MouseMoved{static_cast<float>(x * ratio), static_cast<float>(y * ratio)});
  }
  static void button(GLFWwindow* window, int number, int action, int) {
    push(window, MouseButton{number, action == GLFW_PRESS});
  }
  static void wheel(GLFWwindow* window, double x, double y) {
    push(window, MouseWheel{static_cast<float>(x), static_cast<float>(y)});
  }
  static void key(GLFWwindow* window, int number, int scancode, int action, int) {
    if (action == GLFW_REPEAT) {
      self(window).changed_ = true;  // ImGui repeats by itself while a key is held
    } else {
      push(window, KeyChanged{printed_key(number, scancode), action == GLFW_PRESS});
    }
  }
  static void typed(GLFWwindow* window, unsigned character) { push(window, Typed{character}); }
  static void focus(GLFWwindow* window, int focused) {
    if (focused == GLFW_FALSE) push(window, FocusLost{});
  }
  static void left_or_entered(GLFWwindow* window, int entered) {
    if (entered == GLFW_FALSE) push(window, MouseMoved{-FLT_MAX, -FLT_MAX});
  }
  static void dropped(GLFWwindow* window, int count, const char** paths) {
    self(window).dropped_.insert(self(window).dropped_.end(), paths, paths + count);
    self(window).changed_ = true;
  }
  static void redraw(GLFWwindow* window) { self(window).changed_ = true; }
  static void resized(GLFWwindow* window, int, int) { self(window).changed_ = true; }
  static void rescaled(GLFWwindow* window, float, float) { self(window).changed_ = true; }
};

std::unique_ptr<GlfwWindow> GlfwWindow::open(const GlfwOptions& options, std::string& why) {
  if (glfwInit() == GLFW_FALSE) {
    why = last_error();
    return nullptr;
  }
  glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
  glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
  glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
  glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
  auto* window = glfwCreateWindow(options.width, options.height, options.title.c_str(), nullptr, nullptr);
  if (window == nullptr) {
    why = last_error();
    glfwTerminate();
    return nullptr;
  }
  glfwMakeContextCurrent(window);
  glfwSwapInterval(1);
  return std::unique_ptr<GlfwWindow>(new GlfwWindow(window));
}

GlfwWindow::GlfwWindow(GLFWwindow* window) : window_(window) {
  connect_callbacks();
  auto& io = ImGui::GetIO();
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  io.ClipboardUserData = window;
  io.SetClipboardTextFn = [](void* user, const char* text) {
    glfwSetClipboardString(static_cast<GLFWwindow*>(user), text);
  };
  io.GetClipboardTextFn = [](void* user) { return glfwGetClipboardString(static_cast<GLFWwindow*>(user)); };
}

GlfwWindow::~GlfwWindow() {
  if (drawing_) ImGui_ImplOpenGL3_Shutdown();
  glfwDestroyWindow(window_);
  glfwTerminate();
}

void GlfwWindow::connect_callbacks() {
  glfwSetWindowUserPointer(window_, this);
  glfwSetCursorPosCallback(window_, Callbacks::moved);
  glfwSetMouseButtonCallback(window_, Callbacks::button);
  glfwSetScrollCallback(window_, Callbacks::wheel);
  glfwSetKeyCallback(window_, Callbacks::key);
  glfwSetCharCallback(window_, Callbacks::typed);
  glfwSetWindowFocusCallback(window_, Callbacks::focus);
  glfwSetCursorEnterCallback(window_, Callbacks::left_or_entered);
  glfwSetDropCallback(window_, Callbacks::dropped);
  glfwSetWindowRefreshCallback(window_, Callbacks::redraw);
  glfwSetFramebufferSizeCallback(window_, Callbacks::resized);
  glfwSetWindowContentScaleCallback(window_, Callbacks::rescaled);
}

bool GlfwWindow::take_close() {
  const bool asked = glfwWindowShouldClose(window_) == GLFW_TRUE;
  glfwSetWindowShouldClose(window_, GLFW_FALSE);
  return asked;
}

bool GlfwWindow::minimised() const { return glfwGetWindowAttrib(window_, GLFW_ICONIFIED) == GLFW_TRUE; }

void GlfwWindow::set_title(const std::string& title) {
  if (title == title_) return;
  title_ = title;
  glfwSetWindowTitle(window_, title.c_str());
}

float GlfwWindow::pixel_scale() const {
  float across = 1, down = 1;
  glfwGetWindowContentScale(window_, &across, &down);
  return std::clamp(across, 1.0F, 4.0F);
}

void GlfwWindow::wait(double seconds) {
  if (seconds > 0) {
    glfwWaitEventsTimeout(seconds);
  } else {
    glfwWaitEvents();
  }
}

void GlfwWindow::poll() { glfwPollEvents(); }

bool GlfwWindow::take_changes() { return std::exchange(changed_, false); }

std::vector<std::string> GlfwWindow::take_dropped() { return std::exchange(dropped_, {}); }

bool GlfwWindow::start_drawing() { return drawing_ = ImGui_ImplOpenGL3_Init("#version 330 core"); }

void GlfwWindow::refresh_letters() {
  ImGui_ImplOpenGL3_DestroyFontsTexture();
  ImGui_ImplOpenGL3_CreateFontsTexture();
}

void GlfwWindow::begin_frame() {
  ImGui_ImplOpenGL3_NewFrame();
  auto& io = ImGui::GetIO();
  int width = 0, height = 0;
  glfwGetFramebufferSize(window_, &width, &height);
  io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  const double now = glfwGetTime();
  // After a long wait ImGui must not think that a key was held all that time.
  io.DeltaTime = static_cast<float>(std::clamp(now - last_time_, 1.0 / 240, 1.0 / 15));
  last_time_ = now;
  queue_.feed(io);
  choose_cursor();
}

void GlfwWindow::choose_cursor() {
  const int wanted = standard_cursor(ImGui::GetFrameCount() > 0 ? ImGui::GetMouseCursor() : ImGuiMouseCursor_Arrow);
  if (wanted == shown_cursor_) return;
  shown_cursor_ = wanted;
  const int at = wanted == GLFW_ARROW_CURSOR ? 0 : wanted == GLFW_IBEAM_CURSOR ? 1 : 2;
  if (cursors_[at] == nullptr) cursors_[at] = glfwCreateStandardCursor(wanted);
  glfwSetCursor(window_, cursors_[at]);
}

void GlfwWindow::draw() { ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData()); }

void GlfwWindow::swap() { glfwSwapBuffers(window_); }

Pixels GlfwWindow::read_pixels() const {
  using ReadPixels = void (*)(int, int, int, int, unsigned, unsigned, void*);
  constexpr unsigned rgba = 0x1908, unsigned_byte = 0x1401;
  Pixels pixels;
  glfwGetFramebufferSize(window_, &pixels.width, &pixels.height);
  const auto row = static_cast<std::size_t>(pixels.width) * 4;
  pixels.rgba.resize(row * static_cast<std::size_t>(pixels.height));
  const auto read = reinterpret_cast<ReadPixels>(glfwGetProcAddress("glReadPixels"));
  if (read == nullptr) return {};
  read(0, 0, pixels.width, pixels.height, rgba, unsigned_byte, pixels.rgba.data());
  // OpenGL counts rows from below.
  for (int top = 0, below = pixels.height - 1; top < below; ++top, --below) {
    const auto first = pixels.rgba.begin() + static_cast<std::ptrdiff_t>(row) * top;
    std::swap_ranges(first, first + static_cast<std::ptrdiff_t>(row),
                     pixels.rgba.begin() + static_cast<std::ptrdiff_t>(row) * below);
  }
  return pixels;
}

void GlfwWindow::wake() { glfwPostEmptyEvent(); }

}  // namespace sleutelnet
