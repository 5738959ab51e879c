#pragma once
// The tables of the place Manage, one function for each kind of row, and what tells their rows apart.

#include "viz/manage/table_of.hpp"

namespace sleutelnet {

const RowTable& actor_table();
const RowTable& tie_table();
const RowTable& reach_table();
const RowTable& area_table();
const RowTable& contact_table();
const RowTable& agreement_table();
const RowTable& target_table();
const RowTable& inquiry_table();
const RowTable& vocabulary_table();

// What all rows that are known by an id have in common.
template <class Row, class Id, auto table, class Change>
struct KnownById {
  static const Table<Row>& rows(const Records& records) { return records.network.*table; }
  static std::string key(const Row& row) { return row.key().text(); }
  static Id key_of(const std::string& key) { return Id(key); }
  static Edit change(Row row) { return Change{std::move(row)}; }
  static ManageText why_not(std::size_t) { return ManageText::problem_key; }
};

template <>
struct RowTraits<Actor> : KnownById<Actor, ActorId, &Network::actors, ChangeActor> {
  static RowSubject subject(const Records&, const Actor& actor) { return actor.id; }
  static std::variant<Edit, ManageText> removal(const Actor& actor) { return Edit(RemoveActor{actor.id}); }
};
template <>
struct RowTraits<Tie> : KnownById<Tie, TieId, &Network::ties, ChangeTie> {
  static RowSubject subject(const Records&, const Tie& tie) { return tie.source; }
  static std::variant<Edit, ManageText> removal(const Tie& tie) { return Edit(RemoveTie{tie.id}); }
};
template <>
struct RowTraits<Reach> : KnownById<Reach, ReachId, &Network::reach, ChangeReach> {
  static RowSubject subject(const Records&, const Reach& reach) { return reach.actor; }
  static std::variant<Edit, ManageText> removal(const Reach& reach) { return Edit(RemoveReach{reach.id}); }
};
template <>
struct RowTraits<Area> : KnownById<Area, AreaId, &Network::areas, SetArea> {
  static RowSubject subject(const Records&, const Area& area) { return area.code; }
  static std::variant<Edit, ManageText> removal(const Area&) { return ManageText::areas_stay; }
};
template <>
struct RowTraits<ContactMoment> : KnownById<ContactMoment, ContactId, &Network::contacts, SetContact> {
  static RowSubject subject(const Records&, const ContactMoment& contact) { return contact.actor; }
  static std::variant<Edit, ManageText> removal(const ContactMoment& contact) {
    return Edit(RemoveContact{contact.id});
  }
};
template <>
struct RowTraits<Agreement> : KnownById<Agreement, AgreementId, &Network::agreements, SetAgreement> {
  static RowSubject subject(const Records&, const Agreement& agreement) { return agreement.actor; }
  static std::variant<Edit, ManageText> removal(const Agreement& agreement) {
    return Edit(RemoveAgreement{agreement.id});
  }
};

// Rows of a cell of the grid: "BU99030002/domein/zorg".
std::string cell_key(const AreaId& area, Facet facet, const TermId& value);
std::tuple<AreaId, Facet, TermId> cell_of(const std::string& key);

template <>
struct RowTraits<Target> {
  static const Table<Target>& rows(const Records& records) { return records.network.targets; }
  static std::string key(const Target& row) { return cell_key(row.area, row.facet, row.value); }
  static auto key_of(const std::string& key) { return cell_of(key); }
  static Edit change(Target row) { return SetTarget{std::move(row)}; }
  static ManageText why_not(std::size_t) { return ManageText::problem_key; }
  static RowSubject subject(const Records&, const Target& row) { return CellPlace{row.area, row.value}; }
  static std::variant<Edit, ManageText> removal(const Target& row) {
    return Edit(RemoveTarget{row.area, row.facet, row.value});
  }
};
template <>
struct RowTraits<Inquiry> {
  static const Table<Inquiry>& rows(const Records& records) { return records.network.inquiries; }
  static std::string key(const Inquiry& row) { return cell_key(row.area, row.facet, row.value); }
  static auto key_of(const std::string& key) { return cell_of(key); }
  static Edit change(Inquiry row) { return SetInquiry{std::move(row)}; }
  static ManageText why_not(std::size_t) { return ManageText::problem_key; }
  static RowSubject subject(const Records&, const Inquiry& row) { return row.area; }
  static std::variant<Edit, ManageText> removal(const Inquiry&) { return ManageText::inquiries_stay; }
};
template <>
struct RowTraits<Term> {
  static const Table<Term>& rows(const Records& records) { return records.network.terms; }
  static std::string key(const Term& row) { return cell_key({}, row.facet, row.code); }
  static auto key_of(const std::string& key) {
    const auto [area, facet, code] = cell_of(key);
    return std::pair(facet, code);
  }
  static Edit change(Term row) { return SetTerm{std::move(row)}; }
  static ManageText why_not(std::size_t) { return ManageText::problem_key; }
  static RowSubject subject(const Records&, const Term&) { return {}; }
  static std::variant<Edit, ManageText> removal(const Term&) { return ManageText::terms_stay; }
};

}  // namespace sleutelnet
