#include "importers/crosswalk_file.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "importers/area_code.hpp"
#include "importers/csv.hpp"
#include "importers/number.hpp"
#include "importers/text_folding.hpp"
#include "importers/waves/period.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t fewest_of_ten = 8;  // cells of a column that hold codes

bool says(const std::string& heading, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return heading.find(word) != std::string::npos; });
}

class CodeTable {
 public:
  explicit CodeTable(std::vector<FileRow> rows) : rows_(std::move(rows)) {
    if (rows_.empty()) return;
    heads_ = std::move(rows_.front().cells);
    rows_.erase(rows_.begin());
  }

  const std::vector<FileRow>& rows() const { return rows_; }
  const std::string& heading(std::size_t column) const { return heads_.at(column); }
  std::size_t columns() const { return heads_.size(); }
  static std::string cell(const FileRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
  }

  // The level whose codes stand in the column. Under a heading of shares or numbers “300” is no gemeente.
  std::optional<AreaLevel> level(std::size_t column) const {
    if (holds_shares(column) || holds_numbers(column)) return std::nullopt;
    std::map<AreaLevel, std::size_t> found;
    std::size_t filled = 0;
    for (const auto& row : rows_) {
      const auto written = cell(row, column);
      filled += written.empty() ? 0 : 1;
      if (const auto code = read_area_code(written)) ++found[*level_of(code->code.text())];
    }
    for (const auto& [level, count] : found) {
      if (10 * count >= fewest_of_ten * filled) return level;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> share_column(bool& numbers) const {
    for (const bool counted : {false, true}) {
      for (std::size_t column = 0; column < heads_.size(); ++column) {
        if (counted ? !holds_numbers(column) : !holds_shares(column)) continue;
        numbers = counted;
        return column;
      }
    }
    return std::nullopt;
  }

 private:
  bool holds_shares(std::size_t column) const {
    return says(folded(heads_[column]),
                {"aandeel", "share", "gewicht", "weight", "fracti", "proport", "percent", "pct"});
  }
  bool holds_numbers(std::size_t column) const {
    return says(folded(heads_[column]), {"inwoner", "aantal", "population", "personen", "adres", "address", "count"});
  }

  std::vector<std::string> heads_;
  std::vector<FileRow> rows_;
};

struct CodeColumns {
  std::size_t old_column = 0;
  std::size_t new_column = 0;
};

bool named_new_first(const std::string& first, const std::string& second) {
  const auto one = period_in_name(first), other = period_in_name(second);
  if (one && other && one != other) return *other < *one;
  const auto is_new = [](const std::string& heading) { return says(folded(heading), {"nieuw", "new", "naar", "to"}); };
  const auto is_old = [](const std::string& heading) { return says(folded(heading), {"oud", "old", "van", "from"}); };
  return (is_new(first) && !is_new(second)) || (is_old(second) && !is_old(first));
}

std::optional<CodeColumns> code_columns(const CodeTable& table) {
  std::map<AreaLevel, std::vector<std::size_t>> by_level;
  for (std::size_t column = 0; column < table.columns(); ++column) {
    if (const auto level = table.level(column)) by_level[*level].push_back(column);
  }
  for (const auto level : {AreaLevel::neighbourhood, AreaLevel::district, AreaLevel::municipality}) {
    const auto found = by_level.find(level);
    if (found == by_level.end() || found->second.size() != 2) continue;
    const auto first = found->second.front(), second = found->second.back();
    if (named_new_first(table.heading(first), table.heading(second))) return CodeColumns{second, first};
    return CodeColumns{first, second};
  }
  return std::nullopt;
}

CrosswalkFile& refuse(CrosswalkFile& file, CrosswalkProblem problem, std::size_t line, std::string value) {
  file.crosswalk.reset();
  file.problem = problem;
  file.line = line;
  file.value = std::move(value);
  return file;
}

// Numbers become shares of their old area; percentages, known by sums near 100, become shares as well.
void normalise(Crosswalk& crosswalk, bool numbers) {
  constexpr double whole = 100;
  std::map<AreaId, double> sums;
  for (const auto& row : crosswalk) sums[row.old_area] += row.share;
  const bool percentages = !sums.empty() && std::all_of(sums.begin(), sums.end(), [](const auto& sum) {
    return std::abs(sum.second - whole) <= 1;
  });
  std::map<AreaId, double> rows;
  for (const auto& row : crosswalk) ++rows[row.old_area];
  for (auto& row : crosswalk) {
    if (numbers) {
      // Where nobody lives there is nobody to count: its rows share it equally.
      row.share = sums[row.old_area] > 0 ? row.share / sums[row.old_area] : 1 / rows[row.old_area];
    } else if (percentages) {
      row.share /= whole;
    }
  }
  std::erase_if(crosswalk, [](const CrosswalkShare& row) { return row.share <= 0; });
}

}  // namespace

CrosswalkFile read_crosswalk(std::string_view text) {
  CsvReader reader(text);
  std::vector<FileRow> rows;
  while (auto row = reader.next()) rows.push_back(*std::move(row));
  return read_crosswalk(std::move(rows));
}

CrosswalkFile read_crosswalk(std::vector<FileRow> rows) {
  CrosswalkFile file;
  const CodeTable table(std::move(rows));
  const auto codes = code_columns(table);
  if (!codes) return refuse(file, CrosswalkProblem::no_columns, 1, {});
  const auto share = table.share_column(file.numbers);
  file.old_heading = table.heading(codes->old_column);
  file.new_heading = table.heading(codes->new_column);
  if (share) file.share_heading = table.heading(*share);
  file.crosswalk.emplace();
  std::map<AreaId, std::size_t> seen;
  for (const auto& row : table.rows()) {
    const auto old_area = CodeTable::cell(row, codes->old_column), new_area = CodeTable::cell(row, codes->new_column);
    const auto from = read_area_code(old_area), to = read_area_code(new_area);
    if (!from || !to) return refuse(file, CrosswalkProblem::code_wrong, row.line, from ? new_area : old_area);
    double value = 1;
    if (share) {
      const auto written = CodeTable::cell(row, *share);
      const auto number = parse_number(written.substr(0, written.find('%')));
      if (!number || number->value < 0) return refuse(file, CrosswalkProblem::share_wrong, row.line, written);
      value = number->value;
    } else if (++seen[from->code] > 1) {
      return refuse(file, CrosswalkProblem::share_missing, row.line, from->code.text());
    }
    file.crosswalk->push_back({from->code, to->code, value});
  }
  normalise(*file.crosswalk, file.numbers);
  return file;
}

}  // namespace sleutelnet
