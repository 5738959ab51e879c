// The rows of a folder that somebody chooses from.

#include "report/language_store.hpp"
#include "viz/panels/project.hpp"
#include "viz/project/chooser.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

struct Widths {
  float kind = 0, size = 0, changed = 0;
  float behind_name() const { return kind + size + changed; }
};

Widths widths_of(const View& view) { return {view.px(130), view.px(76), view.px(104)}; }

std::string kind_words(const View& view, EntryKind kind) {
  switch (kind) {
    case EntryKind::folder: return view.say(ProjectText::kind_folder);
    case EntryKind::tables: return view.say(ProjectText::kind_tables);
    case EntryKind::project: return view.say(ProjectText::kind_project);
    case EntryKind::network:
    case EntryKind::other: break;
  }
  return view.say(ProjectText::kind_network);
}

std::string size_words(const View& view, const FolderEntry& entry) {
  if (entry.kind <= EntryKind::tables) return {};
  constexpr double kilo = 1000, mega = 1000 * kilo;
  const auto bytes = static_cast<double>(entry.bytes);
  const auto language = view.language();
  if (bytes >= mega) return view.say(ProjectText::megabytes, {number(language, bytes / mega, 1)});
  if (bytes >= kilo) return view.say(ProjectText::kilobytes, {number(language, bytes / kilo, 0)});
  return view.say(ProjectText::bytes, {number(language, bytes, 0)});
}

// Two presses on one row take it; the first chooses it.
void press_row(const Chooser& chooser, std::size_t row, Actions& actions) {
  actions.push_back(ProjectAction(MoveInChooser{row}));
  if (chooser.choice == row && ImGui::IsMouseDoubleClicked(0)) actions.push_back(ProjectAction(TakeChoice{}));
}

void draw_row(const View& view, const Chooser& chooser, const FolderEntry& entry, std::size_t row, Actions& actions) {
  const auto id = "entry/" + std::to_string(row);
  const float width = ImGui::GetContentRegionAvail().x, height = view.px(28);
  ImGui::InvisibleButton(id.c_str(), {width, height});
  if (ImGui::IsItemActivated()) press_row(chooser, row, actions);
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  auto& list = *ImGui::GetWindowDrawList();
  const bool chosen = chooser.choice == row;
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  if (chosen) list.AddRect(low, high, paint(view.palette().accent), view.px(6));
  const auto& fonts = view.theme.fonts;
  const auto widths = widths_of(view);
  const auto ink = paint(view.palette().ink), soft = paint(view.palette().soft_ink);
  if (fonts.icons) draw_text(list, fonts.text, {low.x + view.px(8), low.y + view.px(5)}, soft, icon_of(entry.kind));
  const float x = low.x + view.px(36), room = width - widths.behind_name() - view.px(44);
  draw_text(list, entry.kind == EntryKind::project ? fonts.strong : fonts.text, {x, low.y + view.px(5)}, ink,
            fitted(fonts.text, entry.name, room));
  const auto column = [&](float right, const std::string& words) {
    draw_text(list, fonts.table, {right - text_width(fonts.table, words), low.y + view.px(6)}, soft, words);
  };
  draw_text(list, fonts.table, {high.x - widths.behind_name(), low.y + view.px(6)}, soft, kind_words(view, entry.kind));
  column(high.x - widths.changed - view.px(12), size_words(view, entry));
  if (entry.changed) column(high.x - view.px(10), short_date(view.language(), *entry.changed));
}

void draw_headings(const View& view) {
  auto& list = *ImGui::GetWindowDrawList();
  ImFont* font = view.theme.fonts.table;
  const auto at = ImGui::GetCursorScreenPos();
  const float right = at.x + ImGui::GetContentRegionAvail().x;
  const auto widths = widths_of(view);
  const auto soft = paint(view.palette().soft_ink);
  draw_text(list, font, {at.x + view.px(36), at.y}, soft, view.say(ProjectText::column_name));
  draw_text(list, font, {right - widths.behind_name(), at.y}, soft, view.say(ProjectText::column_kind));
  const auto column = [&](float end, ProjectText words) {
    const auto said = view.say(words);
    draw_text(list, font, {end - text_width(font, said), at.y}, soft, said);
  };
  column(right - widths.changed - view.px(12), ProjectText::column_size);
  column(right - view.px(10), ProjectText::column_changed);
  ImGui::Dummy({0, font->FontSize + view.px(2)});
}

std::string nothing_words(const View& view, const Chooser& chooser) {
  if (chooser.look.path.empty() || chooser.number != 0) return view.say(ProjectText::folder_read);
  if (chooser.look.problem) {
    return sentence(view.language(), StoreError{*chooser.look.problem, chooser.look.path});
  }
  if (names_something(chooser)) return view.say(ProjectText::folder_without_folders);
  if (!chooser.typed.empty()) return view.say(ProjectText::folder_narrowed, {chooser.typed});
  return view.say(ProjectText::folder_empty);
}

}  // namespace

const char* icon_of(EntryKind kind) {
  switch (kind) {
    case EntryKind::folder: return "\uf114";
    case EntryKind::tables: return "\uf0ce";
    case EntryKind::project: return "\uf084";
    case EntryKind::network:
    case EntryKind::other: break;
  }
  return "\uf016";
}

void draw_folder_rows(const View& view, const Chooser& chooser, ImVec2 size, Actions& actions) {
  draw_headings(view);
  const float headings = view.theme.fonts.table->FontSize + view.px(8);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
  ImGui::BeginChild("entries", {size.x, size.y - headings}, false, ImGuiWindowFlags_NoNav);
  const auto shown = shown_entries(chooser);
  if (shown.empty()) write(view.theme.fonts.text, view.palette().soft_ink, nothing_words(view, chooser));
  const float row = view.px(28);
  const auto held = [](ImGuiKey code) { return ImGui::IsKeyDown(ImGui::GetKeyIndex(code)); };
  const bool moving =
      held(ImGuiKey_DownArrow) || held(ImGuiKey_UpArrow) || held(ImGuiKey_PageDown) || held(ImGuiKey_PageUp);
  // The chosen row stays in sight when the keys move it.
  if (chooser.choice && moving) {
    const float top = row * static_cast<float>(*chooser.choice);
    ImGui::SetScrollY(std::clamp(ImGui::GetScrollY(), top + row - ImGui::GetWindowHeight(), top));
  }
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(shown.size()), row);
  while (clipper.Step()) {
    for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
      const auto number = static_cast<std::size_t>(at);
      draw_row(view, chooser, shown[number], number, actions);
    }
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
