#include "viz/explore/shared_change.hpp"

#include <algorithm>

#include "core/analysis/owners.hpp"
#include "core/network/codes.hpp"
#include "report/language_explore.hpp"
#include "viz/forms.hpp"
#include "viz/names.hpp"

namespace sleutelnet {

namespace {

bool belongs_somewhere(const Actor& actor) { return actor.kind != ActorKind::organisation; }

// The card with the field as asked.
Actor changed(Actor actor, const SharedChange& change) {
  const TermId domain(change.value);
  const auto listed = std::find(actor.domains.begin(), actor.domains.end(), domain);
  switch (change.field) {
    case SharedField::status: actor.status = from_code<ActorStatus>(change.value).value_or(actor.status); break;
    case SharedField::organisation:
      if (belongs_somewhere(actor)) actor.organisation = ActorId(change.value);
      break;
    case SharedField::domain_added:
      if (listed == actor.domains.end()) actor.domains.push_back(domain);
      break;
    case SharedField::domain_removed:
      if (listed != actor.domains.end()) actor.domains.erase(listed);
      break;
    case SharedField::response: actor.response = from_code<ResponseClass>(change.value).value_or(actor.response); break;
    case SharedField::owner: break;
  }
  return actor;
}

std::vector<Edit> owner_edits(const State& state, const ActorId& owner) {
  std::vector<Edit> edits;
  Network network = state.network();  // grows with each tie, so that each gets a number of its own
  for (const auto& owned : owners(state.network()).key_figures) {
    const auto& id = owned.key_figure;
    const bool has = std::find(owned.owners.begin(), owned.owners.end(), owner) != owned.owners.end();
    if (has || id == owner || !state.explore.chosen.contains(id)) continue;
    auto tie = new_tie_form(network, owner, id).tie;
    tie.kind = TieKind::account_holder;
    tie.strength.reset();
    tie.frequency = Frequency::unknown;
    network.ties.put(tie);
    edits.emplace_back(AddTie{tie});
  }
  return edits;
}

template <class Value>
std::vector<std::string> all_codes() {
  std::vector<std::string> values;
  std::vector<Value> seen;
  for (const auto& code : codes<Value>()) {
    if (std::find(seen.begin(), seen.end(), code.value) != seen.end()) continue;
    seen.push_back(code.value);
    values.emplace_back(code.dutch);
  }
  return values;
}

template <class Fits>
std::vector<std::string> ids_of(const Network& network, Fits fits) {
  std::vector<std::string> values;
  for (const auto& actor : network.actors) {
    if (fits(actor)) values.push_back(actor.id.text());
  }
  return values;
}

}  // namespace

std::vector<std::string> shared_values(const State& state, SharedField field) {
  const auto& network = state.network();
  switch (field) {
    case SharedField::status: return all_codes<ActorStatus>();
    case SharedField::response: return all_codes<ResponseClass>();
    case SharedField::organisation: {
      auto values = ids_of(network, [](const Actor& actor) { return actor.kind == ActorKind::organisation; });
      values.insert(values.begin(), std::string());
      return values;
    }
    case SharedField::domain_added:
    case SharedField::domain_removed: {
      std::vector<std::string> values;
      for (const auto* term : terms_of(network, Facet::domain)) values.push_back(term->code.text());
      return values;
    }
    case SharedField::owner:
      return ids_of(network, [](const Actor& actor) {
        const bool of_house = actor.kind == ActorKind::professional || actor.kind == ActorKind::municipal_team;
        return of_house && participates(actor);
      });
  }
  return {};
}

std::string shared_value_words(const State& state, SharedField field, const std::string& value) {
  if (value.empty()) return std::string(text(state.language, ExploreText::nothing));
  switch (field) {
    case SharedField::status:
      return std::string(label(state.language, from_code<ActorStatus>(value).value_or(ActorStatus::active)));
    case SharedField::response:
      return std::string(label(state.language, from_code<ResponseClass>(value).value_or(ResponseClass::unknown)));
    case SharedField::organisation:
    case SharedField::owner: return actor_title(state, ActorId(value));
    case SharedField::domain_added:
    case SharedField::domain_removed: return term_name(state, Facet::domain, TermId(value));
  }
  return value;
}

std::vector<Edit> shared_edits(const State& state, const SharedChange& change) {
  if (change.field == SharedField::owner) return owner_edits(state, ActorId(change.value));
  std::vector<Edit> edits;
  for (const auto& id : state.explore.chosen) {
    const auto* actor = state.network().actors.find(id);
    if (actor == nullptr) continue;
    auto card = changed(*actor, change);
    if (!(card == *actor)) edits.emplace_back(ChangeActor{std::move(card)});
  }
  return edits;
}

std::optional<Edit> as_one_step(std::vector<Edit> edits) {
  if (edits.empty()) return std::nullopt;
  if (edits.size() == 1) return std::move(edits.front());
  return Edit(Batch{.kind = BatchKind::change, .subject = {}, .edits = std::move(edits)});
}

}  // namespace sleutelnet
