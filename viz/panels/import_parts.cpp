// What stands on the page on files that are read: what each is, the remarks, the first rows, the numbers on ties.

#include "viz/panels/import_page.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

namespace {

std::string counted(const View& view, std::size_t many) {
  return number(view.language(), static_cast<long long>(many));
}

std::string known_as(const View& view, const FileCount& file) {
  if (file.refused) return view.say(ImportText::file_refused);
  for (const auto& layout : every_layout()) {
    if (layout.dutch == file.table)
      return std::string(view.language() == Language::dutch ? layout.dutch : layout.english);
  }
  if (!file.table.empty()) return file.table;
  return file.dialect.empty() ? file.format : file.format + ", " + file.dialect;
}

// One line of words at fixed places; what does not fit is shortened, and whole in the tooltip.
void draw_cells(const View& view, ImFont* font, Colour colour,
                const std::vector<std::pair<float, std::string>>& cells) {
  const auto at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  std::string whole;
  for (std::size_t cell = 0; cell < cells.size(); ++cell) {
    const float x = cells[cell].first * width;
    const float next = cell + 1 < cells.size() ? cells[cell + 1].first * width : width;
    const auto fits = fitted(font, cells[cell].second, next - x - view.px(8));
    if (fits != cells[cell].second) whole += (whole.empty() ? "" : "\n") + cells[cell].second;
    draw_text(*ImGui::GetWindowDrawList(), font, {at.x + x, at.y}, paint(colour), fits);
  }
  ImGui::Dummy({width, font->FontSize + view.px(4)});
  tooltip(view, whole);
}

enum class RemarkKind { privacy, refused, attention, note };

RemarkKind kind_of_remark(const Issue& issue) {
  if (refused_for_privacy(issue)) return RemarkKind::privacy;
  if (issue.severity == Severity::note) return RemarkKind::note;
  return issue.severity == Severity::attention ? RemarkKind::attention : RemarkKind::refused;
}

ImportText name_of(RemarkKind kind) {
  switch (kind) {
    case RemarkKind::privacy: return ImportText::kind_privacy;
    case RemarkKind::refused: return ImportText::kind_refused;
    case RemarkKind::attention: return ImportText::kind_attention;
    case RemarkKind::note: break;
  }
  return ImportText::kind_note;
}

void draw_issue(const View& view, const Issue& issue) {
  const auto kind = kind_of_remark(issue);
  const bool soft = kind == RemarkKind::note;
  const auto at = ImGui::GetCursorScreenPos();
  const float left = view.px(96);
  draw_text(*ImGui::GetWindowDrawList(), view.theme.fonts.table, {at.x, at.y + view.px(1)},
            paint(soft ? view.palette().soft_ink : view.palette().warning), view.say(name_of(kind)));
  ImGui::SetCursorScreenPos({at.x + left, at.y});
  ImGui::BeginGroup();
  write(view.theme.fonts.table, soft ? view.palette().soft_ink : view.palette().ink, sentence(view.language(), issue));
  ImGui::EndGroup();
  gap(view.px(8));
}

}  // namespace

void draw_import_files(const View& view, const Import& import) {
  heading(view, view.say(ImportText::files));
  const auto& fonts = view.theme.fonts;
  constexpr float file = 0, as = 0.22F, because = 0.38F, read = 0.58F, kept = 0.69F, merged = 0.77F, refused = 0.86F;
  draw_cells(view, fonts.table, view.palette().soft_ink,
             {{file, view.say(ImportText::file)},
              {as, view.say(ImportText::read_as)},
              {because, view.say(ImportText::because)},
              {read, view.say(ImportText::rows_read)},
              {kept, view.say(ImportText::rows_kept)},
              {merged, view.say(ImportText::rows_merged)},
              {refused, view.say(ImportText::rows_refused)}});
  for (const auto& each : import.files) {
    const bool unknown = rows_unknown(each);
    const auto count = [&](std::size_t rows) { return unknown ? std::string("–") : counted(view, rows); };
    draw_cells(view, fonts.table, each.refused ? view.palette().warning : view.palette().ink,
               {{file, each.file},
                {as, known_as(view, each)},
                {because, each.evidence},
                {read, count(each.rows_read)},
                {kept, count(each.rows_kept)},
                {merged, count(each.rows_merged)},
                {refused, count(each.rows_refused)}});
  }
}

void draw_import_weights(const View& view, const ImportPage& page, Actions& actions) {
  heading(view, view.say(ImportText::weights));
  write(view.theme.fonts.text, view.palette().ink,
        view.say(ImportText::weights_words, {counted(view, page.read->weights)}));
  const auto choice = [&](const char* id, ImportText words, WeightUse use) {
    if (tick(view, id, view.say(words), page.weights == use, true))
      actions.push_back(ProjectAction(ChooseWeights{use}));
  };
  choice("weights/kept", ImportText::weights_kept, WeightUse::kept);
  if (page.read->weights_are_strengths) choice("weights/strength", ImportText::weights_strength, WeightUse::strength);
  choice("weights/left_out", ImportText::weights_left_out, WeightUse::left_out);
}

void draw_import_issues(const View& view, const std::vector<Issue>& issues) {
  constexpr std::size_t most = 200;
  heading(view, view.say(ImportText::issues));
  std::vector<const Issue*> ordered;
  for (const auto& issue : issues) {
    const bool asked = issue.code == IssueCode::weights_kept;  // the page asks it itself
    if (!asked) ordered.push_back(&issue);
  }
  std::stable_sort(ordered.begin(), ordered.end(), [](const Issue* left, const Issue* right) {
    return kind_of_remark(*left) < kind_of_remark(*right);
  });
  if (ordered.empty()) write(view.theme.fonts.text, view.palette().soft_ink, view.say(ImportText::issues_none));
  for (std::size_t at = 0; at < std::min(most, ordered.size()); ++at) draw_issue(view, *ordered[at]);
  if (ordered.size() > most) {
    write(view.theme.fonts.table, view.palette().soft_ink,
          view.say(ImportText::issues_more, {counted(view, ordered.size() - most)}));
  }
}

void draw_first_rows(const View& view, const std::vector<FileRow>& rows) {
  heading(view, view.say(ImportText::first_rows));
  std::size_t columns = 1;
  for (const auto& row : rows) columns = std::max(columns, row.cells.size());
  columns = std::min<std::size_t>(columns, 8);
  const auto& fonts = view.theme.fonts;
  constexpr float numbers = 0.05F;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    std::vector<std::pair<float, std::string>> cells{{0.0F, std::to_string(rows[at].line)}};
    for (std::size_t column = 0; column < std::min(columns, rows[at].cells.size()); ++column) {
      const float x = numbers + (1 - numbers) * static_cast<float>(column) / static_cast<float>(columns);
      cells.emplace_back(x, rows[at].cells[column]);
    }
    draw_cells(view, at == 0 ? fonts.strong : fonts.table, view.palette().ink, cells);
  }
}

}  // namespace sleutelnet
