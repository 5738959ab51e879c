#pragma once
// What each column of a list seems to be, by its heading or else by what stands under it. A guess is never followed by
// itself: it becomes a mapping that somebody looks at (importers/column_mapping.hpp).

#include <span>

#include "importers/column_mapping.hpp"
#include "importers/file_bytes.hpp"
#include "importers/file_row.hpp"

namespace sleutelnet {

enum class GuessBasis { heading, names, telephones, emails, area_codes, dates, nothing };

// "heading", "telephones"; empty for nothing.
std::string_view code_of(GuessBasis basis);
GuessBasis basis_named(std::string_view code);

// The row of headings is the one that tells most, within the first ten; the table the one that takes most of it, and a
// list of people when no table of ours is complete. Area codes and dates can mean many things: they are told as what
// they are, and the choice is left open.
ColumnMapping guess_mapping(std::span<const FileRow> rows);

// The first rows of a CSV file, or of the first sheet of a workbook that holds any; none when it cannot be read.
std::vector<FileRow> first_rows(const SourceFile& file);

}  // namespace sleutelnet
