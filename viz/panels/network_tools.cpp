#include "report/language_arrange.hpp"
#include "report/language_explore.hpp"
#include "viz/arrange/network_sheet.hpp"
#include "viz/guide/explain.hpp"
#include "viz/panels/arrange_tools.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/shapes.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// A line of controls that goes on below where the next one does not fit.
class Row {
 public:
  explicit Row(const View& view) : view_(view), right_(ImGui::GetWindowContentRegionMax().x) {}

  void make_room(float width, float before = 8) {
    if (!first_) ImGui::SameLine(0, view_.px(before));
    if (!first_ && !has_room(width)) ImGui::NewLine();
    first_ = false;
  }

  bool has_room(float width) const { return ImGui::GetCursorPosX() + width <= right_; }

 private:
  const View& view_;
  float right_;
  bool first_ = true;
};

bool is_narrow(const View& view) {
  return ImGui::GetWindowContentRegionMax().x - ImGui::GetWindowContentRegionMin().x < view.px(560);
}

// "Hoogstens 3 stappen: 14 erbij".
std::string steps_words(const View& view, int steps) {
  const auto& on = view.results.explored.steps.on;
  const auto count = [&](int many) { return number(view.language(), static_cast<long long>(many)); };
  if (steps == 0 || on.empty()) return view.say(WindowText::ego_all);
  const auto more = count(on[static_cast<std::size_t>(steps) - 1]);
  return steps == 1 ? view.say(ExploreText::steps_one, {more})
                    : view.say(ExploreText::steps_within, {count(steps), more});
}

void draw_steps(const View& view, Row& row, Actions& actions) {
  const bool possible = std::holds_alternative<ActorId>(view.state.selection);
  const float all = button_width(view, view.say(WindowText::ego_all));
  const float unit = text_width(view.theme.fonts.table, view.say(WindowText::ego_unit));
  row.make_room(all + static_cast<float>(most_ego_steps) * view.px(30), 20);
  for (int steps = 0; steps <= most_ego_steps; ++steps) {
    if (steps > 0) ImGui::SameLine(0, view.px(2));
    const bool now = view.state.ego_steps == steps;
    const auto id = "ego/" + std::to_string(steps);
    const auto label = steps == 0 ? view.say(WindowText::ego_all) : std::to_string(steps);
    const ButtonOptions options{.look = now ? ButtonLook::chosen : ButtonLook::plain,
                                .width = steps == 0 ? all : view.px(28),
                                .enabled = possible || steps == 0};
    if (button(view, id.c_str(), label, options)) actions.push_back(SetEgoSteps{steps});
    tooltip(view, possible || steps == 0 ? steps_words(view, steps) : view.say(WindowText::ego_needs_choice));
  }
  ImGui::SameLine(0, view.px(8));
  if (!row.has_room(unit)) {  // the tooltips say it
    ImGui::NewLine();
    return;
  }
  const auto at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, {at.x, at.y + view.px(9)},
            paint(view.palette().soft_ink), view.say(WindowText::ego_unit));
  ImGui::Dummy({unit, view.px(32)});
}

struct Tool {
  const char* id;
  WindowText words;
  const char* icon;
  Action action;
  bool on = false;
};

void draw_tools(const View& view, Row& row, Actions& actions) {
  const Tool tools[] = {{"tool/add", WindowText::add_actor_title, icon::plus, BeginAddActor{}},
                        {"tool/connect", WindowText::command_connect, icon::link, SetConnecting{!view.state.connecting},
                         view.state.connecting},
                        {"tool/lasso", WindowText::command_lasso, icon::lasso,
                         ExploreAction(SetLassoMode{!view.state.explore.lasso_mode}), view.state.explore.lasso_mode},
                        {"tool/rule", WindowText::command_rule, icon::filter,
                         ExploreAction(OpenRule{!view.state.explore.rule}), view.state.explore.rule.has_value()},
                        {"tool/fit", WindowText::command_fit, icon::fit, PanZoom{Canvas::network, Camera{}}},
                        {"tool/rearrange", WindowText::command_rearrange, icon::shuffle, Rearrange{}}};
  // Where the canvas would get little room, icons alone, their words in the tooltip.
  const bool icons = is_narrow(view) && view.theme.fonts.icons;
  for (const auto& tool : tools) {
    const bool editing = tool.words == WindowText::add_actor_title || tool.words == WindowText::command_connect;
    if (editing && !offers_edits(view.state)) continue;
    const auto words = view.say(tool.words);
    const ButtonOptions options{.look = tool.on ? ButtonLook::chosen : ButtonLook::plain, .icon = tool.icon};
    row.make_room(button_width(view, icons ? "" : words, options));
    if (button(view, tool.id, icons ? "" : words, options)) actions.push_back(tool.action);
    if (icons) tooltip(view, words);
  }
}

