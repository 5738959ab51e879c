#pragma once
// One function per table: what a row of it means. Each puts what it read in the draft, or leaves the row
// refused with the issues that say why.

#include <optional>

#include "core/support/parallel.hpp"
#include "importers/column_mapping.hpp"
#include "importers/draft.hpp"
#include "importers/row.hpp"

namespace sleutelnet {

struct TableOptions {
  bool directed = false;                 // of a plain edge list
  std::optional<ColumnMapping> mapping;  // for tables under headings of their own
  Progress* progress = nullptr;          // of reading; throws Cancelled when it is told to stop
};

using ReadRow = void (*)(Row& row, Draft& draft, const TableOptions& options);

ReadRow reader_of(TableKind kind);

void read_municipality_row(Row& row, Draft& draft, const TableOptions& options);
void read_vocabulary_row(Row& row, Draft& draft, const TableOptions& options);
void read_area_row(Row& row, Draft& draft, const TableOptions& options);
void read_indicator_row(Row& row, Draft& draft, const TableOptions& options);
void read_actor_row(Row& row, Draft& draft, const TableOptions& options);
void read_tie_row(Row& row, Draft& draft, const TableOptions& options);
void read_reach_row(Row& row, Draft& draft, const TableOptions& options);
void read_target_row(Row& row, Draft& draft, const TableOptions& options);
void read_inquiry_row(Row& row, Draft& draft, const TableOptions& options);
void read_contact_row(Row& row, Draft& draft, const TableOptions& options);
void read_agreement_row(Row& row, Draft& draft, const TableOptions& options);
void read_name_row(Row& row, Draft& draft, const TableOptions& options);
void read_person_row(Row& row, Draft& draft, const TableOptions& options);
void read_plain_node_row(Row& row, Draft& draft, const TableOptions& options);
void read_plain_edge_row(Row& row, Draft& draft, const TableOptions& options);

// Puts the edit in the draft, unless a cell of the row was refused.
void keep(const Row& row, Draft& draft, Edit edit);

}  // namespace sleutelnet
