#include <algorithm>
#include <set>

#include "report/language_explore.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/panels/panels.hpp"
#include "viz/panels/person_row.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::size_t weight_of(const DepartureImpact& impact) {
  return impact.cells_lost.size() + static_cast<std::size_t>(impact.separated);
}

// Those whose leaving would empty a cell or cut others off, heaviest first.
std::vector<const DepartureImpact*> in_need_of_backup(const WindowResults& results) {
  std::vector<const DepartureImpact*> needing;
  for (const auto& impact : results.departures) {
    if (leaves_gap(impact)) needing.push_back(&impact);
  }
  std::stable_sort(needing.begin(), needing.end(), [](const DepartureImpact* left, const DepartureImpact* right) {
    return weight_of(*left) > weight_of(*right);
  });
  return needing;
}

std::string consequences(const View& view, const DepartureImpact& impact) {
  std::string words;
  const auto lost = std::to_string(impact.cells_lost.size()), apart = std::to_string(impact.separated);
  if (impact.cells_lost.size() == 1) words = view.say(WindowText::one_cell_lost);
  if (impact.cells_lost.size() > 1) words = view.say(WindowText::cells_lost, {lost});
  if (impact.separated > 0) {
    if (!words.empty()) words += " · ";
    words +=
        impact.separated == 1 ? view.say(WindowText::one_separated) : view.say(WindowText::others_separated, {apart});
  }
  return words;
}

void draw_item(const View& view, const DepartureImpact& impact, Actions& actions) {
  const auto* actor = view.state.network().actors.find(impact.actor);
  if (actor == nullptr) return;
  draw_person_row(view, "backup/" + impact.actor.text(), *actor, consequences(view, impact),
                  ImGui::GetContentRegionAvail().x, actions);
}

void draw_figures(const View& view, std::size_t needing) {
  const auto& fonts = view.theme.fonts;
  const auto line = [&](const std::string& figure, WindowText what) {
    const auto at = ImGui::GetCursorScreenPos();
    auto& list = *ImGui::GetWindowDrawList();
    draw_text(list, fonts.figure, at, paint(view.palette().ink), figure);
    const float x = at.x + std::max(view.px(64), text_width(fonts.figure, figure) + view.px(14));
    draw_text(list, fonts.table, {x, at.y + view.px(8)}, paint(view.palette().soft_ink),
              fitted(fonts.table, view.say(what), at.x + ImGui::GetContentRegionAvail().x - x));
    ImGui::Dummy({0, view.px(32)});
  };
  line(number(view.language(), static_cast<long long>(view.results.graph.size())), WindowText::take_part);
  line(number(view.language(), static_cast<long long>(needing)), WindowText::need_backup);
}

// Who or what is the only connection between two parts, and a way to them: the ring and the thick line of the canvas.
void draw_only_links(const View& view, Actions& actions) {
  const auto& cuts = view.results.cuts;
  const auto& nodes = view.results.graph.nodes;
  std::set<ActorId> people;
  std::size_t holding = 0;
  for (std::size_t node = 0; node < cuts.articulation.size(); ++node) {
    if (!cuts.articulation[node]) continue;
    ++holding;
    people.insert(nodes[node]);
  }
  for (const auto& [low, high] : cuts.bridges) people.insert({nodes[low], nodes[high]});
  if (people.empty()) return;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  write(view.theme.fonts.table, view.palette().soft_ink,
        view.say(ExploreText::only_links, {count(holding), count(cuts.bridges.size())}));
  if (link(view, "only_links", view.say(ExploreText::only_links_choose, {count(people.size())}))) {
    actions.push_back(ExploreAction(ChooseActors{std::move(people)}));
  }
}

// The filters of the coverage decide here too what counts.
std::string counted_for(const View& view) {
  const auto& asked = view.state.coverage;
  const auto within = asked.within == ResponseClass::unknown ? view.say(WindowText::any_speed)
                                                             : std::string(label(view.language(), asked.within));
  return view.say(WindowText::counted_for, {within, label(view.language(), asked.moment),
                                            short_date_told(view.language(), view.results.coverage.as_of)});
}

}  // namespace

void draw_network_list(const View& view, Actions& actions) {
  if (!view.state.measure.empty()) {
    draw_measure_list(view, actions);
    return;
  }
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::who_needs_backup));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(WindowText::what_if_leaves));
  write(view.theme.fonts.table, view.palette().soft_ink, counted_for(view));
  gap(view.px(12));
  auto needing = in_need_of_backup(view.results);
  draw_figures(view, needing.size());
  draw_only_links(view, actions);
  const auto all = needing.size();
  std::erase_if(needing, [&](const DepartureImpact* impact) { return !actor_shown(view.results, impact->actor); });
  draw_list_basis(view, needing.size(), all);
  gap(view.px(6));
  rule(view);
  if (view.results.departures.empty() && view.results.graph.size() > 0) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
    return;
  }
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(4)));
  ImGui::BeginChild("backups", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y)});
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(needing.size()), view.px(52) + view.px(4));
  while (clipper.Step()) {
    for (int row = clipper.DisplayStart; row < clipper.DisplayEnd; ++row) {
      draw_item(view, *needing[static_cast<std::size_t>(row)], actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
