#include "report/language_explore.hpp"
#include "viz/explore/update_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/shapes.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void fact(const View& view, const std::string& name, const std::string& value) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const float column = view.px(126);
  draw_text(list, fonts.table, at, paint(view.palette().soft_ink), fitted(fonts.table, name, column - view.px(6)));
  draw_text(list, fonts.table, {at.x + column, at.y}, paint(view.palette().ink),
            fitted(fonts.table, value, ImGui::GetContentRegionAvail().x - column));
  ImGui::Dummy({0, fonts.table->FontSize - view.px(1)});
}

void draw_kinds(const View& view) {
  const auto& figures = view.results.explored.set;
  auto& list = *ImGui::GetWindowDrawList();
  const auto& font = view.theme.fonts.table;
  for (std::size_t kind = 0; kind < figures.of_kind.size(); ++kind) {
    if (figures.of_kind[kind] == 0) continue;
    const auto at = ImGui::GetCursorScreenPos();
    const auto soft = paint(view.palette().soft_ink);
    const auto which = static_cast<ActorKind>(kind);
    draw_shape(list, which, {at.x + view.px(7), at.y + view.px(8)}, view.px(5), {soft, soft, 1});
    draw_text(list, font, {at.x + view.px(22), at.y}, paint(view.palette().ink),
              capitalised(label(view.language(), which)) + ": " + count(view, figures.of_kind[kind]));
    ImGui::Dummy({0, font->FontSize});
  }
}

void draw_out_of_sight(const View& view, Actions& actions) {
  const int many = view.results.explored.set.out_of_sight;
  if (many == 0) return;
  gap(view.px(6));
  write(view.theme.fonts.table, view.palette().warning,
        many == 1 ? view.say(ExploreText::set_out_of_sight_one)
                  : view.say(ExploreText::set_out_of_sight, {count(view, many)}));
  if (!link(view, "set/in_sight", view.say(ExploreText::set_only_in_sight))) return;
  std::set<ActorId> left;
  for (const auto& id : view.state.explore.chosen) {
    if (actor_shown(view.results, id)) left.insert(id);
  }
  actions.push_back(ExploreAction(ChooseActors{std::move(left)}));
}

void draw_together(const View& view) {
  const auto& figures = view.results.explored.set;
  const auto& coverage = view.results.coverage;
  heading(view, view.say(ExploreText::set_together));
  if (!coverage.cells.empty()) {
    const auto all = count(view, static_cast<long long>(coverage.totals.cells));
    fact(view, view.say(ExploreText::set_cells),
         view.say(ExploreText::set_cells_value, {count(view, figures.cells), all}));
    fact(view, view.say(ExploreText::set_areas), count(view, figures.neighbourhoods));
    const auto known = count(view, figures.inhabitants);
    fact(view, view.say(ExploreText::set_inhabitants),
         figures.inhabitants_unknown > 0 ? view.say(ExploreText::set_inhabitants_at_least, {known}) : known);
  }
  fact(view, view.say(ExploreText::set_among), count(view, figures.ties_among));
  fact(view, view.say(ExploreText::set_contacts), count(view, figures.contacts));
  if (coverage.cells.empty()) return;
  const auto& asked = view.state.coverage;
  const auto within = asked.within == ResponseClass::unknown ? view.say(WindowText::any_speed)
                                                             : std::string(label(view.language(), asked.within));
  write(view.theme.fonts.table, view.palette().soft_ink,
        view.say(ExploreText::set_basis,
                 {within, label(view.language(), asked.moment), short_date_told(view.language(), coverage.as_of)}));
}

void draw_member(const View& view, const ActorId& id, Actions& actions) {
  const auto* actor = view.state.network().actors.find(id);
  const float width = ImGui::GetContentRegionAvail().x - view.px(34);
  const auto at = ImGui::GetCursorScreenPos();
  if (press_area(("member/" + id.text()).c_str(), {width, view.px(28)})) actions.push_back(SelectActor{id});
  const auto ink = ImGui::IsItemHovered() ? view.palette().accent : view.palette().ink;
  auto& list = *ImGui::GetWindowDrawList();
  const auto soft = paint(view.palette().soft_ink);
  if (actor != nullptr) {
    draw_shape(list, actor->kind, {at.x + view.px(7), at.y + view.px(14)}, view.px(5), {soft, soft, 1});
  }
  ImFont* font = view.theme.fonts.text;
  draw_text(list, font, {at.x + view.px(22), at.y + view.px(6)}, paint(ink),
            fitted(font, actor_title(view.state, id), width - view.px(24)));
  ImGui::SameLine(0, view.px(4));
  if (icon_button(view, ("out/" + id.text()).c_str(), icon::close, view.say(ExploreText::set_drop))) {
    actions.push_back(ExploreAction(ToggleChosen{id}));
  }
}

