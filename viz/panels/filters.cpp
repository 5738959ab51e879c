#include "report/language_places.hpp"
#include "viz/guide/explain.hpp"
#include "viz/panels/panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Beside the last chip when there is room for about another, else below it.
void next_chip(const View& view) {
  ImGui::SameLine();
  if (ImGui::GetContentRegionAvail().x < view.px(120)) ImGui::NewLine();
}

void explain_filter(const View& view, const std::vector<std::string>& words, int current, GuideText meaning) {
  if (explain_asked(view) && current >= 0) {
    explain_item(view, words[static_cast<std::size_t>(current)], view.say(meaning));
  }
}

void choose_facet(const View& view, Actions& actions) {
  std::vector<Facet> facets;
  std::vector<std::string> words;
  int current = -1;
  for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
    if (terms_of(view.state.network(), facet).empty()) continue;
    if (facet == view.state.coverage.facet) current = static_cast<int>(facets.size());
    facets.push_back(facet);
    words.push_back(capitalised(label(view.language(), facet)));
  }
  const int chosen = choose(view, "##facet", words, current, {.chip = true});
  explain_filter(view, words, current, GuideText::explain_facet);
  if (chosen >= 0) actions.push_back(SetFacet{facets[static_cast<std::size_t>(chosen)]});
}

void choose_response(const View& view, Actions& actions) {
  static constexpr ResponseClass classes[] = {ResponseClass::within_2h, ResponseClass::within_24h,
                                              ResponseClass::within_72h, ResponseClass::unknown};
  std::vector<std::string> words;
  int current = -1;
  for (const auto within : classes) {
    if (within == view.state.coverage.within) current = static_cast<int>(words.size());
    words.push_back(within == ResponseClass::unknown ? capitalised(view.say(WindowText::any_speed))
                                                     : capitalised(label(view.language(), within)));
  }
  const int chosen = choose(view, "##response", words, current, {.chip = true});
  explain_filter(view, words, current, GuideText::explain_response);
  if (chosen >= 0) actions.push_back(SetResponse{classes[chosen]});
}

void choose_moment(const View& view, Actions& actions) {
  static constexpr Moment moments[] = {Moment::any, Moment::daytime, Moment::evening, Moment::weekend};
  std::vector<std::string> words;
  int current = -1;
  for (const auto moment : moments) {
    if (moment == view.state.coverage.moment) current = static_cast<int>(words.size());
    words.push_back(capitalised(label(view.language(), moment)));
  }
  const int chosen = choose(view, "##moment", words, current, {.chip = true});
  explain_filter(view, words, current, GuideText::explain_moment);
  if (chosen >= 0) actions.push_back(SetMoment{moments[chosen]});
}

// The day of the records, or later: what will have gone out of date by then if nobody does anything.
void choose_day(const View& view, Actions& actions) {
  static constexpr int months_ahead[] = {0, 3, 6, 12};
  const auto today = view.state.network().date;
  const auto day = view.state.coverage.as_of.value_or(today);
  std::vector<std::string> words;
  int current = -1;
  for (const int months : months_ahead) {
    const auto choice = plus_months(today, months);
    if (choice == day) current = static_cast<int>(words.size());
    words.push_back(today == Date{} ? view.say(Text::date_unknown)
                                    : view.say(WindowText::as_of, {short_date(view.language(), choice)}));
  }
  const int chosen = choose(view, "##day", words, current, {.chip = true});
  explain_filter(view, words, current, GuideText::explain_day);
  if (chosen == 0) actions.push_back(SetAsOf{});
  if (chosen > 0) actions.push_back(SetAsOf{plus_months(today, months_ahead[chosen])});
}

void choose_minimum(const View& view, Actions& actions) {
  std::vector<std::string> words;
  for (int people = 1; people <= largest_minimum; ++people) {
    words.push_back(view.say(PlaceText::at_least_people, {std::to_string(people)}));
  }
  const int chosen = choose(view, "##minimum", words, view.state.coverage.minimum - 1, {.chip = true});
  tooltip(view, view.say(PlaceText::at_least_explained));
  if (chosen >= 0) actions.push_back(SetMinimum{chosen + 1});
}

void choose_context(const View& view, Actions& actions) {
  const auto& known = view.results.indicators;
  if (known.empty()) return;
  std::vector<std::string> words{view.say(PlaceText::context_none)};
  int current = 0;
  for (const auto& indicator : known) {
    if (indicator == view.state.look.context) current = static_cast<int>(words.size());
    words.push_back(
        view.say(PlaceText::context_named, {indicator_name(indicator.key), std::to_string(indicator.year)}));
  }
  next_chip(view);
  const int chosen = choose(view, "##context", words, current, {.width = view.px(200), .chip = true});
  tooltip(view, view.say(PlaceText::context_explained));
  if (chosen < 0) return;
  auto look = view.state.look;
  look.context = chosen == 0 ? std::nullopt : std::optional(known[static_cast<std::size_t>(chosen) - 1]);
  actions.push_back(SetCoverageLook{look});
}

void choose_order(const View& view, Actions& actions) {
  std::vector<std::string> words;
  for (const auto word : {PlaceText::order_code, PlaceText::order_gaps, PlaceText::order_inhabitants}) {
    words.push_back(view.say(word));
  }
  if (view.state.look.context) words.push_back(view.say(PlaceText::order_context));
  const int chosen = choose(view, "##order", words, static_cast<int>(view.state.look.order), {.chip = true});
  if (chosen < 0) return;
  auto look = view.state.look;
  look.order = static_cast<AreaOrder>(chosen);
  actions.push_back(SetCoverageLook{look});
}

}  // namespace

void draw_filters(const View& view, Actions& actions) {
  choose_facet(view, actions);
  next_chip(view);
  choose_response(view, actions);
  next_chip(view);
  choose_moment(view, actions);
  next_chip(view);
  choose_day(view, actions);
  next_chip(view);
  choose_minimum(view, actions);
  if (view.state.place != WindowPlace::coverage) return;
  choose_context(view, actions);
  next_chip(view);
  choose_order(view, actions);
}

}  // namespace sleutelnet
