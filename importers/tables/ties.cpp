#include <utility>

#include "importers/number.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

namespace {

Tie read_ends(Row& row, std::string id) {
  Tie tie;
  tie.id = TieId(std::move(id));
  row.required("source");
  row.required("target");
  tie.source = row.actor("source");
  tie.target = row.actor("target");
  const bool to_itself = !tie.source.empty() && tie.source == tie.target;
  if (to_itself) row.refuse(IssueCode::self_loop, "target", {tie.source.text()});
  return tie;
}

}  // namespace

void read_tie_row(Row& row, Draft& draft, const TableOptions&) {
  auto tie = read_ends(row, row.id_or_made('T'));
  row.required("kind");
  tie.kind = row.code<TieKind>("kind").value_or(TieKind::knows);
  tie.strength = row.whole_number("strength", 1, 3);
  tie.frequency = row.code<Frequency>("frequency").value_or(Frequency::unknown);
  tie.directed = row.yes_no("directed").value_or(false);
  tie.evidence = row.code<TieEvidence>("evidence").value_or(TieEvidence::unknown);
  tie.observed = row.date("observed");
  tie.expires = row.date("expires");
  keep(row, draft, AddTie{std::move(tie)});
}

// Such lists come from elsewhere: nobody in them was told anything, so nobody may be called (P11).
void read_plain_node_row(Row& row, Draft& draft, const TableOptions&) {
  Actor actor;
  actor.id = ActorId(row.required("id"));
  actor.status = ActorStatus::reconfirm;
  keep(row, draft, AddActor{std::move(actor)});
}

void read_plain_edge_row(Row& row, Draft& draft, const TableOptions& options) {
  auto tie = read_ends(row, row.made_id('T'));
  tie.weight = row.short_text("weight");
  tie.directed = options.directed;
  const bool number = tie.weight.empty() || parse_number(tie.weight).has_value();
  if (!number && !row.refused()) {
    const bool beyond = written_as_number(tie.weight);
    row.remark(Severity::attention, beyond ? IssueCode::weight_beyond : IssueCode::weight_not_number, "weight");
  }
  keep(row, draft, AddTie{std::move(tie)});
}

}  // namespace sleutelnet
