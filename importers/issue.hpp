#pragma once
// What an importer has to say about a file: never a sentence, always the place. report/language writes it.

#include <cstddef>
#include <string>
#include <vector>

#include "core/support/result.hpp"

namespace sleutelnet {

enum class Severity {
  note,       // how it was read (separator, encoding), a leniency used
  attention,  // kept, but look at it
  row_refused,
  file_refused,
};

enum class IssueCode {
  // The file as a whole.
  file_missing,         // -
  file_is_folder,       // -
  file_empty,           // -
  file_binary,          // -
  file_too_large,       // size, limit
  file_not_recognised,  // first line: no table we know
  column_missing,       // column, table
  column_forbidden,     // column (P01)
  column_unknown,       // column: left unread
  column_twice,         // column
  line_too_long,        // limit
  quote_never_closed,   // -
  json_malformed,       // where, what
  not_an_area_file,     // -
  tool_missing,         // tool, package to install
  tool_failed,          // tool, what it said
  coordinates_not_rd,   // why: looks like WGS84 …
  no_data,              // -
  // How it was read.
  read_as_table,          // table, separator, encoding
  encoding_windows_1252,  // -
  code_zero_restored,     // read, meant: 3630001 → 03630001
  whitespace_trimmed,     // -
  // A row or a value.
  too_many_cells,                 // expected, found
  too_few_cells,                  // expected, found
  value_missing,                  // column
  value_unknown,                  // column, value, allowed values
  date_invalid,                   // column, value
  number_invalid,                 // column, value
  utf8_invalid,                   // -
  id_twice,                       // id, line of the first
  row_duplicate,                  // id: same as another row, merged
  unknown_actor,                  // column, id (P03)
  unknown_area,                   // id
  unknown_term,                   // facet, code
  note_withheld,                  // actor, word (P05): the row is kept without its note
  note_too_long,                  // actor, length
  candidate_without_name_rights,  // actor, days (P12)
  weight_not_number,              // value
  edit_refused,                   // see `reason`
  possible_duplicate,             // actor, actor, why (T8): a suggestion, never a merge
  inhabitants_rounded,            // -
  area_without_border,            // area
  self_loop,                      // id: tie to oneself
};

struct Issue {
  Severity severity{};
  IssueCode code{};
  std::string file;
  std::size_t line = 0;  // 1-based; 0 is the whole file
  std::string column;    // heading, when one column is meant
  std::string value;     // as it stands in the file, cut at 80 characters
  std::vector<std::string> arguments;
  Reason reason{};  // for edit_refused
  bool operator==(const Issue&) const = default;
};

}  // namespace sleutelnet
