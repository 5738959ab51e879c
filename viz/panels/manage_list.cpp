#include "viz/manage/row_table.hpp"
#include "viz/panels/import_page.hpp"
#include "viz/panels/manage.hpp"
#include "viz/panels/panels.hpp"
#include "viz/update.hpp"

namespace sleutelnet {

namespace {

ManageText name_of(ManageView view) {
  if (is_table(view)) return row_table(view).name();
  switch (view) {
    case ManageView::contact_log: return ManageText::contact_log;
    case ManageView::owners: return ManageText::owners;
    case ManageView::reviews: return ManageText::reviews;
    case ManageView::retention: return ManageText::retention;
    case ManageView::duplicates: return ManageText::duplicates;
    case ManageView::settings: return ManageText::settings;
    default: return ManageText::history;
  }
}

void draw_view(const View& view, ManageView which, const std::string& count, bool pressing, Actions& actions) {
  const auto id = "manage/" + std::to_string(static_cast<int>(which));
  if (press_area(id.c_str(), {ImGui::GetContentRegionAvail().x, view.px(30)})) {
    actions.push_back(ManageAction(ShowManaged{which}));
  }
  auto& list = *ImGui::GetWindowDrawList();
  const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
  const bool chosen = view.state.manage.view == which && !view.state.project.import;
  if (chosen || ImGui::IsItemHovered()) {
    list.AddRectFilled(low, high, paint(view.palette().accent_ground, chosen ? 1.0F : 0.5F), view.px(6));
  }
  const auto& fonts = view.theme.fonts;
  const float right = high.x - view.px(8), width = text_width(fonts.table, count);
  const auto soft = paint(pressing ? view.palette().warning : view.palette().soft_ink);
  draw_text(list, fonts.table, {right - width, low.y + view.px(8)}, soft, count);
  auto* font = chosen ? fonts.strong : fonts.text;
  const float x = low.x + view.px(10), room = right - width - x - view.px(8);
  draw_text(list, font, {x, low.y + view.px(7)}, paint(chosen ? view.palette().accent : view.palette().ink),
            fitted(font, view.say(name_of(which)), room));
}

}  // namespace

void draw_manage_list(const View& view, Actions& actions) {
  write(view.theme.fonts.title, view.palette().ink, view.say(ManageText::title));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, view.px(2)));
  ImGui::BeginChild("views", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y)});
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  heading(view, view.say(ManageText::tables));
  for (const auto which : table_views) {
    draw_view(view, which, count(row_table(which).size(view.state.records())), false, actions);
  }
  heading(view, view.say(ManageText::due));
  for (const auto which : due_views) {
    const auto due = due_count(view, which);
    draw_view(view, which, due ? count(*due) : std::string(), due.value_or(0) > 0, actions);
  }
  heading(view, view.say(ManageText::more));
  draw_view(view, ManageView::history, count(view.state.history.steps().size() - 1), false, actions);
  draw_view(view, ManageView::settings, {}, false, actions);
  gap(view.px(12));
  const ButtonOptions wide{
      .icon = icon::plus, .width = ImGui::GetContentRegionAvail().x, .enabled = offers_edits(view.state)};
  if (button(view, "manage/import", view.say(ImportText::command), wide)) {
    actions.push_back(ProjectAction(BeginChoosing{ChooserPurpose::import}));
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
}

}  // namespace sleutelnet