void draw_kinds(const View& view) {
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  auto at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  const auto soft = paint(view.palette().soft_ink);
  const auto entry = [&](const std::string& words, auto draw) {
    const float width = view.px(20) + text_width(font, words) + view.px(14);
    if (at.x + width > right) at = {ImGui::GetCursorScreenPos().x, at.y + view.px(20)};
    draw(ImVec2{at.x + view.px(7), at.y + view.px(9)});
    draw_text(list, font, {at.x + view.px(20), at.y + view.px(2)}, soft, words);
    at.x += width;
  };
  for (const auto kind :
       {ActorKind::key_figure, ActorKind::professional, ActorKind::organisation, ActorKind::municipal_team}) {
    entry(std::string(label(view.language(), kind)), [&](ImVec2 middle) {
      draw_shape(list, kind, middle, view.px(5), {soft, soft, 1});
    });
  }
  entry(view.say(ExploreText::only_link),
        [&](ImVec2 middle) { list.AddCircle(middle, view.px(5), paint(view.palette().thin.frame), 0, view.px(2)); });
  entry(view.say(ArrangeText::legend_strength), [&](ImVec2 middle) {
    for (const int strength : {1, 2, 3}) {
      const float y = middle.y + view.px(5) * static_cast<float>(strength - 2);
      list.AddLine({middle.x - view.px(6), y}, {middle.x + view.px(6), y}, soft,
                   tie_width(strength) * view.theme.scale);
    }
  });
  entry(view.say(ArrangeText::legend_bridge), [&](ImVec2 middle) {
    list.AddLine({middle.x - view.px(6), middle.y}, {middle.x + view.px(6), middle.y}, paint(view.palette().thin.frame),
                 view.px(1.5F));
  });
  at = {ImGui::GetCursorScreenPos().x, at.y + view.px(20)};
  const auto terms = terms_of(view.state.network(), Facet::domain);
  for (std::size_t term = 0; term < terms.size() && term < qualitative_count; ++term) {
    entry(std::string(label(view.language(), *terms[term])), [&](ImVec2 middle) {
      list.AddRectFilled({middle.x - view.px(5), middle.y - view.px(5)}, {middle.x + view.px(5), middle.y + view.px(5)},
                         paint(qualitative(term, view.theme.dark)), view.px(2));
    });
  }
  const auto corner = ImGui::GetCursorScreenPos();
  explain_area(view, "kinds", corner, {right, at.y + view.px(22)}, view.say(GuideText::explain_legend),
               view.say(GuideText::explain_kinds));
  ImGui::Dummy({0, at.y + view.px(22) - corner.y});
}

}  // namespace

void draw_network_tools(const View& view, Actions& actions) {
  Row row(view);
  draw_tools(view, row, actions);
  draw_steps(view, row, actions);
  row.make_room(measure_chooser_width(view), 20);
  draw_measure_chooser(view, actions);
  row.make_room(arrangement_choice_width(view));
  draw_arrangement_choice(view, actions);
  row.make_room(group_choice_width(view));
  draw_group_choice(view, actions);
  draw_size_legend(view);
  draw_filter_chips(view, actions);
  gap(view.px(4));
  draw_arrangement_meaning(view);
  gap(view.px(4));
  if (!is_narrow(view)) draw_kinds(view);
}

// Under a narrow canvas, so that it does not push the canvas out of sight; else it stands among the tools.
void draw_network_legend(const View& view) {
  if (is_narrow(view)) draw_kinds(view);
}

}  // namespace sleutelnet
