// What the municipality chose: its name and day here, targets and words in their tables; and the terms that are fixed.

#include <imgui.h>
#include <imgui_stdlib.h>

#include "core/network/candidate_days.hpp"
#include "viz/panels/manage.hpp"

namespace sleutelnet {

namespace {

std::string count(const View& view, long long many) { return number(view.language(), many); }

void draw_municipality(const View& view, Actions& actions) {
  const auto& network = view.state.network();
  const auto& fonts = view.theme.fonts;
  MunicipalityInput input{network.name, date_known(network) ? iso_date(network.date) : std::string(), {}};
  if (view.state.manage.municipality) input = *view.state.manage.municipality;
  heading(view, view.say(ManageText::settings_municipality));
  const float width = std::min(view.px(340), ImGui::GetContentRegionAvail().x);
  const auto field = [&](const char* id, ManageText name, std::string& value) {
    write(fonts.table, view.palette().soft_ink, view.say(name));
    ImGui::SetNextItemWidth(width);
    if (!ImGui::InputText(id, &value)) return;
    input.refusal.reset();
    actions.push_back(ManageAction(FillMunicipality{input}));
  };
  field("##municipality_name", ManageText::settings_name, input.name);
  field("##municipality_day", ManageText::settings_day, input.day);
  write(fonts.table, view.palette().soft_ink, view.say(ManageText::settings_day_hint));
  if (input.refusal) write(fonts.table, view.palette().warning, refusal_text(view.language(), *input.refusal));
  gap(view.px(4));
  const bool changed = view.state.manage.municipality.has_value();
  if (button(view, "settings/apply", view.say(ManageText::settings_apply), {.enabled = changed})) {
    actions.push_back(ManageAction(SubmitMunicipality{}));
  }
}

}  // namespace

void draw_settings(const View& view, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  const auto& network = view.state.network();
  write(fonts.title, view.palette().ink, view.say(ManageText::settings_title));
  draw_municipality(view, actions);
  gap(view.px(8));
  const auto table = [&](const char* id, ManageText name, ManageView which, std::size_t rows) {
    if (link(view, id, view.say(name, {count(view, static_cast<long long>(rows))}))) {
      actions.push_back(ManageAction(ShowManaged{which}));
    }
  };
  table("settings/targets", ManageText::settings_targets, ManageView::targets, network.targets.size());
  table("settings/words", ManageText::settings_words, ManageView::vocabulary, network.terms.size());
  heading(view, view.say(ManageText::settings_terms));
  write(fonts.table, view.palette().soft_ink, view.say(ManageText::settings_fixed));
  const auto fixed = [&](ManageText name, int value) {
    write(fonts.text, view.palette().ink, view.say(name, {count(view, value)}));
  };
  fixed(ManageText::settings_candidate, candidate_days);
  fixed(ManageText::settings_card, card_valid_months);
  fixed(ManageText::settings_silent, view.results.due.contacts.silent_days);
  fixed(ManageText::settings_small, fewest_inhabitants);
}

}  // namespace sleutelnet
