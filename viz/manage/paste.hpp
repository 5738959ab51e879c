#pragma once
// What pasting a text from a spreadsheet would do, before anything is done. Rows under headings go through the readers
// of files (importers/), so that they are judged the same; of a row that is there already only the columns that were
// pasted change. Without headings the cells go into the table from the cursor on, over the rows as they are shown.
// Every new row ends up as added or refused, every pasted cell as changed or refused, each named; lines in which
// nothing changes are counted.

#include <string>

#include "viz/manage/row_order.hpp"

namespace sleutelnet {

struct State;

// A CellProblem when there is nothing that can be pasted at all.
std::variant<Paste, CellProblem> what_pasting_does(const State& state, const RowOrder& order, const std::string& text);

}  // namespace sleutelnet
