#include "viz/panels/forms.hpp"

namespace sleutelnet {

namespace {

bool draw_tie_strength(const View& view, Tie& tie) {
  form_label(view, WindowText::field_strength);
  const std::vector<std::string> words = {
      capitalised(view.say(WindowText::strength_not_asked)), capitalised(view.say(WindowText::tie_strength_1)),
      capitalised(view.say(WindowText::tie_strength_2)), capitalised(view.say(WindowText::tie_strength_3))};
  const int chosen = choose(view, "##strength", words, tie.strength.value_or(0));
  if (chosen == 0) tie.strength.reset();
  if (chosen > 0) tie.strength = chosen;
  return chosen >= 0;
}

bool draw_reach_strength(const View& view, Reach& reach) {
  form_label(view, WindowText::field_strength);
  const std::vector<std::string> words = {capitalised(view.say(WindowText::reach_strength_1)),
                                          capitalised(view.say(WindowText::reach_strength_2)),
                                          capitalised(view.say(WindowText::reach_strength_3))};
  const int chosen = choose(view, "##strength", words, reach.strength - 1);
  if (chosen >= 0) reach.strength = chosen + 1;
  return chosen >= 0;
}

// Buurten, then wijken and the gemeente: a claim may hold for all of them.
bool draw_reach_area(const View& view, Reach& reach) {
  form_label(view, WindowText::field_area);
  std::vector<AreaId> values;
  std::vector<std::string> words;
  int current = -1;
  for (const auto level : {AreaLevel::neighbourhood, AreaLevel::district, AreaLevel::municipality}) {
    for (const auto* area : areas_at(view.state.network(), level)) {
      if (area->code == reach.area) current = static_cast<int>(values.size());
      values.push_back(area->code);
      const auto name = area_name(view.state, area->code);
      words.push_back(level == AreaLevel::neighbourhood ? name
                      : level == AreaLevel::district    ? view.say(WindowText::whole_district, {name})
                                                        : view.say(WindowText::whole_municipality, {name}));
    }
  }
  const int chosen = choose(view, "##area", words, current);
  if (chosen >= 0) reach.area = values[static_cast<std::size_t>(chosen)];
  return chosen >= 0;
}

bool draw_reach_value(const View& view, ReachForm& form) {
  form_label(view, WindowText::field_value);
  const auto terms = terms_of(view.state.network(), form.facet);
  std::vector<std::string> words;
  int current = -1;
  for (const auto* term : terms) {
    if (facet_value(form.reach, form.facet) == term->code) current = static_cast<int>(words.size());
    words.push_back(capitalised(label(view.language(), *term)));
  }
  const int chosen = choose(view, "##value", words, current);
  if (chosen < 0) return false;
  const auto& code = terms[static_cast<std::size_t>(chosen)]->code;
  switch (form.facet) {
    case Facet::domain: form.reach.domain = code; break;
    case Facet::setting: form.reach.setting = code; break;
    case Facet::age: form.reach.age = code; break;
    case Facet::theme: form.reach.theme = code; break;
  }
  return true;
}

}  // namespace

void draw_tie_form(const View& view, const TieForm& original, Actions& actions) {
  auto form = original;
  form_begin(view, original.refusal);
  write(view.theme.fonts.title, view.palette().ink, view.say(WindowText::add_tie_title));
  bool changed = form_actor(view, "##source", WindowText::field_source, form.tie.source, {.but = form.tie.target});
  changed |= form_actor(view, "##target", WindowText::field_target, form.tie.target, {.but = form.tie.source});
  changed |= form_choice(view, "##tie_kind", WindowText::field_tie_kind, form.tie.kind);
  changed |= draw_tie_strength(view, form.tie);
  changed |= form_choice(view, "##frequency", WindowText::field_frequency, form.tie.frequency);
  form_end(view, form, changed, original.refusal, actions);
}

void draw_reach_form(const View& view, const ReachForm& original, Actions& actions) {
  auto form = original;
  form_begin(view, original.refusal);
  write(view.theme.fonts.title, view.palette().ink,
        view.say(form.existing ? WindowText::change_reach_title : WindowText::add_reach_title,
                 {actor_title(view.state, form.reach.actor)}));
  bool changed = draw_reach_area(view, form.reach);
  auto facet = form.facet;
  if (form_choice(view, "##facet_of_reach", WindowText::field_facet, facet)) {
    form = with_facet(view.state.network(), form, facet);
    changed = true;
  }
  changed |= draw_reach_value(view, form);
  changed |= draw_reach_strength(view, form.reach);
  changed |= form_choice(view, "##source_of_reach", WindowText::field_source_of_reach, form.reach.source);
  form_end(view, form, changed, original.refusal, actions);
}

}  // namespace sleutelnet
