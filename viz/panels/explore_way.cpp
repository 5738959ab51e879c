// The way between two: step by step in words, and in the picture.

#include <algorithm>
#include <cmath>

#include "report/language_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void ask(Actions& actions, ExploreAction action) { actions.emplace_back(std::move(action)); }

std::string length_words(const View& view, const ActorWay& way) {
  const auto steps = static_cast<long long>(way.steps.size());
  return view.say(steps == 1 ? ExploreText::way_length_one : ExploreText::way_length,
                  {count(view, way.hours), count(view, steps)});
}

std::string no_way_words(const View& view, const WaysBetween& ways, const WayAsked& asked) {
  if (ways.why == NoWay::takes_no_part) {
    return view.say(ExploreText::way_no_part, {actor_name(view.state, ways.not_in)});
  }
  return view.say(ExploreText::way_apart, {actor_name(view.state, asked.from), actor_name(view.state, asked.to)});
}

// "1  Ria Vonk", and below it through what: "werkt samen · 4 uur".
void draw_step(const View& view, std::size_t place, const WayStep& step, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  const auto id = "way/" + std::to_string(place);
  if (press_area(id.c_str(), {width, view.px(40)})) actions.push_back(SelectActor{step.to});
  const auto ink = ImGui::IsItemHovered() ? view.palette().accent : view.palette().ink;
  auto& list = *ImGui::GetWindowDrawList();
  const float x = at.x + view.px(26), room = width - view.px(30);
  draw_text(list, fonts.strong, {at.x, at.y + view.px(3)}, paint(view.palette().accent),
            count(view, static_cast<long long>(place + 1)));
  draw_text(list, fonts.text, {x, at.y + view.px(2)}, paint(ink),
            fitted(fonts.text, actor_title(view.state, step.to), room));
  const auto* tie = view.state.network().ties.find(step.tie);
  const auto kind = tie != nullptr ? std::string(label(view.language(), tie->kind)) : std::string();
  const auto told = view.say(ExploreText::way_step, {kind, count(view, step.hours)});
  draw_text(list, fonts.table, {x, at.y + view.px(20)}, paint(view.palette().soft_ink),
            fitted(fonts.table, told, room));
}

// Two ways to choose from, where they are not the same.
void choose_way(const View& view, const WaysBetween& ways, const WayAsked& asked, Actions& actions) {
  if (!ways.differ()) return;
  const auto offer = [&](const char* id, ExploreText words, const ActorWay& way, bool by_steps) {
    const bool now = asked.by_steps == by_steps;
    const ButtonOptions options{.look = now ? ButtonLook::chosen : ButtonLook::plain,
                                .width = ImGui::GetContentRegionAvail().x};
    if (button(view, id, view.say(words, {length_words(view, way)}), options)) {
      ask(actions, FindWay{WayAsked{asked.from, asked.to, by_steps}});
    }
  };
  offer("way/quickest", ExploreText::way_quickest, *ways.quickest, false);
  offer("way/fewest", ExploreText::way_fewest, *ways.fewest, true);
}

}  // namespace

const ActorWay* way_lit(const State& state, const WindowResults& results) {
  const auto& ways = results.explored.ways;
  if (!state.explore.way || !ways || !ways->quickest) return nullptr;
  return state.explore.way->by_steps ? &*ways->fewest : &*ways->quickest;
}

void draw_way(const View& view, Actions& actions) {
  const auto& asked = view.state.explore.way;
  const auto& ways = view.results.explored.ways;
  if (!asked || !ways) return;
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink,
        view.say(ExploreText::way_title, {actor_name(view.state, asked->from), actor_name(view.state, asked->to)}));
  gap(view.px(4));
  if (const auto* way = way_lit(view.state, view.results)) {
    choose_way(view, *ways, *asked, actions);
    if (!ways->differ()) write(fonts.text, view.palette().ink, capitalised(length_words(view, *way)));
    gap(view.px(4));
    for (std::size_t at = 0; at < way->steps.size(); ++at) draw_step(view, at, way->steps[at], actions);
    write(fonts.table, view.palette().soft_ink, view.say(ExploreText::way_basis));
  } else {
    write(fonts.text, view.palette().ink, no_way_words(view, *ways, *asked));
  }
  gap(view.px(6));
  const float half = (ImGui::GetContentRegionAvail().x - view.px(8)) / 2;
  if (button(view, "way/turn", view.say(ExploreText::way_turn), {.width = half})) {
    ask(actions, FindWay{WayAsked{asked->to, asked->from, asked->by_steps}});
  }
  ImGui::SameLine();
  if (button(view, "way/close", view.say(WindowText::close), {.width = half})) ask(actions, FindWay{});
  gap(view.px(12));
  rule(view);
  gap(view.px(12));
}

// Thick, with the number of each step on it: it shows without colour.
void draw_way_lines(ImDrawList& list, const View& view, const CanvasSight& sight) {
  const auto* way = way_lit(view.state, view.results);
  if (way == nullptr) return;
  const auto transform = sight.transform(view.state.network_camera);
  const auto accent = paint(view.palette().accent);
  auto from = transform.to_screen(place_of(view.state, view.results, way->from));
  for (std::size_t at = 0; at < way->steps.size(); ++at) {
    const auto to = transform.to_screen(place_of(view.state, view.results, way->steps[at].to));
    // From rim to rim, so that the shapes stay whole.
    const float x = to.x - from.x, y = to.y - from.y, rim = view.px(11) / std::max(std::hypot(x, y), view.px(24));
    list.AddLine({from.x + x * rim, from.y + y * rim}, {to.x - x * rim, to.y - y * rim}, accent, view.px(4));
    const auto words = count(view, static_cast<long long>(at + 1));
    ImFont* font = view.theme.fonts.strong;
    const ImVec2 middle{(from.x + to.x) / 2, (from.y + to.y) / 2};
    list.AddCircleFilled(middle, view.px(10), paint(view.palette().panel));
    list.AddCircle(middle, view.px(10), accent, 0, view.px(2));
    draw_text(list, font, {middle.x - text_width(font, words) / 2, middle.y - font->FontSize / 2},
              paint(view.palette().ink), words);
    from = to;
  }
}

}  // namespace sleutelnet
