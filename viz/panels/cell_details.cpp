#include <algorithm>

#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/panels/panels.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Through whom the municipality comes to somebody; empty when they take no part.
std::string way_words(const View& view, const ActorId& actor) {
  const auto& ways = view.results.company.ways;
  const auto way = ways.find(actor);
  if (way == ways.end()) return {};
  if (!way->second.through) return view.say(PlaceText::way_none);
  if (way->second.through->empty()) return view.say(PlaceText::way_direct);
  std::string names;
  for (const auto& step : *way->second.through) names += (names.empty() ? "" : " → ") + actor_name(view.state, step);
  return view.say(way->second.account_holder ? PlaceText::way_holder : PlaceText::way_through, {names});
}

void draw_state(const View& view, const Cell& cell) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  draw_cell(list, view.theme, at, {at.x + view.px(30), at.y + view.px(22)},
            {.state = cell.state, .letter = cell_letter(cell)});
  ImGui::SetCursorScreenPos({at.x + view.px(42), at.y + view.px(2)});
  const auto* gap_here = gap_at(view.results, {cell.area, cell.value});
  auto words = capitalised(label(view.language(), cell.state));
  if (gap_here != nullptr && cell.state != CellState::unknown) {
    const auto why = sentence(view.language(), *gap_here);
    if (cell.state != CellState::blank) words += ": " + why;
  }
  write(fonts.text, view.palette().ink, words);
  gap(view.px(10));
  std::string about;
  if (cell.inhabitants > 0) {
    about =
        view.say(WindowText::inhabitants, {number(view.language(), static_cast<long long>(cell.inhabitants))}) + " · ";
  }
  about +=
      view.say(cell.has_target ? WindowText::target_set : WindowText::target_default, {std::to_string(cell.minimum)});
  write(fonts.table, view.palette().soft_ink, about);
}

std::string dates_of(const View& view, const Reach& reach) {
  std::string words(label(view.language(), reach.source));
  if (reach.asserted) words += " " + short_date(view.language(), *reach.asserted);
  if (reach.expires) words += " · " + view.say(WindowText::until, {short_date(view.language(), *reach.expires)});
  return words;
}

// One claim: who, what became of it, and from when it is.
void draw_claim(const View& view, const ClaimStanding& standing, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto id = "claim/" + standing.claim.text();
  const bool counts = standing.standing == Standing::counts;
  const auto way = way_words(view, standing.actor);
  if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(way.empty() ? 42 : 60)})) {
    actions.push_back(SelectActor{standing.actor});
  }
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  if (ImGui::IsItemHovered()) list.AddRectFilled(low, high, paint(view.palette().accent_ground), view.px(6));
  const ImVec2 dot{low.x + view.px(8), low.y + view.px(12)};
  if (counts) {
    list.AddCircleFilled(dot, view.px(6), paint(view.palette().covered.fill));
  } else {
    list.AddCircle(dot, view.px(5), paint(view.palette().stale.mark), 0, view.px(2));
  }
  const float x = low.x + view.px(26), room = high.x - x - view.px(4);
  const auto first =
      actor_name(view.state, standing.actor) + " · " + std::string(label(view.language(), standing.standing));
  draw_text(list, fonts.text, {x, low.y + view.px(4)}, paint(view.palette().ink), fitted(fonts.text, first, room));
  const auto soft = paint(view.palette().soft_ink);
  const auto* reach = view.state.network().reach.find(standing.claim);
  if (reach != nullptr) {
    draw_text(list, fonts.table, {x, low.y + view.px(22)}, soft, fitted(fonts.table, dates_of(view, *reach), room));
  }
  if (!way.empty()) draw_text(list, fonts.table, {x, low.y + view.px(40)}, soft, fitted(fonts.table, way, room));
}

void draw_basis(const View& view, const Cell& cell, Actions& actions) {
  heading(view, view.say(WindowText::what_it_rests_on));
  const auto counting = std::count_if(cell.basis.begin(), cell.basis.end(),
                                      [](const ClaimStanding& claim) { return claim.standing == Standing::counts; });
  if (cell.basis.empty()) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::no_claims));
    return;
  }
  write(view.theme.fonts.table, view.palette().soft_ink,
        view.say(WindowText::claims_counting, {std::to_string(counting), std::to_string(cell.basis.size())}));
  for (const bool counts : {true, false}) {
    for (const auto& claim : cell.basis) {
      if ((claim.standing == Standing::counts) == counts) draw_claim(view, claim, actions);
    }
  }
}

// The figure that stands beside the matrix, of this buurt.
void draw_context(const View& view, const AreaId& code) {
  const auto& chosen = view.state.look.context;
  const auto* area = view.state.network().areas.find(code);
  if (!chosen || area == nullptr) return;
  const auto figure = figure_of(*area, *chosen);
  const auto words = view.say(PlaceText::context_named, {indicator_name(chosen->key), std::to_string(chosen->year)});
  write(view.theme.fonts.table, view.palette().soft_ink,
        words + ": " +
            (figure.value ? indicator_value(view.language(), chosen->key, *figure.value)
                          : view.say(PlaceText::context_unknown)));
}

