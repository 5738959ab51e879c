#pragma once
// An invented municipality over several dates: areas, participants with their whole life in the network,
// claims, ties and contacts. A snapshot is a number, its place in World::dates.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/network/actor.hpp"
#include "core/network/contact.hpp"
#include "core/network/reach.hpp"
#include "core/network/tie.hpp"

namespace sleutelnet::sample {

struct Corner {  // whole metres, RD-like
  int x = 0;
  int y = 0;
  auto operator<=>(const Corner&) const = default;
};

struct Neighbourhood {
  std::string code;
  std::string name;
  int district = 0;
  int inhabitants = 0;
  bool water = false;
  std::vector<Corner> border;  // anticlockwise, the first corner not repeated
};

struct District {
  std::string code;
  std::string name;
};

// How a participant stands in the network on the date of one snapshot.
struct Position {
  ActorStatus status = ActorStatus::active;
  std::optional<Date> confirmed;
  std::optional<Date> noticed;
  bool agreed = false;
};

struct Participant {
  std::string id;
  ActorKind kind = ActorKind::key_figure;
  std::string name;
  std::string role;
  std::string organisation;
  int home = 0;  // the wijk in which most of the claims lie
  std::vector<int> domains;
  int first = 0;  // first and last snapshot in which this actor takes part
  int last = 0;
  Date joined{};
  std::optional<Date> departed;
  ExitReason reason = ExitReason::unknown;
  bool erased = false;  // asked to be erased: in no later file at all
  bool candidate = false;
  Style style = Style::unknown;
  Independence independence = Independence::unknown;
  Availability availability = Availability::unknown;
  ResponseClass response = ResponseClass::unknown;
  std::vector<Position> at;  // by snapshot

  bool takes_part(int snapshot) const { return !candidate && first <= snapshot && snapshot <= last; }
  bool gone(int snapshot) const { return snapshot > last; }
  bool listed(int snapshot) const { return first <= snapshot && (snapshot <= last || (departed && !erased)); }
};

struct Claim {
  int person = 0;  // index in World::people
  bool whole_district = false;
  int area = 0;                               // a wijk when whole_district, else a buurt
  std::array<int, 4> values{-1, -1, -1, -1};  // by Facet; -1 is none
  int strength = 2;
  ReachSource source = ReachSource::self;
  int first = 0;  // first snapshot that holds it
  Date asserted{};
  std::optional<Date> expires;
  bool planned = false;  // belongs to a planted truth: never changed

  int& value(Facet facet) { return values[static_cast<std::size_t>(facet)]; }
  int value(Facet facet) const { return values[static_cast<std::size_t>(facet)]; }
};

struct Bond {  // a tie with the snapshots in which it stands
  std::string one;
  std::string other;
  TieKind kind = TieKind::knows;
  int strength = 2;
  Frequency frequency = Frequency::monthly;
  TieEvidence evidence = TieEvidence::both;
  int first = 0;
  int last = 0;
  std::vector<Date> observed;  // by snapshot
};

struct Talk {
  std::string actor;
  std::string by;
  Date date{};
  ContactChannel channel = ContactChannel::visit;
  Initiative initiative = Initiative::municipality;
  ContactPurpose purpose = ContactPurpose::upkeep;
  bool two_way = true;
  std::optional<Date> promised_for;
  std::optional<Date> done_on;
};

struct Goal {  // a target of the municipality
  int neighbourhood = 0;
  int setting = 0;
  bool priority = false;
};

struct Asked {  // an inquiry; value -1 is all values of the facet
  int neighbourhood = 0;
  Facet facet{};
  int value = -1;
};

struct World {
  std::string code;
  std::string name;
  std::vector<Date> dates;
  std::vector<District> districts;
  std::vector<Neighbourhood> neighbourhoods;
  std::vector<std::vector<int>> members;  // by district, its buurten
  std::vector<Participant> people;        // every kind of actor, by id within a kind
  std::vector<Claim> claims;
  std::vector<Bond> bonds;
  std::vector<Talk> talks;
  std::vector<Goal> goals;
  std::vector<std::vector<Asked>> asked;  // by snapshot

  // Key figures come first among the people: this many.
  std::size_t key_figures() const {
    std::size_t count = 0;
    while (count < people.size() && people[count].kind == ActorKind::key_figure) ++count;
    return count;
  }
  // The buurten for which a claim holds.
  std::vector<int> buurten_of(const Claim& claim) const {
    return claim.whole_district ? members[static_cast<std::size_t>(claim.area)] : std::vector<int>{claim.area};
  }
  const Participant& person(const std::string& id) const {
    for (const auto& each : people) {
      if (each.id == id) return each;
    }
    return people.front();
  }
};

inline bool in_scope(const Neighbourhood& area) { return !area.water && area.inhabitants >= 50; }

}  // namespace sleutelnet::sample
