#include "viz/camera.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace sleutelnet {

Transform::Transform(const CanvasBox& box, const Camera& camera, ImVec2 low, ImVec2 size)
    : up_(box.y_up ? -1 : 1), centre_{low.x + size.x / 2, low.y + size.y / 2} {
  const double width = std::max(box.high.x - box.low.x, 1e-6);
  const double height = std::max(box.high.y - box.low.y, 1e-6);
  const double fit = std::min(static_cast<double>(size.x) / width, static_cast<double>(size.y) / height);
  scale_ = std::max(fit, 1e-6) * camera.zoom;
  middle_ = {(box.low.x + box.high.x) / 2 + camera.x, (box.low.y + box.high.y) / 2 + camera.y};
}

ImVec2 Transform::to_screen(Position place) const {
  return {centre_.x + static_cast<float>((place.x - middle_.x) * scale_),
          centre_.y + static_cast<float>((place.y - middle_.y) * scale_ * up_)};
}

Position Transform::to_canvas(ImVec2 point) const {
  return {middle_.x + static_cast<double>(point.x - centre_.x) / scale_,
          middle_.y + static_cast<double>(point.y - centre_.y) / scale_ * up_};
}

bool released_in_place() {
  const auto& io = ImGui::GetIO();
  return io.MouseDragMaxDistanceSqr[0] < io.MouseDragThreshold * io.MouseDragThreshold;
}

Camera steered(const CanvasBox& box, const Camera& camera, ImVec2 low, ImVec2 size, bool may_pan) {
  const auto& io = ImGui::GetIO();
  Camera moved = camera;
  const double up = box.y_up ? -1 : 1;
  if (may_pan && ImGui::IsItemActive() && ImGui::IsMouseDragging(ImGuiMouseButton_Left)) {
    const double scale = Transform(box, camera, low, size).pixels_per_unit();
    moved.x -= static_cast<double>(io.MouseDelta.x) / scale;
    moved.y -= static_cast<double>(io.MouseDelta.y) / scale * up;
  }
  if (ImGui::IsItemHovered()) ImGui::SetItemUsingMouseWheel();  // a panel that scrolls leaves the wheel to us
  if (ImGui::IsItemHovered() && io.MouseWheel != 0) {
    // What is under the pointer stays there.
    const auto before = Transform(box, moved, low, size).to_canvas(io.MousePos);
    moved.zoom =
        std::clamp(moved.zoom * std::pow(1.2, static_cast<double>(io.MouseWheel)), smallest_zoom, largest_zoom);
    const auto after = Transform(box, moved, low, size).to_canvas(io.MousePos);
    moved.x += before.x - after.x;
    moved.y += before.y - after.y;
  }
  return moved;
}

}  // namespace sleutelnet
