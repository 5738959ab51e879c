#include "report/language_places.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/project/update_project.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string coverage_words(const View& view) {
  const auto& totals = view.results.coverage.totals;
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  const int all = totals.neighbourhoods + totals.neighbourhoods_out_of_scope;
  if (all == 0) return {};
  if (totals.neighbourhoods_out_of_scope == 0) return view.say(WindowText::status_all_areas, {count(all)});
  return view.say(WindowText::status_areas, {count(all), count(totals.neighbourhoods)});
}

// Which neighbourhoods do not count, and why: whether a blank spot is real or empty land.
std::string left_out_words(const View& view) {
  constexpr std::size_t most = 15;
  std::vector<std::string> names;
  std::size_t more = 0;
  for (const auto* area : areas_at(view.state.network(), AreaLevel::neighbourhood)) {
    if (in_scope(*area)) continue;
    if (names.size() == most) {
      ++more;
      continue;
    }
    const auto why = area->surface == AreaSurface::water    ? PlaceText::scope_water
                     : area->surface == AreaSurface::abroad ? PlaceText::scope_abroad
                                                            : PlaceText::scope_few;
    names.push_back(area_name(view.state, area->code) + " (" + view.say(why) + ")");
  }
  if (more > 0)
    names.push_back(view.say(PlaceText::scope_more, {number(view.language(), static_cast<long long>(more))}));
  return names.empty() ? std::string() : view.say(PlaceText::scope_left_out, {in_a_row(names)});
}

// What a piece of the line has to add for who points at it; not worked out before somebody does.
void tell_on_hover(const View& view, ImVec2 at, float width, auto words) {
  const auto after = ImGui::GetCursorScreenPos();
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy({std::max(1.0F, width), view.theme.fonts.table->FontSize});
  if (ImGui::IsItemHovered()) tooltip(view, words());
  ImGui::SetCursorScreenPos(after);
}

std::string people_words(const View& view) {
  const auto& network = view.state.network();
  int people = 0, unconfirmed = 0;
  for (const auto& actor : network.actors) {
    if (actor.kind != ActorKind::key_figure || !participates(actor)) continue;
    ++people;
    if (!actor.confirmed || plus_months(*actor.confirmed, card_valid_months) < network.date) ++unconfirmed;
  }
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  return view.say(WindowText::status_people, {count(people), count(unconfirmed)});
}

WindowText words_of(JobStage stage) {
  switch (stage) {
    case JobStage::departures: return WindowText::stage_departures;
    case JobStage::leaving: return WindowText::stage_leaving;
    case JobStage::explanation: return WindowText::stage_explanation;
    case JobStage::layout: return WindowText::stage_layout;
    case JobStage::groups: return WindowText::stage_groups;
    case JobStage::measures: return WindowText::stage_measures;
    case JobStage::comparison: return WindowText::stage_comparison;
    case JobStage::recruitment: return WindowText::stage_recruitment;
    case JobStage::informing: return WindowText::stage_informing;
    case JobStage::certainty: return WindowText::stage_certainty;
  }
  return WindowText::stage_measures;
}

// Before the text on the right: what is being worked out, how far it is, and a way to stop it. Gives the width.
float draw_work(const View& view, float right, Actions& actions) {
  // Shorter work is done before anybody could read about it.
  constexpr double worth_telling = 0.4;
  const auto& work = view.results.work;
  const bool stopped = view.state.work_stopped;
  if (!stopped && (!work.running || work.seconds < worth_telling)) return 0;
  ImFont* font = view.theme.fonts.table;
  const auto told = stopped ? view.say(WindowText::work_stopped)
                            : view.say(WindowText::work_share, {capitalised(view.say(words_of(work.stage))),
                                                                percentage(view.language(), work.share)});
  const auto ask = view.say(stopped ? WindowText::work_resume : WindowText::work_stop);
  const float width = text_width(font, told) + text_width(font, ask) + view.px(32);
  const auto at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), font, {right - width, at.y}, paint(view.palette().ink), told);
  ImGui::SetCursorScreenPos({right - text_width(font, ask) - view.px(20), at.y});
  if (link(view, "work", ask)) actions.push_back(SetWorking{stopped});
  ImGui::SetCursorScreenPos(at);
  return width;
}

}  // namespace

void draw_status_line(const View& view, Actions& actions) {
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  const auto at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  auto right = message_text(view.state);
  const bool open = something_open(view.state);
  const bool vault = open && view.state.home.kind == Home::Kind::project;
  if (vault && !right.empty()) right += "  ·  ";
  if (vault) right += view.say(vault_open(view.state) ? WindowText::vault_open : WindowText::vault_closed);
  const auto whole_right = right;
  right = fitted(font, right, width / 2);
  auto left = coverage_words(view);
  if (!left.empty()) left += " · ";
  if (open) left += people_words(view);
  if (view.state.rows_left_out > 0) {
    const auto rows = number(view.language(), static_cast<long long>(view.state.rows_left_out));
    left = view.say(WindowText::status_rows_left_out, {rows}) + " · " + left;
  }
  const float work = draw_work(view, at.x + width - text_width(font, right), actions);
  const float room = width - text_width(font, right) - work - view.px(24);
  const float reasons = draw_hidden_reasons(view, at, room, actions);
  left = fitted(font, left, room - reasons);
  const bool refused = view.state.message.kind == Message::Kind::refused;
  draw_text(list, font, {at.x + reasons, at.y}, paint(view.palette().soft_ink), left);
  draw_text(list, font, {at.x + width - text_width(font, right), at.y},
            paint(refused ? view.palette().warning : view.palette().soft_ink), right);
  tell_on_hover(view, {at.x + reasons, at.y}, text_width(font, left), [&] { return left_out_words(view); });
  if (right != whole_right) {
    tell_on_hover(view, {at.x + width - text_width(font, right), at.y}, text_width(font, right),
                  [&] { return whole_right; });
  }
}

}  // namespace sleutelnet
