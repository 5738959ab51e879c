#include "viz/arrange/spots.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace sleutelnet {

namespace {

// ImGui counts the corners of one piece in 16 bits.
constexpr std::size_t most_in_a_piece = 4'000;

void put_quad(ImDrawList& list, const std::array<ImVec2, 4>& corners, ImU32 colour) {
  const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
  const auto first = static_cast<ImDrawIdx>(list._VtxCurrentIdx);
  for (const auto& corner : corners) list.PrimWriteVtx(corner, white, colour);
  for (const int corner : {0, 1, 2, 0, 2, 3}) list.PrimWriteIdx(static_cast<ImDrawIdx>(first + corner));
}

template <class Item, class Corners>
void draw_quads(ImDrawList& list, const std::vector<Item>& items, const Corners& corners_of) {
  for (std::size_t first = 0; first < items.size(); first += most_in_a_piece) {
    const auto last = std::min(items.size(), first + most_in_a_piece);
    const auto count = static_cast<int>(last - first);
    list.PrimReserve(6 * count, 4 * count);
    for (auto at = first; at < last; ++at) put_quad(list, corners_of(items[at]), items[at].colour);
  }
}

}  // namespace

float mark_shrink(const Transform& transform, const View& view) {
  const double apart = least_distance * transform.pixels_per_unit() / static_cast<double>(view.theme.scale);
  return static_cast<float>(std::min(1.0, apart / (2 * static_cast<double>(widest_mark))));
}

SpotSheet spots_of(const std::vector<Position>& places, const Transform& transform, const View& view, ImVec2 low,
                   ImVec2 high) {
  SpotSheet sheet{.at = {}, .low = low, .high = high, .margin = view.px(30)};
  sheet.shrink = mark_shrink(transform, view);
  sheet.at.reserve(places.size());
  for (const auto& place : places) {
    sheet.at.push_back(transform.to_screen(place));
    sheet.seen += sheet.shows(sheet.at.back()) ? 1 : 0;
  }
  sheet.crowded = sheet.seen > most_shapes;
  return sheet;
}

void draw_dots(ImDrawList& list, const std::vector<SpotDot>& dots) {
  draw_quads(list, dots, [](const SpotDot& dot) {
    const float left = dot.middle.x - dot.radius, right = dot.middle.x + dot.radius;
    const float top = dot.middle.y - dot.radius, bottom = dot.middle.y + dot.radius;
    return std::array<ImVec2, 4>{ImVec2{left, top}, {right, top}, {right, bottom}, {left, bottom}};
  });
}

void draw_lines(ImDrawList& list, const std::vector<SpotLine>& lines) {
  draw_quads(list, lines, [](const SpotLine& line) {
    const float dx = line.to.x - line.from.x, dy = line.to.y - line.from.y;
    const float length = std::max(std::sqrt(dx * dx + dy * dy), 1e-3F);
    const float x = -dy / length * line.width / 2, y = dx / length * line.width / 2;
    return std::array<ImVec2, 4>{ImVec2{line.from.x + x, line.from.y + y},
                                 {line.to.x + x, line.to.y + y},
                                 {line.to.x - x, line.to.y - y},
                                 {line.from.x - x, line.from.y - y}};
  });
}

}  // namespace sleutelnet
