#include "importers/made_ids.hpp"

#include <set>
#include <string>

namespace sleutelnet {

namespace {

class FreeIds {
 public:
  FreeIds(const Draft& draft, const Records& onto) : onto_(onto) {
    for (const auto& row : draft.rows) {
      const auto* added = std::get_if<AddActor>(&row.edit);
      if (added != nullptr && !row.id_made) given_.insert(added->actor.id);
    }
  }

  void give(Actor& actor, Identity& identity) {
    if (!given_.contains(actor.id) && same_person(actor, identity)) {
      given_.insert(actor.id);
      return;
    }
    while (onto_.network.actors.contains(actor.id) || !given_.insert(actor.id).second) actor.id = next();
    identity.id = actor.id;
  }

 private:
  bool same_person(const Actor& actor, const Identity& identity) const {
    const auto* known = onto_.network.actors.find(actor.id);
    const auto* named = onto_.vault.identities.find(actor.id);
    return known != nullptr && *known == actor && named != nullptr && *named == identity;
  }

  ActorId next() { return ActorId(numbered_id('A', ++last_)); }

  const Records& onto_;
  std::set<ActorId> given_;
  std::size_t last_ = 0;
};

}  // namespace

void give_free_ids(Draft& draft, const Records& onto) {
  FreeIds ids(draft, onto);
  for (std::size_t at = 0; at + 1 < draft.rows.size(); ++at) {
    auto* added = std::get_if<AddActor>(&draft.rows[at].edit);
    auto* named = std::get_if<SetIdentity>(&draft.rows[at + 1].edit);
    if (added == nullptr || !draft.rows[at].id_made || named == nullptr) continue;
    ids.give(added->actor, named->identity);
    draft.made_people.insert(added->actor.id);
    draft.rows[at].id_made = false;  // from here on it is an id like any other
  }
}

}  // namespace sleutelnet
