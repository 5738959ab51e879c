#pragma once
// A list of things to do as a table: who, what, when, and what to do; a row chooses whom it is about.

#include <functional>

#include "report/language_manage.hpp"
#include "viz/view.hpp"

namespace sleutelnet {

struct DueHead {
  ManageText name{};
  float width = 100;  // logical pixels, to begin with
};
using DueHeads = std::vector<DueHead>;

struct DueRow {
  ActorId actor;  // empty: about nobody in particular
  std::vector<std::string> cells;
  bool pressing = false;
  std::size_t warns = 1;  // the cell that says so
  ActorId second;         // whom the second cell is about, when that is somebody else
};

void due_title(const View& view, ManageText title, const std::string& basis);
void due_figure(const View& view, const std::string& figure, const std::string& what);
// Rows are made only while they are in sight.
void draw_due_table(const View& view, const char* id, const DueHeads& heads, std::size_t rows,
                    const std::function<DueRow(std::size_t)>& row, Actions& actions);

}  // namespace sleutelnet
