#include "viz/manage/paste.hpp"

#include <algorithm>
#include <map>

#include "core/edit/edit_run.hpp"
#include "importers/column_guess.hpp"
#include "importers/csv.hpp"
#include "importers/headed_rows.hpp"
#include "importers/import_files.hpp"
#include "importers/known_records.hpp"
#include "viz/state.hpp"

namespace sleutelnet {

namespace {

std::vector<FileRow> rows_in(const std::string& text) {
  const bool tabs = text.find('\t') != std::string::npos;
  std::vector<FileRow> rows;
  if (tabs || text.find_first_of(";,\n") == std::string::npos) {
    CsvReader reader(text, '\t');
    while (auto row = reader.next()) rows.push_back(std::move(*row));
  } else {
    CsvReader reader(text);
    while (auto row = reader.next()) rows.push_back(std::move(*row));
  }
  return rows;
}

// The headings as far as one of our tables takes them with all that it needs.
std::optional<Headings> headings_of(const std::vector<FileRow>& rows, ManageView view) {
  if (rows.size() < 2) return std::nullopt;
  const auto written = headings_in(rows.front());
  const auto own = taken_by(*row_table(view).file(), written);
  constexpr std::size_t enough = 2;
  if (own.missing.empty() && taken(own) >= enough) return own;
  // Of rows that are there already, what they are known by and what changes is enough.
  const bool keyed = own.places.front().has_value() && own.layout->columns.front().english == "id";
  if (keyed && taken(own) >= enough) return own;
  auto found = recognise(written);
  return found && found->missing.empty() && taken(*found) >= enough ? found : std::nullopt;
}

// Cells that go into rows which are there, tried one by one on a copy, so that each is judged after those before it.
class CellPaste {
 public:
  CellPaste(const State& state, Paste& paste) : language_(state.language), records_(state.records()), paste_(paste) {}

  struct At {
    const RowTable& table;
    std::size_t row = 0;
    std::size_t line = 0;
  };

  // False when it was refused.
  bool set(const At& at, std::size_t column, const std::string& text) {
    const CellView view{records_, language_};
    const auto before = at.table.show(view, at.row, column);
    if (text == before || text == at.table.copy(view, at.row, column)) return true;
    auto edit = at.table.edited(view, at.row, column, text);
    PastedCell cell{at.table.key(records_, at.row), at.table.columns()[column].heading, before, text, {}};
    if (auto* refusal = std::get_if<CellRefusal>(&edit)) cell.refusal = std::move(*refusal);
    if (!cell.refusal) {
      if (auto reason = apply_in_place(records_, std::get<Edit>(edit))) cell.refusal = CellRefusal(std::move(*reason));
    }
    if (!cell.refusal && at.table.show({records_, language_}, at.row, column) == before) return true;
    const bool refused = cell.refusal.has_value();
    if (!refused) {
      cell.after = at.table.show({records_, language_}, at.row, column);
      paste_.edit.edits.push_back(std::move(std::get<Edit>(edit)));
    }
    (refused ? paste_.refused : paste_.changed) += 1;
    paste_.lines.push_back({refused ? PasteLine::Kind::refused : PasteLine::Kind::changed, at.line, std::move(cell)});
    return !refused;
  }

  const Records& records() const { return records_; }

