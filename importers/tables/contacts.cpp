#include "core/network/actor.hpp"
#include "importers/tables/tables.hpp"

namespace sleutelnet {

void read_contact_row(Row& row, Draft& draft, const TableOptions&) {
  ContactMoment contact;
  contact.id = ContactId(row.id_or_made('C'));
  row.required("actor");
  contact.actor = row.actor("actor");
  contact.by = row.actor("by");
  row.required("date");
  contact.date = row.date("date").value_or(Date{});
  contact.channel = row.code<ContactChannel>("channel").value_or(contact.channel);
  contact.initiative = row.code<Initiative>("initiative").value_or(contact.initiative);
  contact.purpose = row.code<ContactPurpose>("purpose").value_or(contact.purpose);
  contact.two_way = row.yes_no("two_way").value_or(false);
  contact.promised_for = row.date("promised_for");
  contact.done_on = row.date("done_on");
  keep(row, draft, SetContact{std::move(contact)});
}

void read_agreement_row(Row& row, Draft& draft, const TableOptions&) {
  Agreement agreement;
  agreement.id = AgreementId(row.id_or_made('A'));
  row.required("actor");
  agreement.actor = row.actor("actor");
  row.short_text("functions");
  agreement.functions = row.list("functions");
  agreement.start = row.date("start");
  agreement.review = row.date("review");
  agreement.form = row.code<AgreementForm>("form").value_or(agreement.form);
  keep(row, draft, SetAgreement{std::move(agreement)});
}

}  // namespace sleutelnet
