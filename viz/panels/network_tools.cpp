#include "viz/panels/panels.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void draw_steps(const View& view, Actions& actions) {
  static constexpr Text words[] = {Text::ego_all, Text::ego_one, Text::ego_two, Text::ego_three};
  const bool possible = std::holds_alternative<ActorId>(view.state.selection);
  for (int steps = 0; steps <= most_ego_steps; ++steps) {
    const bool now = view.state.ego_steps == steps;
    const auto id = "ego/" + std::to_string(steps);
    const auto label = steps == 0 ? view.say(words[0]) : std::to_string(steps);
    const ButtonOptions options{.look = now ? ButtonLook::chosen : ButtonLook::plain,
                                .width = steps == 0 ? 0 : view.px(36),
                                .enabled = possible || steps == 0};
    if (button(view, id.c_str(), label, options)) actions.push_back(SetEgoSteps{steps});
    tooltip(view, possible || steps == 0 ? view.say(words[steps]) : view.say(Text::ego_needs_choice));
    ImGui::SameLine(0, view.px(4));
  }
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() + view.px(8));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(Text::ego_unit));
}

struct Tool {
  const char* id;
  Text words;
  const char* icon;
  Action action;
  bool on = false;
};

void draw_tools(const View& view, Actions& actions) {
  const Tool tools[] = {
      {"tool/add", Text::command_add_actor, icon::plus, BeginAddActor{}},
      {"tool/connect", Text::command_connect, icon::link, SetConnecting{!view.state.connecting}, view.state.connecting},
      {"tool/fit", Text::command_fit, icon::fit, PanZoom{Canvas::network, Camera{}}},
      {"tool/rearrange", Text::command_rearrange, icon::shuffle, Rearrange{}}};
  float right = ImGui::GetWindowContentRegionMax().x;
  for (const auto& tool : tools) {
    const ButtonOptions options{.look = tool.on ? ButtonLook::chosen : ButtonLook::plain, .icon = tool.icon};
    const float width = button_width(view, view.say(tool.words), options);
    if (ImGui::GetCursorPosX() + width > right) ImGui::NewLine();
    if (button(view, tool.id, view.say(tool.words), options)) actions.push_back(tool.action);
    ImGui::SameLine();
  }
  ImGui::SameLine(0, view.px(20));
  if (right - ImGui::GetCursorPosX() < view.px(400)) ImGui::NewLine();
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
  entry(view.say(Text::network_needs_backup),
        [&](ImVec2 middle) { list.AddCircle(middle, view.px(5), paint(view.palette().thin.frame), 0, view.px(2)); });
  at = {ImGui::GetCursorScreenPos().x, at.y + view.px(20)};
  const auto terms = terms_of(view.state.network(), Facet::domain);
  for (std::size_t term = 0; term < terms.size() && term < qualitative_count; ++term) {
    entry(std::string(label(view.language(), *terms[term])), [&](ImVec2 middle) {
      list.AddRectFilled({middle.x - view.px(5), middle.y - view.px(5)}, {middle.x + view.px(5), middle.y + view.px(5)},
                         paint(qualitative(term, view.theme.dark)), view.px(2));
    });
  }
  ImGui::Dummy({0, at.y + view.px(22) - ImGui::GetCursorScreenPos().y});
}

}  // namespace

void draw_network_tools(const View& view, Actions& actions) {
  draw_tools(view, actions);
  draw_steps(view, actions);
  gap(view.px(8));
  draw_measure_chooser(view, actions);
  draw_size_legend(view);
  gap(view.px(8));
  draw_kinds(view);
}

}  // namespace sleutelnet
