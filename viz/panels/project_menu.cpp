// The menu behind the name of what is open.

#include "report/language_import.hpp"
#include "viz/action_table.hpp"
#include "viz/names.hpp"
#include "viz/panels/panels.hpp"
#include "viz/panels/project.hpp"
#include "viz/project/update_project.hpp"
#include "viz/update.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

constexpr const char* menu_id = "###project_menu";

std::string keys_of(std::string_view id) {
  for (const auto& command : commands()) {
    if (command.id == id) return chord_text(command.chord);
  }
  return {};
}

bool item(const View& view, const char* id, const std::string& words, std::string_view command, bool enabled) {
  ImGui::PushStyleColor(ImGuiCol_TextDisabled, paint(view.palette().soft_ink));
  const bool pressed = ImGui::MenuItem((words + "###" + id).c_str(), keys_of(command).c_str(), false, enabled);
  ImGui::PopStyleColor();
  return pressed;
}

void draw_recent(const View& view, Actions& actions) {
  const auto& recent = view.state.project.recent;
  if (!ImGui::BeginMenu((view.say(ProjectText::recent) + "###menu/recent").c_str())) return;
  if (recent.empty()) item(view, "menu/recent_none", view.say(ProjectText::recent_none), {}, false);
  for (std::size_t at = 0; at < recent.size(); ++at) {
    const auto id = "menu/recent" + std::to_string(at);
    const auto& path = recent[at].path;
    auto words = path.filename().string();
    if (recent[at].missing) words += "  (" + recent_words(view, recent[at]) + ")";
    if (item(view, id.c_str(), words, {}, !recent[at].missing)) actions.push_back(ProjectAction(OpenPaths{{path}}));
    tooltip(view, path.string());
  }
  if (!recent.empty()) {
    ImGui::Separator();
    if (item(view, "menu/forget", view.say(ProjectText::recent_forget), {}, true)) {
      actions.push_back(ProjectAction(ForgetRecent{}));
    }
  }
  ImGui::EndMenu();
}

void draw_items(const View& view, Actions& actions) {
  const auto& state = view.state;
  const bool open = something_open(state), folder = state.home.kind == Home::Kind::new_folder;
  const auto act = [&](const char* id, ProjectText words, std::string_view command, bool enabled, Action action) {
    if (item(view, id, view.say(words), command, enabled)) actions.push_back(std::move(action));
  };
  act("menu/open", ProjectText::open, "open", true, ProjectAction(BeginChoosing{ChooserPurpose::open}));
  draw_recent(view, actions);
  act("menu/make", ProjectText::make, "make", true, ProjectAction(BeginChoosing{ChooserPurpose::make}));
  ImGui::Separator();
  act("menu/save", folder ? ProjectText::save_folder : ProjectText::save, "save", can_save(state), Save{});
  act("menu/save_as", ProjectText::save_as, "save_as", open, ProjectAction(BeginChoosing{ChooserPurpose::save_as}));
  act("menu/moment", ProjectText::moment, "moment", may_keep_moment(state) && !state.guide.presenting,
      ProjectAction(KeepMoment{}));
  if (item(view, "menu/import", view.say(ImportText::command), "import", open && offers_edits(state))) {
    actions.push_back(ProjectAction(BeginChoosing{ChooserPurpose::import}));
  }
  if (names_locked(state)) act("menu/unlock", ProjectText::unlock_names, {}, true, ProjectAction(UnlockNames{}));
  ImGui::Separator();
  act("menu/close", ProjectText::close_project, "close_project", open, ProjectAction(CloseProject{}));
}

// The menu where the name ends; a key opens it as well.
void draw_menu(const View& view, bool pressed, ImVec2 below, Actions& actions) {
  if (view.state.project.menu_wanted) actions.push_back(ProjectAction(ProjectMenuReady{}));
  if (pressed || view.state.project.menu_wanted) {
    actions.push_back(ProjectAction(ReadRecent{}));
    ImGui::OpenPopup(menu_id);
  }
  ImGui::SetNextWindowPos(below);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(view.px(8), view.px(8)));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(view.px(16), view.px(10)));
  if (ImGui::BeginPopup(menu_id)) {
    draw_items(view, actions);
    ImGui::EndPopup();
  }
  ImGui::PopStyleVar(2);
}

}  // namespace

float draw_project_name(const View& view, Actions& actions) {
  auto& list = *ImGui::GetWindowDrawList();
  const auto& state = view.state;
  auto* font = view.theme.fonts.title;
  const auto known = std::string(name_known(state.network()));
  auto name = known.empty() ? view.say(Text::program_name) : known;
  if (state.project.start) name = view.say(ProjectText::menu);
  if (known.empty() && !state.project.path.empty()) name = state.project.path.stem().string();
  name = fitted(font, name, view.px(240));
  const auto at = ImGui::GetCursorScreenPos();
  const float width = text_width(font, name) + view.px(34), height = view.px(32);
  ImGui::SetCursorScreenPos({at.x - view.px(8), at.y});
  const bool pressed = press_area("project/menu", {width, height});
  if (ImGui::IsItemHovered()) {
    list.AddRectFilled(ImGui::GetItemRectMin(), ImGui::GetItemRectMax(), paint(view.palette().accent_ground),
                       view.px(6));
  }
  const auto menu = view.say(ProjectText::menu) + "  (" + keys_of("project_menu") + ")";
  const auto path = state.project.path.string();
  tooltip(view, path.empty() ? menu : menu + "\n" + path);
  draw_text(list, font, {at.x, at.y + view.px(6)}, paint(view.palette().ink), name);
  const ImVec2 caret{at.x + width - view.px(24), at.y + height / 2};
  const float half = view.px(4);
  list.AddTriangleFilled({caret.x - half, caret.y - half / 2}, {caret.x + half, caret.y - half / 2},
                         {caret.x, caret.y + half / 2 + view.px(1)}, paint(view.palette().soft_ink));
  draw_menu(view, pressed, {at.x - view.px(8), at.y + height + view.px(4)}, actions);
  return width - view.px(8);
}

std::string recent_words(const View& view, const RecentProject& recent) {
  if (!recent.missing) return {};
  const bool gone = *recent.missing == StoreProblem::not_there;
  return view.say(gone ? ProjectText::recent_gone : ProjectText::recent_forbidden);
}

}  // namespace sleutelnet
