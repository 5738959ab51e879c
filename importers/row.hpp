#pragma once
// One row of a table, cell by cell: each asks for what it must be and names what is wrong with it. A row
// with one wrong cell is refused whole, after all its cells were looked at.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/network/codes.hpp"
#include "core/support/date.hpp"
#include "importers/draft.hpp"
#include "importers/file_row.hpp"
#include "importers/layout.hpp"

namespace sleutelnet {

class Row {
 public:
  struct Source {
    const Headings& headings;
    const std::string& file;
    std::size_t number = 0;  // 1 is the first row under the headings
  };
  Row(Source source, const FileRow& row, std::vector<Issue>& issues);

  bool refused() const { return refused_; }
  bool id_made() const { return id_made_; }
  Place place() const { return {source_.file, row_.line}; }
  const std::vector<Reference>& references() const { return references_; }

  // The trimmed cell; empty when it is blank or the column is not there. Columns go by their English
  // name in the layout.
  std::string text(std::string_view column) const;
  std::string heading(std::string_view column) const;

  std::string required(std::string_view column);
  std::string short_text(std::string_view column);  // within the limit of P04
  std::string id_or_made(char letter);              // the id, or one made of the place of the row: T0001
  std::string made_id(char letter);
  std::vector<std::string> list(std::string_view column, std::string_view separators = "|") const;
  std::optional<Date> date(std::string_view column);
  std::optional<int> whole_number(std::string_view column, int lowest, int highest);
  std::optional<double> number(std::string_view column);
  std::optional<bool> yes_no(std::string_view column);
  AreaId area(std::string_view column);
  ActorId actor(std::string_view column);
  TermId term(std::string_view column);

  // A code of a closed list in either language, without regard to capitals, blanks, '_' and '-'.
  template <class Value>
  std::optional<Value> code(std::string_view column) {
    const auto written = text(column);
    if (written.empty()) return std::nullopt;
    for (const auto& known : codes<Value>()) {  // as most files have it
      if (written == known.dutch || written == known.english) return known.value;
    }
    std::vector<std::string> allowed;
    for (const auto& known : codes<Value>()) {
      if (same(written, known.dutch) || same(written, known.english)) return known.value;
      allowed.emplace_back(known.dutch);
      allowed.emplace_back(known.english);
    }
    refuse(IssueCode::value_unknown, column, std::move(allowed));
    return std::nullopt;
  }

  void refuse(IssueCode code, std::string_view column, std::vector<std::string> arguments = {});
  // A hidden value stays out of the issue: what may not be kept may not be shown either.
  enum class Value { shown, hidden };
  void remark(Severity severity, IssueCode code, std::string_view column, std::vector<std::string> arguments = {},
              Value value = Value::shown);

  // Remembers that the cell names a record.
  void refer(std::string_view column, const std::string& value);

 private:
  static bool same(std::string_view written, std::string_view code);
  std::optional<std::size_t> place_of(std::string_view column) const;

  Source source_;
  const FileRow& row_;
  std::vector<Issue>& issues_;
  std::vector<Reference> references_;
  bool refused_ = false;
  bool id_made_ = false;
};

}  // namespace sleutelnet
