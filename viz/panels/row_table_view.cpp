// The table itself: only the rows in sight are looked at, whatever their number.

#include <imgui_internal.h>

#include "viz/guide/explain.hpp"
#include "viz/manage/row_table.hpp"
#include "viz/panels/manage.hpp"
#include "viz/platform/keys.hpp"

namespace sleutelnet {

namespace {

void explain_heading(const View& view, const ColumnHead& column) {
  if (!explain_asked(view)) return;
  auto words = view.say(GuideText::explain_table_column);
  if (!column.editable) words += "\n" + view.say(GuideText::explain_read_only_column);
  if (column.from_vault) words += "\n" + view.say(GuideText::explain_vault_column);
  explain_item(view, view.say(column.heading), words);
}

constexpr float row_height = 28;

class TableDrawing {
 public:
  TableDrawing(const View& view, Actions& actions)
      : view_(view),
        actions_(actions),
        manage_(view.state.manage),
        table_(row_table(manage_.view)),
        cells_{view.state.records(), view.language()} {}

  void draw(ImVec2 size) {
    const auto& columns = table_.columns();
    // Widths that were dragged belong to one table at one scale.
    const auto id = "rows/" + std::to_string(static_cast<int>(manage_.view)) + "/" +
                    std::to_string(static_cast<int>(view_.theme.scale * 100));
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(0, 0));
    ImGui::PushStyleColor(ImGuiCol_TableHeaderBg, paint(view_.palette().ground));
    ImGui::PushStyleColor(ImGuiCol_TableBorderLight, paint(view_.palette().line));
    ImGui::PushStyleColor(ImGuiCol_TableBorderStrong, paint(view_.palette().line));
    ImGui::PushStyleColor(ImGuiCol_TableRowBgAlt, paint(view_.palette().ground, 0.5F));
    if (ImGui::BeginTable(id.c_str(), static_cast<int>(columns.size()), flags, size)) {
      ImGui::TableSetupScrollFreeze(1, 1);
      for (const auto& column : columns) {
        ImGui::TableSetupColumn("", ImGuiTableColumnFlags_WidthFixed, view_.px(column.width));
      }
      begin_inner();
      draw_headings();
      draw_rows();
      take_keys();
      ImGui::PopID();
      ImGui::EndTable();
    }
    ImGui::PopStyleColor(4);
    ImGui::PopStyleVar();
  }

 private:
  static constexpr ImGuiTableFlags flags = ImGuiTableFlags_ScrollX | ImGuiTableFlags_ScrollY |
                                           ImGuiTableFlags_Resizable | ImGuiTableFlags_RowBg |
                                           ImGuiTableFlags_BordersInnerV | ImGuiTableFlags_BordersOuter;

  // The arrows walk over cells here, not over widgets. Ids are those of the window, so that each is known by its name.
  void begin_inner() {
    auto* window = ImGui::GetCurrentWindow();
    window->Flags |= ImGuiWindowFlags_NoNavInputs;
    ImGui::PushOverrideID(window->ID);
    if (!manage_.focus_wanted && !manage_.reveal) return;
    if (manage_.focus_wanted) ImGui::FocusWindow(window);
    if (manage_.reveal && manage_.cursor) reveal(*manage_.cursor);
    actions_.push_back(ManageAction(ManageFocused{}));
  }

  void reveal(const TableCell& cell) {
    const auto row = table_.row_of(cells_.records, cell.row);
    if (!row) return;
    const float height = view_.px(row_height), heading = height;
    const float top = static_cast<float>(view_.results.rows.place_of(*row)) * height;
    const float seen = ImGui::GetWindowHeight() - heading - view_.px(16);
    if (top < ImGui::GetScrollY()) ImGui::SetScrollY(top);
    if (top + height > ImGui::GetScrollY() + seen) ImGui::SetScrollY(top + height - seen);
  }

