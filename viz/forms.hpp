#pragma once
// The forms of the right column while they are being filled in, and the edit that each makes. At most one
// is open. Choices hold the model's own values; only dates and names are text until they are submitted.

#include <optional>
#include <string>
#include <variant>

#include "core/analysis/coverage.hpp"
#include "core/edit/edit.hpp"

namespace sleutelnet {

struct ActorForm {
  bool existing = false;  // changes somebody who is there
  Actor actor;            // as it will be, but for the fields below
  std::string notice_version;
  std::string notice_language;
  std::string notice_given;          // a date as typed
  std::string name;                  // for the vault; left alone when empty
  std::optional<CellPlace> reaches;  // also claim this cell for the new person
  std::optional<Reason> refusal;
};

struct TieForm {
  Tie tie;
  std::optional<Reason> refusal;
};

struct ReachForm {
  bool existing = false;
  Reach reach;
  Facet facet = Facet::domain;
  std::optional<Reason> refusal;
};

using Form = std::variant<std::monostate, ActorForm, TieForm, ReachForm>;

// Fresh forms with the next free id filled in.
ActorForm new_actor_form(const Network& network, ActorKind kind, std::optional<CellPlace> reaches = std::nullopt);
ActorForm change_actor_form(const Network& network, const ActorId& actor);
TieForm new_tie_form(const Network& network, const ActorId& source, const ActorId& target);
ReachForm new_reach_form(const Network& network, const ActorId& actor, Facet facet);
ReachForm change_reach_form(const Network& network, const ReachId& reach);

// The same form for another kind of actor: the proposed id follows the kind.
ActorForm with_kind(const Network& network, ActorForm form, ActorKind kind);
// The same form with another facet: a value of the old one would not fit.
ReachForm with_facet(const Network& network, ReachForm form, Facet facet);

// The edit a filled-in form asks for; apply() judges it. A Reason only for what the form itself cannot
// turn into an edit.
Result<Edit> edit_of(const ActorForm& form, const Records& records);
Result<Edit> edit_of(const TieForm& form, const Records& records);
Result<Edit> edit_of(const ReachForm& form, const Records& records);

}  // namespace sleutelnet
