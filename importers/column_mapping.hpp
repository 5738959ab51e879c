#pragma once
// Which column of a file is which of ours, when somebody says so: for lists under headings of their own. Kept as a
// small JSON file (docs/tables.md) that people can read and change.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "importers/layout.hpp"

namespace sleutelnet {

struct MappedColumn {
  std::string heading;  // as it stands in the file
  std::string column;   // how the readers call it: its English name; empty when it is not to be read
  std::string because;  // what a guess rests on, as a code; empty when somebody chose it
  bool operator==(const MappedColumn&) const = default;
};

struct ColumnMapping {
  TableKind table = TableKind::people;
  std::vector<MappedColumn> columns;
  bool operator==(const ColumnMapping&) const = default;
};

// The headings as the mapping takes them, whatever they look like; nothing when one that it names is not there.
std::optional<Headings> mapped(const ColumnMapping& mapping, const std::vector<std::string>& written);

// The first heading that the mapping names and that is not there; empty when all are.
std::string missing_heading(const ColumnMapping& mapping, const std::vector<std::string>& written);

std::string write_mapping(const ColumnMapping& mapping);

// Tables and columns go by either language. Nothing when it is no such file, when it names a table or column that we do
// not have, the same one twice, or leaves out one that the table must have; `problem` then says which.
std::optional<ColumnMapping> read_mapping(std::string_view text, std::string& problem);

}  // namespace sleutelnet
