// What pasting would change, line by line, before it does.

#include "viz/panels/manage.hpp"

namespace sleutelnet {

namespace {

struct LineWords {
  const View& view;

  std::string operator()(const EditLabel& label) const { return sentence(view.language(), label); }
  std::string operator()(const Issue& issue) const { return sentence(view.language(), issue); }
  std::string operator()(const CellProblem& problem) const {
    return refusal_text(view.language(), CellRefusal(problem));
  }
  std::string operator()(const PastedCell& cell) const {
    const auto unknown = view.say(ManageText::unknown);
    const auto column = view.say(cell.column);
    if (cell.refusal) {
      return view.say(ManageText::paste_bad_cell, {cell.row, column, refusal_text(view.language(), *cell.refusal)});
    }
    return view.say(ManageText::paste_cell, {cell.row, column, cell.before.empty() ? unknown : cell.before,
                                             cell.after.empty() ? unknown : cell.after});
  }
};

ManageText name_of(PasteLine::Kind kind) {
  switch (kind) {
    case PasteLine::Kind::added: return ManageText::paste_added;
    case PasteLine::Kind::changed: return ManageText::paste_changed;
    case PasteLine::Kind::refused: return ManageText::paste_refused;
    case PasteLine::Kind::remark: return ManageText::paste_remark;
  }
  return ManageText::paste_remark;
}

void draw_line(const View& view, const PasteLine& line) {
  const auto& fonts = view.theme.fonts;
  const auto at = ImGui::GetCursorScreenPos();
  auto& list = *ImGui::GetWindowDrawList();
  const bool refused = line.kind == PasteLine::Kind::refused;
  const auto ink = paint(refused ? view.palette().warning : view.palette().soft_ink);
  draw_text(list, fonts.table, at, ink, view.say(name_of(line.kind)));
  const auto number = line.line == 0 ? std::string() : view.say(ManageText::paste_line, {std::to_string(line.line)});
  draw_text(list, fonts.table, {at.x + view.px(90), at.y}, paint(view.palette().soft_ink), number);
  const auto words = std::visit(LineWords{view}, line.what);
  const float x = view.px(170), room = ImGui::GetContentRegionAvail().x - x;
  draw_text(list, fonts.table, {at.x + x, at.y}, paint(view.palette().ink), fitted(fonts.table, words, room));
  ImGui::Dummy({ImGui::GetContentRegionAvail().x, view.px(20)});
  if (text_width(fonts.table, words) > room) tooltip(view, words);
}

}  // namespace

void draw_paste(const View& view, const Paste& paste, Actions& actions) {
  const auto& fonts = view.theme.fonts;
  write(fonts.title, view.palette().ink, view.say(ManageText::paste_title));
  const auto& table = view.language() == Language::dutch ? paste.table : paste.english_table;
  write(fonts.table, view.palette().soft_ink,
        table.empty() ? view.say(ManageText::paste_from_cells) : view.say(ManageText::paste_from_rows, {table}));
  const auto count = [&](std::size_t many) { return number(view.language(), static_cast<long long>(many)); };
  write(fonts.strong, view.palette().ink,
        view.say(ManageText::paste_counts,
                 {count(paste.added), count(paste.changed), count(paste.refused), count(paste.unchanged)}));
  gap(view.px(8));
  const bool any = !paste.edit.edits.empty();
  if (button(view, "paste/apply", view.say(ManageText::paste_apply), {.look = ButtonLook::primary, .enabled = any})) {
    actions.push_back(ManageAction(ApplyPaste{}));
  }
  ImGui::SameLine();
  if (button(view, "paste/drop", view.say(ManageText::paste_drop))) actions.push_back(ManageAction(DropPaste{}));
  gap(view.px(8));
  rule(view);
  ImGui::BeginChild("paste_lines", {0, std::max(view.px(160), ImGui::GetContentRegionAvail().y)});
  ImGuiListClipper clipper;
  clipper.Begin(static_cast<int>(paste.lines.size()), view.px(20) + ImGui::GetStyle().ItemSpacing.y);
  while (clipper.Step()) {
    for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) {
      draw_line(view, paste.lines[static_cast<std::size_t>(at)]);
    }
  }
  ImGui::EndChild();
}

}  // namespace sleutelnet
