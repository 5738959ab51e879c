#include "importers/table_file.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

#include "core/network/lint.hpp"
#include "importers/encoding.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::size_t longest_shown_line = 80;

// Files that people take for tables: zip (xlsx, ods), PDF, old Excel.
constexpr std::array<std::string_view, 3> foreign_marks = {"PK\x03\x04", "%PDF", "\xD0\xCF\x11\xE0"};

bool binary(std::string_view bytes) {
  const bool foreign = std::any_of(foreign_marks.begin(), foreign_marks.end(),
                                   [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; });
  return foreign || bytes.find('\0') != std::string_view::npos;
}

std::optional<std::size_t> line_beyond(std::string_view bytes, std::size_t limit) {
  std::size_t line = 1;
  std::size_t start = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (at - start > limit) return line;
    if (bytes[at] != '\n' && bytes[at] != '\r') continue;
    const bool pair = bytes[at] == '\r' && at + 1 < bytes.size() && bytes[at + 1] == '\n';
    if (pair) ++at;
    ++line;
    start = at + 1;
  }
  return std::nullopt;
}

std::string_view name_of(char separator) { return separator == '\t' ? "tab" : separator == ',' ? "," : ";"; }

std::string_view name_of(Encoding encoding) { return encoding == Encoding::windows_1252 ? "Windows-1252" : "UTF-8"; }

// The first headings by which the table was known.
std::string known_headings(const Headings& headings) {
  constexpr int most = 4;
  std::string known;
  int shown = 0;
  for (const auto& place : headings.places) {
    if (!place || ++shown > most) continue;
    known += (known.empty() ? "" : ", ") + headings.written[*place];
  }
  return known;
}

class TableFile {
 public:
  TableFile(const std::string& file, const TableOptions& options) : file_(file), options_(options) {}

  Draft read(std::string bytes, const ReadLimits& limits) {
    if (trimmed(bytes).empty()) return refusal(IssueCode::file_empty);
    if (binary(bytes)) return refusal(IssueCode::file_binary);
    if (const auto line = line_beyond(bytes, limits.line_bytes)) {
      return refusal(IssueCode::line_too_long, *line, {}, {std::to_string(limits.line_bytes)});
    }
    const auto decoded = decode(std::move(bytes));
    CsvReader reader(decoded.text);
    const auto first = reader.next();
    if (!first && !reader.open_quote_line()) return refusal(IssueCode::file_empty);
    if (first) {
      if (auto refused = read_headings(*first)) {
        refused->files.front() = refused_file(file_, rows_left(reader));
        return *refused;
      }
      describe(reader.separator(), decoded.encoding);
      while (const auto row = reader.next()) read_row(*row);
    }
    if (const auto line = reader.open_quote_line()) {
      auto refused = refusal(IssueCode::quote_never_closed, *line);
      refused.files.front() = refused_file(file_, count_.rows_read + (first ? 1 : 0));
      return refused;
    }
    if (count_.rows_read == 0) remark(Severity::note, IssueCode::no_data);
    draft_.files.push_back(count_);
    return std::move(draft_);
  }

 private:
  // A draft with this one issue: of a refused file nothing is kept.
  Draft refusal(IssueCode code, std::size_t line = 0, std::string column = {},
                std::vector<std::string> arguments = {}) {
    Draft draft;
    draft.files.push_back(refused_file(file_));
    draft.issues.push_back({.severity = Severity::file_refused,
                            .code = code,
                            .file = file_,
                            .line = line,
                            .column = std::move(column),
                            .arguments = std::move(arguments)});
    return draft;
  }

  static std::size_t rows_left(CsvReader& reader) {
    std::size_t rows = 0;
    while (reader.next()) ++rows;
    return rows + (reader.open_quote_line() ? 1 : 0);
  }

  void remark(Severity severity, IssueCode code, std::vector<std::string> arguments = {}, std::size_t line = 0,
              std::string column = {}) {
    draft_.issues.push_back({severity, code, file_, line, std::move(column), {}, std::move(arguments), {}});
  }

