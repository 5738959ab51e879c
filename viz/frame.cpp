#include "viz/frame.hpp"

#include <algorithm>
#include <cmath>

#include "viz/guide/explain.hpp"
#include "viz/guide/guide_panels.hpp"
#include "viz/panels/compare_panels.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/panels/plan_panels.hpp"
#include "viz/panels/project.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr float status_height = 32, margin = 12;
constexpr float narrow_below = 1080;  // logical pixels
constexpr ImGuiWindowFlags still = ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;

struct Columns {
  float list = 0, details = 0;
  bool narrow = false;
};

Columns columns_for(const View& view, float width) {
  const float logical = width / view.theme.scale;
  if (logical < narrow_below) return {std::round(std::clamp(width * 0.34F, view.px(220), view.px(320))), 0, true};
  const float share = std::clamp((logical - 1280.0F) / 320.0F, 0.0F, 1.0F);
  return {view.px(262 + 74 * share), view.px(280 + 64 * share), false};
}

void draw_strip(const View& view, const char* id, float height, ImVec2 padding) {
  ImGui::PushStyleColor(ImGuiCol_ChildBg, paint(view.palette().panel));
  ImGui::PushStyleVar(ImGuiStyleVar_ChildRounding, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, padding);
  ImGui::BeginChild(id, {0, height}, false, still | ImGuiWindowFlags_AlwaysUseWindowPadding);
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
}

void strip_line(const View& view, bool below) {
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const float y = below ? high.y - 0.5F : low.y + 0.5F;
  ImGui::GetWindowDrawList()->AddLine({low.x, y}, {high.x, y}, paint(view.palette().line));
}

// The legend under the map, or beside it where the map is low and wide.
void draw_map_with_legend(const View& view, Actions& actions, ImVec2 size) {
  const float legend = legend_height(view, size.x), side = view.px(250);
  const bool below = size.y > legend + view.px(260);
  const bool beside = !below && size.x > side + view.px(240);
  ImGui::BeginGroup();
  draw_map(view, actions,
           {beside ? size.x - side - view.px(20) : size.x, below ? size.y - legend - view.px(20) : size.y});
  if (below) {
    gap(view.px(14));
    draw_legend(view, size.x);
  }
  ImGui::EndGroup();
  if (!beside) return;
  ImGui::SameLine(0, view.px(20));
  draw_legend(view, side);
}

void draw_coverage(const View& view, Actions& actions) {
  const auto title = view.say(WindowText::areas_by_values, {label(view.language(), view.state.coverage.facet)});
  const auto& font = view.theme.fonts.title;
  const auto at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), font, {at.x, at.y + view.px(5)}, paint(view.palette().ink), title);
  const float chips = view.px(480), title_width = text_width(font, title) + view.px(16);
  const bool one_line = title_width + chips <= ImGui::GetContentRegionAvail().x;
  ImGui::SetCursorScreenPos({at.x + (one_line ? title_width : 0), at.y + (one_line ? 0 : view.px(30))});
  draw_filters(view, actions);
  gap(view.px(10));
  if (view.results.coverage.cells.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_cells));
    return;
  }
  const auto room = ImGui::GetContentRegionAvail();
  const float matrix = std::min(matrix_width(view), room.x);
  const float map = room.x - matrix - view.px(20);
  if (map >= view.px(200)) {
    ImGui::BeginChild("matrix", {matrix, 0}, false, still);
    draw_matrix(view, actions, ImGui::GetContentRegionAvail());
    ImGui::EndChild();
    ImGui::SameLine(0, view.px(20));
    draw_map_with_legend(view, actions, {map, room.y});
    return;
  }
  const float upper = std::max(std::round(room.y * 0.58F), view.px(260));
  const float lower = std::max(room.y - upper - view.px(12), view.px(300));
  ImGui::BeginChild("matrix", {room.x, upper}, false, still);
  draw_matrix(view, actions, ImGui::GetContentRegionAvail());
  ImGui::EndChild();
  gap(view.px(12));
  draw_map_with_legend(view, actions, {room.x, lower});
}

void draw_network_place(const View& view, Actions& actions) {
  draw_network_tools(view, actions);
  const auto room = ImGui::GetContentRegionAvail();
  draw_network(view, actions, {std::max(room.x, view.px(100)), std::max(room.y, view.px(220))});
  draw_network_legend(view);
}

void draw_middle(const View& view, Actions& actions) {
  switch (view.state.place) {
    case WindowPlace::coverage: draw_coverage(view, actions); break;
    case WindowPlace::network: draw_network_place(view, actions); break;
    case WindowPlace::compare: draw_compare_middle(view, actions); break;
    case WindowPlace::plan: draw_plan_middle(view, actions); break;
    case WindowPlace::manage: draw_manage(view, actions); break;
  }
}

void draw_list(const View& view, Actions& actions) {
  switch (view.state.place) {
    case WindowPlace::coverage: draw_gap_list(view, actions); break;
    case WindowPlace::network: draw_network_list(view, actions); break;
    case WindowPlace::compare: draw_compare_list(view, actions); break;
    case WindowPlace::plan: draw_plan_list(view, actions); break;
    case WindowPlace::manage: draw_manage_list(view, actions); break;
  }
}

