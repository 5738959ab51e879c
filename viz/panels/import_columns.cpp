// Which column of a list is which of ours, to be looked at and changed.

#include "importers/column_guess.hpp"
#include "viz/panels/import_page.hpp"
#include "viz/project/import_hindrance.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

ImportText words_of(const MappedColumn& column) {
  switch (basis_named(column.because)) {
    case GuessBasis::heading: return ImportText::guess_heading;
    case GuessBasis::names: return ImportText::guess_names;
    case GuessBasis::telephones: return ImportText::guess_telephones;
    case GuessBasis::emails: return ImportText::guess_emails;
    case GuessBasis::area_codes: return ImportText::guess_area_codes;
    case GuessBasis::dates: return ImportText::guess_dates;
    case GuessBasis::nothing: break;
  }
  return column.column.empty() ? ImportText::guess_nothing : ImportText::chosen_by_you;
}

std::string_view name_of(const View& view, std::string_view dutch, std::string_view english) {
  return view.language() == Language::dutch ? dutch : english;
}

void draw_table_choice(const View& view, const ImportPage& page, Actions& actions) {
  std::vector<std::string> names;
  int current = -1;
  for (const auto& layout : every_layout()) {
    if (layout.kind == page.mapping.table) current = static_cast<int>(names.size());
    names.emplace_back(name_of(view, layout.dutch, layout.english));
  }
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ImportText::table));
  const int chosen = choose(view, "##import/table", names, current, {.width = view.px(220)});
  if (chosen < 0) return;
  actions.push_back(ProjectAction(MapTable{every_layout()[static_cast<std::size_t>(chosen)].kind}));
}

void draw_column(const View& view, const ImportPage& page, std::size_t heading, Actions& actions) {
  const auto& mapped = page.mapping.columns[heading];
  std::vector<std::string> names{view.say(ImportText::not_read)};
  int current = 0;
  const auto& columns = layout_of(page.mapping.table).columns;
  for (const auto& column : columns) {
    if (column.english == mapped.column) current = static_cast<int>(names.size());
    names.push_back(std::string(name_of(view, column.dutch, column.english)) + (column.required ? " *" : ""));
  }
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const float left = view.px(160), chooser = view.px(190);
  draw_text(list, view.theme.fonts.text, {at.x, at.y + view.px(6)}, paint(view.palette().ink),
            fitted(view.theme.fonts.text, mapped.heading, left - view.px(12)));
  ImGui::SetCursorScreenPos({at.x + left, at.y});
  const auto id = "##import/column" + std::to_string(heading);
  const int chosen = choose(view, id.c_str(), names, current, {.width = chooser});
  draw_text(list, view.theme.fonts.table, {at.x + left + chooser + view.px(12), at.y + view.px(7)},
            paint(view.palette().soft_ink), view.say(words_of(mapped)));
  if (chosen < 0) return;
  auto column = chosen == 0 ? std::string() : std::string(columns[static_cast<std::size_t>(chosen - 1)].english);
  actions.push_back(ProjectAction(MapColumn{heading, std::move(column)}));
}

}  // namespace

void draw_import_columns(const View& view, const ImportPage& page, Actions& actions) {
  const bool refused = import_hindrance(view.state) == ImportHindrance::file_refused;
  heading(view, view.say(ImportText::columns));
  write(view.theme.fonts.table, view.palette().soft_ink, view.say(ImportText::columns_words));
  draw_table_choice(view, page, actions);
  gap(view.px(6));
  for (std::size_t at = 0; at < page.mapping.columns.size(); ++at) draw_column(view, page, at, actions);
  gap(view.px(6));
  // A guess is followed only when somebody says so.
  if (refused && !page.read->mapping) {
    if (button(view, "import/as_guessed", view.say(ImportText::read_so))) {
      actions.push_back(ProjectAction(MapTable{page.mapping.table}));
    }
    gap(view.px(6));
  }
  if (link(view, "import/template_save", view.say(ImportText::template_save))) {
    actions.push_back(ProjectAction(BeginChoosing{ChooserPurpose::template_name}));
  }
  if (link(view, "import/template_use", view.say(ImportText::template_use))) {
    actions.push_back(ProjectAction(BeginChoosing{ChooserPurpose::template_file}));
  }
  if (!page.template_saved.empty()) {
    write(view.theme.fonts.table, view.palette().ink,
          view.say(ImportText::template_saved, {page.template_saved.string()}));
  }
}

}  // namespace sleutelnet
