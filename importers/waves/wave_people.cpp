#include "importers/waves/wave_people.hpp"

namespace sleutelnet {

namespace {

class Collector {
 public:
  explicit Collector(const std::set<ActorId>& made) : made_(made) {}

  void take_people(const Draft& draft) {
    for (const auto& row : draft.rows) {
      const auto* added = std::get_if<AddActor>(&row.edit);
      if (added == nullptr) continue;
      const auto& actor = added->actor;
      auto& facts = people_[actor.id];
      facts.id = actor.id;
      facts.id_made = made_.contains(actor.id);
      facts.kind = actor.kind;
      facts.organisation = actor.organisation.text();
      facts.role = actor.role;
    }
  }
  void take_names(const Draft& draft) {
    for (const auto& row : draft.rows) {
      const auto* named = std::get_if<SetIdentity>(&row.edit);
      const auto person = named == nullptr ? people_.end() : people_.find(named->identity.id);
      if (person == people_.end()) continue;
      person->second.label = named->identity.name;
      person->second.telephone = named->identity.telephone;
      person->second.email = named->identity.email;
    }
  }
  std::vector<PersonFacts> result() const {
    std::vector<PersonFacts> people;
    people.reserve(people_.size());
    for (const auto& [id, facts] : people_) people.push_back(facts);
    return people;
  }

 private:
  const std::set<ActorId>& made_;
  std::map<ActorId, PersonFacts> people_;
};

class Rename {
 public:
  explicit Rename(const std::map<ActorId, ActorId>& names) : names_(names) {}

  void operator()(AddActor& edit) const {
    change(edit.actor.id);
    change(edit.actor.organisation);
  }
  void operator()(SetIdentity& edit) const { change(edit.identity.id); }
  void operator()(AddTie& edit) const {
    change(edit.tie.source);
    change(edit.tie.target);
  }
  void operator()(AddReach& edit) const { change(edit.reach.actor); }
  void operator()(SetContact& edit) const {
    change(edit.contact.actor);
    change(edit.contact.by);
  }
  void operator()(SetAgreement& edit) const { change(edit.agreement.actor); }
  template <class Other>
  void operator()(Other&) const {}

 private:
  void change(ActorId& id) const {
    const auto found = names_.find(id);
    if (found != names_.end()) id = found->second;
  }

  const std::map<ActorId, ActorId>& names_;
};

}  // namespace

std::vector<PersonFacts> people_in(const Draft& draft, const std::vector<const Draft*>& names) {
  Collector collector(draft.made_people);
  collector.take_people(draft);
  collector.take_names(draft);
  for (const auto* table : names) collector.take_names(*table);
  return collector.result();
}

void rename_people(Draft& draft, const std::map<ActorId, ActorId>& names) {
  if (names.empty()) return;
  const Rename rename(names);
  for (auto& row : draft.rows) std::visit(rename, row.edit);
}

}  // namespace sleutelnet