 private:
  Language language_;
  Records records_;
  Paste& paste_;
};

void refuse(Paste& paste, std::size_t line, CellProblem problem) {
  ++paste.refused;
  paste.lines.push_back({PasteLine::Kind::refused, line, std::move(problem)});
}

void paste_cells(const State& state, const RowOrder& order, const std::vector<FileRow>& rows, Paste& paste) {
  const auto& table = row_table(state.manage.view);
  const auto& cursor = *state.manage.cursor;
  const auto start = table.row_of(state.records(), cursor.row);
  const auto first = start ? order.place_of(*start) : order.shown.size();
  CellPaste cells(state, paste);
  for (std::size_t line = 0; line < rows.size(); ++line) {
    if (first + line >= order.shown.size()) {
      refuse(paste, rows[line].line, {ManageText::paste_outside, {}});
      continue;
    }
    const auto before = paste.lines.size();
    for (std::size_t at = 0; at < rows[line].cells.size(); ++at) {
      const auto column = cursor.column + at;
      if (column >= table.columns().size()) break;
      cells.set({table, order.shown[first + line], rows[line].line}, column, rows[line].cells[at]);
    }
    if (paste.lines.size() == before) ++paste.unchanged;
  }
}

// Which of our columns stands where on the clipboard.
std::vector<std::pair<std::size_t, std::size_t>> columns_under(const Headings& headings, const RowTable& table) {
  std::vector<std::pair<std::size_t, std::size_t>> found;
  for (std::size_t column = 0; column < table.columns().size(); ++column) {
    const auto& file = table.columns()[column].file;
    for (std::size_t at = 0; at < headings.layout->columns.size(); ++at) {
      if (file.empty() || headings.layout->columns[at].english != file || !headings.places[at]) continue;
      found.emplace_back(*headings.places[at], column);
    }
  }
  return found;
}

// What identifies a row of the table on the clipboard; empty when it does not tell.
std::string key_in(const FileRow& row, const Headings& headings) {
  const auto& columns = headings.layout->columns;
  if (headings.layout->kind == TableKind::areas || columns.front().english == "id") {
    const auto place = headings.places.front();
    return place && *place < row.cells.size() ? std::string(trimmed(row.cells[*place])) : std::string();
  }
  return {};
}

// Changes what is there, and gives back which lines are for the readers.
std::vector<bool> change_known(const State& state, const Headings& headings, const std::vector<FileRow>& rows,
                               Paste& paste) {
  std::vector<bool> left(rows.size(), true);
  const auto view = view_of(headings.layout->kind);
  if (!view) return left;
  const auto& table = row_table(*view);
  const auto columns = columns_under(headings, table);
  CellPaste cells(state, paste);
  for (std::size_t line = 1; line < rows.size(); ++line) {
    const auto key = key_in(rows[line], headings);
    const auto known = key.empty() ? std::nullopt : table.row_of(state.records(), key);
    if (!known && headings.missing.empty()) continue;
    left[line] = false;
    if (!known) {
      refuse(paste, rows[line].line, {ManageText::paste_not_found, {key}});
      continue;
    }
    const auto before = paste.lines.size();
    for (const auto& [place, column] : columns) {
      const bool given = place < rows[line].cells.size() && table.columns()[column].editable;
      if (given) cells.set({table, *known, rows[line].line}, column, rows[line].cells[place]);
    }
    if (paste.lines.size() == before) ++paste.unchanged;
  }
  return left;
}

// The clipboard with only those lines; the others are blank, so that every line keeps its number.
std::string with_lines(const std::string& text, const std::vector<FileRow>& rows, const std::vector<bool>& left) {
  std::set<std::size_t> dropped;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto end = row + 1 < rows.size() ? rows[row + 1].line : static_cast<std::size_t>(-1);
    if (left[row]) continue;
    for (auto line = rows[row].line; line < end && line < rows[row].line + 64; ++line) dropped.insert(line);
  }
  std::string result;
  std::size_t line = 1;
  for (const char c : text) {
    const bool kept = !dropped.contains(line);
    if (c == '\n') ++line;
    if (kept || c == '\n') result += c;
  }
  return result;
}

bool adds(const Records& records, const Edit& edit) { return !existing(records, edit).has_value(); }

// Who is added comes with a name, on the same line; the day of the network follows from nothing that was pasted.
bool told(const Records& records, const Edit& edit) {
  const auto* named = std::get_if<SetIdentity>(&edit);
  return named == nullptr || records.network.actors.contains(named->identity.id);
}

void read_new(const State& state, std::string text, const std::optional<ColumnMapping>& mapping, Paste& paste) {
  OpenOptions options;
  options.mapping = mapping;
  auto import = import_text(state.records(), std::string(sleutelnet::text(state.language, ManageText::clipboard)),
                            std::move(text), options);
  for (auto& issue : import.issues) {
    if (issue.severity == Severity::note) continue;
    const bool refused = issue.severity != Severity::attention;
    const auto line = issue.line;
    paste.lines.push_back({refused ? PasteLine::Kind::refused : PasteLine::Kind::remark, line, std::move(issue)});
  }
  for (const auto& count : import.files) {
    paste.refused += count.rows_refused;
    paste.unchanged += count.rows_merged;
  }
  for (auto& edit : import.edit.edits) {
    if (std::holds_alternative<SetMunicipality>(edit)) continue;
    if (told(state.records(), edit)) {
      const bool added = adds(state.records(), edit);
      (added ? paste.added : paste.changed) += 1;
      paste.lines.push_back({added ? PasteLine::Kind::added : PasteLine::Kind::changed, 0, label_of(edit)});
    }
    paste.edit.edits.push_back(std::move(edit));
  }
}

void name_table(Paste& paste, const Layout& layout) {
  paste.table = layout.dutch;
  paste.english_table = layout.english;
}

std::optional<ColumnMapping> complete_guess(const std::vector<FileRow>& rows) {
  if (rows.size() < 2) return std::nullopt;
  auto mapping = guess_mapping(rows);
  const auto headings = mapped(mapping, headings_in(rows.front()));
  if (!headings || taken(*headings) < 2) return std::nullopt;
  for (std::size_t at = 0; at < headings->layout->columns.size(); ++at) {
    if (headings->layout->columns[at].required && !headings->places[at]) return std::nullopt;
  }
  return mapping;
}

}  // namespace

std::variant<Paste, CellProblem> what_pasting_does(const State& state, const RowOrder& order, const std::string& text) {
  const auto rows = rows_in(text);
  if (rows.empty() || trimmed(text).empty()) return CellProblem{ManageText::paste_empty, {}};
  Paste paste;
  paste.revision = state.history.revision();
  if (const auto headings = headings_of(rows, state.manage.view)) {
    name_table(paste, *headings->layout);
    paste.edit.kind = BatchKind::import;
    const auto left = change_known(state, *headings, rows, paste);
    const bool any = std::find(left.begin() + 1, left.end(), true) != left.end();
    if (any) read_new(state, with_lines(text, rows, left), std::nullopt, paste);
  } else if (const auto guess = state.manage.cursor ? std::nullopt : complete_guess(rows)) {
    name_table(paste, layout_of(guess->table));
    paste.edit.kind = BatchKind::import;
    read_new(state, text, guess, paste);
  } else if (state.manage.cursor) {
    paste_cells(state, order, rows, paste);
  } else {
    return CellProblem{ManageText::paste_needs_cell, {}};
  }
  std::stable_sort(paste.lines.begin(), paste.lines.end(), [](const PasteLine& left, const PasteLine& right) {
    const auto rank = [](const PasteLine& line) { return line.kind == PasteLine::Kind::refused ? 0 : 1; };
    return std::tuple(rank(left), left.line) < std::tuple(rank(right), right.line);
  });
  return paste;
}

}  // namespace sleutelnet