  std::optional<Draft> read_headings(const CsvRow& row) {
    auto written = row.cells;
    for (auto& heading : written) heading = std::string(trimmed(heading));
    while (!written.empty() && written.back().empty()) written.pop_back();
    const auto found = recognise(written);
    if (!found || !about_areas(found->layout->kind)) {
      const auto forbidden = std::find_if(written.begin(), written.end(), forbidden_field);
      if (forbidden != written.end()) return refusal(IssueCode::column_forbidden, row.line, *forbidden);
    }
    if (!found) {
      std::string line;
      for (const auto& heading : written) line += (line.empty() ? "" : " · ") + heading;
      return refusal(IssueCode::file_not_recognised, row.line, {}, {cut(line, longest_shown_line)});
    }
    if (found->twice) return refusal(IssueCode::column_twice, row.line, written[*found->twice]);
    if (!found->missing.empty()) {
      const auto& layout = *found->layout;
      return refusal(IssueCode::column_missing, row.line, std::string(found->missing.front()),
                     {std::string(layout.dutch), std::string(layout.english)});
    }
    headings_ = *found;
    reader_ = reader_of(found->layout->kind);
    count_ = {.file = file_, .table = std::string(found->layout->dutch), .evidence = known_headings(*found)};
    for (const auto place : found->unknown)
      remark(Severity::note, IssueCode::column_unknown, {}, row.line, written[place]);
    return std::nullopt;
  }

  void describe(char separator, Encoding encoding) {
    const auto& layout = *headings_.layout;
    remark(Severity::note, IssueCode::read_as_table,
           {std::string(layout.dutch), std::string(layout.english), std::string(name_of(separator)),
            std::string(name_of(encoding))});
    if (encoding == Encoding::windows_1252) remark(Severity::note, IssueCode::encoding_windows_1252);
  }

  void read_row(CsvRow row) {
    ++count_.rows_read;
    const auto width = headings_.written.size();
    while (row.cells.size() > width && trimmed(row.cells.back()).empty()) row.cells.pop_back();
    if (const auto reason = unreadable(row)) {
      ++count_.rows_refused;
      std::vector<std::string> arguments;
      if (row.cells.size() != width) arguments = {std::to_string(width), std::to_string(row.cells.size())};
      return remark(Severity::row_refused, *reason, std::move(arguments), row.line);
    }
    note_blanks(row);
    std::vector<Issue> issues;
    Row reader({headings_, file_, count_.rows_read}, row, issues);
    reader_(reader, draft_, options_);
    ++(reader.refused() ? count_.rows_refused : count_.rows_kept);
    for (auto& issue : issues) take(std::move(issue));
  }

  std::optional<IssueCode> unreadable(const CsvRow& row) const {
    const auto valid = [](const std::string& cell) { return valid_utf8(cell); };
    if (!std::all_of(row.cells.begin(), row.cells.end(), valid)) return IssueCode::utf8_invalid;
    if (row.quote_misplaced) return IssueCode::quote_misplaced;
    if (row.cells.size() > headings_.written.size()) return IssueCode::too_many_cells;
    if (row.cells.size() < headings_.written.size()) return IssueCode::too_few_cells;
    return std::nullopt;
  }

  // Said once per file, at the first place.
  void note_blanks(const CsvRow& row) {
    if (blanks_noted_) return;
    for (const auto& place : headings_.places) {
      if (!place || trimmed(row.cells[*place]).size() == row.cells[*place].size()) continue;
      blanks_noted_ = true;
      return remark(Severity::note, IssueCode::whitespace_trimmed, {}, row.line, headings_.written[*place]);
    }
  }

  // Codes that were written otherwise are said once, with the first of them and how many there are.
  void take(Issue issue) {
    const bool completed = issue.code == IssueCode::code_zero_restored || issue.code == IssueCode::code_letters_added;
    if (!completed) return draft_.issues.push_back(std::move(issue));
    auto& codes = completed_[issue.code];
    if (!codes.written.insert(issue.value).second) return;
    if (codes.written.size() == 1) {
      codes.said = draft_.issues.size();
      issue.arguments.emplace_back();
      draft_.issues.push_back(std::move(issue));
    }
    draft_.issues[codes.said].arguments.back() = std::to_string(codes.written.size());
  }

  struct CompletedCodes {
    std::set<std::string> written;
    std::size_t said = 0;  // place of the one issue
  };

  const std::string& file_;
  const TableOptions& options_;
  Headings headings_;
  ReadRow reader_ = nullptr;
  FileCount count_;
  Draft draft_;
  std::map<IssueCode, CompletedCodes> completed_;
  bool blanks_noted_ = false;
};

}  // namespace

Draft read_table(const std::string& file, std::string bytes, const TableOptions& options, const ReadLimits& limits) {
  return TableFile(file, options).read(std::move(bytes), limits);
}

}  // namespace sleutelnet
