#include "report/language_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/shapes.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void draw_fact(const View& view, auto name, std::string_view value) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const float column = view.px(126), room = ImGui::GetContentRegionAvail().x - column;
  draw_text(list, fonts.table, at, paint(view.palette().soft_ink),
            fitted(fonts.table, view.say(name), column - view.px(6)));
  draw_text(list, fonts.table, {at.x + column, at.y}, paint(view.palette().ink), fitted(fonts.table, value, room));
  ImGui::Dummy({0, fonts.table->FontSize - view.px(1)});
}

void draw_facts(const View& view, const Actor& actor) {
  const auto language = view.language();
  draw_fact(view, WindowText::fact_status, label(language, actor.status));
  if (!actor.organisation.empty())
    draw_fact(view, WindowText::fact_organisation, actor_name(view.state, actor.organisation));
  if (!actor.role.empty()) draw_fact(view, WindowText::fact_role, actor.role);
  if (actor.kind != ActorKind::organisation) {
    if (actor.response != ResponseClass::unknown)
      draw_fact(view, WindowText::fact_response, label(language, actor.response));
    if (actor.availability != Availability::unknown) {
      draw_fact(view, WindowText::fact_availability, label(language, actor.availability));
    }
  }
  if (actor.kind != ActorKind::key_figure) return;
  draw_fact(view, WindowText::fact_confirmed,
            actor.confirmed ? date(language, *actor.confirmed) : view.say(WindowText::never_confirmed));
  draw_fact(view, WindowText::fact_notice,
            actor.notice ? date(language, actor.notice->given) : view.say(WindowText::no_notice));
}

// People live in every cell that counts: 0 is a number that no file gives.
std::string emptied(const View& view, const DepartureImpact& impact) {
  const auto cells = std::to_string(impact.cells_lost.size());
  const auto known = number(view.language(), static_cast<long long>(impact.inhabitants_lost));
  const auto live_there = impact.inhabitants_unknown_areas > 0 ? WindowText::inhabitants_live_there_at_least
                                                               : WindowText::inhabitants_live_there;
  const auto people =
      impact.inhabitants_lost == 0 ? view.say(WindowText::inhabitants_unknown) : view.say(live_there, {known});
  return impact.cells_lost.size() == 1 ? view.say(WindowText::leaving_empties_one, {people})
                                       : view.say(WindowText::leaving_empties, {cells, people});
}

// What the network owes to this one person, worded as care and never as importance (P39).
void draw_backup(const View& view, const ActorId& actor) {
  const auto* impact = departure_of(view.results, actor);
  if (impact == nullptr || !leaves_gap(*impact)) return;
  heading(view, capitalised(view.say(Text::network_needs_backup)));
  const auto& font = view.theme.fonts.text;
  if (is_only_link(view.results, actor)) write(font, view.palette().ink, view.say(ExploreText::only_link_hint));
  const auto count = [](std::size_t number) { return std::to_string(number); };
  if (!impact->cells_lost.empty()) write(font, view.palette().ink, emptied(view, *impact));
  if (!impact->cells_thinned.empty()) {
    write(font, view.palette().ink,
          impact->cells_thinned.size() == 1
              ? view.say(WindowText::leaving_thins_one)
              : view.say(WindowText::leaving_thins, {count(impact->cells_thinned.size())}));
  }
  if (impact->separated > 0) {
    write(font, view.palette().ink,
          impact->separated == 1 ? view.say(WindowText::leaving_separates_one)
                                 : view.say(WindowText::leaving_separates, {std::to_string(impact->separated)}));
  }
}

void draw_reached(const View& view, const ActorId& actor) {
  const auto node = view.results.graph.index_of(actor);
  if (node >= view.results.reach.size()) return;
  const auto& counts = view.results.reach[node];
  std::string steps;
  for (const int within : counts.steps.within) steps += (steps.empty() ? "" : " · ") + std::to_string(within);
  draw_fact(view, WindowText::fact_reaches, view.say(WindowText::people_in_steps, {steps}));
  draw_fact(view, WindowText::fact_in_a_day,
            counts.within_24h == 1 ? view.say(WindowText::one_person)
                                   : view.say(WindowText::people, {std::to_string(counts.within_24h)}));
}

void draw_what_if_button(const View& view, const ActorId& id, float width, Actions& actions) {
  const auto* actor = view.state.network().actors.find(id);
  if (actor == nullptr || !participates(*actor)) return;
  const bool marked = view.state.leaving.contains(id);
  const auto words = view.say(marked ? WindowText::what_if_stays : WindowText::what_if);
  const ButtonOptions options{.look = marked ? ButtonLook::chosen : ButtonLook::plain, .width = width};
  if (button(view, "what_if", words, options)) actions.push_back(ToggleLeaving{id});
  tooltip(view, view.say(Text::what_if_purpose));
}

void draw_buttons(const View& view, const ActorId& actor, Actions& actions) {
  const float half = (ImGui::GetContentRegionAvail().x - view.px(8)) / 2;
  const bool may_change = offers_edits(view.state);
  if (may_change && button(view, "change", view.say(WindowText::change), {.icon = icon::edit, .width = half})) {
    actions.push_back(BeginChangeActor{actor});
  }
  if (may_change) ImGui::SameLine();
  if (may_change && button(view, "remove", view.say(WindowText::remove), {.icon = icon::remove, .width = half})) {
    actions.push_back(ApplyEdit{RemoveActor{actor}});
  }
  if (may_change) tooltip(view, view.say(WindowText::remove_hint));
  if (view.state.place == WindowPlace::network) {
    draw_what_if_button(view, actor, half * 2 + view.px(8), actions);
    draw_unpin(view, actor, actions);
    return;
  }
  if (button(view, "show_in_network", view.say(WindowText::show_in_network),
             {.icon = icon::network, .width = half * 2 + view.px(8)})) {
    actions.push_back(ShowPlace{WindowPlace::network});
  }
}

}  // namespace

void draw_actor_details(const View& view, const ActorId& id, Actions& actions) {
  const auto* actor = view.state.network().actors.find(id);
  if (actor == nullptr) return;
  const auto at = ImGui::GetCursorScreenPos();
  draw_shape(*ImGui::GetWindowDrawList(), actor->kind, {at.x + view.px(9), at.y + view.px(9)}, view.px(8),
             {paint(view.palette().accent), paint(view.palette().panel), view.px(1)});
  ImGui::SetCursorScreenPos({at.x + view.px(28), at.y});
  write(view.theme.fonts.title, view.palette().ink, actor_title(view.state, id));
  write(view.theme.fonts.table, view.palette().soft_ink, capitalised(label(view.language(), actor->kind)));
  gap(view.px(10));
  draw_facts(view, *actor);
  draw_reached(view, id);
  if (view.state.place == WindowPlace::network) draw_why(view, id, actions);
  draw_backup(view, id);
  draw_actor_reach(view, id, actions);
  draw_actor_ties(view, id, actions);
  gap(view.px(16));
  draw_buttons(view, id, actions);
}

}  // namespace sleutelnet
