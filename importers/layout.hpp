#pragma once
// The tables we read, as data: which headings each has in Dutch and English (docs/tables.md), and which
// table a row of headings belongs to.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sleutelnet {

enum class TableKind {
  municipality,
  vocabulary,
  areas,
  indicators,
  actors,
  ties,
  reach,
  targets,
  inquiries,
  contacts,
  agreements,
  names,
  plain_nodes,
  plain_edges,
  people,
};

struct Column {
  std::string_view dutch;
  std::string_view english;  // how the readers call it
  bool required = false;
  std::span<const std::string_view> also = {};  // other headings in use, folded, without a year
};

struct Layout {
  TableKind kind{};
  std::string_view dutch;  // name of the table
  std::string_view english;
  std::span<const Column> columns;
};

// The tables that are known by their headings, and those with the list of people beside them: one row for each, with
// name and all, which is only read where a mapping says so (importers/column_mapping.hpp).
std::span<const Layout> layouts();
std::span<const Layout> every_layout();
const Layout& layout_of(TableKind kind);

bool has_column(TableKind kind, const std::string& heading);

// A network from elsewhere: nodes or edges alone.
bool plain(TableKind kind);

// About areas, not about persons: P01 does not bear on their headings.
bool about_areas(TableKind kind);

// Which column of a file holds which column of the layout.
struct Headings {
  const Layout* layout = nullptr;
  std::vector<std::string> written;                // as they stand in the file
  std::vector<std::optional<std::size_t>> places;  // per column of the layout
  std::vector<std::size_t> unknown;                // places in the file that no column takes
  std::optional<std::size_t> twice;                // a place whose heading stood there before
  std::vector<std::string_view> missing;           // required columns, in Dutch
  std::string_view program;                        // whose words they are; empty when they are ours or anybody's
};

Headings taken_by(TableKind kind, const std::vector<std::string>& written);
std::string known_headings(const Headings& headings);  // the first ones by which the table was known
std::size_t taken(const Headings& headings);           // how many columns of the layout the file has

// The table that takes the most of these headings, complete ones first; nothing when none fits. A table
// that lacks a required column is still recognised when it takes clearly more headings than another.
std::optional<Headings> recognise(const std::vector<std::string>& headings);

}  // namespace sleutelnet
