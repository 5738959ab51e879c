#pragma once
// A RowTable made of a list of columns over one row type, and the usual columns: each reads and writes one member.
// A kind of row is described by its RowTraits.

#include <algorithm>
#include <utility>

#include "viz/manage/row_table.hpp"

namespace sleutelnet {

// rows(), find(), key(), subject(), change(), removal(), of one row type.
template <class Row>
struct RowTraits;

template <class Row>
struct RowColumn {
  ColumnHead head;
  std::string (*show)(const CellView&, const Row&) = nullptr;
  CellEdit (*edit)(const CellView&, const Row&, std::string_view) = nullptr;  // none: it cannot be changed here
  CellKey (*sort)(const CellView&, const Row&) = nullptr;                     // none: by what is shown
  std::string (*copy)(const CellView&, const Row&) = nullptr;                 // none: what is shown
  std::vector<std::string> (*choices)(const CellView&) = nullptr;
};

template <class Row>
class TableOf : public RowTable {
 public:
  TableOf(ManageText name, std::optional<TableKind> file, std::vector<RowColumn<Row>> columns)
      : name_(name), file_(file), columns_(std::move(columns)) {
    for (auto& column : columns_) {
      column.head.editable = column.edit != nullptr;
      column.head.has_choices = column.choices != nullptr && column.edit != nullptr;
      heads_.push_back(column.head);
    }
  }

  ManageText name() const override { return name_; }
  std::optional<TableKind> file() const override { return file_; }
  const std::vector<ColumnHead>& columns() const override { return heads_; }

  std::size_t size(const Records& records) const override { return Traits::rows(records).size(); }
  std::string key(const Records& records, std::size_t row) const override { return Traits::key(at(records, row)); }
  std::optional<std::size_t> row_of(const Records& records, const std::string& key) const override {
    const auto& rows = Traits::rows(records);
    const auto place = rows.index_of(Traits::key_of(key));
    return place < rows.size() ? std::optional(place) : std::nullopt;
  }
  RowSubject subject(const Records& records, std::size_t row) const override {
    return Traits::subject(records, at(records, row));
  }

  std::string show(const CellView& view, std::size_t row, std::size_t column) const override {
    return columns_[column].show(view, at(view.records, row));
  }
  CellKey sort_key(const CellView& view, std::size_t row, std::size_t column) const override {
    const auto& described = columns_[column];
    if (described.sort != nullptr) return described.sort(view, at(view.records, row));
    auto shown = plain(described.show(view, at(view.records, row)));
    return shown.empty() ? CellKey() : CellKey(std::move(shown));
  }
  std::string copy(const CellView& view, std::size_t row, std::size_t column) const override {
    const auto& described = columns_[column];
    if (described.head.from_vault) return {};
    return (described.copy != nullptr ? described.copy : described.show)(view, at(view.records, row));
  }
  std::vector<std::string> choices(const CellView& view, std::size_t column) const override {
    const auto ask = columns_[column].choices;
    return heads_[column].has_choices ? ask(view) : std::vector<std::string>();
  }
  CellEdit edited(const CellView& view, std::size_t row, std::size_t column, std::string_view text) const override {
    const auto edit = columns_[column].edit;
    if (edit == nullptr) return CellRefusal(CellProblem{Traits::why_not(column), {}});
    return edit(view, at(view.records, row), trimmed(text));
  }
  std::variant<Edit, ManageText> removal(const Records& records, std::size_t row) const override {
    return Traits::removal(at(records, row));
  }

 private:
  using Traits = RowTraits<Row>;
  static const Row& at(const Records& records, std::size_t row) { return Traits::rows(records).rows()[row]; }

