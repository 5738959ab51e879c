// Questions "what if these leave" that were kept under a name: kept while the window is open, side by side.

#include <imgui.h>
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include "report/language_explore.hpp"
#include "report/what_if.hpp"
#include "viz/panels/explore_panels.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

void ask(Actions& actions, ExploreAction action) { actions.emplace_back(std::move(action)); }

const ScenarioPart* worked_out(const View& view, const Scenario& scenario) {
  const auto found = view.results.scenarios.find(scenario.leaving);
  return found != view.results.scenarios.end() ? &found->second : nullptr;
}

// Every line of a question, by name; those that are still being worked out have none.
std::vector<std::pair<std::string, std::string>> lines_of(const View& view, const Scenario& scenario) {
  std::vector<std::pair<std::string, std::string>> lines;
  const auto* part = worked_out(view, scenario);
  if (part == nullptr) return lines;
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  const bool has_cells = !view.results.coverage.cells.empty();
  lines.emplace_back(view.say(ExploreText::scenario_leaving), count(part->departure.actors.size()));
  if (has_cells) lines.emplace_back(view.say(ExploreText::scenario_gaps), count(part->opened.size()));
  for (const auto& line : what_if_lines(part->departure, has_cells, view.language())) {
    lines.emplace_back(view.say(line.name), line.value);
  }
  return lines;
}

void draw_name(const View& view, std::size_t place, float width, Actions& actions) {
  const auto& explore = view.state.explore;
  const auto& scenario = explore.scenarios[place];
  const auto id = std::to_string(place);
  if (explore.renamed == place) {
    auto typed = explore.scenario_name;
    ImGui::SetNextItemWidth(width);
    const bool entered = ImGui::InputText("##rename", &typed, ImGuiInputTextFlags_EnterReturnsTrue);
    if (typed != explore.scenario_name) ask(actions, TypeScenario{typed});
    if (entered) ask(actions, RenameScenario{});
  } else {
    write(view.theme.fonts.strong, view.palette().ink, fitted(view.theme.fonts.strong, scenario.name, width));
    tooltip(view, in_a_row(scenario.leaving));
  }
  if (icon_button(view, ("rename/" + id).c_str(), icon::edit, view.say(ExploreText::scenario_rename))) {
    ask(actions, BeginRename{place});
  }
  ImGui::SameLine(0, view.px(2));
  if (icon_button(view, ("drop/" + id).c_str(), icon::remove, view.say(ExploreText::scenario_drop))) {
    ask(actions, DropScenario{place});
  }
  ImGui::SameLine(0, view.px(6));
  if (button(view, ("ask/" + id).c_str(), view.say(ExploreText::scenario_ask))) ask(actions, AskScenario{place});
}

void draw_table(const View& view, Actions& actions) {
  const auto& scenarios = view.state.explore.scenarios;
  std::vector<std::vector<std::pair<std::string, std::string>>> columns;
  std::size_t longest = 0;
  for (const auto& scenario : scenarios) {
    columns.push_back(lines_of(view, scenario));
    if (columns.back().size() > columns[longest].size()) longest = columns.size() - 1;
  }
  const int width = static_cast<int>(scenarios.size()) + 1;
  const auto flags = ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_ScrollX | ImGuiTableFlags_RowBg;
  if (!ImGui::BeginTable("scenarios", width, flags, {0, ImGui::GetContentRegionAvail().y - view.px(76)})) return;
  ImGui::PushOverrideID(ImGui::GetCurrentWindow()->ID);  // each button is known by its name
  ImGui::TableSetupScrollFreeze(1, 0);
  ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed, view.px(230));
  for (std::size_t at = 0; at < scenarios.size(); ++at) {
    ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed, view.px(190));
  }
  ImGui::TableNextRow();
  for (std::size_t at = 0; at < scenarios.size(); ++at) {
    ImGui::TableSetColumnIndex(static_cast<int>(at) + 1);
    draw_name(view, at, view.px(180), actions);
  }
  const auto cell = [&](int column, ImFont* font, Colour colour, const std::string& words) {
    ImGui::TableSetColumnIndex(column);
    write(font, colour, words);
  };
  for (std::size_t row = 0; row < columns[longest].size(); ++row) {
    ImGui::TableNextRow();
    cell(0, view.theme.fonts.table, view.palette().soft_ink, columns[longest][row].first);
    for (std::size_t at = 0; at < columns.size(); ++at) {
      const bool there = row < columns[at].size();
      cell(static_cast<int>(at) + 1, view.theme.fonts.strong, there ? view.palette().ink : view.palette().soft_ink,
           there ? columns[at][row].second : "…");
    }
  }
  ImGui::PopID();
  ImGui::EndTable();
}

}  // namespace

void draw_scenario_keeping(const View& view, Actions& actions) {
  const auto& explore = view.state.explore;
  gap(view.px(6));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ExploreText::scenario_name));
  auto typed = explore.renamed ? std::string() : explore.scenario_name;
  const auto keep = view.say(ExploreText::scenario_keep);
  const float width = button_width(view, keep);
  ImGui::SetNextItemWidth(ImGui::GetContentRegionAvail().x - width - view.px(8));
  const bool entered = ImGui::InputText("##scenario", &typed, ImGuiInputTextFlags_EnterReturnsTrue);
  if (!explore.renamed && typed != explore.scenario_name) ask(actions, TypeScenario{typed});
  ImGui::SameLine(0, view.px(8));
  const bool possible = !typed.empty() && explore.scenarios.size() < most_scenarios;
  if ((button(view, "scenario/keep", keep, {.enabled = possible}) || entered) && possible) {
    ask(actions, KeepScenario{});
  }
  if (explore.scenarios.size() == most_scenarios) {
    write(view.theme.fonts.table, view.palette().soft_ink, view.say(ExploreText::scenario_full));
  }
}

void draw_scenario_link(const View& view, Actions& actions) {
  const auto& scenarios = view.state.explore.scenarios;
  if (scenarios.empty()) return;
  const auto many = number(view.language(), static_cast<long long>(scenarios.size()));
  if (link(view, "scenario/show", view.say(ExploreText::scenario_show, {many}))) ask(actions, ShowScenarios{true});
  gap(view.px(8));
}

void draw_scenarios(const View& view, Actions& actions) {
  if (!view.state.explore.scenarios_shown) return;
  const auto screen = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize(
      {std::min(view.px(1040), screen.x - view.px(32)), std::min(view.px(560), screen.y - view.px(32))});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###scenarios", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  write(view.theme.fonts.title, view.palette().ink, view.say(ExploreText::scenario_title));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ExploreText::scenario_session));
  gap(view.px(8));
  draw_table(view, actions);
  write(view.theme.fonts.table, view.palette().soft_ink,
        what_if_basis(view.state.network(), view.results.graph, view.results.coverage, view.language()));
  gap(view.px(6));
  if (button(view, "scenarios/close", view.say(WindowText::close))) ask(actions, ShowScenarios{false});
  ImGui::End();
}

}  // namespace sleutelnet
