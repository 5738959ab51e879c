#include <algorithm>

#include "report/language_places.hpp"
#include "viz/controls.hpp"
#include "viz/document_view.hpp"
#include "viz/panels/plan_panels.hpp"
#include "viz/place_answers.hpp"
#include "viz/shapes.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void choose_goal(const View& view, Actions& actions) {
  auto planning = view.state.planning;
  planning.people = stepper(view, "people", view.say(PlaceText::inform_people), planning.people, {1, most_informed});
  std::vector<std::string> words = {view.say(PlaceText::inform_by_distance), view.say(PlaceText::inform_in_one_step)};
  for (int steps = 2; steps <= most_inform_steps; ++steps) {
    words.push_back(view.say(PlaceText::inform_in_steps, {std::to_string(steps)}));
  }
  ImGui::SameLine(0, view.px(16));
  if (ImGui::GetContentRegionAvail().x < view.px(240)) ImGui::NewLine();
  const int chosen = choose(view, "##goal", words, planning.within_steps.value_or(0), {.chip = true});
  if (chosen == 0) planning.within_steps.reset();
  if (chosen > 0) planning.within_steps = chosen;
  if (!(planning == view.state.planning)) actions.push_back(SetPlanning{planning});
}

std::string way_words(const View& view, const InformPart& part, const ActorId& actor) {
  const auto* way = part.way_to(actor);
  if (way == nullptr) return {};
  if (!way->through) return view.say(PlaceText::inform_no_way);
  if (way->through->empty()) return view.say(PlaceText::inform_ours);
  std::string names;
  for (const auto& id : *way->through) names += (names.empty() ? "" : " → ") + actor_name(view.state, id);
  return view.say(way->account_holder ? PlaceText::inform_holder : PlaceText::inform_through, {names});
}

void draw_member(const View& view, const InformPart& part, const ActorId& actor, std::size_t group, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto id = "inform/" + std::to_string(group) + "/" + actor.text();
  if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(44)})) actions.push_back(SelectActor{actor});
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  const bool chosen = view.state.selection == Selection(actor);
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const auto* row = view.state.network().actors.find(actor);
  if (row != nullptr) {
    draw_shape(list, row->kind, {low.x + view.px(20), low.y + view.px(15)}, view.px(8),
               {paint(view.palette().soft_ink), paint(view.palette().panel), view.px(1)});
  }
  auto way = way_words(view, part, actor);
  if (std::find(part.not_callable.begin(), part.not_callable.end(), actor) != part.not_callable.end()) {
    way += (way.empty() ? "" : " · ") + view.say(PlaceText::inform_not_callable_now);
  }
  const float x = low.x + view.px(42), room = high.x - x - view.px(4);
  draw_text(list, fonts.strong, {x, low.y + view.px(4)}, paint(view.palette().ink),
            fitted(fonts.strong, actor_title(view.state, actor), room));
  draw_text(list, fonts.table, {x, low.y + view.px(24)}, paint(view.palette().soft_ink),
            fitted(fonts.table, way, room));
  tooltip(view, way);
}

void draw_groups(const View& view, const InformPart& part, Actions& actions) {
  const auto& plan = part.plan;
  const auto all = static_cast<long long>(view.results.graph.size());
  for (std::size_t group = 0; group < plan.sets.size(); ++group) {
    heading(view,
            view.say(PlaceText::inform_group, {count(view, static_cast<long long>(group) + 1)}) + " · " +
                view.say(PlaceText::inform_not_reached, {count(view, all - plan.reached[group]), count(view, all)}));
    for (const auto& actor : plan.sets[group]) draw_member(view, part, actor, group, actions);
  }
}

// What the command line says around its table: how the groups were chosen, how sure that is, and the basis.
struct Around {
  const View& view;
  void operator()(const Paragraph& block) const { draw_block(view, block); }
  void operator()(const Note& block) const { draw_block(view, block); }
  void operator()(const DataTable& block) const { write(view.theme.fonts.table, view.palette().soft_ink, block.basis); }
  void operator()(const auto&) const {}
};

}  // namespace

void draw_inform(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, view.say(Text::inform_heading));
  choose_goal(view, actions);
  if (view.results.graph.size() == 0) {
    write(fonts.text, view.palette().soft_ink, view.say(PlaceText::inform_nobody));
    return;
  }
  gap(view.px(8));
  ImGui::BeginChild("inform", {0, std::max(view.px(300), ImGui::GetContentRegionAvail().y)});
  const auto& answer = view.results.informed;
  const bool fresh = informing_fresh(view.state, view.results);
  if (!fresh) {
    const bool stopped = view.state.work_stopped;
    write(fonts.text, view.palette().soft_ink,
          view.say(stopped   ? WindowText::measure_stopped
                   : !answer ? WindowText::working_out
                             : WindowText::measure_updating));
  }
  if (answer) {
    const auto& blocks = answer->part.words.at(view.language().tongue());
    const auto table = std::find_if(blocks.begin(), blocks.end(),
                                    [](const Block& block) { return std::holds_alternative<DataTable>(block); });
    for (auto block = blocks.begin(); block != table; ++block) std::visit(Around{view}, *block);
    draw_groups(view, answer->part, actions);
    gap(view.px(10));
    for (auto block = table; block != blocks.end(); ++block) std::visit(Around{view}, *block);
  }
  ImGui::EndChild();
}

}  // namespace sleutelnet
