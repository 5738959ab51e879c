#include "importers/sheets/workbook.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "importers/networks/matrix.hpp"
#include "importers/networks/network_draft.hpp"
#include "importers/networks/two_mode.hpp"
#include "importers/row_blocks.hpp"
#include "importers/sheets/ods.hpp"
#include "importers/sheets/xlsx.hpp"
#include "importers/sheets/zip_file.hpp"
#include "importers/table_reading.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

constexpr std::string_view between_names = " › ";

using Read = std::variant<Workbook, WorkbookTrouble>;

bool holds_name(std::string_view bytes, std::string_view name) {
  std::string wide;  // as such files write the names of their parts
  for (const char letter : name) wide += {letter, '\0'};
  return bytes.find(wide) != std::string_view::npos;
}

// Excel puts a workbook with a password in the kind of file that it used before 2007.
WorkbookTrouble trouble_of_compound(const std::string& bytes) {
  if (holds_name(bytes, "EncryptedPackage")) return {IssueCode::workbook_locked, {}};
  if (holds_name(bytes, "Workbook") || holds_name(bytes, "Book")) return {IssueCode::workbook_old, {".xls"}};
  return {IssueCode::file_binary, {}};
}

Read read_any(const SourceFile& file, const WorkbookLimits& limits) {
  const ZipFile zip(file.path, limits);
  if (!zip.open()) {
    const auto bytes = read_all(file);
    return bytes.starts_with("PK") ? WorkbookTrouble{IssueCode::workbook_malformed, {"zip"}}
                                   : trouble_of_compound(bytes);
  }
  if (is_xlsx(zip)) return read_xlsx(zip, limits);
  if (is_ods(zip)) return read_ods(zip, limits);
  const bool binary_workbook = zip.contains("xl/workbook.bin");
  return binary_workbook ? WorkbookTrouble{IssueCode::workbook_old, {".xlsb"}}
                         : WorkbookTrouble{IssueCode::file_binary, {}};
}

class SheetRows : public RowSource {
 public:
  explicit SheetRows(std::vector<FileRow> rows) : rows_(std::move(rows)) {
    for (std::size_t at = 1; at < rows_.size(); ++at) rows_[at].blank_above = rows_[at].line - rows_[at - 1].line - 1;
  }

  std::optional<FileRow> next() override {
    return at_ < rows_.size() ? std::optional(std::move(rows_[at_++])) : std::nullopt;
  }

 private:
  std::vector<FileRow> rows_;
  std::size_t at_ = 0;
};

// What a reader of the table alone would not see.
std::vector<Issue> remarks_on(const Sheet& sheet, const std::string& name) {
  std::vector<Issue> issues;
  const auto say = [&](Severity severity, IssueCode code, std::size_t line, std::string argument) {
    issues.push_back(
        {.severity = severity, .code = code, .file = name, .line = line, .arguments = {std::move(argument)}});
  };
  if (!sheet.hidden_lines.empty()) {
    say(Severity::attention, IssueCode::hidden_rows_read, sheet.hidden_lines.front(),
        std::to_string(sheet.hidden_lines.size()));
  }
  if (!sheet.merged.empty()) {
    say(Severity::note, IssueCode::cells_merged, sheet.merged.front().first_line, std::to_string(sheet.merged.size()));
  }
  return issues;
}

class WorkbookDrafts {
 public:
  WorkbookDrafts(const SourceFile& file, const TableOptions& options, const WorkbookLimits& limits)
      : file_(file), options_(options), limits_(limits) {}

  std::vector<FileDraft> read() {
    auto read = read_any(file_, limits_);
    if (auto* trouble = std::get_if<WorkbookTrouble>(&read)) return refusal(trouble->code, trouble->arguments);
    auto& workbook = std::get<Workbook>(read);
    format_ = workbook.format;
    direction_ = workbook.direction;
    if (direction_) options_.directed = direction_->directed;
    for (auto& sheet : workbook.sheets) take(sheet);
    if (drafts_.empty()) return refusal(IssueCode::file_empty, {});
    leave_out_other_sheets();
    tell_direction();
    auto& first = drafts_.front().draft.issues;
    first.insert(first.end(), beside_.begin(), beside_.end());
    return std::move(drafts_);
  }

 private:
  std::vector<FileDraft> refusal(IssueCode code, const std::vector<std::string>& arguments) {
    Draft draft;
    draft.files.push_back(refused_file(file_.name));
    draft.issues = {{.severity = Severity::file_refused, .code = code, .file = file_.name, .arguments = arguments}};
    draft.issues.insert(draft.issues.end(), beside_.begin(), beside_.end());
    drafts_.clear();
    drafts_.push_back(file_draft(file_.name, std::move(draft), {}));
    return std::move(drafts_);
  }