  void draw_headings() {
    ImGui::TableNextRow(ImGuiTableRowFlags_Headers, view_.px(row_height));
    const auto look = manage_.look();
    for (std::size_t at = 0; at < table_.columns().size(); ++at) {
      if (!ImGui::TableSetColumnIndex(static_cast<int>(at))) continue;
      const auto& column = table_.columns()[at];
      const auto id = "head/" + std::to_string(at);
      const auto words = view_.say(column.heading);
      const float width = std::max(ImGui::GetContentRegionAvail().x - view_.px(6), 1.0F);
      if (press_area(id.c_str(), {width, view_.px(row_height)})) actions_.push_back(ManageAction(SortTable{at}));
      explain_heading(view_, column);
      tooltip(view_, words);
      const auto low = ImGui::GetItemRectMin();
      const auto mark = look.sort == at ? std::string(look.descending ? " ▼" : " ▲") : std::string();
      ImFont* font = view_.theme.fonts.table;
      const auto fits = fitted(font, words, width - view_.px(8) - text_width(font, mark)) + mark;
      draw_text(*ImGui::GetWindowDrawList(), font, {low.x + view_.px(6), low.y + view_.px(7)},
                paint(look.sort == at ? view_.palette().accent : view_.palette().soft_ink), fits);
    }
  }

  void draw_rows() {
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(view_.results.rows.shown.size()), view_.px(row_height));
    while (clipper.Step()) {
      for (int at = clipper.DisplayStart; at < clipper.DisplayEnd; ++at) draw_row(static_cast<std::size_t>(at));
    }
  }

  void draw_row(std::size_t place) {
    const std::size_t row = view_.results.rows.shown[place];
    ImGui::TableNextRow(0, view_.px(row_height));
    if (row >= table_.size(cells_.records)) return;  // removed in this frame; the order follows
    const auto key = table_.key(cells_.records, row);
    if (manage_.rows.contains(key)) {
      ImGui::TableSetBgColor(ImGuiTableBgTarget_RowBg1, paint(view_.palette().accent_ground));
    }
    for (std::size_t column = 0; column < table_.columns().size(); ++column) {
      if (!ImGui::TableSetColumnIndex(static_cast<int>(column))) continue;
      const TableCell cell{key, column};
      if (manage_.input && manage_.input->cell == cell) {
        draw_cell_input(view_, *manage_.input, ImGui::GetContentRegionAvail().x, actions_);
      } else {
        draw_cell(cell, row, place);
      }
    }
  }

  void draw_cell(const TableCell& cell, std::size_t row, std::size_t place) {
    const auto id = "cell/" + cell.row + "/" + std::to_string(cell.column);
    const float width = std::max(ImGui::GetContentRegionAvail().x, 1.0F);
    if (ImGui::InvisibleButton(id.c_str(), {width, view_.px(row_height)})) press(cell, place);
    const bool twice = ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(0);
    if (twice && !manage_.input) actions_.push_back(ManageAction(BeginCell{}));
    const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    auto& list = *ImGui::GetWindowDrawList();
    ImFont* font = view_.theme.fonts.table;
    const auto words = table_.show(cells_, row, cell.column);
    const auto shown = words.empty() ? view_.say(ManageText::unknown) : fitted(font, words, width - view_.px(12));
    const bool right = table_.columns()[cell.column].number;
    const float x = right ? high.x - view_.px(6) - text_width(font, shown) : low.x + view_.px(6);
    draw_text(list, font, {x, low.y + view_.px(7)},
              paint(words.empty() ? view_.palette().soft_ink : view_.palette().ink), shown);
    if (manage_.cursor == cell) {
      list.AddRect(low, high, paint(view_.palette().accent), view_.px(3), 0, view_.px(2));
    }
    if (shown != words) tooltip(view_, words);
  }

