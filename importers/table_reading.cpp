#include "importers/table_reading.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/network/lint.hpp"
#include "importers/encoding.hpp"
#include "importers/foreign_headings.hpp"
#include "importers/headed_rows.hpp"
#include "importers/listed_targets.hpp"
#include "importers/sheets/sheet.hpp"
#include "importers/text_folding.hpp"
#include "importers/typed_nodes.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t longest_shown_line = 80;

std::string line_of(const std::vector<std::string>& headings) {
  std::string line;
  for (const auto& heading : headings) line += (line.empty() ? "" : " · ") + heading;
  return line;
}

class TableReading {
 public:
  TableReading(const std::string& file, RowSource& rows, const TableOptions& options, const TableOrigin& origin)
      : file_(file), rows_(rows, options.mapping), options_(options), origin_(origin) {}

  Draft read() {
    const auto& headings = rows_.headings();
    if (!headings && !rows_.open_quote_line()) return refusal(IssueCode::file_empty);
    if (headings) {
      if (auto early = read_headings(*headings)) return *std::move(early);
      while (auto row = rows_.next()) read_rows_in(*std::move(row));
    }
    if (const auto line = rows_.open_quote_line()) {
      return refusal(IssueCode::quote_never_closed, *line, {}, {}, count_.rows_read + (headings ? 1 : 0));
    }
    if (count_.rows_read == 0) remark(Severity::note, IssueCode::no_data);
    tell_stray_cells();
    draft_.files.push_back(count_);
    return std::move(draft_);
  }

 private:
  // A draft with this one issue: of a refused file nothing is kept.
  Draft refusal(IssueCode code, std::size_t line = 0, std::string column = {}, std::vector<std::string> arguments = {},
                std::size_t rows = 0) {
    Draft draft;
    draft.files.push_back(refused_file(file_, rows));
    draft.issues.push_back({.severity = Severity::file_refused,
                            .code = code,
                            .file = file_,
                            .line = line,
                            .column = std::move(column),
                            .arguments = std::move(arguments)});
    return draft;
  }

  std::size_t rows_left() {
    std::size_t rows = 0;
    while (rows_.next()) ++rows;
    return rows + (rows_.open_quote_line() ? 1 : 0);
  }

  void remark(Severity severity, IssueCode code, std::vector<std::string> arguments = {}, std::size_t line = 0,
              std::string column = {}) {
    draft_.issues.push_back({severity, code, file_, line, std::move(column), {}, std::move(arguments), {}});
  }

  // A draft when there is nothing to read under these headings.
  std::optional<Draft> read_headings(const FileRow& row) {
    const auto written = headings_in(row);
    const auto by_mapping = options_.mapping ? mapped(*options_.mapping, written) : std::nullopt;
    const auto translated = in_our_words(written);
    if (!by_mapping && translated.beside_network) return beside_network(translated);
    const auto found = by_mapping ? by_mapping : recognise(written);
    const bool personal = !found || !(about_areas(found->layout->kind) || plain(found->layout->kind));
    if (personal) {
      const auto forbidden = std::find_if(written.begin(), written.end(), forbidden_field);
      if (forbidden != written.end()) return refused_whole(IssueCode::column_forbidden, row.line, *forbidden);
    }
    if (!found) return not_recognised(written, row.line);
    if (found->twice) return refused_whole(IssueCode::column_twice, row.line, written[*found->twice]);
    if (!found->missing.empty()) {
      const auto& layout = *found->layout;
      return refused_whole(IssueCode::column_missing, row.line, std::string(found->missing.front()),
                           {std::string(layout.dutch), std::string(layout.english)});
    }
    take(*found, row.line);
    if (options_.mapping && !by_mapping) remark(Severity::attention, IssueCode::mapping_not_used, {}, row.line);
    return std::nullopt;
  }

  Draft not_recognised(const std::vector<std::string>& written, std::size_t line) {
    const auto missing = options_.mapping ? missing_heading(*options_.mapping, written) : std::string();
    const auto code = options_.mapping ? IssueCode::mapping_heading_missing : IssueCode::file_not_recognised;
    return refused_whole(code, line, missing, {cut(line_of(written), longest_shown_line)});
  }

