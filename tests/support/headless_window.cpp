#include "tests/support/headless_window.hpp"

#include <gtest/gtest.h>
#include <imgui_internal.h>

#include "tests/support/rasterizer.hpp"
#include "viz/network_scene.hpp"
#include "viz/platform/keys.hpp"

namespace {

struct SeenItem {
  ImGuiID id = 0;
  ImGuiID window = 0;
  ImRect box;
  bool visible = false;
};

// What the two wrapped functions saw during the frame.
std::vector<SeenItem> seen_items;
std::vector<std::string> seen_texts;

}  // namespace

extern "C" {
// NOLINTBEGIN: the linker's names
bool __real__ZN5ImGui7ItemAddERK6ImRectjPS1_i(const ImRect& box, ImGuiID id, const ImRect* nav, ImGuiItemFlags flags);
bool __wrap__ZN5ImGui7ItemAddERK6ImRectjPS1_i(const ImRect& box, ImGuiID id, const ImRect* nav, ImGuiItemFlags flags) {
  const bool visible = __real__ZN5ImGui7ItemAddERK6ImRectjPS1_i(box, id, nav, flags);
  const auto* window = ImGui::GetCurrentWindow();
  if (id != 0) seen_items.push_back({id, window->ID, box, visible && window->ClipRect.Overlaps(box)});
  return visible;
}
void __real__ZN10ImDrawList7AddTextEPK6ImFontfRK6ImVec2jPKcS7_fPK6ImVec4(ImDrawList* list, const ImFont* font,
                                                                         float size, const ImVec2& at, ImU32 colour,
                                                                         const char* begin, const char* end, float wrap,
                                                                         const ImVec4* clip);
void __wrap__ZN10ImDrawList7AddTextEPK6ImFontfRK6ImVec2jPKcS7_fPK6ImVec4(ImDrawList* list, const ImFont* font,
                                                                         float size, const ImVec2& at, ImU32 colour,
                                                                         const char* begin, const char* end, float wrap,
                                                                         const ImVec4* clip) {
  seen_texts.push_back(end != nullptr ? std::string(begin, end) : std::string(begin));
  __real__ZN10ImDrawList7AddTextEPK6ImFontfRK6ImVec2jPKcS7_fPK6ImVec4(list, font, size, at, colour, begin, end, wrap,
                                                                      clip);
}
// NOLINTEND
}

namespace sleutelnet {

namespace {

const SeenItem* find_item(const std::string& id) {
  const SeenItem* found = nullptr;
  for (const auto& item : seen_items) {
    if (ImHashStr(id.c_str(), 0, item.window) == item.id && item.visible) found = &item;
  }
  return found;
}

}  // namespace

HeadlessWindow::HeadlessWindow(State state, const HeadlessOptions& options)
    : app_(std::make_unique<App>(std::move(state), std::function<void()>{}, options.worker, options.keeping,
                                 options.world)),
      pixel_scale_(options.pixel_scale) {
  configure_context();
  auto& io = ImGui::GetIO();
  io.DisplaySize = {static_cast<float>(options.width), static_cast<float>(options.height)};
  io.DeltaTime = 1.0F / 60;
  io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
  settle();
}

HeadlessWindow::~HeadlessWindow() {
  app_->jobs().wait();
  app_->errands().wait();
  ImGui::DestroyContext();
}

void HeadlessWindow::act(const Action& action) {
  app_->act(action);
  settle();
}

void HeadlessWindow::frame() {
  if (app_->fonts_stale(pixel_scale_)) app_->prepare(pixel_scale_);
  unsigned char* ignored = nullptr;
  int width = 0, height = 0;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&ignored, &width, &height);
  queue_.feed(ImGui::GetIO());
  seen_items.clear();
  seen_texts.clear();
  ImGui::NewFrame();
  changed_ = app_->frame();
  ImGui::Render();
}

void HeadlessWindow::act_without_waiting(const Action& action) { app_->act(action); }

void HeadlessWindow::act_while_working(const Action& action) {
  app_->act(action);
  for (int count = 0; count < 3; ++count) frame();
}

