// Which domains do not know each other: of the municipality or one wijk, a triangle of all pairs of domains.

#include <algorithm>

#include "core/analysis/domain_pairs.hpp"
#include "report/language_places.hpp"
#include "viz/cell_mark.hpp"
#include "viz/panels/plan_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Pair {
  const DomainTies& links;
  const std::vector<UntiedDomains>& untied;
  std::size_t district, one, other;

  int ties() const { return links.ties(district, one, other); }
  const UntiedDomains* missing() const {
    const auto& code = links.districts[district].district;
    const auto at = std::find_if(untied.begin(), untied.end(), [&](const UntiedDomains& pair) {
      return pair.district == code && pair.one == links.domains[one] && pair.other == links.domains[other];
    });
    return at != untied.end() ? &*at : nullptr;
  }
};

// Two sides that do not know each other are a gap; where there is nobody on a side there is nothing to link yet.
CellState state_of(const Pair& pair) {
  if (pair.ties() > 0) return CellState::covered;
  const auto* missing = pair.missing();
  return missing != nullptr && missing->why == MissingLink::no_tie ? CellState::blank : CellState::unknown;
}

std::string pair_words(const View& view, const Pair& pair) {
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  std::string words;
  if (pair.ties() > 0) {
    words =
        pair.ties() == 1 ? view.say(PlaceText::links_one_tie) : view.say(PlaceText::links_ties, {count(pair.ties())});
  } else if (const auto* missing = pair.missing(); missing != nullptr) {
    switch (missing->why) {
      case MissingLink::no_tie:
        words = view.say(PlaceText::links_no_tie, {count(missing->actors_one), count(missing->actors_other)});
        break;
      case MissingLink::one_person: words = view.say(PlaceText::links_one_person); break;
      case MissingLink::nobody_side: words = view.say(PlaceText::links_nobody); break;
    }
    if (missing->in_both > 0) words += view.say(PlaceText::links_both, {count(missing->in_both)});
  }
  const auto name = [&](std::size_t at) { return term_name(view.state, Facet::domain, pair.links.domains[at]); };
  return view.say(PlaceText::links_pair, {name(pair.one), name(pair.other), words});
}

void draw_pair(const View& view, const Pair& pair, ImVec2 low) {
  auto& list = *ImGui::GetWindowDrawList();
  const ImVec2 high{low.x + view.px(34), low.y + view.px(22)};
  const auto state = state_of(pair);
  const auto sign = state == CellState::covered ? std::to_string(pair.ties())
                    : state == CellState::blank ? std::string("0")
                                                : std::string("–");
  draw_cell(list, view.theme, low, high, {.state = state, .letter = sign});
  ImGui::SetCursorScreenPos(low);
  const auto id = "pair/" + std::to_string(pair.one) + "/" + std::to_string(pair.other);
  press_area(id.c_str(), {high.x - low.x, high.y - low.y});
  tooltip(view, pair_words(view, pair));
}

void draw_triangle(const View& view, const DomainTies& links, const std::vector<UntiedDomains>& untied,
                   std::size_t district) {
  const auto& fonts = view.theme.fonts;
  auto& list = *ImGui::GetWindowDrawList();
  float labels = view.px(60);
  for (const auto& domain : links.domains) {
    labels = std::max(labels, text_width(fonts.table, term_name(view.state, Facet::domain, domain)) + view.px(12));
  }
  const float pitch = view.px(40), row = view.px(28);
  const auto start = ImGui::GetCursorScreenPos();
  for (std::size_t other = 1; other < links.domains.size(); ++other) {
    const float y = start.y + row * static_cast<float>(other - 1);
    draw_text(list, fonts.table, {start.x, y + view.px(4)}, paint(view.palette().ink),
              term_name(view.state, Facet::domain, links.domains[other]));
    for (std::size_t one = 0; one < other; ++one) {
      draw_pair(view, {links, untied, district, one, other}, {start.x + labels + pitch * static_cast<float>(one), y});
    }
  }
  const float foot = start.y + row * static_cast<float>(links.domains.size() - 1);
  for (std::size_t one = 0; one + 1 < links.domains.size(); ++one) {
    const auto words = term_name(view.state, Facet::domain, links.domains[one]);
    const float x = start.x + labels + pitch * static_cast<float>(one) + view.px(10);
    draw_turned_text(list, fonts.table, {x, foot + view.px(8)}, -45, paint(view.palette().ink), words);
  }
  ImGui::SetCursorScreenPos({start.x, foot + view.px(90)});
}

// The place among the districts; nothing is the whole municipality.
std::optional<std::size_t> district_shown(const View& view, const DomainTies& links) {
  for (std::size_t at = 0; at < links.districts.size(); ++at) {
    if (links.districts[at].district == view.state.planning.district) return at;
  }
  return std::nullopt;
}

void choose_district(const View& view, const DomainTies& links, std::optional<std::size_t> shown, Actions& actions) {
  std::vector<std::string> words{view.say(PlaceText::links_all)};
  for (const auto& district : links.districts) words.push_back(area_name(view.state, district.district));
  const int chosen = choose(view, "##links_district", words, shown ? static_cast<int>(*shown) + 1 : 0, {.chip = true});
  if (chosen < 0) return;
  auto planning = view.state.planning;
  planning.district = chosen == 0 ? AreaId{} : links.districts[static_cast<std::size_t>(chosen) - 1].district;
  actions.push_back(SetPlanning{planning});
}

// Of the pairs with people on both sides, how many have no tie.
void draw_count(const View& view, const DomainTies& links, const std::vector<UntiedDomains>& untied,
                std::size_t district) {
  int pairs = 0, without = 0;
  for (std::size_t other = 1; other < links.domains.size(); ++other) {
    for (std::size_t one = 0; one < other; ++one) {
      const auto state = state_of({links, untied, district, one, other});
      pairs += state == CellState::unknown ? 0 : 1;
      without += state == CellState::blank ? 1 : 0;
    }
  }
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  write(view.theme.fonts.strong, view.palette().ink, view.say(PlaceText::links_untied, {count(without)}));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(PlaceText::links_of_pairs, {count(pairs)}));
}

}  // namespace

void draw_links(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, view.say(PlaceText::links_title));
  const auto& of_districts = view.results.links;
  if (!of_districts || of_districts->domains.size() < 2) {
    write(fonts.text, view.palette().soft_ink, view.say(PlaceText::links_none));
    return;
  }
  write(fonts.table, view.palette().soft_ink, view.say(PlaceText::links_intro));
  tooltip(view, view.say(PlaceText::counting_rule, {"domain_pairs.v1"}));
  const auto chosen = district_shown(view, *of_districts);
  const auto& links = chosen ? *of_districts : *view.results.links_of_all;
  const auto shown = chosen.value_or(0);
  const auto untied = untied_domains(links);
  gap(view.px(8));
  choose_district(view, *of_districts, chosen, actions);
  gap(view.px(8));
  draw_count(view, links, untied, shown);
  gap(view.px(10));
  draw_triangle(view, links, untied, shown);
  const auto count = [&](int value) { return number(view.language(), static_cast<long long>(value)); };
  const auto day = short_date_told(view.language(), view.state.network().date);
  write(fonts.table, view.palette().soft_ink,
        chosen ? view.say(PlaceText::links_left_out, {count(links.without_district), count(links.without_domain), day})
               : view.say(PlaceText::links_left_out_of_all, {count(links.without_domain), day}));
}

}  // namespace sleutelnet
