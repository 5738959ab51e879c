#pragma once
// What the place Manage shows and what a user asks of it: plain data, changed by update_manage() alone.

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "core/edit/edit.hpp"
#include "importers/issue.hpp"
#include "report/language_manage.hpp"

namespace sleutelnet {

// A table of rows, or a list of what has to be done.
enum class ManageView {
  actors,
  ties,
  reach,
  areas,
  contacts,
  agreements,
  targets,
  inquiries,
  vocabulary,
  contact_log,
  owners,
  reviews,
  retention,
  duplicates,
  history,
  settings,
};
inline constexpr std::array table_views = {ManageView::actors,  ManageView::ties,      ManageView::reach,
                                           ManageView::areas,   ManageView::contacts,  ManageView::agreements,
                                           ManageView::targets, ManageView::inquiries, ManageView::vocabulary};
inline constexpr std::array due_views = {ManageView::contact_log, ManageView::owners, ManageView::reviews,
                                         ManageView::retention, ManageView::duplicates};
constexpr bool is_table(ManageView view) { return view < ManageView::contact_log; }

// Why what stands in a cell cannot be so: its own reason, or that of the edit.
struct CellProblem {
  ManageText what{};
  std::vector<std::string> arguments;
  bool operator==(const CellProblem&) const = default;
};
using CellRefusal = std::variant<CellProblem, Reason>;

struct TableCell {
  std::string row;  // its key as text
  std::size_t column = 0;
  bool operator==(const TableCell&) const = default;
};

// The cell that is being typed in.
struct CellInput {
  TableCell cell;
  std::string text;
  std::optional<CellRefusal> refusal;
  bool fresh = true;              // the cursor is not in it yet
  std::optional<TableCell> next;  // where the cursor goes once the edit stands
};

// How a table is looked at.
struct TableLook {
  std::size_t sort = 0;  // column
  bool descending = false;
  std::string filter;
  bool operator==(const TableLook&) const = default;
};

// A change of one cell, or why it cannot be.
struct PastedCell {
  std::string row;
  ManageText column{};
  std::string before, after;
  std::optional<CellRefusal> refusal;
};
struct PasteLine {
  enum class Kind { added, changed, refused, remark };
  Kind kind{};
  std::size_t line = 0;  // on the clipboard; 0 is all of it
  std::variant<EditLabel, Issue, PastedCell, CellProblem> what;
};

// What pasting would do. Nothing has changed yet.
struct Paste {
  std::string table;  // which table its headings tell, in Dutch and English; empty: cells from the cursor on
  std::string english_table;
  std::vector<PasteLine> lines;  // by line
  std::size_t added = 0, changed = 0, refused = 0, unchanged = 0;
  Batch edit;
  std::uint64_t revision = 0;  // of the records it was worked out on
};

// What the line above the table tells, besides what the status line does.
struct ManageNotice {
  ManageText what{};
  std::vector<std::string> arguments;
  std::vector<std::pair<ManageText, std::size_t>> along;  // what went with rows that were removed
  bool can_undo = false;
};

// Name, day and choices of the municipality, as typed.
struct MunicipalityInput {
  std::string name;
  std::string day;
  KeyWord key_word = KeyWord::figure;
  std::string quiet_days;
  std::optional<CellRefusal> refusal;
};

struct ManageState {
  ManageView view = ManageView::actors;
  std::map<ManageView, TableLook> looks;
  std::set<std::string> rows;       // chosen, by key
  std::string anchor;               // where a choice with Shift starts
  std::optional<TableCell> cursor;  // of the keyboard
  std::optional<CellInput> input;
  std::size_t suggestion = 0;  // of what the cell can hold
  std::optional<Paste> paste;
  std::optional<ManageNotice> notice;
  std::optional<MunicipalityInput> municipality;  // while it is changed
  std::string copied;                             // for the clipboard
  bool copy_wanted = false;                       // it is not there yet
  bool focus_wanted = true;                       // the keyboard goes to the table at the next frame
  bool reveal = false;                            // scroll to the cursor at the next frame

  TableLook look() const {
    const auto found = looks.find(view);
    return found != looks.end() ? found->second : TableLook{};
  }
};

struct ShowManaged {
  ManageView view{};
};
struct SortTable {
  std::size_t column = 0;  // once more: the other way round
};
struct FilterTable {
  std::string text;
};
struct ChooseRows {
  std::set<std::string> rows;
  std::optional<TableCell> cursor;
  std::string anchor;
};
struct BeginCell {};  // type in the cell under the cursor
struct TypeCell {
  std::string text;
};
struct ChooseSuggestion {
  std::size_t choice = 0;
};
struct FinishCell {
  bool all_chosen = false;  // the same in every chosen row
  std::optional<TableCell> next;
};
struct CopyRows {};
struct CopyReady {};  // it is on the clipboard
struct PasteText {
  std::string text;
};
struct ApplyPaste {};
struct DropPaste {};
struct AddRow {};  // for who or what is chosen
struct RemoveRows {};
struct FillMunicipality {
  MunicipalityInput input;
};
struct SubmitMunicipality {};
struct ManageFocused {};  // the keyboard is where it was wanted
struct GoToStep {
  std::size_t step = 0;  // of the history
};

using ManageAction = std::variant<ShowManaged, SortTable, FilterTable, ChooseRows, BeginCell, TypeCell,
                                  ChooseSuggestion, FinishCell, CopyRows, CopyReady, PasteText, ApplyPaste, DropPaste,
                                  AddRow, RemoveRows, FillMunicipality, SubmitMunicipality, ManageFocused, GoToStep>;

}  // namespace sleutelnet
