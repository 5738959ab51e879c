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
  file_missing,             // -
  file_is_folder,           // -
  file_empty,               // -
  file_binary,              // -
  file_too_large,           // size, limit
  file_not_recognised,      // first line: no table we know
  column_missing,           // table in Dutch, in English; the heading is in `column`
  column_forbidden,         // - (P01)
  column_unknown,           // - : left unread
  column_twice,             // -
  line_too_long,            // limit
  quote_never_closed,       // -
  json_malformed,           // -
  not_an_area_file,         // -
  tool_missing,             // tool, package to install
  tool_failed,              // tool, what it said
  tool_timed_out,           // tool
  coordinates_not_rd,       // the named system, or the lowest corner
  no_data,                  // -
  folder_unreadable,        // -
  folder_without_tables,    // -
  folder_of_folders,        // - : no tables, but other folders
  folder_date_impossible,   // - : named like a date that is none
  file_skipped,             // - : not a kind of file we read, left alone
  snapshot_left_out,        // - : an earlier day of files that are read onto others
  names_left_out,           // - : names of an earlier snapshot, which holds no names
  network_malformed,        // format
  own_entities,             // - : XML that makes abbreviations of its own
  nested_too_deep,          // limit
  networks_left_out,        // number of networks, name of the one that was read, rows of the others
  workbook_locked,          // - : by a password
  workbook_old,             // its ending: .xls, .xlsb
  workbook_malformed,       // part or sheet
  workbook_expands,         // limit in bytes, limit as a ratio
  too_many_sheet_cells,     // limit
  sheet_hidden,             // - : named, not read
  sheet_ignored,            // - : "(ignore)" stands in its name
  sheet_without_table,      // first line: another sheet of the workbook holds one
  beside_network,           // program: belongs to its networks and holds no nodes or edges
  mapping_heading_missing,  // first line; the heading of the mapping is in `column`
  matrix_uneven,            // name or number of rows, of columns
  two_mode_untold,          // first names across, number of rows, of columns: other names across than down
  two_mode_meetings,        // number of rows, of columns: who was where is not kept
  values_alone,             // number of nodes: their values, of a network that stands elsewhere
  other_half_missing,       // name of the other file
  edges_too_many,           // limit: a short file may stand for millions
  wave_without_date,        // -
  // How it was read.
  read_as_table,          // table in Dutch, in English, separator (empty: a map), encoding
  encoding_windows_1252,  // -
  code_zero_restored,     // read, meant, number of such codes: 3630001 → BU03630001
  code_letters_added,     // the same for 03630001 → BU03630001
  whitespace_trimmed,     // -
  number_ambiguous,       // value: 4.210 may be four thousand
  coordinates_converted,  // - : from WGS84 to RD New
  vocabulary_default,     // - : no vocabulary given, ours is used
  nodes_from_edges,       // number of nodes: an edge list alone
  date_assumed,           // date: no reference date given, the newest date in the rows
  read_as_network,        // format and dialect, what in the file told so, number of nodes, of edges
  network_empty,          // -
  attributes_left_out,    // their names, one by one or in one
  attributes_forbidden,   // their names likewise (P01)
  relations_joined,       // their names: several kinds of ties read as one network
  two_kinds_of_nodes,     // number of the first kind, of the second
  nodes_implied,          // number: named by edges only, as this format allows
  times_left_out,         // - : moments that are no dates
  mapping_not_used,       // - : a table that is known by its own headings
  read_as_sheet,          // table in Dutch, in English, line of the headings
  rows_above_headings,    // number of rows
  hidden_rows_read,       // number of rows
  hidden_columns_read,    // their letters, one by one
  cells_merged,           // number of places
  cells_without_heading,  // number of rows
  relation_left_out,      // kind of the first edge, -, number of kinds
  targets_listed,         // - : a row that ties to several was read as several rows
  ends_by_label,          // number of ends that go by what people read
  labels_told_apart,      // number of labels that nodes of several types carry, the first one
  block_begins,           // - : below two blank rows a table of its own
  direction_in_workbook,  // what a sheet with settings says, 1 when edges have a direction
  direction_not_told,     // program: read without a direction
  diagonal_left_out,      // number of cells
  matrix_symmetric,       // -
  cells_missing,          // number: cells of a matrix without a value
  ids_made,               // number: nodes without an id of their own
  moments_joined,         // number of moments, the most we keep apart
  deleted_left_out,       // number of nodes and edges in the trash of the other program
  remote_not_fetched,     // address
  parser_warned,          // program, what it said
  waves_found,            // number of moments, their days
  waves_possible,         // files of one kind with the same people: read as parts of one moment
  match_doubtful,         // earlier, later, why (code of Doubt): read as two people until somebody says otherwise
  match_unknown,          // earlier, later: a confirmed pair of whom one is not there
  edition_chosen,         // year: of several editions of areas the one for this moment
  weights_kept,           // number of ties, the first weight: what they mean is not known
  // A row or a value.
  too_many_cells,                 // expected, found
  too_few_cells,                  // expected, found
  quote_misplaced,                // - : text goes on after a closing quote
  cell_error,                     // - : #N/A and its like
  formula_without_value,          // - : never worked out by the program that saved it
  value_missing,                  // -
  value_unknown,                  // allowed values: Dutch, English, Dutch, English …
  date_invalid,                   // -
  number_invalid,                 // lowest, highest; or nothing when any number will do
  number_beyond,                  // - : a number too large or too small to hold
  facet_missing,                  // a reach row with no domain, setting, age or theme
  utf8_invalid,                   // -
  id_twice,                       // id, line of the first, its file when another
  row_duplicate,                  // id: same as another row, merged
  row_changes_existing,           // id: known already with other particulars, changed
  unknown_actor,                  // id (P03)
  label_of_several,               // label, what the nodes are called that carry it
  unknown_area,                   // id
  unknown_term,                   // facet, code, then the codes that are known
  note_withheld,                  // actor, word (P05): the row is kept without its note
  text_too_long,                  // length, limit (P04)
  active_became_reconfirm,        // actor: active without notice, taken over as a legacy card (P11)
  candidate_without_name_rights,  // actor, days (P12)
  weight_not_number,              // -
  weight_beyond,                  // - : a number too large or too small to hold
  edit_refused,                   // see `reason`
  name_differs,                   // id: another name than the one that is known
  possible_duplicate,             // actor, actor, why … (telephone, email, organisation): never a merge
  indicator_withheld,             // indicator: about origin, left out (P41)
  area_parts_joined,              // area: a second part of the same code
  area_code_invalid,              // code
  geometry_invalid,               // area
  area_without_border,            // area
  hyperedge,                      // - : ties more than two at once
  row_malformed,                  // format, what stands there
  self_loop,                      // id: tie to oneself
};

inline constexpr std::size_t longest_shown_value = 80;  // bytes of what stands in a file

struct Issue {
  Severity severity{};
  IssueCode code{};
  std::string file;
  std::size_t line = 0;  // 1-based; 0 is the whole file
  std::string column;    // heading, when one column is meant
  std::string value;     // as it stands in the file, cut at longest_shown_value
  std::vector<std::string> arguments;
  Reason reason{};  // for edit_refused
  bool operator==(const Issue&) const = default;
};

}  // namespace sleutelnet
