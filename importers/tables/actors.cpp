#include <utility>

#include "core/network/lint.hpp"
#include "importers/tables/tables.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

// A notice counts only when its text, language and day are all known (P11).
std::optional<Notice> read_notice(Row& row) {
  const bool any =
      !row.text("notice_version").empty() || !row.text("notice_language").empty() || !row.text("notice_date").empty();
  if (!any) return std::nullopt;
  Notice notice;
  notice.version = row.required("notice_version");
  notice.language = row.required("notice_language");
  row.required("notice_date");
  notice.given = row.date("notice_date").value_or(Date{});
  return notice;
}

// The row is worth keeping without what may not be kept of a person (P05).
std::string read_note(Row& row, const ActorId& actor) {
  auto note = row.short_text("note");
  const auto word = sensitive_word(note);
  if (!word) return note;
  row.remark(Severity::attention, IssueCode::note_withheld, "note", {actor.text(), *word}, Row::Value::hidden);
  return {};
}

std::vector<TermId> read_domains(Row& row, std::string_view separators) {
  std::vector<TermId> domains;
  for (const auto& code : row.list("domains", separators)) {
    domains.emplace_back(lower_case(code));
    row.refer("domains", domains.back().text());
  }
  return domains;
}

ActorStatus read_status(Row& row, const Actor& actor) {
  const bool person = actor.kind == ActorKind::key_figure;
  const auto status = row.code<ActorStatus>("status").value_or(person ? ActorStatus::candidate : ActorStatus::active);
  if (!person || status != ActorStatus::active || actor.notice) return status;
  row.remark(Severity::attention, IssueCode::active_became_reconfirm, "status", {actor.id.text()});
  return ActorStatus::reconfirm;
}

// All but the id, which some lists do not have.
Actor read_actor(Row& row, ActorId id, std::string_view domain_separators) {
  Actor actor;
  actor.id = std::move(id);
  actor.kind = row.code<ActorKind>("kind").value_or(ActorKind::key_figure);
  actor.notice = read_notice(row);
  actor.domains = read_domains(row, domain_separators);
  actor.organisation = row.actor("organisation");
  actor.role = row.short_text("role");
  actor.style = row.code<Style>("style").value_or(Style::unknown);
  actor.independence = row.code<Independence>("independence").value_or(Independence::unknown);
  actor.availability = row.code<Availability>("availability").value_or(Availability::unknown);
  actor.response = row.code<ResponseClass>("response").value_or(ResponseClass::unknown);
  actor.joined = row.date("joined");
  actor.departed = row.date("departed");
  actor.exit_reason = row.code<ExitReason>("exit_reason").value_or(ExitReason::unknown);
  actor.confirmed = row.date("confirmed");
  actor.note = read_note(row, actor.id);
  actor.status = read_status(row, actor);
  return actor;
}

Identity read_identity(Row& row, ActorId id) {
  Identity identity;
  identity.id = std::move(id);
  identity.name = row.short_text("name");
  identity.telephone = row.short_text("telephone");
  identity.email = row.short_text("email");
  return identity;
}

}  // namespace

void read_actor_row(Row& row, Draft& draft, const TableOptions&) {
  ActorId id(row.required("id"));
  row.required("kind");
  auto actor = read_actor(row, std::move(id), "|");
  keep(row, draft, AddActor{std::move(actor)});
}

// One row gives the person to the network and the name to the vault.
void read_person_row(Row& row, Draft& draft, const TableOptions&) {
  const ActorId id(row.id_or_made('A'));
  row.required("name");
  auto actor = read_actor(row, id, "|,;");
  auto identity = read_identity(row, id);
  keep(row, draft, AddActor{std::move(actor)});
  if (row.refused()) return;
  draft.rows.push_back({.edit = SetIdentity{std::move(identity)}, .place = row.place(), .derived = true});
}

void read_name_row(Row& row, Draft& draft, const TableOptions&) {
  row.required("id");
  auto identity = read_identity(row, row.actor("id"));
  const bool nothing = identity.name.empty() && identity.telephone.empty() && identity.email.empty();
  if (nothing && !row.refused()) row.required("name");
  keep(row, draft, SetIdentity{std::move(identity)});
}

}  // namespace sleutelnet
