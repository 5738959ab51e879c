#include "importers/tables/tables.hpp"

#include <utility>

#include "core/support/require.hpp"

namespace sleutelnet {

ReadRow reader_of(TableKind kind) {
  switch (kind) {
    case TableKind::municipality: return read_municipality_row;
    case TableKind::vocabulary: return read_vocabulary_row;
    case TableKind::areas: return read_area_row;
    case TableKind::indicators: return read_indicator_row;
    case TableKind::actors: return read_actor_row;
    case TableKind::ties: return read_tie_row;
    case TableKind::reach: return read_reach_row;
    case TableKind::targets: return read_target_row;
    case TableKind::inquiries: return read_inquiry_row;
    case TableKind::contacts: return read_contact_row;
    case TableKind::agreements: return read_agreement_row;
    case TableKind::names: return read_name_row;
    case TableKind::people: return read_person_row;
    case TableKind::plain_nodes: return read_plain_node_row;
    case TableKind::plain_edges: return read_plain_edge_row;
  }
  SLEUTELNET_REQUIRE(false);
  return nullptr;
}

void keep(const Row& row, Draft& draft, Edit edit) {
  if (row.refused()) return;
  draft.rows.push_back({std::move(edit), row.place(), row.references(), row.id_made(), false});
}

}  // namespace sleutelnet
