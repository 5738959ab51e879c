// What the municipality chose: its name, day, word for key figures and when to call here, targets and words in their
// tables; the terms that are fixed; and which file holds what.

#include <imgui.h>
#include <imgui_stdlib.h>

#include "core/network/candidate_days.hpp"
#include "core/network/codes.hpp"
#include "viz/controls.hpp"
#include "viz/manage/municipality.hpp"
#include "viz/panels/manage.hpp"

namespace sleutelnet {

namespace {

void draw_key_word(const View& view, MunicipalityInput& input, Actions& actions) {
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ManageText::settings_key_word));
  // Not from the table of texts, where the one word takes the place of the other.
  const auto word = [&](KeyWord which) {
    return std::string(view.language() == Language::dutch ? code_of(which) : english_code_of(which));
  };
  const std::vector<std::string> words{word(KeyWord::figure), word(KeyWord::person)};
  const int chosen = segments(view, "municipality/word", words, input.key_word == KeyWord::person ? 1 : 0);
  if (chosen < 0) return;
  input.key_word = chosen == 1 ? KeyWord::person : KeyWord::figure;
  input.refusal.reset();
  actions.push_back(ManageAction(FillMunicipality{input}));
}

void draw_municipality(const View& view, Actions& actions) {
  const auto& network = view.state.network();
  const auto& fonts = view.theme.fonts;
  auto input = view.state.manage.municipality.value_or(municipality_input(network));
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
  field("##municipality_quiet", ManageText::settings_quiet, input.quiet_days);
  write(fonts.table, view.palette().soft_ink, view.say(ManageText::settings_quiet_hint));
  draw_key_word(view, input, actions);
  if (input.refusal) write(fonts.table, view.palette().warning, refusal_text(view.language(), *input.refusal));
  gap(view.px(4));
  const bool changed = view.state.manage.municipality.has_value();
  if (button(view, "settings/apply", view.say(ManageText::settings_apply), {.enabled = changed})) {
    actions.push_back(ManageAction(SubmitMunicipality{}));
  }
}

// Which file is for whom.
void draw_files(const View& view) {
  const auto& home = view.state.home;
  const auto& fonts = view.theme.fonts;
  heading(view, view.say(ManageText::settings_files));
  const auto tell = [&](ManageText what, const std::filesystem::path& file) {
    write(fonts.text, view.palette().ink, view.say(what, {file.filename().string()}));
  };
  if (home.kind != Home::Kind::project) {
    write(fonts.text, view.palette().ink, view.say(ManageText::settings_files_folder));
    return;
  }
  tell(ManageText::settings_file_network, home.path);
  tell(ManageText::settings_file_names, names_file_of(home.path));
  if (home.in_clear) write(fonts.text, view.palette().ink, view.say(ManageText::settings_file_in_clear));
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
  fixed(ManageText::settings_small, fewest_inhabitants);
  draw_files(view);
}

}  // namespace sleutelnet
