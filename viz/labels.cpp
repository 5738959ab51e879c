#include "viz/labels.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// More labels than this nobody can read anyway.
constexpr std::size_t most_labels = 400;

bool overlap(const LabelBox& left, const LabelBox& right) {
  return left.low.x < right.high.x && right.low.x < left.high.x && left.low.y < right.high.y &&
         right.low.y < left.high.y;
}

// What is taken, by squares of the room, so that a label is compared with what stands near it only.
class TakenBoxes {
 public:
  explicit TakenBoxes(const LabelRoom& room) : within_(room.within) {
    across_ = 1 + count(within_.high.x - within_.low.x);
    down_ = 1 + count(within_.high.y - within_.low.y);
    squares_.resize(across_ * down_);
    for (const auto& box : room.taken) take(box);
  }

  void take(const LabelBox& box) {
    each_square(*this, box, [&](std::vector<LabelBox>& square) {
      square.push_back(box);
      return true;
    });
  }

  bool free(const LabelBox& box) const {
    const auto clear = [&](const std::vector<LabelBox>& square) {
      return std::none_of(square.begin(), square.end(), [&](const LabelBox& other) { return overlap(box, other); });
    };
    return each_square(*this, box, clear);
  }

 private:
  static constexpr float width = 48;

  static std::size_t count(float extent) { return static_cast<std::size_t>(std::max(extent, 0.0F) / width); }

  // Over all squares that the box lies in; false as soon as one of them gives that.
  template <class Boxes, class Visit>
  static bool each_square(Boxes& boxes, const LabelBox& box, const Visit& visit) {
    const ImVec2 low = boxes.within_.low, high = boxes.within_.high;
    if (box.high.x < low.x || box.high.y < low.y || box.low.x > high.x || box.low.y > high.y) return true;
    const auto right = std::min(boxes.across_ - 1, count(box.high.x - low.x));
    const auto bottom = std::min(boxes.down_ - 1, count(box.high.y - low.y));
    for (auto row = count(box.low.y - low.y); row <= bottom; ++row) {
      for (auto column = count(box.low.x - low.x); column <= right; ++column) {
        if (!visit(boxes.squares_[row * boxes.across_ + column])) return false;
      }
    }
    return true;
  }

  LabelBox within_;
  std::size_t across_ = 0, down_ = 0;
  std::vector<std::vector<LabelBox>> squares_;
};

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

std::size_t draw_labels(ImDrawList& list, const Theme& theme, std::vector<CanvasLabel> labels, const LabelRoom& room) {
  std::stable_sort(labels.begin(), labels.end(),
                   [](const CanvasLabel& left, const CanvasLabel& right) { return left.priority > right.priority; });
  if (labels.size() > most_labels) labels.resize(most_labels);
  std::size_t drawn = 0;
  TakenBoxes taken(room);
  const ImVec2 low = room.within.low, high = room.within.high;
  const auto free = [&](const LabelBox& box) {
    const bool within = box.low.x >= low.x && box.high.x <= high.x && box.low.y >= low.y && box.high.y <= high.y;
    return within && taken.free(box);
  };
  for (const auto& label : labels) {
    const auto places = candidates(label);
    auto chosen = std::find_if(places.begin(), places.end(), free);
    if (chosen == places.end() && label.required) chosen = places.begin();
    if (chosen == places.end()) continue;
    taken.take(*chosen);
    draw_haloed(list, theme, label.font, chosen->low, label.text);
    ++drawn;
  }
  return drawn;
}

}  // namespace sleutelnet