void HeadlessWindow::settle() {
  constexpr int patience = 200;
  int still = 0;
  for (int count = 0; count < patience && still < 3; ++count) {
    app_->jobs().wait();
    app_->keeper().wait_for_saves();
    app_->pictures().wait();
    app_->errands().wait();
    frame();
    still = changed_ || !queue_.empty() ? 0 : still + 1;
  }
  EXPECT_EQ(still, 3) << "the window does not come to rest";
}

bool HeadlessWindow::has(const std::string& id) const { return find_item(id) != nullptr; }

ImVec2 HeadlessWindow::middle_of(const std::string& id) const {
  const auto* item = find_item(id);
  EXPECT_NE(item, nullptr) << "no widget “" << id << "” in sight";
  return item != nullptr ? item->box.GetCenter() : ImVec2(-1, -1);
}

std::pair<ImVec2, ImVec2> HeadlessWindow::box_of(const std::string& id) const {
  const auto* item = find_item(id);
  EXPECT_NE(item, nullptr) << "no widget “" << id << "” in sight";
  return item != nullptr ? std::pair(item->box.Min, item->box.Max) : std::pair(ImVec2(), ImVec2());
}

ImVec2 HeadlessWindow::node(const ActorId& actor) const {
  const auto* item = find_item("network");
  EXPECT_NE(item, nullptr) << "the canvas is not in sight";
  if (item == nullptr) return {-1, -1};
  const auto scale = static_cast<float>(shown_scale(state())) * pixel_scale_;
  const auto frame = frame_of(scene_of(state(), results(), {}), scale, item->box.Min, item->box.GetSize());
  return frame.transform(state().network_camera).to_screen(place_of(state(), results(), actor));
}

void HeadlessWindow::click(const std::string& id) { click_at(middle_of(id)); }

void HeadlessWindow::click_at(ImVec2 point) { drag(point, point); }

void HeadlessWindow::drag(ImVec2 from, ImVec2 to) {
  queue_.push(MouseMoved{from.x, from.y});
  queue_.push(MouseButton{0, true});
  if (from.x != to.x || from.y != to.y) {
    constexpr int steps = 6;
    for (int step = 1; step <= steps; ++step) {
      const float share = static_cast<float>(step) / steps;
      settle();
      queue_.push(MouseMoved{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share});
    }
    settle();
  }
  queue_.push(MouseButton{0, false});
  settle();
}

void HeadlessWindow::move_to(ImVec2 point) {
  queue_.push(MouseMoved{point.x, point.y});
  settle();
}

void HeadlessWindow::wheel(ImVec2 point, float turns) {
  move_to(point);
  queue_.push(MouseWheel{0, turns});
  settle();
}

void HeadlessWindow::choose(const std::string& id, int choice) {
  click(id);
  click("###choice" + std::to_string(choice));
}

void HeadlessWindow::type(const std::string& text) {
  const char* at = text.c_str();
  while (*at != '\0') {
    unsigned character = 0;
    at += ImTextCharFromUtf8(&character, at, nullptr);
    queue_.push(Typed{character});
  }
  settle();
}

void HeadlessWindow::press(int code, bool ctrl, bool shift) {
  if (ctrl) queue_.push(KeyChanged{key::left_control, true});
  if (shift) queue_.push(KeyChanged{key::left_shift, true});
  queue_.push(KeyChanged{code, true});
  queue_.push(KeyChanged{code, false});
  settle();
  if (shift) queue_.push(KeyChanged{key::left_shift, false});
  if (ctrl) queue_.push(KeyChanged{key::left_control, false});
  settle();
}

void HeadlessWindow::hold(int code, bool down) {
  queue_.push(KeyChanged{code, down});
  settle();
}

const std::vector<std::string>& HeadlessWindow::texts() const { return seen_texts; }

bool HeadlessWindow::shows(const std::string& part) const {
  // Where a line ends does not matter.
  return std::any_of(seen_texts.begin(), seen_texts.end(), [&](std::string text) {
    if (text.find(part) != std::string::npos) return true;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text.find(part) != std::string::npos;
  });
}

Pixels HeadlessWindow::pixels() const { return rasterize(*ImGui::GetDrawData(), *ImGui::GetIO().Fonts); }

}  // namespace sleutelnet