// Under a list that is too low for two panels, the details take its place once something is chosen.
bool details_replace_list(const View& view, const Columns& columns, float height) {
  const bool chosen = view.state.selection.index() != 0 || view.state.form.index() != 0;
  return columns.narrow && height < view.px(640) && chosen;
}

void draw_left(const View& view, const Columns& columns, ImVec2 start, float height, Actions& actions) {
  const float space = view.px(margin);
  const bool replaced = details_replace_list(view, columns, height);
  const bool shared = columns.narrow && height >= view.px(640);
  const float list_height = shared ? std::round((height - space) / 2) : height;
  if (!replaced) {
    begin_panel(view, "list", {columns.list, list_height}, columns.narrow ? 0 : still);
    draw_list(view, actions);
    end_panel();
  }
  if (!columns.narrow || (!shared && !replaced)) return;
  ImGui::SetCursorPos({start.x, shared ? start.y + list_height + space : start.y});
  begin_panel(view, "details", {columns.list, shared ? height - list_height - space : height});
  if (replaced && link(view, "back_to_list", view.say(WindowText::back_to_list))) actions.push_back(ClearSelection{});
  draw_details(view, actions);
  end_panel();
}

// The tasks of the first hour stand under what they are about; where there is little room, only the next of them.
struct HourRoom {
  float height = 0;  // 0: they do not show
  bool compact = false;
};

HourRoom first_hour_room(const View& view, float height) {
  if (!first_hour_shown(view)) return {};
  const bool compact = height < view.px(700);
  return {std::min(view.px(compact ? 132 : 304), std::round(height / 2)), compact};
}

void draw_first_hour_panel(const View& view, ImVec2 size, bool compact, Actions& actions) {
  begin_panel(view, "first_hour", size);
  draw_first_hour(view, compact, actions);
  end_panel();
}

void draw_right(const View& view, ImVec2 size, Actions& actions) {
  const auto start = ImGui::GetCursorPos();
  const auto [tasks, compact] = first_hour_room(view, size.y);
  const float space = tasks > 0 ? view.px(margin) : 0;
  begin_panel(view, "details", {size.x, size.y - tasks - space});
  draw_details(view, actions);
  end_panel();
  if (tasks <= 0) return;
  ImGui::SetCursorPos({start.x, start.y + size.y - tasks});
  draw_first_hour_panel(view, {size.x, tasks}, compact, actions);
}

void draw_columns(const View& view, ImVec2 size, Actions& actions) {
  const auto columns = columns_for(view, size.x);
  const float space = view.px(margin), height = size.y - 2 * space;
  const ImVec2 start{space, ImGui::GetCursorPosY() + space};
  ImGui::SetCursorPos(start);
  draw_left(view, columns, start, height, actions);
  ImGui::SetCursorPos({start.x + columns.list + space, start.y});
  const float taken = columns.narrow ? 0 : columns.details + space;
  const float middle = size.x - columns.list - taken - 3 * space;
  const auto [tasks, compact] = columns.narrow ? first_hour_room(view, height) : HourRoom{};
  const float below = tasks > 0 ? tasks + space : 0;
  begin_panel(view, "middle", {middle, height - below}, columns.narrow ? 0 : still);
  draw_middle(view, actions);
  end_panel();
  if (tasks > 0) {
    ImGui::SetCursorPos({start.x + columns.list + space, start.y + height - tasks});
    draw_first_hour_panel(view, {middle, tasks}, compact, actions);
  }
  if (columns.narrow) return;
  ImGui::SetCursorPos({size.x - columns.details - space, start.y});
  draw_right(view, {columns.details, height}, actions);
}

}  // namespace

namespace {

void draw_window(const View& view, Actions& actions) {
  const auto screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(screen);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
  ImGui::Begin("###window", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | still);
  ImGui::PopStyleVar(3);
  const float bar = place_bar_height(view);
  draw_strip(view, "bar", bar, {view.px(20), view.px(10)});
  draw_place_bar(view, actions);
  ImGui::EndChild();
  strip_line(view, true);
  ImGui::SetCursorPosY(bar);
  if (view.state.project.start) {
    draw_start(view, actions);
  } else {
    draw_columns(view, {screen.x, screen.y - bar - view.px(status_height)}, actions);
  }
  ImGui::SetCursorPos({0, screen.y - view.px(status_height)});
  draw_strip(view, "status", view.px(status_height), {view.px(20), view.px(8)});
  draw_status_line(view, actions);
  ImGui::EndChild();
  strip_line(view, false);
  ImGui::End();
}

}  // namespace

Actions draw_frame(const View& seen) {
  Actions actions;
  const auto& guide = seen.state.guide;
  Pointed pointed{.asked = guide.explaining == Explaining::asked,
                  .wanted = guide.explaining == Explaining::shown ? guide.explained : 0,
                  .item = {}};
  const View view{seen.state, seen.results, seen.theme, &pointed};
  draw_window(view, actions);
  draw_why_page(view, actions);
  draw_key_overview(view, actions);
  draw_picture_form(view, actions);
  draw_command_palette(view, actions);
  draw_recover_question(view, actions);
  draw_scenarios(view, actions);
  draw_removal_question(view, actions);
  draw_project_dialog(view, actions);
  draw_close_question(view, actions);
  draw_explanation(view, actions);
  return actions;
}

}  // namespace sleutelnet