  Draft refused_whole(IssueCode code, std::size_t line, std::string column, std::vector<std::string> arguments = {}) {
    return refusal(code, line, std::move(column), std::move(arguments), rows_left());
  }

  Draft beside_network(const TranslatedHeadings& translated) {
    remark(Severity::note, IssueCode::beside_network, {std::string(translated.program)});
    draft_.files.push_back({.file = file_, .dialect = std::string(translated.program)});
    return std::move(draft_);
  }

  void take(const Headings& found, std::size_t line) {
    headings_ = found;
    reader_ = reader_of(found.layout->kind);
    listed_targets_ = place_of_listed_targets(found);
    types_ = places_of_types(headings_);
    count_ = {.file = file_,
              .table = std::string(found.layout->dutch),
              .dialect = std::string(found.program),
              .evidence = known_headings(found)};
    describe(line);
    tell_left_out(line);
    tell_hidden_columns();
  }

  // Of a network from elsewhere only nodes and edges are meant; of a table of ours every column.
  void tell_left_out(std::size_t line) {
    std::vector<std::string> forbidden;
    std::vector<std::string> others;
    for (const auto place : headings_.unknown) {
      const auto& heading = headings_.written[place];
      (forbidden_field(heading) ? forbidden : others).push_back(heading);
    }
    const auto kind = headings_.layout->kind;
    if (plain(kind)) {
      if (!forbidden.empty()) remark(Severity::attention, IssueCode::attributes_forbidden, forbidden, line);
      if (!others.empty()) remark(Severity::note, IssueCode::attributes_left_out, others, line);
      return;
    }
    for (const auto place : headings_.unknown) {
      remark(Severity::note, IssueCode::column_unknown, {}, line, headings_.written[place]);
    }
  }

  void tell_hidden_columns() {
    std::vector<std::string> letters;
    for (const auto column : origin_.hidden_columns) {
      const auto& read = headings_.places;
      if (std::find(read.begin(), read.end(), column - 1) != read.end()) letters.push_back(column_letters(column));
    }
    if (!letters.empty()) remark(Severity::attention, IssueCode::hidden_columns_read, letters);
  }

  void describe(std::size_t line) {
    const auto& layout = *headings_.layout;
    const std::string dutch(layout.dutch);
    const std::string english(layout.english);
    if (origin_.separator.empty()) {
      remark(Severity::note, IssueCode::read_as_sheet, {dutch, english, std::to_string(line)});
    } else {
      remark(Severity::note, IssueCode::read_as_table, {dutch, english, origin_.separator, origin_.encoding});
    }
    if (rows_.rows_above() > 0) {
      remark(Severity::note, IssueCode::rows_above_headings, {std::to_string(rows_.rows_above())}, line);
    }
  }

  void read_rows_in(FileRow row) {
    if (!listed_targets_) return read_row(std::move(row));
    const auto line = row.line;
    auto rows = one_for_each_target(std::move(row), *listed_targets_);
    if (rows.size() > 1 && !std::exchange(lists_noted_, true))
      remark(Severity::note, IssueCode::targets_listed, {}, line);
    for (auto& each : rows) read_row(std::move(each));
  }

  void read_row(FileRow row) {
    ++count_.rows_read;
    const auto width = headings_.written.size();
    while (row.cells.size() > width && trimmed(row.cells.back()).empty()) row.cells.pop_back();
    if (origin_.separator.empty()) fit(row);
    if (const auto reason = unreadable(row)) {
      ++count_.rows_refused;
      std::vector<std::string> arguments;
      if (row.cells.size() != width) arguments = {std::to_string(width), std::to_string(row.cells.size())};
      return remark(Severity::row_refused, *reason, std::move(arguments), row.line);
    }
    if (refuse_troubles(row)) return;
    note_blanks(row);
    std::vector<Issue> issues;
    add_types_to_ends(row, headings_, types_);
    Row reader({headings_, file_, count_.rows_read}, row, issues);
    reader_(reader, draft_, options_);
    ++(reader.refused() ? count_.rows_refused : count_.rows_kept);
    if (!reader.refused()) note_type(reader.place(), row, headings_, types_, draft_);
    for (auto& issue : issues) take(std::move(issue));
  }

