#include "importers/table_file.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "importers/csv.hpp"
#include "importers/encoding.hpp"
#include "importers/headed_rows.hpp"
#include "importers/row_blocks.hpp"
#include "importers/table_reading.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// Files that people take for tables: zip (documents, packed files), PDF, old Word.
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

std::string_view name_of(char separator) {
  return separator == '\t' ? "tab" : separator == ',' ? "," : separator == ' ' ? " " : ";";
}

std::string_view name_of(Encoding encoding) { return encoding == Encoding::windows_1252 ? "Windows-1252" : "UTF-8"; }

// Only the headings can tell that blanks stand between cells: a value may hold blanks in any file.
bool blanks_separate(std::string_view text) {
  CsvReader by_blanks(text, ' ');
  const auto row = by_blanks.next();
  const auto found = row ? recognise(headings_in(*row)) : std::nullopt;
  if (!found || !found->missing.empty() || taken(*found) < 2) return false;
  const auto usual = CsvReader(text).next();
  return usual && usual->cells.size() == 1;
}

Draft refusal(const std::string& file, IssueCode code, std::size_t line = 0, std::vector<std::string> arguments = {}) {
  Draft draft;
  draft.files.push_back(refused_file(file));
  draft.issues.push_back({.severity = Severity::file_refused,
                          .code = code,
                          .file = file,
                          .line = line,
                          .arguments = std::move(arguments)});
  return draft;
}

std::optional<Draft> unreadable(const std::string& file, std::string_view bytes, const ReadLimits& limits) {
  if (trimmed(bytes).empty()) return refusal(file, IssueCode::file_empty);
  if (binary(bytes)) return refusal(file, IssueCode::file_binary);
  if (const auto line = line_beyond(bytes, limits.line_bytes)) {
    return refusal(file, IssueCode::line_too_long, *line, {std::to_string(limits.line_bytes)});
  }
  return std::nullopt;
}

CsvReader reader_of_text(std::string_view text) {
  return blanks_separate(text) ? CsvReader(text, ' ') : CsvReader(text);
}

TableOrigin origin_of(const CsvReader& reader, Encoding encoding) {
  return {"CSV", std::string(name_of(reader.separator())), std::string(name_of(encoding)), {}};
}

void tell_encoding(Draft& draft, const std::string& file, Encoding encoding) {
  if (refused(draft) || encoding != Encoding::windows_1252) return;
  draft.issues.push_back({.severity = Severity::note, .code = IssueCode::encoding_windows_1252, .file = file});
}

}  // namespace

Draft read_table(const std::string& file, std::string bytes, const TableOptions& options, const ReadLimits& limits) {
  if (auto refused = unreadable(file, bytes, limits)) return *std::move(refused);
  const auto decoded = decode(std::move(bytes));
  auto reader = reader_of_text(decoded.text);
  auto draft = read_rows(file, reader, options, origin_of(reader, decoded.encoding));
  tell_encoding(draft, file, decoded.encoding);
  return draft;
}

std::vector<FileDraft> read_table_blocks(const std::string& file, std::string bytes, const TableOptions& options,
                                         const ReadLimits& limits) {
  std::vector<FileDraft> drafts;
  if (auto refused = unreadable(file, bytes, limits)) {
    drafts.push_back(file_draft(file, *std::move(refused), "CSV"));
    return drafts;
  }
  const auto decoded = decode(std::move(bytes));
  auto reader = reader_of_text(decoded.text);
  drafts = read_blocks(file, reader, options, origin_of(reader, decoded.encoding), "CSV");
  tell_encoding(drafts.front().draft, file, decoded.encoding);
  return drafts;
}

}  // namespace sleutelnet
