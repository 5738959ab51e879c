#pragma once
// The order in which rows can be applied: what others refer to comes first.

#include <string>
#include <vector>

#include "importers/draft.hpp"

namespace sleutelnet {

// What the edit is about: one row per kind and id.
std::string identity_of(const Edit& edit);

// Whether both put the same record.
bool same_content(const Edit& left, const Edit& right);

// Vocabulary, areas from gemeente to buurt, organisations before their members, then names, ties and
// the rest. Within a kind by id, which keeps the tables cheap to fill; equal ids in the order read.
// Written rows about one record come right after each other.
struct OrderedRow {
  const DraftRow* row = nullptr;
  std::string identity;  // of its edit
};
std::vector<OrderedRow> in_order(const std::vector<DraftRow>& rows);

}  // namespace sleutelnet
