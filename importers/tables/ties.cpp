#include <algorithm>
#include <array>
#include <utility>

#include "importers/number.hpp"
#include "importers/tables/tables.hpp"
#include "importers/text_folding.hpp"

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

constexpr std::array<std::string_view, 3> directed_words = {"directed", "gericht", "arc"};
constexpr std::array<std::string_view, 6> undirected_words = {"undirected",    "ongericht",  "mutual",
                                                              "bidirectional", "wederzijds", "edge"};

std::optional<bool> direction_in(const std::string& written) {
  const auto word = folded(written);
  if (std::find(directed_words.begin(), directed_words.end(), word) != directed_words.end()) return true;
  if (std::find(undirected_words.begin(), undirected_words.end(), word) != undirected_words.end()) return false;
  return std::nullopt;
}

// Gephi tells the direction of each row under Type, where others tell what kind of edge it is.
bool read_direction(Row& row, const TableOptions& options) {
  const auto type = row.text("type");
  const auto by_type = direction_in(type);
  if (!type.empty() && !by_type) row.remark(Severity::note, IssueCode::relation_left_out, "type", {type, {}});
  return direction_in(row.text("direction")).value_or(by_type.value_or(options.directed));
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
  Identity identity{.id = actor.id, .name = row.short_text("label")};
  keep(row, draft, AddActor{std::move(actor)});
  if (row.refused() || identity.name.empty() || identity.name == identity.id.text()) return;
  draft.rows.push_back({.edit = SetIdentity{std::move(identity)}, .place = row.place(), .derived = true});
}

void read_plain_edge_row(Row& row, Draft& draft, const TableOptions& options) {
  auto tie = read_ends(row, row.made_id('T'));
  tie.weight = row.short_text("weight");
  tie.directed = read_direction(row, options);
  const bool number = tie.weight.empty() || parse_number(tie.weight).has_value();
  if (!number && !row.refused()) {
    const bool beyond = written_as_number(tie.weight);
    row.remark(Severity::attention, beyond ? IssueCode::weight_beyond : IssueCode::weight_not_number, "weight");
  }
  keep(row, draft, AddTie{std::move(tie)});
}

}  // namespace sleutelnet
