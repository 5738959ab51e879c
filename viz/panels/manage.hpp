#pragma once
// The parts of the place Manage. Each draws itself from what it may see; none changes anything.

#include <optional>

#include "viz/manage/manage_state.hpp"
#include "viz/view.hpp"
#include "viz/widgets.hpp"

namespace sleutelnet {

// How many things a list asks attention for; nothing when that is not known.
std::optional<std::size_t> due_count(const View& view, ManageView which);

void draw_row_table(const View& view, Actions& actions, ImVec2 size);
void draw_paste(const View& view, const Paste& paste, Actions& actions);
void draw_contact_log(const View& view, Actions& actions);
void draw_owners(const View& view, Actions& actions);
void draw_reviews(const View& view, Actions& actions);
void draw_retention(const View& view, Actions& actions);
void draw_duplicates(const View& view, Actions& actions);
void draw_history(const View& view, Actions& actions);
void draw_settings(const View& view, Actions& actions);

// The cell that is typed in, with what it can hold below it.
void draw_cell_input(const View& view, const CellInput& input, float width, Actions& actions);
// The cell beside or below, among the rows shown.
std::optional<TableCell> next_cell(const View& view, const TableCell& from, int right, int down);

std::string refusal_text(Language language, const CellRefusal& refusal);

}  // namespace sleutelnet
