#pragma once
// What has been kept long enough (domain.md D4). On the day that is asked, of the present unless said otherwise:
//   P12  a candidate key figure who was never told what is kept, 28 days after the start: card and name go;
//   P26  somebody who left: name and how to reach them go after 3 months, the card with its relations after 12;
//   P27  a contact moment of 24 months ago goes, in snapshots too; its year is counted;
//   P28  a snapshot of 24 months ago: people get new ids, of which no key is kept, and lose all but what the structure
//        and the coverage of that day rest on.
// Without a date of start or of leaving nobody is due: the check names them. Call rounds (P29) are not kept at all.

#include "core/store/project.hpp"

namespace sleutelnet {

struct PurgeDue {
  std::vector<ActorId> candidates;
  std::vector<ActorId> names;  // of people who left
  std::vector<ActorId> cards;  // of people who left longer ago
  std::size_t contacts = 0;
  std::vector<std::string> snapshots;  // labels

  bool empty() const { return total() == 0; }
  std::size_t total() const { return candidates.size() + names.size() + cards.size() + contacts + snapshots.size(); }
};

PurgeDue purge_due(const Project& project, Date day);

// Takes out all that is due on that day. The log is left to the caller.
void purge(Project& project, Date day);

}  // namespace sleutelnet
