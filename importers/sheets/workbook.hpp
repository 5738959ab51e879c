#pragma once
// A workbook to drafts, one for each sheet that holds a table, a list or a matrix: "boek.xlsx › Actoren".

#include <vector>

#include "importers/file_bytes.hpp"
#include "importers/file_draft.hpp"
#include "importers/sheets/sheet.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

// Hidden sheets and those with "(ignore)" in their name (as Kumu has it) are named and not read; empty ones are passed
// by. A sheet that is no table is a note beside sheets that are, and refused when there is no other.
std::vector<FileDraft> read_workbook(const SourceFile& file, const TableOptions& options,
                                     const WorkbookLimits& limits = {});

// Of the first sheet that holds any; none when it is no workbook that we can read.
std::vector<FileRow> first_sheet_rows(const SourceFile& file);

}  // namespace sleutelnet
