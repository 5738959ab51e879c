// "84 of 312 in view, because …": in every place the same line, each reason a press away from being taken back.

#include "report/language_explore.hpp"
#include "viz/explore/hidden_reasons.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct InSight {
  std::size_t shown = 0, all = 0;
};

InSight areas_unfolded(const View& view) {
  InSight seen;
  for (const auto& district : view.results.districts) {
    seen.all += district.rows.size();
    if (!view.state.folded.contains(district.district)) seen.shown += district.rows.size();
  }
  return seen;
}

InSight areas_compared(const View& view) {
  InSight seen;
  if (!view.results.compared) return seen;
  for (const auto& district : view.results.compared->part.found->grid.districts) {
    for (const auto& row : district.rows) {
      ++seen.all;
      if (row.changed || !view.state.comparing.only_changed) ++seen.shown;
    }
  }
  return seen;
}

InSight in_sight(const View& view) {
  const auto& results = view.results;
  switch (view.state.place) {
    case WindowPlace::coverage: return areas_unfolded(view);
    case WindowPlace::network: return {results.explored.in_sight, results.drawn.size()};
    case WindowPlace::compare: return areas_compared(view);
    case WindowPlace::manage: return {results.rows.shown.size(), results.rows.total};
    case WindowPlace::plan: break;
  }
  return {};
}

std::string reason_words(const View& view, const HiddenReason& reason) {
  const auto& state = view.state;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  switch (reason.by) {
    case HiddenBy::filter: {
      const auto& filter = state.explore.filters[reason.at];
      return view.say(ExploreText::because_filter,
                      {condition_heading(state, filter.index()), condition_words(state, view.results, filter)});
    }
    case HiddenBy::steps: {
      const auto* actor = std::get_if<ActorId>(&state.selection);
      const auto name = actor != nullptr ? actor_name(state, *actor) : std::string();
      const auto steps = static_cast<std::size_t>(state.ego_steps);
      return view.say(steps == 1 ? ExploreText::because_step : ExploreText::because_steps, {count(steps), name});
    }
    case HiddenBy::folded:
      return state.folded.size() == 1 ? view.say(ExploreText::because_folded_one)
                                      : view.say(ExploreText::because_folded, {count(state.folded.size())});
    case HiddenBy::row_filter: return view.say(ExploreText::because_row_filter, {state.manage.look().filter});
    case HiddenBy::unchanged: return view.say(ExploreText::because_unchanged);
    case HiddenBy::cause: return view.say(ExploreText::because_cause);
  }
  return {};
}

}  // namespace

float draw_hidden_reasons(const View& view, ImVec2 at, float room, Actions& actions) {
  const auto reasons = hidden_reasons(view.state);
  if (reasons.empty()) return 0;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  const auto seen = in_sight(view);
  ImFont* font = view.theme.fonts.table;
  auto& list = *ImGui::GetWindowDrawList();
  const auto start = view.say(ExploreText::in_sight, {count(seen.shown), count(seen.all)}) + " ";
  draw_text(list, font, at, paint(view.palette().ink), fitted(font, start, room));
  float x = text_width(font, start);
  const auto before = ImGui::GetCursorScreenPos();
  for (std::size_t number = 0; number < reasons.size(); ++number) {
    const auto words = reason_words(view, reasons[number]);
    const float width = text_width(font, words), more = view.px(90);
    if (x + width > room - (number + 1 < reasons.size() ? more : 0)) {
      const auto rest = view.say(ExploreText::because_more, {count(reasons.size() - number)});
      draw_text(list, font, {at.x + x, at.y}, paint(view.palette().soft_ink), fitted(font, rest, room - x));
      x += text_width(font, rest);
      break;
    }
    ImGui::SetCursorScreenPos({at.x + x, at.y});
    if (press_area(("because/" + std::to_string(number)).c_str(), {width, font->FontSize})) {
      actions.push_back(ExploreAction(TakeBack{reasons[number]}));
    }
    tooltip(view, view.say(ExploreText::because_take_back, {words}));
    const auto accent = paint(view.palette().accent);
    draw_text(list, font, {at.x + x, at.y}, accent, words);
    list.AddLine({at.x + x, at.y + font->FontSize}, {at.x + x + width, at.y + font->FontSize}, accent);
    x += width + view.px(10);
  }
  ImGui::SetCursorScreenPos(before);
  return std::min(x, room) + view.px(12);
}

}  // namespace sleutelnet
