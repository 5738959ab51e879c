// A folder to choose from: the places, the line to type in, the rows, and what to do with the choice.

#include <imgui.h>
#include <imgui_stdlib.h>

#include "report/language_import.hpp"
#include "report/language_store.hpp"
#include "viz/panels/project.hpp"
#include "viz/project/chooser.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

ProjectText project_title(ChooserPurpose purpose) {
  switch (purpose) {
    case ChooserPurpose::open: return ProjectText::choose_open;
    case ChooserPurpose::make: return ProjectText::choose_make;
    case ChooserPurpose::save_as: return ProjectText::choose_save_as;
    default: break;
  }
  return ProjectText::choose_key_file;
}

std::string title_of(const View& view, ChooserPurpose purpose) {
  switch (purpose) {
    case ChooserPurpose::import: return view.say(ImportText::choose);
    case ChooserPurpose::template_name: return view.say(ImportText::template_name);
    case ChooserPurpose::template_file: return view.say(ImportText::template_choose);
    default: return view.say(project_title(purpose));
  }
}

bool key(ImGuiKey code) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(code)); }
// Not once more while it is held: who empties the line with Backspace stays in the folder.
bool key_once(ImGuiKey code) { return ImGui::IsKeyPressed(ImGui::GetKeyIndex(code), false); }

void go_up(const Chooser& chooser, Actions& actions) {
  const auto& folder = chooser.look.path;
  if (folder.has_relative_path()) actions.push_back(ProjectAction(GoToFolder{folder.parent_path()}));
}

// The arrows choose, also while something is typed; with nothing typed they go through folders as well.
void hear_keys(const Chooser& chooser, Actions& actions) {
  const auto shown = shown_entries(chooser);
  const auto move = [&](std::ptrdiff_t step) {
    if (shown.empty()) return;
    const auto last = static_cast<std::ptrdiff_t>(shown.size()) - 1;
    const auto from = chooser.choice ? static_cast<std::ptrdiff_t>(*chooser.choice) : (step > 0 ? -1 : last + 1);
    const auto to = std::clamp<std::ptrdiff_t>(from + step, 0, last);
    actions.push_back(ProjectAction(MoveInChooser{static_cast<std::size_t>(to)}));
  };
  constexpr std::ptrdiff_t page = 10;
  if (key(ImGuiKey_DownArrow)) move(1);
  if (key(ImGuiKey_UpArrow)) move(-1);
  if (key(ImGuiKey_PageDown)) move(page);
  if (key(ImGuiKey_PageUp)) move(-page);
  if (!chooser.typed.empty() || chooser.anew) return;
  if (key_once(ImGuiKey_Backspace) || key_once(ImGuiKey_LeftArrow)) go_up(chooser, actions);
  const bool into =
      chooser.choice && *chooser.choice < shown.size() && shown[*chooser.choice].kind <= EntryKind::tables;
  if (into && key_once(ImGuiKey_RightArrow)) {
    actions.push_back(ProjectAction(GoToFolder{chooser.look.path / shown[*chooser.choice].name}));
  }
}

// While it is typed in, ImGui holds the text: what was put there by other means is handed to it.
int take_text(ImGuiInputTextCallbackData* data) {
  const auto& chooser = *static_cast<const Chooser*>(data->UserData);
  if (!chooser.anew || chooser.typed == data->Buf) return 0;
  data->DeleteChars(0, data->BufTextLen);
  data->InsertChars(0, chooser.typed.c_str());
  return 0;
}

void draw_line(const View& view, const Chooser& chooser, float width, Actions& actions) {
  if (chooser.anew) {
    ImGui::SetKeyboardFocusHere();
    actions.push_back(ProjectAction(ChooserReady{}));
  }
  // Room to grow: ImGui's own way to make a string longer needs the callback that hands text over.
  constexpr std::size_t longest = 1024;
  auto typed = chooser.typed.substr(0, longest - 1);
  typed.resize(longest, '\0');
  ImGui::SetNextItemWidth(width);
  const auto hint = view.say(names_something(chooser) ? ProjectText::typed_name : ProjectText::typed_open);
  const bool entered = ImGui::InputTextWithHint(
      "##chooser/line", hint.c_str(), typed.data(), typed.size(),
      ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_CallbackAlways | ImGuiInputTextFlags_CallbackHistory,
      take_text, const_cast<Chooser*>(&chooser));
  typed.resize(typed.find('\0'));
  const bool leaving = key(ImGuiKey_Escape);
  if (typed != chooser.typed && !leaving) actions.push_back(ProjectAction(TypeInChooser{typed}));
  if (entered) actions.push_back(ProjectAction(TakeChoice{}));
}