  void take(Sheet& sheet) {
    const auto name = file_.name + std::string(between_names) + sheet.name;
    if (sheet.hidden) {
      const bool settings = direction_ && direction_->sheet == sheet.name;
      return settings ? void() : note(Severity::attention, IssueCode::sheet_hidden, name);
    }
    if (lower_case(sheet.name).find("(ignore)") != std::string::npos) {
      return note(Severity::note, IssueCode::sheet_ignored, name);
    }
    if (sheet.rows.empty()) return;
    const auto remarks = remarks_on(sheet, name);
    auto read = drafts_of(sheet, name);
    auto& draft = read.front().draft;
    if (!refused(draft)) draft.issues.insert(draft.issues.end(), remarks.begin(), remarks.end());
    std::move(read.begin(), read.end(), std::back_inserter(drafts_));
  }

  std::vector<FileDraft> drafts_of(Sheet& sheet, const std::string& name) {
    if (const auto evidence = recognise_matrix(sheet.rows)) {
      auto matrix = read_matrix(name, sheet.rows);
      matrix.format = format_;
      matrix.evidence = *evidence;
      return network_drafts(name, std::move(matrix), options_.directed);
    }
    const auto two_modes = options_.mapping ? std::nullopt : recognise_two_mode(sheet.rows);
    SheetRows rows(two_modes ? sheet.rows : std::move(sheet.rows));
    const TableOrigin origin{.format = format_, .hidden_columns = sheet.hidden_columns};
    auto tables = read_blocks(name, rows, options_, origin, format_);
    const auto& first = tables.front().draft;
    const bool unknown = refused(first) && first.issues.front().code == IssueCode::file_not_recognised;
    if (!two_modes || !unknown) return tables;
    auto matrix = read_two_mode(name, sheet.rows);
    matrix.format = format_;
    matrix.evidence = *two_modes;
    return network_drafts(name, std::move(matrix), options_.directed);
  }

  // Workbooks often hold an explanation or figures beside what they are about.
  void leave_out_other_sheets() {
    const auto no_table = [](const FileDraft& file) {
      const auto& issues = file.draft.issues;
      return refused(file.draft) && (issues.front().code == IssueCode::file_not_recognised ||
                                     issues.front().code == IssueCode::two_mode_untold ||
                                     issues.front().code == IssueCode::mapping_heading_missing);
    };
    if (std::all_of(drafts_.begin(), drafts_.end(), no_table)) return;
    for (const auto& file : drafts_) {
      if (!no_table(file)) continue;
      note(Severity::note, IssueCode::sheet_without_table, file.file, file.draft.issues.front().arguments);
    }
    std::erase_if(drafts_, no_table);
  }

  // Only lists of edges that tell no direction themselves go by it.
  void tell_direction() {
    const bool edges = std::any_of(drafts_.begin(), drafts_.end(), [](const FileDraft& file) {
      return file.table == TableKind::plain_edges && !refused(file.draft);
    });
    if (!edges) return;
    if (!direction_) {
      if (!options_.directed) tell_direction_missing(drafts_);
      return;
    }
    beside_.push_back({.severity = Severity::note,
                       .code = IssueCode::direction_in_workbook,
                       .file = file_.name + std::string(between_names) + direction_->sheet,
                       .line = direction_->line,
                       .arguments = {direction_->words, direction_->directed ? "1" : "0"}});
  }

  void note(Severity severity, IssueCode code, const std::string& name, std::vector<std::string> arguments = {}) {
    beside_.push_back({.severity = severity, .code = code, .file = name, .arguments = std::move(arguments)});
  }

  const SourceFile& file_;
  TableOptions options_;
  const WorkbookLimits& limits_;
  std::string format_;
  std::optional<ToldDirection> direction_;
  std::vector<FileDraft> drafts_;
  std::vector<Issue> beside_;  // about sheets that give no draft
};

}  // namespace

std::vector<FileRow> first_sheet_rows(const SourceFile& file) {
  auto read = read_any(file, {});
  auto* workbook = std::get_if<Workbook>(&read);
  if (workbook == nullptr) return {};
  const auto first = std::find_if(workbook->sheets.begin(), workbook->sheets.end(),
                                  [](const Sheet& sheet) { return !sheet.rows.empty(); });
  return first == workbook->sheets.end() ? std::vector<FileRow>() : std::move(first->rows);
}

std::vector<FileDraft> read_workbook(const SourceFile& file, const TableOptions& options,
                                     const WorkbookLimits& limits) {
  auto watched = limits;
  watched.progress = options.progress;
  return WorkbookDrafts(file, options, watched).read();
}

}  // namespace sleutelnet
