#pragma once
// One kind of row of the records as a table that people read and change: per kind one list of columns that says how a
// cell is shown, compared, copied and read back. Cells become edits; nothing here changes records.

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/analysis/coverage.hpp"
#include "importers/layout.hpp"
#include "viz/manage/cell_value.hpp"

namespace sleutelnet {

struct ColumnHead {
  ManageText heading{};
  std::string_view file;  // what the readers call it (importers/layout.hpp); empty: it is not in that file
  float width = 100;      // logical pixels, to begin with
  bool editable = true;
  bool number = false;       // stands at the right
  bool from_vault = false;   // never on the clipboard
  bool has_choices = false;  // of a list
};

// Where the other places look when a row is chosen.
using RowSubject = std::variant<std::monostate, ActorId, AreaId, CellPlace>;

using CellEdit = std::variant<Edit, CellRefusal>;

class RowTable {
 public:
  virtual ~RowTable() = default;

  virtual ManageText name() const = 0;
  virtual std::optional<TableKind> file() const = 0;  // which file holds such rows
  virtual const std::vector<ColumnHead>& columns() const = 0;

  virtual std::size_t size(const Records& records) const = 0;
  virtual std::string key(const Records& records, std::size_t row) const = 0;
  virtual std::optional<std::size_t> row_of(const Records& records, const std::string& key) const = 0;
  virtual RowSubject subject(const Records& records, std::size_t row) const = 0;

  virtual std::string show(const CellView& view, std::size_t row, std::size_t column) const = 0;  // empty: not known
  virtual CellKey sort_key(const CellView& view, std::size_t row, std::size_t column) const = 0;
  virtual std::string copy(const CellView& view, std::size_t row, std::size_t column) const = 0;
  virtual std::vector<std::string> choices(const CellView& view, std::size_t column) const = 0;
  virtual CellEdit edited(const CellView& view, std::size_t row, std::size_t column, std::string_view text) const = 0;

  // The edit that takes the row out, or why such rows stay.
  virtual std::variant<Edit, ManageText> removal(const Records& records, std::size_t row) const = 0;
};

// Of the views that are tables (is_table).
const RowTable& row_table(ManageView view);

// The view of the table in which rows of that file stand.
std::optional<ManageView> view_of(TableKind kind);

}  // namespace sleutelnet
