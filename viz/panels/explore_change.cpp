// One field for all who are chosen, and the question before all of them go.

#include "report/language_explore.hpp"
#include "viz/explore/shared_change.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Offered {
  SharedField field;
  ExploreText words;
};
constexpr Offered offered[] = {{SharedField::status, ExploreText::shared_status},
                               {SharedField::organisation, ExploreText::shared_organisation},
                               {SharedField::domain_added, ExploreText::shared_domain_added},
                               {SharedField::domain_removed, ExploreText::shared_domain_removed},
                               {SharedField::response, ExploreText::shared_response},
                               {SharedField::owner, ExploreText::shared_owner}};

void fill(Actions& actions, std::optional<SharedChange> change) {
  actions.push_back(ExploreAction(FillShared{std::move(change)}));
}

void choose_field(const View& view, Actions& actions) {
  const auto& shared = view.state.explore.shared;
  std::vector<std::string> words;
  std::vector<SharedField> fields;
  int current = -1;
  for (const auto& each : offered) {
    if (shared_values(view.state, each.field).empty()) continue;
    if (shared && shared->field == each.field) current = static_cast<int>(words.size());
    words.push_back(capitalised(view.say(each.words)));
    fields.push_back(each.field);
  }
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ExploreText::shared_field));
  const int chosen = choose(view, "##shared_field", words, current);
  if (chosen < 0) return;
  const auto field = fields[static_cast<std::size_t>(chosen)];
  fill(actions, SharedChange{field, shared_values(view.state, field).front()});
}

void choose_value(const View& view, const SharedChange& shared, Actions& actions) {
  const auto values = shared_values(view.state, shared.field);
  std::vector<std::string> words;
  int current = -1;
  for (const auto& value : values) {
    if (value == shared.value) current = static_cast<int>(words.size());
    words.push_back(capitalised(shared_value_words(view.state, shared.field, value)));
  }
  gap(view.px(6));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ExploreText::shared_value));
  const int chosen = choose(view, "##shared_value", words, current);
  if (chosen >= 0) fill(actions, SharedChange{shared.field, values[static_cast<std::size_t>(chosen)]});
}

std::string effect(const View& view, std::size_t changing) {
  const auto all = view.state.explore.chosen.size();
  const auto many = number(view.language(), static_cast<long long>(all));
  if (changing == all) return view.say(ExploreText::shared_changes_all, {many});
  if (changing == 1) return view.say(ExploreText::shared_changes_one, {many});
  return view.say(ExploreText::shared_changes, {many, number(view.language(), static_cast<long long>(changing))});
}

}  // namespace

void draw_shared_change(const View& view, Actions& actions) {
  const auto& explore = view.state.explore;
  heading(view, view.say(ExploreText::shared_title));
  choose_field(view, actions);
  if (!explore.shared) return;
  choose_value(view, *explore.shared, actions);
  const auto changing = shared_edits(view.state, *explore.shared).size();
  write(view.theme.fonts.table, view.palette().soft_ink, effect(view, changing));
  if (explore.refusal) {
    write(view.theme.fonts.text, view.palette().warning, sentence(view.language(), *explore.refusal));
  }
  gap(view.px(6));
  const float half = (ImGui::GetContentRegionAvail().x - view.px(8)) / 2;
  const ButtonOptions options{.look = ButtonLook::primary, .width = half, .enabled = changing > 0};
  if (button(view, "shared/apply", view.say(ExploreText::shared_apply), options)) {
    actions.push_back(ExploreAction(ApplyShared{}));
  }
  ImGui::SameLine();
  if (button(view, "shared/cancel", view.say(WindowText::cancel), {.width = half})) fill(actions, std::nullopt);
}

void draw_removal_question(const View& view, Actions& actions) {
  if (!view.state.explore.removal_asked) return;
  const auto& chosen = view.state.explore.chosen;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  const auto figures = removal_figures(view.state.records(), chosen);
  std::vector<std::string> along;
  const auto goes = [&](std::size_t many, ExploreText words) {
    if (many > 0) along.push_back(view.say(words, {count(many)}));
  };
  goes(figures.ties, ExploreText::removal_ties);
  goes(figures.reach, ExploreText::removal_reach);
  goes(figures.contacts, ExploreText::removal_contacts);
  goes(figures.agreements, ExploreText::removal_agreements);
  goes(figures.names, ExploreText::removal_names);
  const auto& font = view.theme.fonts.text;
  begin_question(view, "###remove_chosen", view.say(ExploreText::removal_title, {count(chosen.size())}));
  write(
      font, view.palette().ink,
      along.empty() ? view.say(ExploreText::removal_nothing) : view.say(ExploreText::removal_along, {in_a_row(along)}));
  if (figures.members > 0) {
    write(font, view.palette().ink, view.say(ExploreText::removal_members, {count(figures.members)}));
  }
  write(font, view.palette().soft_ink, view.say(ExploreText::removal_undo));
  gap(view.px(12));
  const float width = ImGui::GetContentRegionAvail().x;
  if (button(view, "removal/yes", view.say(ExploreText::removal_yes), {.look = ButtonLook::primary, .width = width})) {
    actions.push_back(ExploreAction(RemoveChosen{}));
  }
  if (button(view, "removal/no", view.say(ExploreText::removal_no), {.width = width})) {
    actions.push_back(ExploreAction(AskRemoval{false}));
  }
  end_question();
}

}  // namespace sleutelnet
