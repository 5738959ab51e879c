// The waterfall: from what was reached before, cause by cause, to what is reached now. Each bar can be pressed: the
// list then names its cells.

#include <algorithm>
#include <cmath>

#include "report/language_places.hpp"
#include "viz/change_mark.hpp"
#include "viz/compare_words.hpp"
#include "viz/labels.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Bar {
  CauseChosen of;
  long from = 0, to = 0;  // cells reached before and after this cause
};

// What was lost after what was gained, so that the line goes up and then down.
std::vector<Bar> bars_of(const ChangeCauses& causes) {
  std::vector<Bar> bars;
  long reached = causes.reached_before;
  const auto add = [&](ChangeCause cause, bool gained, std::size_t cells) {
    if (cells == 0) return;
    const long next = reached + (gained ? 1 : -1) * static_cast<long>(cells);
    bars.push_back({{cause, gained}, reached, next});
    reached = next;
  };
  for (const auto& share : causes.causes) add(share.cause, true, share.gained.size());
  for (const auto& share : causes.causes) add(share.cause, false, share.lost.size());
  return bars;
}

struct Axis {
  float left = 0, width = 0;
  long low = 0, high = 0;

  float at(long cells) const {
    return left + width * static_cast<float>(cells - low) / static_cast<float>(std::max(1L, high - low));
  }
};

Axis axis_of(const ChangeCauses& causes, const std::vector<Bar>& bars, float left, float width) {
  Axis axis{left, width, causes.reached_before, causes.reached_before};
  for (const auto& bar : bars) {
    axis.low = std::min(axis.low, bar.to);
    axis.high = std::max(axis.high, bar.to);
  }
  // Some room on both sides; from 0 where that is near.
  const long spare = std::max(1L, (axis.high - axis.low) / 6);
  axis.low = axis.low - spare <= axis.high / 4 ? 0 : axis.low - spare;
  axis.high += spare;
  return axis;
}

constexpr float row_height = 38;

std::string signed_words(const View& view, const Bar& bar) {
  const auto cells = number(view.language(), static_cast<long long>(std::abs(bar.to - bar.from)));
  return (bar.of.gained ? "+" : "−") + cells;
}

// Two slanting strokes at the left end of an axis that does not begin at 0.
void draw_break(ImDrawList& list, const View& view, ImVec2 at) {
  const float width = view.px(4), half = view.px(6);
  list.AddRectFilled({at.x, at.y - half}, {at.x + width * 2, at.y + half}, paint(view.palette().panel));
  for (const float shift : {0.0F, width * 1.5F}) {
    list.AddLine({at.x + shift, at.y + half}, {at.x + shift + width, at.y - half}, paint(view.palette().soft_ink),
                 view.px(1.5F));
  }
}

void draw_level(const View& view, const Axis& axis, long cells, Date day) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const auto words = view.say(PlaceText::causes_start, {short_date_told(view.language(), day)});
  const auto figure = number(view.language(), static_cast<long long>(cells));
  const float room = ImGui::GetContentRegionAvail().x - text_width(fonts.strong, figure) - view.px(8);
  draw_haloed(list, view.theme, fonts.strong, at, fitted(fonts.strong, words, room));
  draw_text(list, fonts.strong, {at.x + room + view.px(8), at.y}, paint(view.palette().ink), figure);
  const float x = axis.at(cells), y = at.y + view.px(20);
  list.AddLine({axis.left, y + view.px(6)}, {axis.left + axis.width, y + view.px(6)}, paint(view.palette().line),
               view.px(1));
  if (axis.low > 0) draw_break(list, view, {axis.left + view.px(6), y + view.px(6)});
  list.AddLine({x, y}, {x, y + view.px(12)}, paint(view.palette().ink), view.px(3));
  ImGui::Dummy({0, view.px(row_height)});
}

void draw_bar(const View& view, const Axis& axis, const Bar& bar, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  auto comparing = view.state.comparing;
  const bool chosen = comparing.cause == bar.of;
  const auto id = "cause/" + std::to_string(static_cast<int>(bar.of.cause)) + (bar.of.gained ? "/gained" : "/lost");
  if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(row_height)})) {
    comparing.cause = chosen ? std::nullopt : std::optional(bar.of);
    actions.push_back(SetComparing{comparing});
  }
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled({low.x - view.px(4), low.y - view.px(2)}, high,
                       paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const auto words = cause_words(view.language(), bar.of.cause, bar.of.gained), cells = signed_words(view, bar);
  const float room = high.x - low.x - text_width(fonts.strong, cells) - view.px(12);
  draw_haloed(list, view.theme, fonts.table, low, fitted(fonts.table, words, room));
  draw_text(list, fonts.strong, {low.x + room + view.px(8), low.y}, paint(view.palette().ink), cells);
  const auto sign = bar.of.gained ? ChangeSign::added : ChangeSign::gone;
  const float from = axis.at(std::min(bar.from, bar.to)), to = axis.at(std::max(bar.from, bar.to));
  const ImVec2 top{from, low.y + view.px(20)}, bottom{std::max(to, from + view.px(2)), low.y + view.px(32)};
  const auto colour = colour_of(view.palette(), sign);
  list.AddRectFilled(top, bottom, paint(colour, bar.of.gained ? 1.0F : 0.15F), view.px(2));
  draw_change_frame(list, view.theme, top, bottom, sign);
  // The thread to the next bar.
  const float x = axis.at(bar.to);
  list.AddLine({x, bottom.y}, {x, high.y + view.px(20)}, paint(view.palette().soft_ink), view.px(1));
  tooltip(view, words + ": " + cells);
}

std::string sum_words(const View& view, const ChangeCauses& causes) {
  long gained = 0, lost = 0;
  for (const auto& share : causes.causes) {
    gained += static_cast<long>(share.gained.size());
    lost += static_cast<long>(share.lost.size());
  }
  const auto count = [&](long value) { return number(view.language(), static_cast<long long>(value)); };
  return view.say(PlaceText::causes_sum,
                  {count(causes.reached_before), count(gained), count(lost), count(causes.reached_after)});
}

}  // namespace

float causes_height(const View& view, const Compared& compared, float width) {
  const float words = width < view.px(400) ? view.px(130) : view.px(90);
  return view.px(row_height) * static_cast<float>(bars_of(compared.causes).size() + 2) + words;
}

void draw_causes(const View& view, const Compared& compared, Actions& actions, ImVec2 size) {
  const auto& causes = compared.causes;
  ImGui::BeginChild("causes", {size.x, std::max(size.y, view.px(160))}, false);
  write(view.theme.fonts.title, view.palette().ink, view.say(PlaceText::causes_title));
  const auto bars = bars_of(causes);
  if (bars.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(PlaceText::causes_none));
    ImGui::EndChild();
    return;
  }
  gap(view.px(6));
  const auto axis = axis_of(causes, bars, ImGui::GetCursorScreenPos().x, ImGui::GetContentRegionAvail().x - view.px(8));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  draw_level(view, axis, causes.reached_before, compared.changes.before);
  for (const auto& bar : bars) draw_bar(view, axis, bar, actions);
  draw_level(view, axis, causes.reached_after, compared.changes.after);
  ImGui::PopStyleVar();
  auto basis = sum_words(view, causes);
  if (axis.low > 0) {
    basis += " " + view.say(PlaceText::causes_axis, {number(view.language(), static_cast<long long>(axis.low))});
  }
  write(view.theme.fonts.table, view.palette().soft_ink, basis);
  tooltip(view, view.say(PlaceText::counting_rule, {causes.convention}));
  ImGui::EndChild();
}

}  // namespace sleutelnet
