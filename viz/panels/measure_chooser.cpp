#include <algorithm>

#include "viz/guide/explained_words.hpp"
#include "viz/measure_choice.hpp"
#include "viz/measure_text.hpp"
#include "viz/network_scene.hpp"
#include "viz/panels/panels.hpp"
#include "viz/platform/keys.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Everything is offered until it is known what this network has: no layer of ties that nobody has, no reach of
// cells without neighbourhoods.
bool offered(const WindowResults& results, std::string_view name) {
  if (results.families.size() < std::size(all_families)) return true;
  return std::any_of(results.families.begin(), results.families.end(), [&](const auto& family) {
    const auto& measures = family.second.part.measures;
    return std::any_of(measures.begin(), measures.end(), [&](const Measure& measure) { return measure.name == name; });
  });
}

void draw_choice(const View& view, const std::string& name, const std::string& title, float width, Actions& actions) {
  const bool now = view.state.measure == name;
  const auto row = fitted(view.theme.fonts.text, title, width) + "###measure/" + name;
  const bool pressed = ImGui::Selectable(row.c_str(), now, 0, {width, 0});
  // ImGui itself takes only the space bar.
  const bool entered = ImGui::IsItemFocused() && ImGui::IsKeyPressed(key::enter, false);
  if (entered) ImGui::CloseCurrentPopup();
  if (pressed || entered) actions.push_back(SetMeasure{name});
  if (now) ImGui::SetItemDefaultFocus();
  explain_measure(view, name);
  tooltip(view, measure_meaning(view.language(), name));
}

void draw_group(const View& view, MeasureGroup group, float width, Actions& actions) {
  bool any = false;
  for (const auto& choice : measure_choices()) {
    if (choice.group != group || !offered(view.results, choice.name)) continue;
    if (!any) heading(view, label(view.language(), group));
    any = true;
    draw_choice(view, choice.name, measure_title(view.language(), choice.name), width, actions);
  }
}

void draw_choices(const View& view, Actions& actions) {
  static constexpr MeasureGroup left[] = {MeasureGroup::contacts, MeasureGroup::nearness};
  static constexpr MeasureGroup right[] = {MeasureGroup::between, MeasureGroup::influence, MeasureGroup::backup,
                                           MeasureGroup::cohesion, MeasureGroup::cells};
  draw_choice(view, "", capitalised(view.say(WindowText::measure_none)), ImGui::GetContentRegionAvail().x, actions);
  const float width = (ImGui::GetContentRegionAvail().x - view.px(16)) / 2;
  ImGui::BeginGroup();
  for (const auto group : left) draw_group(view, group, width, actions);
  ImGui::EndGroup();
  ImGui::SameLine(0, view.px(16));
  ImGui::BeginGroup();
  for (const auto group : right) draw_group(view, group, width, actions);
  ImGui::EndGroup();
}

struct LegendMark {
  double value;
  float radius;
};

// The largest value, a quarter of it with half its width, and the smallest there is.
std::vector<LegendMark> legend_marks(const View& view, const ChosenMeasure& measure) {
  std::vector<LegendMark> marks;
  const auto add = [&](double value) {
    marks.push_back({value, sized_radius(share_of_area(measure, value)) * view.theme.scale});
  };
  add(measure.low);
  if (measure.low < measure.high / 4) add(measure.high / 4);
  if (measure.high > measure.low) add(measure.high);
  return marks;
}

ButtonOptions chooser_options(const View& view) {
  return {.look = view.state.measure.empty() ? ButtonLook::plain : ButtonLook::chosen, .caret = true};
}

std::string chooser_words(const View& view) {
  const auto& name = view.state.measure;
  return view.say(WindowText::measure_named,
                  {name.empty() ? view.say(WindowText::measure_none) : measure_title(view.language(), name)});
}

}  // namespace

float measure_chooser_width(const View& view) { return button_width(view, chooser_words(view), chooser_options(view)); }

void draw_measure_chooser(const View& view, Actions& actions) {
  auto options = chooser_options(view);
  options.width = std::min(measure_chooser_width(view), ImGui::GetContentRegionAvail().x);
  const bool pressed = button(view, "measure", chooser_words(view), options);
  explain_measure(view, view.state.measure);
  tooltip(view, view.say(WindowText::command_measure) + " (F4)");
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  if (pressed || view.state.measure_wanted) ImGui::OpenPopup("measures");
  if (view.state.measure_wanted) actions.push_back(MeasuresReady{});
  const float room = ImGui::GetIO().DisplaySize.y - high.y - view.px(24);
  ImGui::SetNextWindowPos({low.x, high.y + view.px(4)});
  const float width = std::min(view.px(600), ImGui::GetIO().DisplaySize.x - low.x - view.px(16));
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, std::max(room, view.px(200))});
  if (!ImGui::BeginPopup("measures")) return;
  draw_choices(view, actions);
  ImGui::EndPopup();
}

void draw_size_legend(const View& view) {
  const auto& measure = view.results.measure;
  if (!measure || measure->defined == 0) return;
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  auto at = ImGui::GetCursorScreenPos();
  const float middle = at.y + view.px(16), text = middle - font->FontSize / 2;
  const auto soft = paint(view.palette().soft_ink);
  const auto say = [&](const std::string& words) {
    draw_text(list, font, {at.x, text}, soft, words);
    at.x += text_width(font, words) + view.px(14);
  };
  for (const auto& mark : legend_marks(view, *measure)) {
    list.AddCircleFilled({at.x + mark.radius, middle}, mark.radius, soft);
    at.x += 2 * mark.radius + view.px(6);
    say(measure_value(view.language(), *measure, mark.value));
  }
  say(view.say(WindowText::measure_area));
  const auto without = measure->actors.size() - measure->defined;
  if (without > 0) {
    list.AddCircle({at.x + view.px(hollow_radius), middle}, view.px(hollow_radius), soft, 0, view.px(2));
    at.x += 2 * view.px(hollow_radius) + view.px(6);
    say(view.say(WindowText::measure_undefined_count, {number(view.language(), static_cast<long long>(without))}));
  }
  ImGui::Dummy({0, view.px(32)});
}

}  // namespace sleutelnet
