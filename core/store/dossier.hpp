#pragma once
// All that a project holds on one person (P13): present, snapshots, and what the autosave and kept generations hold
// beside that. What others wrote in whose note is theirs, but where this person is named in it is said.

#include "core/store/everywhere.hpp"

namespace sleutelnet {

// In the network of one moment of one file.
struct DossierPart {
  KeptState::Kind kept_in = KeptState::Kind::project;
  int generation = 0;
  std::string moment;  // label of the snapshot; empty is the present
  Date date{};
  std::optional<Identity> identity;  // of the file
  std::optional<Actor> card;
  std::vector<Tie> ties;
  std::vector<Reach> reach;
  std::vector<ContactMoment> contacts;  // with this person, or held by them
  std::vector<Agreement> agreements;
  std::vector<ActorId> named_in;  // cards of others whose note or role names this person

  bool empty() const;
};

// A line of the log whose reason, in somebody's words, names this person or holds their id.
struct NamedInReason {
  std::size_t number = 0;
  LogEntry entry;
  std::string reason;
};

struct Dossier {
  ActorId who;
  // First the present, then the snapshots, newest first; then what autosave and generations hold that differs.
  std::vector<DossierPart> parts;
  std::vector<std::pair<std::size_t, LogEntry>> log;  // with their numbers
  std::vector<NamedInReason> reasons;                 // they name this person, whomever the entry is about
  std::vector<std::filesystem::path> unopened;        // kept files that do not open with this passphrase
};

// Without parts when nobody has this id.
Dossier dossier_of(const std::vector<KeptState>& states, const ActorId& who);

}  // namespace sleutelnet
