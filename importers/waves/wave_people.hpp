#pragma once
// Who stands in the draft of one moment, with what can tell them apart; and the same draft under other ids.

#include <map>
#include <string>
#include <vector>

#include "importers/draft.hpp"

namespace sleutelnet {

struct PersonFacts {
  ActorId id;
  bool id_made = false;  // by us: it says nothing
  ActorKind kind{};
  std::string label;
  std::string telephone;
  std::string email;
  std::string organisation;
  std::string role;
};

// In order of id. Names come from the draft itself and from tables of names beside it.
std::vector<PersonFacts> people_in(const Draft& draft, const std::vector<const Draft*>& names);

// Every id of a person that is a key of the map becomes its value, all at once.
void rename_people(Draft& draft, const std::map<ActorId, ActorId>& names);

}  // namespace sleutelnet
