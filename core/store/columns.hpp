#pragma once
// The columns of every record kind, once: from these lines the tables are made, written and read, and
// docs/file-format.md describes them. The name of a column is that of the member. A change here is a new version
// of the schema (schema.hpp).

#include <concepts>

#include "core/network/network.hpp"
#include "core/network/vault.hpp"

namespace sleutelnet {

// A record that is read into, or a const one that is written.
template <class Row, class Record>
concept Holds = std::same_as<std::remove_const_t<Row>, Record>;

void columns(Holds<Term> auto& row, auto&& each) {
  each("facet", row.facet), each("code", row.code), each("dutch", row.dutch), each("english", row.english);
  each("definition", row.definition), each("position", row.position), each("valid_from", row.valid_from);
  each("valid_until", row.valid_until), each("replaced_by", row.replaced_by);
}

// Indicators stand in a table of their own.
void columns(Holds<Area> auto& row, auto&& each) {
  each("code", row.code), each("name", row.name), each("level", row.level), each("parent", row.parent);
  each("edition", row.edition), each("inhabitants", row.inhabitants), each("surface", row.surface);
  each("change", row.change), each("polygons", row.polygons);
}

void columns(Holds<Actor> auto& row, auto&& each) {
  each("id", row.id), each("kind", row.kind), each("status", row.status), each("domains", row.domains);
  each("organisation", row.organisation), each("role", row.role), each("style", row.style);
  each("independence", row.independence), each("availability", row.availability), each("response", row.response);
  each("notice", row.notice), each("joined", row.joined), each("departed", row.departed);
  each("exit_reason", row.exit_reason), each("confirmed", row.confirmed), each("note", row.note);
}

void columns(Holds<Tie> auto& row, auto&& each) {
  each("id", row.id), each("source", row.source), each("target", row.target), each("kind", row.kind);
  each("strength", row.strength), each("frequency", row.frequency), each("directed", row.directed);
  each("evidence", row.evidence), each("observed", row.observed), each("expires", row.expires);
  each("weight", row.weight);
}

void columns(Holds<Reach> auto& row, auto&& each) {
  each("id", row.id), each("actor", row.actor), each("area", row.area), each("domain", row.domain);
  each("setting", row.setting), each("age", row.age), each("theme", row.theme), each("strength", row.strength);
  each("source", row.source), each("asserted", row.asserted), each("expires", row.expires);
}

void columns(Holds<Target> auto& row, auto&& each) {
  each("area", row.area), each("facet", row.facet), each("value", row.value), each("minimum", row.minimum);
  each("within", row.within), each("why", row.why);
}

void columns(Holds<Inquiry> auto& row, auto&& each) {
  each("area", row.area), each("facet", row.facet), each("value", row.value), each("asked", row.asked);
}

void columns(Holds<ContactMoment> auto& row, auto&& each) {
  each("id", row.id), each("actor", row.actor), each("by", row.by), each("date", row.date);
  each("channel", row.channel), each("initiative", row.initiative), each("purpose", row.purpose);
  each("two_way", row.two_way), each("promised_for", row.promised_for), each("done_on", row.done_on);
}

void columns(Holds<Agreement> auto& row, auto&& each) {
  each("id", row.id), each("actor", row.actor), each("functions", row.functions), each("start", row.start);
  each("review", row.review), each("form", row.form);
}

void columns(Holds<Identity> auto& row, auto&& each) {
  each("id", row.id), each("name", row.name), each("telephone", row.telephone), each("email", row.email);
}

// Each table of a network with its name in the file.
void tables_of(Holds<Network> auto& network, auto&& each) {
  each("terms", network.terms), each("areas", network.areas), each("actors", network.actors);
  each("ties", network.ties), each("reach", network.reach), each("targets", network.targets);
  each("inquiries", network.inquiries), each("contacts", network.contacts), each("agreements", network.agreements);
}

}  // namespace sleutelnet
