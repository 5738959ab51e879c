#include "importers/row.hpp"

#include <algorithm>

#include "core/network/actor.hpp"
#include "core/support/require.hpp"
#include "importers/area_code.hpp"
#include "importers/number.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

Row::Row(Source source, const FileRow& row, std::vector<Issue>& issues) : source_(source), row_(row), issues_(issues) {}

std::optional<std::size_t> Row::place_of(std::string_view column) const {
  const auto& columns = source_.headings.layout->columns;
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const Column& known) { return known.english == column; });
  SLEUTELNET_REQUIRE(found != columns.end());
  return source_.headings.places[static_cast<std::size_t>(found - columns.begin())];
}

std::string Row::text(std::string_view column) const {
  const auto place = place_of(column);
  if (!place || *place >= row_.cells.size()) return {};
  return std::string(trimmed(row_.cells[*place]));
}

std::string Row::heading(std::string_view column) const {
  const auto place = place_of(column);
  return place ? std::string(trimmed(source_.headings.written[*place])) : std::string(column);
}

std::string Row::required(std::string_view column) {
  auto value = text(column);
  if (value.empty()) refuse(IssueCode::value_missing, column);
  return value;
}

std::string Row::short_text(std::string_view column) {
  auto value = text(column);
  if (value.size() <= longest_note) return value;
  refused_ = true;
  remark(Severity::row_refused, IssueCode::text_too_long, column,
         {std::to_string(value.size()), std::to_string(longest_note)}, Value::hidden);
  return {};
}

std::string Row::id_or_made(char letter) {
  auto id = text("id");
  return id.empty() ? made_id(letter) : id;
}

std::string Row::made_id(char letter) {
  id_made_ = true;
  return numbered_id(letter, source_.number);
}

std::vector<std::string> Row::list(std::string_view column, std::string_view separators) const {
  std::vector<std::string> parts;
  const auto whole = text(column);
  for (std::size_t start = 0; start <= whole.size();) {
    const auto end = std::min(whole.find_first_of(separators, start), whole.size());
    const auto part = trimmed(std::string_view(whole).substr(start, end - start));
    if (!part.empty()) parts.emplace_back(part);
    start = end + 1;
  }
  return parts;
}

std::optional<Date> Row::date(std::string_view column) {
  const auto written = text(column);
  if (written.empty()) return std::nullopt;
  auto day = parse_date(written);
  if (!day) refuse(IssueCode::date_invalid, column);
  return day;
}

std::optional<int> Row::whole_number(std::string_view column, int lowest, int highest) {
  const auto written = text(column);
  if (written.empty()) return std::nullopt;
  const auto value = parse_whole_number(written);
  if (value && *value >= lowest && *value <= highest) return static_cast<int>(*value);
  refuse(IssueCode::number_invalid, column, {std::to_string(lowest), std::to_string(highest)});
  return std::nullopt;
}

std::optional<double> Row::number(std::string_view column) {
  const auto written = text(column);
  if (written.empty()) return std::nullopt;
  const auto parsed = parse_number(written);
  if (!parsed) {
    refuse(written_as_number(written) ? IssueCode::number_beyond : IssueCode::number_invalid, column);
    return std::nullopt;
  }
  if (parsed->ambiguous) remark(Severity::attention, IssueCode::number_ambiguous, column, {written});
  return parsed->value;
}

std::optional<bool> Row::yes_no(std::string_view column) {
  const auto written = folded(text(column));
  if (written.empty()) return std::nullopt;
  for (const auto* yes : {"ja", "yes", "true", "waar", "1"}) {
    if (written == yes) return true;
  }
  for (const auto* no : {"nee", "no", "false", "onwaar", "0"}) {
    if (written == no) return false;
  }
  refuse(IssueCode::value_unknown, column, {"ja", "yes", "nee", "no"});
  return std::nullopt;
}

AreaId Row::area(std::string_view column) {
  const auto written = text(column);
  if (written.empty()) return {};
  const auto read = read_area_code(written);
  if (!read) {
    refuse(IssueCode::area_code_invalid, column);
    return {};
  }
  if (read->restored) {
    const bool letters_only = read->code.text().ends_with(written) && written.size() % 2 == 0;
    remark(Severity::note, letters_only ? IssueCode::code_letters_added : IssueCode::code_zero_restored, column,
           {written, read->code.text()});
  }
  refer(column, read->code.text());
  return read->code;
}

ActorId Row::actor(std::string_view column) {
  const auto written = text(column);
  refer(column, written);
  return ActorId(written);
}

TermId Row::term(std::string_view column) {
  const auto written = lower_case(text(column));
  refer(column, written);
  return TermId(written);
}

void Row::refuse(IssueCode code, std::string_view column, std::vector<std::string> arguments) {
  refused_ = true;
  remark(Severity::row_refused, code, column, std::move(arguments));
}

void Row::remark(Severity severity, IssueCode code, std::string_view column, std::vector<std::string> arguments,
                 Value value) {
  Issue issue{.severity = severity, .code = code, .file = source_.file, .line = row_.line};
  if (!column.empty()) {
    issue.column = heading(column);
    if (value == Value::shown) issue.value = cut(text(column), longest_shown_value);
  }
  issue.arguments = std::move(arguments);
  issues_.push_back(std::move(issue));
}

bool Row::same(std::string_view written, std::string_view code) { return folded(written) == folded(code); }

void Row::refer(std::string_view column, const std::string& value) {
  if (!value.empty()) references_.push_back({heading(column), value});
}

}  // namespace sleutelnet
