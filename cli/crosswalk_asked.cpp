#include "cli/crosswalk_asked.hpp"

#include <algorithm>

#include "importers/crosswalk_file.hpp"
#include "importers/encoding.hpp"
#include "importers/file_bytes.hpp"
#include "importers/sheets/workbook.hpp"

namespace sleutelnet {

namespace {

std::string told(const CrosswalkFile& file, Language language) {
  const auto line = std::to_string(file.line);
  switch (*file.problem) {
    case CrosswalkProblem::no_columns: return std::string(text(language, CliText::cli_crosswalk_columns));
    case CrosswalkProblem::share_missing: return text(language, CliText::cli_crosswalk_share_missing, {file.value});
    case CrosswalkProblem::share_wrong: return text(language, CliText::cli_crosswalk_share_wrong, {line, file.value});
    case CrosswalkProblem::code_wrong: return text(language, CliText::cli_crosswalk_code_wrong, {line, file.value});
  }
  return {};
}

std::string told(const CrosswalkFinding& finding, Language language) {
  const auto& area = finding.area.text();
  switch (finding.fault) {
    case CrosswalkFault::sum:
      return text(language, CliText::cli_crosswalk_sum, {area, number(language, finding.sum, 3)});
    case CrosswalkFault::twice: return text(language, CliText::cli_crosswalk_twice, {area, finding.other.text()});
    case CrosswalkFault::old_unknown: return text(language, CliText::cli_crosswalk_old_unknown, {area});
    case CrosswalkFault::new_unknown: return text(language, CliText::cli_crosswalk_new_unknown, {area});
    case CrosswalkFault::missing: return text(language, CliText::cli_crosswalk_missing, {area});
  }
  return {};
}

void say(const std::vector<CrosswalkFinding>& findings, Language language, std::ostream& err) {
  constexpr std::size_t most = 5;
  for (std::size_t at = 0; at < std::min(most, findings.size()); ++at) err << told(findings[at], language) << '\n';
  if (findings.size() <= most) return;
  err << text(language, CliText::cli_crosswalk_more, {number(language, static_cast<long long>(findings.size() - most))})
      << '\n';
}

std::string columns_taken(const CrosswalkFile& file, Language language) {
  const auto name = file.share_heading.empty() ? CliText::cli_crosswalk_read_whole
                    : file.numbers             ? CliText::cli_crosswalk_read_numbers
                                               : CliText::cli_crosswalk_read;
  if (file.share_heading.empty()) return text(language, name, {file.old_heading, file.new_heading});
  return text(language, name, {file.old_heading, file.new_heading, file.share_heading});
}

}  // namespace

std::optional<Crosswalk> read_crosswalk_asked(const Network& before, const Network& after, const Request& request,
                                              Streams streams, bool& attention) {
  const auto language = request.language;
  std::vector<Issue> issues;
  const SourceFile source{request.crosswalk, request.crosswalk.filename().string()};
  const auto beginning = read_beginning(source, {}, issues);
  if (!beginning) {
    for (const auto& issue : issues) streams.err << sentence(language, issue) << '\n';
    return std::nullopt;
  }
  auto file = kind_of(*beginning) == FileKind::workbook ? read_crosswalk(first_sheet_rows(source))
                                                        : read_crosswalk(decode(read_all(source)).text);
  const auto refused = text(language, CliText::cli_crosswalk_refused, {request.crosswalk.string()});
  if (!file.crosswalk) {
    streams.err << refused << ' ' << told(file, language) << '\n';
    return std::nullopt;
  }
  const auto findings = check_crosswalk(*file.crosswalk, before, after);
  say(findings, language, streams.err);
  attention = attention || !findings.empty();
  if (std::any_of(findings.begin(), findings.end(), [](const auto& finding) { return refuses(finding.fault); })) {
    streams.err << refused << '\n';
    return std::nullopt;
  }
  streams.err << columns_taken(file, language) << '\n';
  return std::move(file.crosswalk);
}

}  // namespace sleutelnet
