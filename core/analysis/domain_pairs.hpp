#pragma once
// Which domains do not know each other in a part of town (welzijn and onderwijs in this wijk)?
//
// domain_pairs.v1. An actor *works* in a wijk when it claims reach there, in a buurt of it or in the whole
// gemeente, on the network's date neither expired nor of the future, whatever strength or source. It counts in
// every domain that it lists and that the word list holds on that date. A tie counts for a wijk when both ends
// work there; then once for each pair of domains that it joins: {zorg, werk}–{zorg} for zorg–werk and zorg–zorg,
// not twice when both ends list both. Who claims nothing anywhere (most professionals and organisations) works in
// no wijk, who lists no domain has none: left out and counted, their ties too, as nothing says where they work.
//
// Without a tie is one of three answers: nobody on one side; only the same person on both sides; or two sides
// that do not know each other. Someone who lists both domains joins them in person: the answer says how many.
// Between participants, ties in force, direction ignored. Cost: O(claims + ties × wijken of both ends × pairs of their
// domains).

#include <vector>

#include "core/network/network.hpp"

namespace sleutelnet {

struct DistrictDomains {
  AreaId district;
  std::vector<int> actors;  // row by row: who lists both domains; on the diagonal who lists the one
  std::vector<int> ties;    // row by row, the same both ways
};

struct DomainTies {
  std::vector<TermId> domains;             // in column order
  std::vector<DistrictDomains> districts;  // by code, all that the network holds
  int without_district = 0;                // participants
  int without_domain = 0;                  // of those that work in some district

  int actors(std::size_t district, std::size_t one, std::size_t other) const {
    return districts[district].actors[one * domains.size() + other];
  }
  int ties(std::size_t district, std::size_t one, std::size_t other) const {
    return districts[district].ties[one * domains.size() + other];
  }
};

DomainTies domain_ties(const Network& network);

// The same over the whole municipality (domain_pairs.all.v1): everybody who takes part and lists a domain, whether or
// not it is known where they work. One entry, of no district; `without_district` is 0.
DomainTies domain_ties_of_all(const Network& network);

enum class MissingLink {
  no_tie,       // people on both sides, and none of one side is tied to another of the other
  one_person,   // on either side only one and the same person
  nobody_side,  // nobody on at least one side
};

struct UntiedDomains {
  AreaId district;
  TermId one, other;
  MissingLink why{};
  int actors_one = 0;
  int actors_other = 0;
  int in_both = 0;  // of them, those who list both
  bool operator==(const UntiedDomains&) const = default;
};

// Every pair of different domains without a tie, by district and then in column order.
std::vector<UntiedDomains> untied_domains(const DomainTies& ties);

}  // namespace sleutelnet