  ManageText name_;
  std::optional<TableKind> file_;
  std::vector<RowColumn<Row>> columns_;
  std::vector<ColumnHead> heads_;
};

// What a pointer to a member points from and to.
template <class Pointer>
struct MemberParts;
template <class Row_, class Value_>
struct MemberParts<Value_ Row_::*> {
  using Row = Row_;
  using Value = Value_;
};
template <auto member>
using RowOf = typename MemberParts<decltype(member)>::Row;
template <auto member>
using ValueOf = typename MemberParts<decltype(member)>::Value;

// The row with another value in one member, as an edit; or what stood in the way of the value.
template <auto member, class Read>
CellEdit with_value(const RowOf<member>& row, Read read) {
  if (auto* problem = std::get_if<CellProblem>(&read)) return CellRefusal(std::move(*problem));
  auto changed = row;
  changed.*member = std::move(std::get<0>(read));
  return RowTraits<RowOf<member>>::change(std::move(changed));
}

template <auto member>
RowColumn<RowOf<member>> text_column(ManageText heading, std::string_view file, float width) {
  using Row = RowOf<member>;
  return {{heading, file, width},
          [](const CellView&, const Row& row) { return row.*member; },
          [](const CellView&, const Row& row, std::string_view text) {
            return with_value<member>(row, std::variant<std::string, CellProblem>(std::string(text)));
          }};
}

// A value that is called unknown is shown as not known.
template <auto member>
RowColumn<RowOf<member>> code_column(ManageText heading, std::string_view file, float width) {
  using Row = RowOf<member>;
  using Value = ValueOf<member>;
  return {{heading, file, width},
          [](const CellView& view, const Row& row) {
            return english_code_of(row.*member) == "unknown" ? std::string() : code_words(view.language, row.*member);
          },
          [](const CellView& view, const Row& row, std::string_view text) {
            const auto blank = from_code<Value>("unknown");
            if (text.empty() && blank) return with_value<member>(row, std::variant<Value, CellProblem>(*blank));
            return with_value<member>(row, read_code<Value>(view.language, text));
          },
          [](const CellView&, const Row& row) {
            if (english_code_of(row.*member) == "unknown") return CellKey();
            return CellKey(static_cast<double>(row.*member));
          },
          nullptr,
          [](const CellView& view) { return code_choices<Value>(view.language); }};
}

// A member that may be empty and one that never is, read alike.
template <auto member>
auto optional_value(const RowOf<member>& row) {
  if constexpr (std::is_same_v<ValueOf<member>, std::optional<Date>> ||
                std::is_same_v<ValueOf<member>, std::optional<int>>) {
    return row.*member;
  } else {
    return std::optional<ValueOf<member>>(row.*member);
  }
}

template <auto member>
RowColumn<RowOf<member>> day_column(ManageText heading, std::string_view file) {
  using Row = RowOf<member>;
  constexpr bool can_be_empty = std::is_same_v<ValueOf<member>, std::optional<Date>>;
  return {{heading, file, 100},
          [](const CellView& view, const Row& row) {
            return optional_value<member>(row) ? short_date(view.language, *optional_value<member>(row))
                                               : std::string();
          },
          [](const CellView&, const Row& row, std::string_view text) -> CellEdit {
            auto read = read_day(text);
            if constexpr (can_be_empty) {
              return with_value<member>(row, std::move(read));
            } else {
              if (text.empty()) return CellRefusal(CellProblem{ManageText::problem_needed, {}});
              if (auto* problem = std::get_if<CellProblem>(&read)) return CellRefusal(*problem);
              return with_value<member>(row, std::variant<Date, CellProblem>(*std::get<0>(read)));
            }
          },
          [](const CellView&, const Row& row) {
            return optional_value<member>(row)
                       ? CellKey(static_cast<double>(optional_value<member>(row)->time_since_epoch().count()))
                       : CellKey();
          },
          [](const CellView&, const Row& row) {
            return optional_value<member>(row) ? iso_date(*optional_value<member>(row)) : std::string();
          }};
}

template <auto member, int lowest, int highest>
RowColumn<RowOf<member>> number_column(ManageText heading, std::string_view file) {
  using Row = RowOf<member>;
  constexpr bool can_be_empty = std::is_same_v<ValueOf<member>, std::optional<int>>;
  return {{heading, file, 84, true, true},
          [](const CellView& view, const Row& row) {
            return optional_value<member>(row)
                       ? number(view.language, static_cast<long long>(*optional_value<member>(row)))
                       : std::string();
          },
          [](const CellView&, const Row& row, std::string_view text) -> CellEdit {
            auto read = read_number(text, lowest, highest);
            if constexpr (can_be_empty) {
              return with_value<member>(row, std::move(read));
            } else {
              if (text.empty()) return CellRefusal(CellProblem{ManageText::problem_needed, {}});
              if (auto* problem = std::get_if<CellProblem>(&read)) return CellRefusal(*problem);
              return with_value<member>(row, std::variant<int, CellProblem>(*std::get<0>(read)));
            }
          },
          [](const CellView&, const Row& row) {
            return optional_value<member>(row) ? CellKey(static_cast<double>(*optional_value<member>(row))) : CellKey();
          },
          [](const CellView&, const Row& row) {
            return optional_value<member>(row) ? std::to_string(*optional_value<member>(row)) : std::string();
          }};
}

template <auto member>
RowColumn<RowOf<member>> yes_no_column(ManageText heading, std::string_view file) {
  using Row = RowOf<member>;
  return {{heading, file, 90},
          [](const CellView& view, const Row& row) { return yes_no(view.language, row.*member); },
          [](const CellView& view, const Row& row, std::string_view text) {
            return with_value<member>(row, read_yes_no(view.language, text));
          },
          [](const CellView&, const Row& row) { return CellKey(row.*member ? 0.0 : 1.0); },
          nullptr,
          [](const CellView& view) {
            return std::vector<std::string>{yes_no(view.language, true), yes_no(view.language, false)};
          }};
}

// Somebody of the table of actors. `needed`: the row cannot do without.
template <auto member, bool needed>
RowColumn<RowOf<member>> actor_column(ManageText heading, std::string_view file) {
  using Row = RowOf<member>;
  return {{heading, file, 170},
          [](const CellView& view, const Row& row) {
            return (row.*member).empty() ? std::string() : actor_words(view, row.*member);
          },
          [](const CellView& view, const Row& row, std::string_view text) -> CellEdit {
            if (needed && text.empty()) return CellRefusal(CellProblem{ManageText::problem_needed, {}});
            return with_value<member>(row, read_actor(view, text));
          },
          nullptr,
          [](const CellView&, const Row& row) { return (row.*member).text(); },
          [](const CellView& view) { return actor_choices(view); }};
}

template <auto member>
RowColumn<RowOf<member>> area_column(ManageText heading, std::string_view file) {
  using Row = RowOf<member>;
  return {{heading, file, 180},
          [](const CellView& view, const Row& row) {
            return (row.*member).empty() ? std::string() : area_words(view, row.*member);
          },
          [](const CellView& view, const Row& row, std::string_view text) -> CellEdit {
            if (text.empty()) return CellRefusal(CellProblem{ManageText::problem_needed, {}});
            return with_value<member>(row, read_area(view, text));
          },
          nullptr,
          [](const CellView&, const Row& row) { return (row.*member).text(); },
          [](const CellView& view) { return area_choices(view); }};
}

// What the row is known by: shown, and not changed.
template <auto member>
RowColumn<RowOf<member>> key_column(ManageText heading, std::string_view file, float width) {
  using Row = RowOf<member>;
  return {{heading, file, width}, [](const CellView&, const Row& row) { return (row.*member).text(); }};
}

}  // namespace sleutelnet