void draw_members(const View& view, Actions& actions) {
  heading(view, view.say(ExploreText::set_who));
  const std::vector<ActorId> members(view.state.explore.chosen.begin(), view.state.explore.chosen.end());
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(2)));
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(members.size()), view.px(30));
  while (clipper.Step()) {
    for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
      draw_member(view, members[static_cast<std::size_t>(at)], actions);
    }
  }
  ImGui::PopStyleVar();
}

// Two of one kind may be one and the same.
void draw_merge(const View& view, Actions& actions) {
  const auto& chosen = view.state.explore.chosen;
  if (chosen.size() != 2) return;
  const auto first = *chosen.begin(), second = *chosen.rbegin();
  const auto& actors = view.state.network().actors;
  const auto *one = actors.find(first), *other = actors.find(second);
  if (one == nullptr || other == nullptr) return;
  heading(view, view.say(ExploreText::set_merge));
  if (one->kind != other->kind) {
    write(view.theme.fonts.table, view.palette().soft_ink, view.say(ExploreText::set_merge_kinds));
    return;
  }
  const auto offer = [&](const char* id, const ActorId& keep, const ActorId& gone) {
    const auto name = actor_name(view.state, keep);
    const ButtonOptions options{.width = ImGui::GetContentRegionAvail().x};
    if (button(view, id, view.say(ExploreText::set_merge_keep, {name}), options)) {
      actions.push_back(ExploreAction(MergeChosen{keep}));
    }
    tooltip(view, view.say(ExploreText::set_merge_hint, {name, actor_name(view.state, gone)}));
  };
  offer("merge/first", first, second);
  offer("merge/second", second, first);
}

void draw_find_way(const View& view, Actions& actions) {
  const auto way = way_of_two(view.state);
  if (!way) return;
  gap(view.px(8));
  const auto words =
      view.say(ExploreText::way_find, {actor_name(view.state, way->from), actor_name(view.state, way->to)});
  const ButtonOptions options{.look = ButtonLook::primary, .width = ImGui::GetContentRegionAvail().x};
  if (button(view, "set/way", words, options)) actions.push_back(ExploreAction(FindWay{way}));
  tooltip(view, words);
}

}  // namespace

void draw_set(const View& view, Actions& actions) {
  const auto many = count(view, static_cast<long long>(view.state.explore.chosen.size()));
  write(view.theme.fonts.title, view.palette().ink, view.say(ExploreText::set_title, {many}));
  gap(view.px(6));
  draw_kinds(view);
  draw_out_of_sight(view, actions);
  draw_together(view);
  draw_find_way(view, actions);
  const bool may_change = offers_edits(view.state);
  if (may_change) draw_shared_change(view, actions);
  if (may_change) draw_merge(view, actions);
  draw_alignment(view, actions);
  gap(view.px(12));
  const float width = ImGui::GetContentRegionAvail().x;
  if (button(view, "set/what_if", view.say(ExploreText::set_what_if), {.width = width})) {
    actions.push_back(ExploreAction(LeaveTogether{}));
  }
  tooltip(view, view.say(Text::what_if_purpose));
  const ButtonOptions options{.icon = icon::remove, .width = width};
  if (may_change && button(view, "set/remove", view.say(ExploreText::set_remove, {many}), options)) {
    actions.push_back(ExploreAction(AskRemoval{true}));
  }
  draw_members(view, actions);
}

void draw_back_to_set(const View& view, Actions& actions) {
  const auto& chosen = view.state.explore.chosen;
  if (chosen.empty() || view.state.place != WindowPlace::network) return;
  const auto many = count(view, static_cast<long long>(chosen.size()));
  if (link(view, "back_to_set", view.say(ExploreText::set_back, {many}))) {
    actions.push_back(ExploreAction(ChooseActors{chosen}));
  }
  gap(view.px(8));
}

}  // namespace sleutelnet
