#include "importers/tables/tables.hpp"

namespace sleutelnet {

namespace {

std::optional<TermId> read_facet(Row& row, std::string_view column) {
  auto term = row.term(column);
  return term.empty() ? std::nullopt : std::optional(std::move(term));
}

}  // namespace

void read_reach_row(Row& row, Draft& draft, const TableOptions&) {
  Reach reach;
  reach.id = ReachId(row.id_or_made('R'));
  row.required("actor");
  reach.actor = row.actor("actor");
  row.required("area");
  reach.area = row.area("area");
  reach.domain = read_facet(row, "domain");
  reach.setting = read_facet(row, "setting");
  reach.age = read_facet(row, "age");
  reach.theme = read_facet(row, "theme");
  if (!reach.domain && !reach.setting && !reach.age && !reach.theme) row.refuse(IssueCode::facet_missing, "domain");
  // What is not written down is not counted as reach: a claim of unknown strength is only known there, one
  // of unknown origin is an estimate.
  reach.strength = row.whole_number("strength", 1, 3).value_or(1);
  reach.source = row.code<ReachSource>("source").value_or(ReachSource::estimate);
  reach.asserted = row.date("asserted");
  reach.expires = row.date("expires");
  keep(row, draft, AddReach{std::move(reach)});
}

}  // namespace sleutelnet
