#pragma once
// Every change to the records, as data. An edit names what it touches by id, is applied whole or not at
// all, and can be told in words (EditLabel → report/language).

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/network/records.hpp"
#include "core/support/result.hpp"

namespace sleutelnet {

struct AddActor {
  Actor actor;
};
struct ChangeActor {
  Actor actor;
};
struct RemoveActor {
  ActorId actor;
};  // with its ties, reach, contacts, agreements and identity
// The two are one: everything of `gone` goes to `keep` (merge_actors.hpp says by which rules).
struct MergeActors {
  ActorId keep;
  ActorId gone;
};
struct AddTie {
  Tie tie;
};
struct ChangeTie {
  Tie tie;
};
struct RemoveTie {
  TieId tie;
};
struct AddReach {
  Reach reach;
};
struct ChangeReach {
  Reach reach;
};
struct RemoveReach {
  ReachId reach;
};
struct SetTarget {
  Target target;
};
struct RemoveTarget {
  AreaId area;
  Facet facet{};
  TermId value;
};
struct SetArea {
  Area area;
};
struct SetTerm {
  Term term;
};
struct SetInquiry {
  Inquiry inquiry;
};
struct SetContact {
  ContactMoment contact;
};
struct RemoveContact {
  ContactId contact;
};
struct SetAgreement {
  Agreement agreement;
};
struct RemoveAgreement {
  AgreementId agreement;
};
struct SetIdentity {
  Identity identity;
};
struct RemoveIdentity {
  ActorId actor;
};  // the name and how to reach somebody; the card stays
struct SetMunicipality {
  std::string name;
  Date date{};
  bool synthetic = false;
  MunicipalChoices choices{};
};

struct Batch;
using Edit =
    std::variant<AddActor, ChangeActor, RemoveActor, AddTie, ChangeTie, RemoveTie, AddReach, ChangeReach, RemoveReach,
                 SetTarget, RemoveTarget, SetArea, SetTerm, SetInquiry, SetContact, RemoveContact, SetAgreement,
                 RemoveAgreement, SetIdentity, RemoveIdentity, SetMunicipality, MergeActors, Batch>;

// Several edits as one step: all or none.
enum class BatchKind { import, change };
struct Batch {
  BatchKind kind = BatchKind::change;
  std::string subject;  // what was imported or changed, shown in the history; empty: told by its first edit
  std::vector<Edit> edits;
};

// What the history shows for an edit: which kind, about whom.
struct EditLabel {
  std::size_t kind = 0;  // index in Edit, or taken_back; report/language has one sentence per alternative
  std::string subject;
  std::string object;
  std::size_t count = 0;  // edits in a batch; of another kind: it and so many less one like it
  bool operator==(const EditLabel&) const = default;
};
inline constexpr std::size_t taken_back = std::variant_size_v<Edit>;  // a step that no edit led to
EditLabel label_of(const Edit& edit);

// The records after the edit, or the reason why it cannot be. The given records stay as they are.
// Refuses: ids that are taken or unknown, ties to non-participants (P03), an active key figure without
// notice (P11), notes that are too long (P04) or name what may not be kept (P05), codes and areas that
// do not exist, strengths outside 1–3, merging actors of two kinds.
Result<Records> apply(Records records, const Edit& edit);

// The same, on records that the caller owns: for long rows of edits, where a copy of a table per edit
// would be quadratic. On a refusal the records are as they were.
std::optional<Reason> apply_in_place(Records& records, const Edit& edit);

}  // namespace sleutelnet
