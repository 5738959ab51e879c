#include "viz/panels/import_page.hpp"

#include "viz/project/import_hindrance.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string counted(const View& view, std::size_t many) {
  return number(view.language(), static_cast<long long>(many));
}

// A list under headings of its own, of which nobody said yet what they are.
bool list_unknown(const ImportPage& page) {
  const auto& issues = page.read->import.issues;
  return !page.mapping.columns.empty() && std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
    return issue.code == IssueCode::file_not_recognised;
  });
}

// Why it cannot be read in now; empty when it can.
std::string hindrance(const View& view, const ImportPage& page) {
  if (page.refusal) return sentence(view.language(), *page.refusal);
  switch (import_hindrance(view.state)) {
    case ImportHindrance::read_only: return view.say(ImportText::read_only);
    case ImportHindrance::moved_on: return view.say(ImportText::moved_on);
    case ImportHindrance::file_refused:
      return view.say(list_unknown(page) ? ImportText::list_unknown : ImportText::refused_whole);
    case ImportHindrance::nothing: return view.say(ImportText::nothing_to_read_in);
    case ImportHindrance::names_not_open: return view.say(ImportText::names_not_open);
    case ImportHindrance::none: break;
  }
  return {};
}

void draw_head(const View& view, const ImportPage& page, Actions& actions) {
  const auto& read = *page.read;
  write(view.theme.fonts.title, view.palette().ink, view.say(ImportText::title));
  std::vector<std::string> paths;
  for (const auto& path : read.paths) paths.push_back(path.filename().string());
  write(view.theme.fonts.table, view.palette().soft_ink, in_a_row(paths));
  gap(view.px(6));
  const auto all = total_of(read.import.files);
  write(view.theme.fonts.strong, view.palette().ink,
        view.say(ImportText::counts, {counted(view, all.rows_read), counted(view, all.rows_kept),
                                      counted(view, all.rows_merged), counted(view, all.rows_refused)}));
  const auto why = hindrance(view, page);
  write(view.theme.fonts.table, why.empty() ? view.palette().soft_ink : view.palette().warning,
        why.empty() ? view.say(ImportText::nothing_changes) : why);
  gap(view.px(8));
  if (button(view, "import/apply", view.say(ImportText::apply),
             {.look = ButtonLook::primary, .enabled = why.empty()})) {
    actions.push_back(ProjectAction(ApplyImport{}));
  }
  ImGui::SameLine();
  if (button(view, "import/again", view.say(ImportText::again))) actions.push_back(ProjectAction(ReadFilesAgain{}));
  tooltip(view, view.say(ImportText::again_hint));
  ImGui::SameLine();
  if (button(view, "import/drop", view.say(ImportText::drop))) actions.push_back(ProjectAction(DropImport{}));
  gap(view.px(8));
  rule(view);
}

}  // namespace

void draw_import_page(const View& view, const ImportPage& page, Actions& actions) {
  draw_head(view, page, actions);
  const auto& read = *page.read;
  ImGui::BeginChild("import", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y)});
  draw_import_files(view, read.import);
  if (!read.import.earlier.empty()) {
    std::vector<std::string> days;
    for (const auto& moment : read.import.earlier) days.push_back(short_date(view.language(), moment.network.date));
    write(view.theme.fonts.text, view.palette().warning, view.say(ImportText::earlier_left_out, {in_a_row(days)}));
  }
  if (read.weights > 0) draw_import_weights(view, page, actions);
  draw_import_issues(view, read.import.issues);
  if (!page.mapping.columns.empty()) draw_import_columns(view, page, actions);
  if (!read.first.empty()) draw_first_rows(view, read.first);
  ImGui::EndChild();
}

}  // namespace sleutelnet
