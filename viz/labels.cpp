#include "viz/labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Placing looks at every pair: more labels than this nobody can read anyway.
constexpr std::size_t most_labels = 400;

bool overlap(const LabelBox& left, const LabelBox& right) {
  return left.low.x < right.high.x && right.low.x < left.high.x && left.low.y < right.high.y &&
         right.low.y < left.high.y;
}

std::vector<LabelBox> candidates(const CanvasLabel& label) {
  const float width = text_width(label.font, label.text), height = label.font->FontSize;
  const auto box = [&](float x, float y) { return LabelBox{{x, y}, {x + width, y + height}}; };
  const float x = label.anchor.x, y = label.anchor.y, off = label.clearance;
  if (label.centred) return {box(x - width / 2, y - height / 2)};
  return {box(x - width / 2, y + off), box(x - width / 2, y - off - height), box(x + off, y - height / 2),
          box(x - off - width, y - height / 2)};
}

}  // namespace

void draw_haloed(ImDrawList& list, const Theme& theme, ImFont* font, ImVec2 at, std::string_view text) {
  at = {std::round(at.x), std::round(at.y)};
  const float off = std::max(1.0F, 1.2F * theme.scale);
  const auto halo = paint(theme.palette->panel, 0.85F);
  for (const auto& [x, y] : {std::pair{-1, 0}, {1, 0}, {0, -1}, {0, 1}, {-1, -1}, {1, 1}, {-1, 1}, {1, -1}}) {
    draw_text(list, font, {at.x + static_cast<float>(x) * off, at.y + static_cast<float>(y) * off}, halo, text);
  }
  draw_text(list, font, at, paint(theme.palette->ink), text);
}

std::size_t draw_labels(ImDrawList& list, const Theme& theme, std::vector<CanvasLabel> labels, LabelRoom room) {
  std::stable_sort(labels.begin(), labels.end(),
                   [](const CanvasLabel& left, const CanvasLabel& right) { return left.priority > right.priority; });
  if (labels.size() > most_labels) labels.resize(most_labels);
  std::size_t drawn = 0;
  for (const auto& label : labels) {
    const ImVec2 low = room.within.low, high = room.within.high;
    const auto free = [&](const LabelBox& box) {
      const bool within = box.low.x >= low.x && box.high.x <= high.x && box.low.y >= low.y && box.high.y <= high.y;
      return within && std::none_of(room.taken.begin(), room.taken.end(),
                                    [&](const LabelBox& other) { return overlap(box, other); });
    };
    const auto places = candidates(label);
    auto chosen = std::find_if(places.begin(), places.end(), free);
    if (chosen == places.end() && label.required) chosen = places.begin();
    if (chosen == places.end()) continue;
    room.taken.push_back(*chosen);
    draw_haloed(list, theme, label.font, chosen->low, label.text);
    ++drawn;
  }
  return drawn;
}

}  // namespace sleutelnet
