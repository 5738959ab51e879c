// One sentence for every issue of an importer: where it is, what is wrong and what to do about it.

#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "importers/issue.hpp"
#include "report/language.hpp"

namespace sleutelnet {

namespace issue_text {

#define TEXT(name, dutch, english)          \
  constexpr BothTexts name{dutch, english}; \
  static_assert(complete(dutch, english), #name " misses a language, or its two have other placeholders");
#include "report/texts/issues.def"
#undef TEXT

}  // namespace issue_text

namespace {

std::string argument(const Issue& issue, std::size_t place) {
  return place < issue.arguments.size() ? issue.arguments[place] : std::string();
}

std::string place(Language language, const Issue& issue) {
  if (issue.file.empty()) return {};
  const auto line = std::to_string(issue.line);
  const bool lined = issue.line > 0;
  const bool celled = !issue.column.empty();
  const auto name = lined && celled ? issue_text::in_cell
                    : celled        ? issue_text::in_column
                    : lined         ? issue_text::at_line
                                    : issue_text::in_file;
  return text(language, name, {issue.file, line, issue.column});
}

// A list to choose from, cut where nobody would read on.
std::string list(const std::vector<std::string>& words) {
  constexpr std::size_t most_words = 30;
  std::string result;
  for (std::size_t at = 0; at < words.size() && at < most_words; ++at) result += (at == 0 ? "" : ", ") + words[at];
  return words.size() > most_words ? result + " …" : result;
}

// The allowed values stand in pairs, Dutch and English.
std::string allowed(Language language, const Issue& issue) {
  std::vector<std::string> words;
  for (std::size_t at = language == Language::dutch ? 0 : 1; at < issue.arguments.size(); at += 2) {
    const bool synonym = !words.empty() && words.back() == issue.arguments[at];
    if (!synonym) words.push_back(issue.arguments[at]);
  }
  return list(words);
}

std::string known_terms(const Issue& issue) {
  const auto first = issue.arguments.begin() + std::min<std::ptrdiff_t>(2, std::ssize(issue.arguments));
  return list({first, issue.arguments.end()});
}

std::string megabytes(Language language, const std::string& bytes) {
  long long count = 0;
  std::from_chars(bytes.data(), bytes.data() + bytes.size(), count);
  constexpr long long megabyte = 1LL << 20;
  return text(language, issue_text::bytes, {number(language, count / megabyte)});
}

std::string shared_signs(Language language, const Issue& issue) {
  std::string result;
  for (std::size_t at = 2; at < issue.arguments.size(); ++at) {
    const auto& sign = issue.arguments[at];
    const auto name = sign == "organisation" ? issue_text::shared_organisation
                      : sign == "telephone"  ? issue_text::shared_telephone
                                             : issue_text::shared_email;
    result += (at == 2 ? "" : ", ") + std::string(text(language, name));
  }
  return result;
}

// Why two people of two moments may be one.
std::string doubt(Language language, const Issue& issue) {
  const auto why = argument(issue, 2);
  const auto name = why == "id_reused"      ? issue_text::doubt_id_reused
                    : why == "name_alike"   ? issue_text::doubt_name_alike
                    : why == "several"      ? issue_text::doubt_several
                    : why == "kind_differs" ? issue_text::doubt_kind_differs
                                            : issue_text::doubt_name_alone;
  return std::string(text(language, name));
}

std::string fill(Language language, const BothTexts& name, const Issue& issue) {
  return text(language, name,
              {issue.value, argument(issue, 0), argument(issue, 1), argument(issue, 2), argument(issue, 3)});
}

std::string listing(Language language, const BothTexts& name, const Issue& issue) {
  return text(language, name, {issue.value, list(issue.arguments)});
}

// The name of a table comes first in Dutch, then in English.
std::string table(Language language, const Issue& issue) {
  return argument(issue, language == Language::dutch ? 0 : 1);
}

std::string read_as(Language language, const Issue& issue) {
  const auto separator = argument(issue, 2);
  if (separator.empty()) return std::string(text(language, issue_text::read_as_map));
  const auto shown = separator == "tab" ? std::string(text(language, issue_text::tab)) : "‘" + separator + "’";
  return text(language, issue_text::read_as_table, {table(language, issue), shown, argument(issue, 3)});
}

std::string duplicate(Language language, const Issue& issue) {
  const auto id = argument(issue, 0);
  return text(language, issue_text::row_duplicate, {issue.value, id.empty() ? id : " (" + id + ")"});
}

// The third argument says how often.
std::string with_count(Language language, const Issue& issue, const BothTexts& one, const BothTexts& more) {
  const auto count = argument(issue, 2);
  return fill(language, count.empty() || count == "1" ? one : more, issue);
}

std::string with_first_count(Language language, const Issue& issue) {
  return fill(language, argument(issue, 0) == "1" ? issue_text::weights_kept_one : issue_text::weights_kept, issue);
}

std::string read_as_sheet(Language language, const Issue& issue) {
  return text(language, issue_text::read_as_sheet, {table(language, issue), argument(issue, 2)});
}

std::string assumed_date(Language language, const Issue& issue) {
  const auto day = parse_date(argument(issue, 0));
  return text(language, issue_text::date_assumed, {issue.value, day ? date(language, *day) : argument(issue, 0)});
}

std::string what(Language language, const Issue& issue) {
  const auto say = [&](const BothTexts& name) { return fill(language, name, issue); };
  switch (issue.code) {
    case IssueCode::file_missing: return say(issue_text::file_missing);
    case IssueCode::file_is_folder: return say(issue_text::file_is_folder);
    case IssueCode::file_empty: return say(issue_text::file_empty);
    case IssueCode::file_binary: return say(issue_text::file_binary);
    case IssueCode::file_too_large:
      return text(language, issue_text::file_too_large, {issue.value, megabytes(language, argument(issue, 1))});
    case IssueCode::file_not_recognised: return say(issue_text::file_not_recognised);
    case IssueCode::column_missing:
      return text(language, issue_text::column_missing, {issue.value, table(language, issue)});
    case IssueCode::column_forbidden: return say(issue_text::column_forbidden);
    case IssueCode::column_unknown: return say(issue_text::column_unknown);
    case IssueCode::column_twice: return say(issue_text::column_twice);
    case IssueCode::line_too_long:
      return text(language, issue_text::line_too_long, {megabytes(language, argument(issue, 0))});
    case IssueCode::quote_never_closed: return say(issue_text::quote_never_closed);
    case IssueCode::json_malformed: return say(issue_text::json_malformed);
    case IssueCode::not_an_area_file: return say(issue_text::not_an_area_file);
    case IssueCode::tool_missing: return say(issue_text::tool_missing);
    case IssueCode::tool_failed: return say(issue_text::tool_failed);
    case IssueCode::tool_timed_out: return say(issue_text::tool_timed_out);
    case IssueCode::coordinates_not_rd: return say(issue_text::coordinates_not_rd);
    case IssueCode::no_data: return say(issue_text::no_data);
    case IssueCode::folder_unreadable: return say(issue_text::folder_unreadable);
    case IssueCode::folder_without_tables: return say(issue_text::folder_without_tables);
    case IssueCode::folder_of_folders: return say(issue_text::folder_of_folders);
    case IssueCode::folder_date_impossible: return say(issue_text::folder_date_impossible);
    case IssueCode::file_skipped: return say(issue_text::file_skipped);
    case IssueCode::snapshot_left_out: return say(issue_text::snapshot_left_out);
    case IssueCode::names_left_out: return say(issue_text::names_left_out);
    case IssueCode::workbook_locked: return say(issue_text::workbook_locked);
    case IssueCode::workbook_old: return say(issue_text::workbook_old);
    case IssueCode::workbook_malformed: return say(issue_text::workbook_malformed);
    case IssueCode::workbook_expands:
      return text(language, issue_text::workbook_expands, {megabytes(language, argument(issue, 0))});
    case IssueCode::too_many_sheet_cells: return say(issue_text::too_many_sheet_cells);
    case IssueCode::sheet_hidden: return say(issue_text::sheet_hidden);
    case IssueCode::sheet_ignored: return say(issue_text::sheet_ignored);
    case IssueCode::sheet_without_table: return say(issue_text::sheet_without_table);
    case IssueCode::beside_network: return say(issue_text::beside_network);
    case IssueCode::mapping_heading_missing: return say(issue_text::mapping_heading_missing);
    case IssueCode::mapping_not_used: return say(issue_text::mapping_not_used);
    case IssueCode::name_differs: return say(issue_text::name_differs);
    case IssueCode::matrix_uneven: return say(issue_text::matrix_uneven);
    case IssueCode::two_mode_untold: return say(issue_text::two_mode_untold);
    case IssueCode::two_mode_meetings: return say(issue_text::two_mode_meetings);
    case IssueCode::read_as_sheet: return read_as_sheet(language, issue);
    case IssueCode::rows_above_headings: return say(issue_text::rows_above_headings);
    case IssueCode::hidden_rows_read: return say(issue_text::hidden_rows_read);
    case IssueCode::hidden_columns_read: return listing(language, issue_text::hidden_columns_read, issue);
    case IssueCode::cells_merged: return say(issue_text::cells_merged);
    case IssueCode::cells_without_heading: return say(issue_text::cells_without_heading);
    case IssueCode::relation_left_out:
      return with_count(language, issue, issue_text::relation_left_out, issue_text::relations_left_out);
    case IssueCode::targets_listed: return say(issue_text::targets_listed);
    case IssueCode::ends_by_label: return say(issue_text::ends_by_label);
    case IssueCode::labels_told_apart: return say(issue_text::labels_told_apart);
    case IssueCode::block_begins: return say(issue_text::block_begins);
    case IssueCode::direction_in_workbook:
      return say(argument(issue, 1) == "1" ? issue_text::workbook_directed : issue_text::workbook_undirected);
    case IssueCode::direction_not_told: return say(issue_text::direction_not_told);
    case IssueCode::diagonal_left_out: return say(issue_text::diagonal_left_out);
    case IssueCode::matrix_symmetric: return say(issue_text::matrix_symmetric);
    case IssueCode::read_as_table: return read_as(language, issue);
    case IssueCode::encoding_windows_1252: return say(issue_text::encoding_windows_1252);
    case IssueCode::code_zero_restored:
      return with_count(language, issue, issue_text::code_zero_restored, issue_text::codes_zero_restored);
    case IssueCode::code_letters_added:
      return with_count(language, issue, issue_text::code_letters_added, issue_text::codes_letters_added);
    case IssueCode::whitespace_trimmed: return say(issue_text::whitespace_trimmed);
    case IssueCode::number_ambiguous: return say(issue_text::number_ambiguous);
    case IssueCode::coordinates_converted: return say(issue_text::coordinates_converted);
    case IssueCode::vocabulary_default: return say(issue_text::vocabulary_default);
    case IssueCode::nodes_from_edges: return say(issue_text::nodes_from_edges);
    case IssueCode::date_assumed: return assumed_date(language, issue);
    case IssueCode::too_many_cells: return say(issue_text::too_many_cells);
    case IssueCode::too_few_cells: return say(issue_text::too_few_cells);
    case IssueCode::quote_misplaced: return say(issue_text::quote_misplaced);
    case IssueCode::cell_error: return say(issue_text::cell_error);
    case IssueCode::formula_without_value: return say(issue_text::formula_without_value);
    case IssueCode::value_missing: return say(issue_text::value_missing);
    case IssueCode::value_unknown:
      return text(language, issue_text::value_unknown, {issue.value, allowed(language, issue)});
    case IssueCode::date_invalid: return say(issue_text::date_invalid);
    case IssueCode::number_invalid:
      return say(issue.arguments.empty() ? issue_text::number_invalid : issue_text::number_out_of_range);
    case IssueCode::number_beyond: return say(issue_text::number_beyond);
    case IssueCode::facet_missing: return say(issue_text::facet_missing);
    case IssueCode::utf8_invalid: return say(issue_text::utf8_invalid);
    case IssueCode::id_twice:
      return say(issue.arguments.size() > 2 ? issue_text::id_twice_elsewhere : issue_text::id_twice);
    case IssueCode::row_duplicate: return duplicate(language, issue);
    case IssueCode::row_changes_existing: return say(issue_text::row_changes_existing);
    case IssueCode::unknown_actor: return say(issue_text::unknown_actor);
    case IssueCode::label_of_several: return say(issue_text::label_of_several);
    case IssueCode::unknown_area: return say(issue_text::unknown_area);
    case IssueCode::unknown_term: return text(language, issue_text::unknown_term, {issue.value, known_terms(issue)});
    case IssueCode::note_withheld: return say(issue_text::note_withheld);
    case IssueCode::text_too_long: return say(issue_text::text_too_long);
    case IssueCode::active_became_reconfirm: return say(issue_text::active_became_reconfirm);
    case IssueCode::candidate_without_name_rights: return say(issue_text::candidate_without_name_rights);
    case IssueCode::weight_not_number: return say(issue_text::weight_not_number);
    case IssueCode::weight_beyond: return say(issue_text::weight_beyond);
    case IssueCode::edit_refused: return sentence(language, issue.reason);
    case IssueCode::possible_duplicate:
      return text(language, issue_text::possible_duplicate,
                  {issue.value, argument(issue, 0), argument(issue, 1), shared_signs(language, issue)});
    case IssueCode::indicator_withheld: return say(issue_text::indicator_withheld);
    case IssueCode::area_parts_joined: return say(issue_text::area_parts_joined);
    case IssueCode::area_code_invalid: return say(issue_text::area_code_invalid);
    case IssueCode::geometry_invalid: return say(issue_text::geometry_invalid);
    case IssueCode::area_without_border: return say(issue_text::area_without_border);
    case IssueCode::network_malformed: return say(issue_text::network_malformed);
    case IssueCode::own_entities: return say(issue_text::own_entities);
    case IssueCode::nested_too_deep: return say(issue_text::nested_too_deep);
    case IssueCode::values_alone: return say(issue_text::values_alone);
    case IssueCode::other_half_missing: return say(issue_text::other_half_missing);
    case IssueCode::edges_too_many: return say(issue_text::edges_too_many);
    case IssueCode::networks_left_out: return say(issue_text::networks_left_out);
    case IssueCode::read_as_network: return say(issue_text::read_as_network);
    case IssueCode::network_empty: return say(issue_text::network_empty);
    case IssueCode::attributes_left_out: return listing(language, issue_text::attributes_left_out, issue);
    case IssueCode::attributes_forbidden: return listing(language, issue_text::attributes_forbidden, issue);
    case IssueCode::relations_joined: return say(issue_text::relations_joined);
    case IssueCode::two_kinds_of_nodes: return say(issue_text::two_kinds_of_nodes);
    case IssueCode::nodes_implied: return say(issue_text::nodes_implied);
    case IssueCode::times_left_out: return say(issue_text::times_left_out);
    case IssueCode::cells_missing: return say(issue_text::cells_missing);
    case IssueCode::ids_made: return say(issue_text::ids_made);
    case IssueCode::moments_joined: return say(issue_text::moments_joined);
    case IssueCode::deleted_left_out: return say(issue_text::deleted_left_out);
    case IssueCode::remote_not_fetched: return say(issue_text::remote_not_fetched);
    case IssueCode::parser_warned: return say(issue_text::parser_warned);
    case IssueCode::wave_without_date: return say(issue_text::wave_without_date);
    case IssueCode::waves_found: return say(issue_text::waves_found);
    case IssueCode::waves_possible: return say(issue_text::waves_possible);
    case IssueCode::match_doubtful:
      return text(language, issue_text::match_doubtful,
                  {issue.value, argument(issue, 0), argument(issue, 1), doubt(language, issue)});
    case IssueCode::match_unknown: return say(issue_text::match_unknown);
    case IssueCode::edition_chosen: return say(issue_text::edition_chosen);
    case IssueCode::weights_kept: return with_first_count(language, issue);
    case IssueCode::hyperedge: return say(issue_text::hyperedge);
    case IssueCode::row_malformed: return say(issue_text::row_malformed);
    case IssueCode::self_loop: return say(issue_text::self_loop);
  }
  return {};
}

}  // namespace

std::string sentence(Language language, const Issue& issue) {
  auto words = what(language, issue);
  const auto where = place(language, issue);
  // Without a place the sentence starts by itself.
  if (where.empty() && !words.empty() && words.front() >= 'a' && words.front() <= 'z') {
    words.front() = static_cast<char>(words.front() - 'a' + 'A');
  }
  return where + words;
}

}  // namespace sleutelnet
