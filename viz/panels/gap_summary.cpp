// What the list of gaps opens with: how much is reached, for whom not, and which gaps are named below.

#include <array>

#include "core/analysis/tally.hpp"
#include "report/language_places.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// The figure that matters, and beside it in two lines what it is of and how sure it is.
void draw_figure(const View& view, const std::string& figure, const std::string& what, const std::string& sure) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const float room = ImGui::GetContentRegionAvail().x;
  draw_text(list, fonts.figure, {at.x, at.y + view.px(1)}, paint(view.palette().ink), figure);
  const float x = at.x + std::max(view.px(76), text_width(fonts.figure, figure) + view.px(14));
  const float wrap = at.x + room - x;
  const auto words = broken_at_blanks(fonts.table, what + "\n" + sure, wrap);
  const auto size = fonts.table->CalcTextSizeA(fonts.table->FontSize, FLT_MAX, wrap, words.c_str());
  list.AddText(fonts.table, fonts.table->FontSize, {x, at.y + view.px(1)}, paint(view.palette().soft_ink),
               words.c_str(), nullptr, wrap);
  ImGui::Dummy({room, std::max(view.px(42), size.y + view.px(8))});
}

// The share that is certain; stale and unknown cells may or may not reach their target.
void draw_share(const View& view) {
  const auto cells = share_of_cells(view.results.coverage);
  const auto share = cells.share();
  if (!share) {
    draw_figure(view, "–", view.say(WindowText::cells_at_target), view.say(WindowText::nothing_asked_yet));
    return;
  }
  const auto most = percentage(view.language(), share->at_most);
  const auto sure = cells.uncertain == 0 ? view.say(WindowText::nothing_uncertain)
                                         : view.say(PlaceText::share_at_most, {most, count(view, cells.uncertain)});
  draw_figure(view, percentage(view.language(), share->at_least), view.say(PlaceText::share_for_certain), sure);
  if (cells.uncertain > 0) tooltip(view, view.say(PlaceText::share_explained, {most}));
}

void draw_figures(const View& view) {
  const auto& totals = view.results.coverage.totals;
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::where_not));
  const auto within = view.state.coverage.within == ResponseClass::unknown
                          ? view.say(WindowText::any_speed)
                          : std::string(label(view.language(), view.state.coverage.within));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(WindowText::coverage_within, {within}));
  gap(view.px(12));
  draw_share(view);
  if (totals.inhabitants == 0) {
    draw_figure(view, "–", view.say(PlaceText::live_with_blank), view.say(PlaceText::inhabitants_unknown));
  } else if (totals.blank == 0 && totals.unknown > 0) {
    // A nought here would read as good news.
    draw_figure(view, number(view.language(), view.results.never_asked.inhabitants),
                view.say(PlaceText::live_with_blank), view.say(PlaceText::live_never_asked));
  } else {
    draw_figure(view, number(view.language(), static_cast<long long>(totals.inhabitants_with_blank)),
                view.say(PlaceText::live_with_blank), view.say(PlaceText::live_with_blank_more));
  }
  tooltip(view, view.say(PlaceText::live_with_blank_explained,
                         {count(view, totals.neighbourhoods_with_blank), count(view, totals.neighbourhoods),
                          count(view, totals.neighbourhoods - totals.neighbourhoods_reached)}));
}

// How many gaps each choice names. With a choice that names none the list would look as if all was well.
void choose_listed(const View& view, Actions& actions) {
  static constexpr std::array choices = {PlaceText::listed_gaps_all,          PlaceText::listed_gaps_nobody,
                                         PlaceText::listed_gaps_outdated,     PlaceText::listed_gaps_one_person,
                                         PlaceText::listed_gaps_one_board,    PlaceText::listed_gaps_never_asked,
                                         PlaceText::listed_gaps_below_target, PlaceText::listed_gaps_quiet};
  std::vector<std::string> words;
  for (std::size_t at = 0; at < choices.size(); ++at) {
    const auto listed = static_cast<ListedGaps>(at);
    const auto named = listed == ListedGaps::quiet ? view.results.quiet.size() : view.results.listed_counts.at(at);
    words.push_back(view.say(choices.at(at), {count(view, named)}));
  }
  const int chosen = choose(view, "##listed", words, static_cast<int>(view.state.look.listed), {.chip = true});
  if (chosen < 0) return;
  auto look = view.state.look;
  look.listed = static_cast<ListedGaps>(chosen);
  actions.push_back(SetCoverageLook{look});
}

}  // namespace

void draw_gap_summary(const View& view, Actions& actions) {
  draw_figures(view);
  gap(view.px(6));
  rule(view);
  if (view.results.coverage.cells.empty()) return;
  gap(view.px(6));
  choose_listed(view, actions);
}

}  // namespace sleutelnet
