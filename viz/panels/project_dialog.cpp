// The dialogs over the window: which page is open, what is being done, and what went wrong.

#include <imgui_internal.h>

#include "report/language_import.hpp"
#include "report/language_store.hpp"
#include "viz/panels/project.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

// Over all that the dialog stands in front of, so that a click beside it does nothing there.
void draw_veil(const View& view) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().ground, 0.72F));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0.0F);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0.0F);
  ImGui::Begin("###veil", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoFocusOnAppearing);
  // It never comes forward by itself, so a dialog that is pressed or not stays before it.
  if (ImGui::IsWindowAppearing()) ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  ImGui::End();
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor();
}

std::string name_of(const Errand& errand) {
  if (const auto* save = std::get_if<SaveErrand>(&errand)) return save->file.filename().string();
  if (const auto* import = std::get_if<ImportErrand>(&errand)) return import->paths.front().filename().string();
  const auto* open = std::get_if<OpenErrand>(&errand);
  return open != nullptr && !open->paths.empty() ? open->paths.front().filename().string() : std::string();
}

std::string words_of(const View& view, const Errand& errand) {
  const auto name = name_of(errand);
  if (std::holds_alternative<MomentErrand>(errand)) return view.say(ProjectText::keeping_moment);
  if (std::holds_alternative<ImportErrand>(errand)) return view.say(ImportText::reading, {name});
  return view.say(std::holds_alternative<SaveErrand>(errand) ? ProjectText::making : ProjectText::opening, {name});
}

void draw_working(const View& view, const WorkingPage& page, Actions& actions) {
  const bool saving = std::holds_alternative<SaveErrand>(page.errand);
  const bool moment = std::holds_alternative<MomentErrand>(page.errand);
  begin_question(view, "###working", words_of(view, page.errand));
  const auto at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x, height = view.px(6);
  auto& list = *ImGui::GetWindowDrawList();
  const auto share = static_cast<float>(view.results.errand.share);
  list.AddRectFilled(at, {at.x + width, at.y + height}, paint(view.palette().line), height / 2);
  if (share > 0)
    list.AddRectFilled(at, {at.x + width * share, at.y + height}, paint(view.palette().accent), height / 2);
  ImGui::Dummy({width, height});
  gap(view.px(12));
  if (!saving && !moment && button(view, "working/stop", view.say(ProjectText::stop))) {
    actions.push_back(ProjectAction(LeaveDialog{}));
  }
  end_question();
}

void write_issues(const View& view, const std::vector<Issue>& issues) {
  constexpr std::size_t most = 5;
  for (std::size_t at = 0; at < std::min(most, issues.size()); ++at) {
    write(view.theme.fonts.text, view.palette().ink, sentence(view.language(), issues[at]));
    gap(view.px(6));
  }
  if (issues.size() <= most) return;
  const auto rest = number(view.language(), static_cast<long long>(issues.size() - most));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ProjectText::failed_more, {rest}));
}

void draw_failure(const View& view, const ErrandFailure& failure, Actions& actions) {
  begin_question(view, "###failed", view.say(ProjectText::failed_open));
  if (failure.error) {
    write(view.theme.fonts.text, view.palette().ink, sentence(view.language(), *failure.error));
  } else if (!failure.key_file.empty()) {
    write(view.theme.fonts.text, view.palette().ink,
          view.say(ProjectText::key_file_unreadable, {failure.key_file.string()}));
  } else if (!failure.no_mapping.empty()) {
    write(view.theme.fonts.text, view.palette().ink,
          view.say(ImportText::template_wrong, {failure.no_mapping.filename().string()}));
  } else if (failure.several) {
    write(view.theme.fonts.text, view.palette().ink, view.say(ProjectText::one_at_a_time));
  } else if (failure.issues.empty()) {
    write(view.theme.fonts.text, view.palette().ink, view.say(ProjectText::failed_nothing, {failure.path.string()}));
  }
  write_issues(view, failure.issues);
  gap(view.px(6));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ProjectText::failed_words));
  gap(view.px(12));
  const ButtonOptions wide{.look = ButtonLook::primary, .width = ImGui::GetContentRegionAvail().x};
  if (view.state.project.behind.index() != 0) {
    if (button(view, "failed/back", view.say(ProjectText::back), wide)) actions.push_back(ProjectAction(LeaveDialog{}));
  } else {
    if (button(view, "failed/other", view.say(ProjectText::choose_other), wide)) {
      const bool mapping = !failure.no_mapping.empty();
      actions.push_back(ProjectAction(BeginChoosing{mapping ? ChooserPurpose::template_file : ChooserPurpose::open}));
    }
    const ButtonOptions plain{.width = wide.width};
    if (button(view, "failed/close", view.say(ProjectText::cancel), plain)) {
      actions.push_back(ProjectAction(LeaveDialog{}));
    }
  }
  end_question();
}

}  // namespace

void draw_project_dialog(const View& view, Actions& actions) {
  const auto& dialog = view.state.project.dialog;
  if (dialog.index() == 0) return;
  // What takes no time that anybody notices shows no page.
  constexpr double worth_telling = 0.15;
  if (const auto* working = std::get_if<WorkingPage>(&dialog)) {
    if (view.results.errand.seconds < worth_telling) return;
    draw_veil(view);
    draw_working(view, *working, actions);
    return;
  }
  draw_veil(view);
  if (const auto* chooser = std::get_if<Chooser>(&dialog)) draw_chooser(view, *chooser, actions);
  if (const auto* page = std::get_if<PassphrasePage>(&dialog)) draw_passphrase_page(view, *page, actions);
  if (const auto* page = std::get_if<SealPage>(&dialog)) draw_seal_page(view, *page, actions);
  if (const auto* page = std::get_if<FailurePage>(&dialog)) draw_failure(view, page->failure, actions);
}

}  // namespace sleutelnet