  void press(const TableCell& cell, std::size_t place) {
    const auto& io = ImGui::GetIO();
    if (manage_.input) {
      actions_.push_back(ManageAction(FinishCell{.all_chosen = false, .next = cell}));
      return;
    }
    ChooseRows choice{{cell.row}, cell, cell.row};
    if (io.KeyCtrl) {
      choice.rows = manage_.rows;
      if (choice.rows.erase(cell.row) == 0) choice.rows.insert(cell.row);
    } else if (io.KeyShift) {
      choice = range_to(cell, place);
    }
    actions_.push_back(ManageAction(std::move(choice)));
  }

  // From where the choice began, in the order shown.
  ChooseRows range_to(const TableCell& cell, std::size_t place) const {
    const auto& shown = view_.results.rows.shown;
    const auto anchor = table_.row_of(cells_.records, manage_.anchor);
    auto from = anchor ? view_.results.rows.place_of(*anchor) : place;
    if (from >= shown.size()) from = place;
    ChooseRows choice{{}, cell, manage_.anchor.empty() ? cell.row : manage_.anchor};
    for (auto at = std::min(from, place); at <= std::max(from, place); ++at) {
      choice.rows.insert(table_.key(cells_.records, shown[at]));
    }
    return choice;
  }

  void go(int right, int down) {
    const auto& shown = view_.results.rows.shown;
    if (shown.empty()) return;
    auto next = manage_.cursor ? next_cell(view_, *manage_.cursor, right, down) : std::nullopt;
    if (!next) next = TableCell{table_.key(cells_.records, shown.front()), 0};
    const auto row = table_.row_of(cells_.records, next->row);
    if (ImGui::GetIO().KeyShift && down != 0 && row) {
      actions_.push_back(ManageAction(range_to(*next, view_.results.rows.place_of(*row))));
    } else {
      actions_.push_back(ManageAction(ChooseRows{{next->row}, next, next->row}));
    }
  }

  void take_keys() {
    if (manage_.input || ImGui::GetIO().WantTextInput || !ImGui::IsWindowFocused()) return;
    constexpr int all = 1'000'000'000, page = 20;
    static constexpr struct {
      int code, right, down;
    } ways[] = {{key::up, 0, -1},         {key::down, 0, 1},         {key::left, -1, 0},   {key::right, 1, 0},
                {key::page_up, 0, -page}, {key::page_down, 0, page}, {key::home, 0, -all}, {key::end, 0, all}};
    for (const auto& way : ways) {
      if (ImGui::IsKeyPressed(way.code)) go(way.right, way.down);
    }
    const auto& io = ImGui::GetIO();
    if (ImGui::IsKeyPressed(key::tab)) go(io.KeyShift ? -1 : 1, 0);
    if (ImGui::IsKeyPressed(key::enter, false) && !io.KeyCtrl && manage_.cursor) {
      actions_.push_back(ManageAction(BeginCell{}));
    }
  }

  const View& view_;
  Actions& actions_;
  const ManageState& manage_;
  const RowTable& table_;
  CellView cells_;
};

}  // namespace

std::optional<TableCell> next_cell(const View& view, const TableCell& from, int right, int down) {
  const auto& table = row_table(view.state.manage.view);
  const auto& shown = view.results.rows.shown;
  const auto row = table.row_of(view.state.records(), from.row);
  const auto place = row ? view.results.rows.place_of(*row) : shown.size();
  if (place >= shown.size()) return std::nullopt;
  const auto within = [](long long value, std::size_t size) {
    return static_cast<std::size_t>(std::clamp(value, 0LL, static_cast<long long>(size) - 1));
  };
  const auto next = within(static_cast<long long>(place) + down, shown.size());
  return TableCell{table.key(view.state.records(), shown[next]),
                   within(static_cast<long long>(from.column) + right, table.columns().size())};
}

void draw_row_table(const View& view, Actions& actions, ImVec2 size) { TableDrawing(view, actions).draw(size); }

}  // namespace sleutelnet
