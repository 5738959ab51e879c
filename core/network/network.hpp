#pragma once
// The network as a plain value: tables of participants, ties, reach and areas. It holds ids only; names
// are in the Vault. Copies share the tables that did not change.

#include <cstdint>
#include <string>
#include <vector>

#include "core/network/actor.hpp"
#include "core/network/area.hpp"
#include "core/network/contact.hpp"
#include "core/network/municipal_choices.hpp"
#include "core/network/reach.hpp"
#include "core/network/table.hpp"
#include "core/network/target.hpp"
#include "core/network/tie.hpp"
#include "core/network/vocabulary.hpp"

namespace sleutelnet {

struct Network {
  std::string name;  // of the municipality
  Date date{};       // as of when everything below holds; see date_known()
  bool synthetic = false;
  MunicipalChoices choices;
  Table<Term> terms;
  Table<Area> areas;
  Table<Actor> actors;
  Table<Tie> ties;
  Table<Reach> reach;
  Table<Target> targets;
  Table<Inquiry> inquiries;
  Table<ContactMoment> contacts;
  Table<Agreement> agreements;

  bool operator==(const Network&) const = default;
};

// No file can give 1 January 1970 as the date of a network by mistake for "not known": it stands for that.
inline bool date_known(const Network& network) { return network.date != Date{}; }

// The name it was given, else that of the one municipality among its areas, else nothing.
std::string name_known(const Network& network);

// Terms of one facet in the order of the columns, those that are valid on the network's date.
std::vector<const Term*> terms_of(const Network& network, Facet facet);

// The areas of one level, by code.
std::vector<const Area*> areas_at(const Network& network, AreaLevel level);

// Whether `inner` is `outer` or nests in it by parent links.
bool lies_within(const Network& network, const AreaId& inner, const AreaId& outer);

// A number that changes when any record changes; the same on every machine (FNV-1a over the fields in
// order of id). For telling snapshots apart, not against forgery.
std::uint64_t content_hash(const Network& network);

}  // namespace sleutelnet
