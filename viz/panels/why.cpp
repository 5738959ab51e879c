#include <algorithm>

#include "report/explain.hpp"
#include "viz/document_view.hpp"
#include "viz/measure_text.hpp"
#include "viz/names.hpp"
#include "viz/panels/panels.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void draw_page(const View& view) {
  const auto& part = view.results.explanation;
  const bool now = part && part->asked == value_chosen(view.state);
  if (!now) {
    write(view.theme.fonts.text, view.palette().soft_ink, view.say(WindowText::working_out));
  } else if (!part->found) {
    write(view.theme.fonts.text, view.palette().warning, sentence(view.language(), part->found.reason()));
  } else {
    ExplanationAside aside{.facet = view.results.coverage.options.facet};
    if (const auto* place = certainty_of(view.state, view.results, part->asked.actor)) aside.place = *place;
    if (vault_open(view.state)) aside.name_of = [&](const ActorId& actor) { return actor_title(view.state, actor); };
    draw_document(view, explanation_document(view.state.network(), *part->found, view.language(), aside));
  }
}

}  // namespace

void draw_why(const View& view, const ActorId& actor, Actions& actions) {
  const auto& measure = view.results.measure;
  if (!measure) return;
  heading(view, view.say(WindowText::why));
  write(view.theme.fonts.text, view.palette().ink,
        measure_title(view.language(), measure->name) + ": " + value_with_rank(view, *measure, actor));
  // How sure value and place are, once that is worked out.
  const auto* place = certainty_of(view.state, view.results, actor);
  const auto sure = place != nullptr ? certainty_words(view.language(), *place) : std::string();
  if (!sure.empty()) write(view.theme.fonts.table, view.palette().soft_ink, sure);
  if (!value_chosen(view.state)) return;
  if (button(view, "why", view.say(WindowText::why_this_value), {.width = ImGui::GetContentRegionAvail().x})) {
    actions.push_back(ShowWhy{true});
  }
  tooltip(view, view.say(WindowText::command_why) + " (F12)");
}

void draw_why_page(const View& view, Actions& actions) {
  if (!view.state.why_shown || !value_chosen(view.state)) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize(
      {std::min(view.px(880), screen.x - view.px(32)), std::min(view.px(820), screen.y - view.px(32))});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###why_page", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  // The way out stays in sight, however long the page.
  ImGui::BeginChild("page", {0, ImGui::GetContentRegionAvail().y - view.px(48)});
  draw_page(view);
  ImGui::EndChild();
  gap(view.px(8));
  if (button(view, "close_why", view.say(WindowText::close))) actions.push_back(ShowWhy{false});
  ImGui::End();
}

}  // namespace sleutelnet