// Of those who named the cell; who left stands on no canvas.
const ActorId* first_drawn(const View& view, const Cell& cell) {
  const auto& drawn = view.results.drawn;
  const auto found = std::find_if(cell.basis.begin(), cell.basis.end(),
                                  [&](const auto& claim) { return drawn.index_of(claim.actor) < drawn.size(); });
  return found != cell.basis.end() ? &found->actor : nullptr;
}

void draw_remedy(const View& view, const CellPlace& place, Actions& actions) {
  const auto* gap_here = gap_at(view.results, place);
  if (gap_here == nullptr) return;
  heading(view, view.say(WindowText::what_would_help));
  write(view.theme.fonts.text, view.palette().ink, advice(view.language(), *gap_here));
  gap(view.px(10));
  const auto add = view.say(WindowText::add_somebody_here), show = view.say(WindowText::show_in_network);
  const float whole = ImGui::GetContentRegionAvail().x, half = (whole - view.px(8)) / 2;
  const bool beside = std::max(button_width(view, add), button_width(view, show)) <= half + view.px(8);
  const float width = beside ? half : whole;
  const bool may_add = offers_edits(view.state);
  if (may_add && button(view, "add_here", add, {.look = ButtonLook::primary, .width = width})) {
    actions.push_back(BeginAddActor{ActorKind::key_figure, place});
  }
  const auto* cell = view.results.coverage.find(place.area, place.value);
  const auto* drawn = cell != nullptr ? first_drawn(view, *cell) : nullptr;
  if (drawn != nullptr) {
    if (beside && may_add) ImGui::SameLine();
    if (button(view, "show_in_network", show, {.width = width})) {
      actions.push_back(SelectActor{*drawn});
      actions.push_back(ShowPlace{WindowPlace::network});
    }
  }
  if (view.state.place == WindowPlace::coverage && link(view, "see_profile", view.say(PlaceText::see_profile))) {
    auto planning = view.state.planning;
    planning.view = PlanView::profiles;
    actions.push_back(SetPlanning{planning});
    actions.push_back(ShowPlace{WindowPlace::plan});
  }
}

std::string nearby_words(const View& view, const Nearby& near) {
  if (const auto* area = std::get_if<AreaId>(&near.where)) return area_name(view.state, *area);
  return term_name(view.state, view.state.coverage.facet, std::get<TermId>(near.where));
}

void draw_nearby(const View& view, Actions& actions) {
  const auto& nearby = view.results.company.nearby;
  heading(view, view.say(WindowText::reachable_nearby));
  if (nearby.empty()) write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::nobody_nearby));
  for (const auto& near : nearby) {
    const auto id = "near/" + near.actor.text();
    if (link(view, id.c_str(), actor_name(view.state, near.actor) + " · " + nearby_words(view, near))) {
      actions.push_back(SelectActor{near.actor});
    }
    const auto way = way_words(view, near.actor);
    if (!way.empty()) write(view.theme.fonts.table, view.palette().soft_ink, way);
  }
}

// The same cell in the last snapshots and now.
void draw_past(const View& view, const CellPlace& place) {
  const auto& past = view.results.past;
  if (past.empty()) return;
  heading(view, view.say(WindowText::since_when));
  auto& list = *ImGui::GetWindowDrawList();
  const auto at = ImGui::GetCursorScreenPos();
  ImFont* font = view.theme.fonts.table;
  constexpr std::size_t most = 2;
  const float step = ImGui::GetContentRegionAvail().x / 3;
  float x = at.x;
  const auto draw = [&](const Cell* cell, Date day) {
    if (cell == nullptr) return;
    draw_cell(list, view.theme, {x, at.y}, {x + view.px(34), at.y + view.px(22)},
              {.state = cell->state, .letter = cell_letter(*cell)});
    draw_text(list, font, {x, at.y + view.px(28)}, paint(view.palette().soft_ink),
              fitted(font, short_date(view.language(), day), step - view.px(4)));
    x += step;
  };
  for (std::size_t snapshot = past.size() > most ? past.size() - most : 0; snapshot < past.size(); ++snapshot) {
    draw(past[snapshot].coverage.find(place.area, place.value), past[snapshot].date);
  }
  draw(view.results.coverage.find(place.area, place.value), view.results.coverage.as_of);
  ImGui::Dummy({0, view.px(48)});
}

}  // namespace

void draw_cell_details(const View& view, const CellPlace& place, Actions& actions) {
  write(view.theme.fonts.title, view.palette().ink, cell_name(view.state, place));
  gap(view.px(8));
  const auto* cell = view.results.coverage.find(place.area, place.value);
  if (cell == nullptr) return;
  draw_state(view, *cell);
  draw_context(view, place.area);
  draw_basis(view, *cell, actions);
  if (cell->state == CellState::out_of_scope) return;
  draw_remedy(view, place, actions);
  draw_past(view, place);
  draw_nearby(view, actions);
}

}  // namespace sleutelnet