  // A sheet has no empty cells at the end of a row, and may have a remark beside the table.
  void fit(FileRow& row) {
    const auto width = headings_.written.size();
    if (row.cells.size() > width && stray_rows_++ == 0) first_stray_line_ = row.line;
    row.cells.resize(width);
  }

  void tell_stray_cells() {
    if (stray_rows_ == 0) return;
    remark(Severity::attention, IssueCode::cells_without_heading, {std::to_string(stray_rows_)}, first_stray_line_);
  }

  std::optional<IssueCode> unreadable(const FileRow& row) const {
    const auto valid = [](const std::string& cell) { return valid_utf8(cell); };
    if (!std::all_of(row.cells.begin(), row.cells.end(), valid)) return IssueCode::utf8_invalid;
    if (row.quote_misplaced) return IssueCode::quote_misplaced;
    if (row.cells.size() > headings_.written.size()) return IssueCode::too_many_cells;
    if (row.cells.size() < headings_.written.size()) return IssueCode::too_few_cells;
    return std::nullopt;
  }

  // Cells without a value in columns that nobody reads do no harm.
  bool refuse_troubles(const FileRow& row) {
    bool refused = false;
    for (const auto& trouble : row.troubles) {
      const bool read =
          std::find(headings_.places.begin(), headings_.places.end(), trouble.place) != headings_.places.end();
      if (!read) continue;
      remark(Severity::row_refused, trouble.code, {}, row.line, headings_.written[trouble.place]);
      draft_.issues.back().value = cut(row.cells[trouble.place], longest_shown_value);
      refused = true;
    }
    if (refused) ++count_.rows_refused;
    return refused;
  }

  // Said once per file, at the first place.
  void note_blanks(const FileRow& row) {
    if (blanks_noted_) return;
    for (const auto& place : headings_.places) {
      if (!place || trimmed(row.cells[*place]).size() == row.cells[*place].size()) continue;
      blanks_noted_ = true;
      return remark(Severity::note, IssueCode::whitespace_trimmed, {}, row.line, headings_.written[*place]);
    }
  }

  // What was read otherwise than it is written, or not at all, is said once, with the first and how many there are.
  void take(Issue issue) {
    const bool counted = issue.code == IssueCode::code_zero_restored || issue.code == IssueCode::code_letters_added ||
                         issue.code == IssueCode::relation_left_out;
    if (!counted) return draft_.issues.push_back(std::move(issue));
    auto& values = counted_[issue.code];
    if (!values.written.insert(issue.value).second) return;
    if (values.written.size() == 1) {
      values.said = draft_.issues.size();
      issue.arguments.emplace_back();
      draft_.issues.push_back(std::move(issue));
    }
    draft_.issues[values.said].arguments.back() = std::to_string(values.written.size());
  }

  struct CountedValues {
    std::set<std::string> written;
    std::size_t said = 0;  // place of the one issue
  };

  const std::string& file_;
  HeadedRows rows_;
  const TableOptions& options_;
  const TableOrigin& origin_;
  Headings headings_;
  ReadRow reader_ = nullptr;
  FileCount count_;
  Draft draft_;
  std::map<IssueCode, CountedValues> counted_;
  std::size_t stray_rows_ = 0;
  std::size_t first_stray_line_ = 0;
  std::optional<std::size_t> listed_targets_;
  TypePlaces types_;
  bool blanks_noted_ = false;
  bool lists_noted_ = false;
};

}  // namespace

Draft read_rows(const std::string& file, RowSource& rows, const TableOptions& options, const TableOrigin& origin) {
  return TableReading(file, rows, options, origin).read();
}

}  // namespace sleutelnet
