#pragma once
// What a set of files holds, before it touches any network: rows with their place, and every issue. The
// conservation law: for each file rows_read == rows_kept + rows_merged + rows_refused, and each merged
// or refused row is named by an issue with its line, or with its whole file when that is refused.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/edit/edit.hpp"
#include "importers/issue.hpp"

namespace sleutelnet {

// What stands in a file, also what could not be taken over.
struct FoundRecords {
  std::size_t actors = 0;
  std::size_t ties = 0;
  std::size_t areas = 0;
  bool operator==(const FoundRecords&) const = default;
};

struct FileCount {
  std::string file;
  std::string table;     // which layout it was read as; empty for other formats and when the file was refused
  std::string format;    // "CSV", "GraphML"; empty when the file was refused
  std::string dialect;   // "yEd"; empty when the file does not tell
  std::string evidence;  // what in the file told so
  FoundRecords found;
  bool refused = false;  // as a whole: its rows, as far as they could be counted, are refused with it
  std::size_t rows_read = 0;
  std::size_t rows_kept = 0;
  std::size_t rows_merged = 0;
  std::size_t rows_refused = 0;
  bool operator==(const FileCount&) const = default;
};
FileCount total_of(const std::vector<FileCount>& files);  // all rows of all files, without their names

struct Place {
  std::string file;
  std::size_t line = 0;
};

// A cell that names another record, kept so that a refusal can point at its column.
struct Reference {
  std::string column;
  std::string value;
};

// One row that was read well by itself; whether its ids exist is found out when it is merged.
struct DraftRow {
  Edit edit;
  Place place;
  std::vector<Reference> references;
  bool id_made = false;  // the row had no id; ours may give way
  bool derived = false;  // follows from other rows (the wijk of a buurt): counted nowhere, never replaces
};

// A figure about an area that stands in a table of its own.
struct DraftFigure {
  AreaId area;
  Indicator indicator;
  Place place;
  std::string column;  // the heading above the area
};

// A node of another program that goes by a label and a type (Kumu), with the row that gave it.
struct TypedNode {
  ActorId id;
  std::string label;
  std::string type;          // empty: not told
  bool id_is_label = false;  // the list has no ids
  Place place;
};

struct DraftMunicipality {
  std::optional<std::string> name;
  std::optional<Date> date;
  std::optional<bool> synthetic;
  std::optional<KeyWord> key_word;
  std::optional<int> quiet_days;
  std::map<std::string_view, std::size_t> lines;  // where each key stood; keys live in the program text
};

struct Draft {
  DraftMunicipality municipality;
  std::vector<DraftRow> rows;
  std::vector<DraftFigure> figures;
  std::vector<TypedNode> typed_nodes;
  std::vector<FileCount> files;
  std::vector<Issue> issues;
  std::set<ActorId> made_people;  // whose id is ours, once give_free_ids() has made them ids like any other
};

// An id of our making: T0001.
std::string numbered_id(char letter, std::size_t number);

bool refused(const Draft& draft);  // some file could not be read at all

bool rows_unknown(const FileCount& file);  // refused before its rows could be counted

// Rows that did not make it into the network.
std::size_t rows_left_out(const std::vector<FileCount>& files);

FileCount refused_file(std::string file, std::size_t rows = 0);

// Everything of the second behind the first.
void append(Draft& draft, Draft more);

}  // namespace sleutelnet