void draw_places(const View& view, const Chooser& chooser, Actions& actions) {
  const auto& places = view.state.project.places;
  const float width = ImGui::GetContentRegionAvail().x;
  const auto place = [&](const char* id, ProjectText words, const std::filesystem::path& folder) {
    if (folder.empty()) return;
    const bool here = chooser.look.path == folder;
    const ButtonOptions options{.look = here ? ButtonLook::chosen : ButtonLook::quiet, .width = width};
    if (button(view, id, view.say(words), options)) actions.push_back(ProjectAction(GoToFolder{folder}));
    tooltip(view, folder.string());
  };
  place("place/home", ProjectText::place_home, places.home);
  place("place/documents", ProjectText::place_documents, places.documents);
  if (chooser.purpose == ChooserPurpose::open) place("place/sample", ProjectText::place_sample, places.sample);
  if (view.state.project.recent.empty() || chooser.purpose == ChooserPurpose::key_file) return;
  heading(view, view.say(ProjectText::recent));
  std::vector<std::filesystem::path> folders;
  for (const auto& recent : view.state.project.recent) {
    const auto folder = recent.path.parent_path();
    if (recent.missing || std::find(folders.begin(), folders.end(), folder) != folders.end()) continue;
    folders.push_back(folder);
    const auto id = "place/recent" + std::to_string(folders.size());
    const ButtonOptions options{.look = ButtonLook::quiet, .width = width};
    if (button(view, id.c_str(), folder.filename().string(), options)) {
      actions.push_back(ProjectAction(GoToFolder{folder}));
    }
    tooltip(view, folder.string());
    if (folders.size() == 5) break;
  }
}

void draw_path(const View& view, const Chooser& chooser, Actions& actions) {
  if (button(view, "chooser/up", view.say(ProjectText::folder_up))) go_up(chooser, actions);
  ImGui::SameLine(0, view.px(12));
  const auto at = ImGui::GetCursorScreenPos();
  auto* font = view.theme.fonts.text;
  const auto path = chooser.look.path.string();
  const float room = ImGui::GetContentRegionAvail().x;
  // The end of a long path says more than its beginning.
  std::size_t from = 0;
  while (from < path.size() && text_width(font, "…" + path.substr(from)) > room) {
    from = std::min(path.find('/', from + 1), path.size());
  }
  draw_text(*ImGui::GetWindowDrawList(), font, {at.x, at.y + view.px(7)}, paint(view.palette().ink),
            from == 0 ? path : "…" + path.substr(from));
  ImGui::Dummy({room, view.px(32)});
}

void draw_refusal(const View& view, const Chooser& chooser) {
  std::string words;
  if (chooser.refusal) words = sentence(view.language(), *chooser.refusal);
  if (chooser.nameless) words = view.say(ProjectText::name_needed);
  if (words.empty()) {
    const auto keys = view.say(names_something(chooser) ? ProjectText::chooser_keys_name : ProjectText::chooser_keys);
    write(view.theme.fonts.table, view.palette().soft_ink, keys);
  } else {
    write(view.theme.fonts.table, view.palette().warning, words);
  }
}

void draw_buttons(const View& view, const Chooser& chooser, Actions& actions) {
  if (button(view, "chooser/cancel", view.say(ProjectText::cancel))) actions.push_back(ProjectAction(LeaveDialog{}));
  ImGui::SameLine();
  const bool whole = chooser.purpose == ChooserPurpose::open || chooser.purpose == ChooserPurpose::import;
  const bool here = whole && chooser.look.kind == EntryKind::tables && !chooser.choice && chooser.typed.empty();
  const auto words = view.say(names_something(chooser) ? ProjectText::go_on
                              : here                   ? ProjectText::open_this_folder
                                                       : ProjectText::open_chosen);
  const bool ready = here || names_something(chooser) || chooser.choice || !chooser.typed.empty();
  if (button(view, "chooser/take", words, {.look = ButtonLook::primary, .enabled = ready})) {
    actions.push_back(ProjectAction(TakeChoice{}));
  }
}

}  // namespace

void draw_chooser(const View& view, const Chooser& chooser, Actions& actions) {
  const auto screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(view.px(820), screen.x - view.px(24));
  ImGui::SetNextWindowPos({screen.x / 2, screen.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
  ImGui::SetNextWindowSize({width, std::min(view.px(600), screen.y - view.px(24))});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, paint(view.palette().panel));
  ImGui::Begin("###chooser", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor();
  write(view.theme.fonts.title, view.palette().ink, title_of(view, chooser.purpose));
  gap(view.px(10));
  hear_keys(chooser, actions);
  draw_line(view, chooser, ImGui::GetContentRegionAvail().x, actions);
  gap(view.px(8));
  const float below = view.px(90), places = std::min(view.px(140), width / 4);
  const float height = std::max(view.px(120), ImGui::GetContentRegionAvail().y - below);
  ImGui::BeginChild("places", {places, height});
  draw_places(view, chooser, actions);
  ImGui::EndChild();
  ImGui::SameLine(0, view.px(16));
  ImGui::BeginChild("folder", {0, height});
  draw_path(view, chooser, actions);
  const auto room = ImGui::GetContentRegionAvail();
  draw_folder_rows(view, chooser, room, actions);
  ImGui::EndChild();
  draw_refusal(view, chooser);
  gap(view.px(8));
  draw_buttons(view, chooser, actions);
  ImGui::End();
}

}  // namespace sleutelnet
