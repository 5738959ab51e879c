#include <algorithm>
#include <array>
#include <set>
#include <tuple>
#include <unordered_set>

#include "core/edit/edit.hpp"
#include "core/edit/edit_run.hpp"
#include "core/edit/merge_actors.hpp"
#include "core/edit/waiting_removals.hpp"
#include "core/edit/waiting_rows.hpp"
#include "core/network/codes.hpp"
#include "core/network/lint.hpp"

namespace sleutelnet {

namespace {

using Refusal = std::optional<Reason>;

template <class... Arguments>
Reason refuse(ReasonCode code, Arguments... arguments) {
  return {code, {std::string(arguments)...}};
}

Refusal check_term(const Network& network, Facet facet, const TermId& code) {
  if (network.terms.contains({facet, code})) return std::nullopt;
  return refuse(ReasonCode::term_unknown, code_of(facet), code.text());
}

Refusal check_note(const Actor& actor) {
  const auto& id = actor.id.text();
  if (actor.note.size() > longest_note) {
    return refuse(ReasonCode::note_too_long, id, std::to_string(actor.note.size()));
  }
  if (const auto word = sensitive_word(actor.note)) return refuse(ReasonCode::note_sensitive, id, *word);
  return std::nullopt;
}

Refusal check_actor(const Records& records, const Actor& actor) {
  const auto& id = actor.id.text();
  if (actor.kind == ActorKind::key_figure && actor.status == ActorStatus::active && !actor.notice) {
    return refuse(ReasonCode::active_without_notice, id);
  }
  if (actor.joined && actor.departed && *actor.departed < *actor.joined) {
    return refuse(ReasonCode::dates_reversed, iso_date(*actor.joined), iso_date(*actor.departed));
  }
  for (const auto& domain : actor.domains) {
    if (auto refusal = check_term(records.network, Facet::domain, domain)) return refusal;
  }
  return check_note(actor);
}

Refusal check_reach(const Network& network, const Reach& reach) {
  if (!network.areas.contains(reach.area)) return refuse(ReasonCode::area_unknown, reach.area.text());
  if (reach.strength < 1 || reach.strength > 3) {
    return refuse(ReasonCode::strength_out_of_range, std::to_string(reach.strength));
  }
  bool any = false;
  for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
    const auto& value = facet_value(reach, facet);
    if (!value) continue;
    any = true;
    if (auto refusal = check_term(network, facet, *value)) return refusal;
  }
  if (!any) return refuse(ReasonCode::reach_without_facet, reach.id.text());
  if (reach.asserted && reach.expires && *reach.expires < *reach.asserted) {
    return refuse(ReasonCode::dates_reversed, iso_date(*reach.asserted), iso_date(*reach.expires));
  }
  return std::nullopt;
}

}  // namespace

// Every edit checks before it changes anything. Only a Batch may be refused halfway; apply_in_place()
// then puts the records back. Additions and removals wait (see EditRun) until finish().
class Applier {
 public:
  explicit Applier(Records& records) : records_(records), network_(records.network) {}

  Refusal next(const Edit& edit) {
    if (edit.index() != kind_) {
      finish();
      in_a_row_ = 0;
      actor_ids_.clear();
    }
    kind_ = edit.index();
    ++in_a_row_;
    return std::visit(*this, edit);
  }
  void finish() {
    gone_.erase_from(records_);
    actors_.put_into(network_.actors);
    ties_.put_into(network_.ties);
    reach_.put_into(network_.reach);
    areas_.put_into(network_.areas);
  }
  const Area* area(const AreaId& code) const {
    const auto* waiting = areas_.find(code);
    return waiting != nullptr ? waiting : network_.areas.find(code);
  }
  bool waits(const Edit& edit) const {
    if (const auto* added = std::get_if<AddActor>(&edit)) return actors_.contains(added->actor.id);
    if (const auto* added = std::get_if<AddTie>(&edit)) return ties_.contains(added->tie.id);
    if (const auto* added = std::get_if<AddReach>(&edit)) return reach_.contains(added->reach.id);
    if (const auto* set = std::get_if<SetArea>(&edit)) return areas_.contains(set->area.code);
    return false;
  }

  Refusal operator()(const AddActor& edit) {
    if (edit.actor.id.empty()) return refuse(ReasonCode::empty_id);
    if (actor_known(edit.actor.id)) return refuse(ReasonCode::actor_exists, edit.actor.id.text());
    if (auto refusal = check_new_actor(edit.actor)) return refusal;
    actors_.set(edit.actor);
    return std::nullopt;
  }
  Refusal operator()(const ChangeActor& edit) {
    if (!network_.actors.contains(edit.actor.id)) return refuse(ReasonCode::actor_unknown, edit.actor.id.text());
    if (auto refusal = check_new_actor(edit.actor)) return refusal;
    network_.actors.put(edit.actor);
    return std::nullopt;
  }
  Refusal operator()(const RemoveActor& edit) {
    const auto& id = edit.actor;
    const bool there = network_.actors.contains(id) && gone_.actors.insert(id).second;
    return there ? Refusal() : refuse(ReasonCode::actor_unknown, id.text());
  }
  Refusal operator()(const AddTie& edit) {
    const auto& tie = edit.tie;
    if (tie.id.empty()) return refuse(ReasonCode::empty_id);
    if (network_.ties.contains(tie.id) || ties_.contains(tie.id)) return refuse(ReasonCode::tie_exists, tie.id.text());
    if (auto refusal = check_tie(tie)) return refusal;
    ties_.set(tie);
    return std::nullopt;
  }
  Refusal operator()(const ChangeTie& edit) {
    if (!network_.ties.contains(edit.tie.id)) return refuse(ReasonCode::tie_unknown, edit.tie.id.text());
    if (auto refusal = check_tie(edit.tie)) return refusal;
    network_.ties.put(edit.tie);
    return std::nullopt;
  }
  Refusal operator()(const RemoveTie& edit) {
    const bool there = network_.ties.contains(edit.tie) && gone_.ties.insert(edit.tie).second;
    return there ? Refusal() : refuse(ReasonCode::tie_unknown, edit.tie.text());
  }
  Refusal operator()(const AddReach& edit) {
    if (edit.reach.id.empty()) return refuse(ReasonCode::empty_id);
    const auto& id = edit.reach.id;
    if (network_.reach.contains(id) || reach_.contains(id)) return refuse(ReasonCode::reach_exists, id.text());
    if (auto refusal = check_claim(edit.reach)) return refusal;
    reach_.set(edit.reach);
    return std::nullopt;
  }
  Refusal operator()(const ChangeReach& edit) {
    if (!network_.reach.contains(edit.reach.id)) return refuse(ReasonCode::reach_unknown, edit.reach.id.text());
    if (auto refusal = check_claim(edit.reach)) return refusal;
    network_.reach.put(edit.reach);
    return std::nullopt;
  }
  Refusal operator()(const RemoveReach& edit) {
    const bool there = network_.reach.contains(edit.reach) && gone_.reach.insert(edit.reach).second;
    return there ? Refusal() : refuse(ReasonCode::reach_unknown, edit.reach.text());
  }
  Refusal operator()(const SetTarget& edit) {
    const auto& target = edit.target;
    if (target.minimum < 0) return refuse(ReasonCode::minimum_out_of_range, std::to_string(target.minimum));
    if (!network_.areas.contains(target.area)) return refuse(ReasonCode::area_unknown, target.area.text());
    if (auto refusal = check_term(network_, target.facet, target.value)) return refusal;
    network_.targets.put(target);
    return std::nullopt;
  }
  Refusal operator()(const RemoveTarget& edit) {
    const std::tuple key(edit.area, edit.facet, edit.value);
    const bool there = network_.targets.contains(key) && gone_.targets.insert(key).second;
    return there ? Refusal() : refuse(ReasonCode::target_unknown, edit.area.text(), edit.value.text());
  }
  Refusal operator()(const SetArea& edit) {
    const auto& area = edit.area;
    if (!level_of(area.code.text())) return refuse(ReasonCode::area_code_malformed, area.code.text());
    if (!area.parent.empty() && this->area(area.parent) == nullptr) {
      return refuse(ReasonCode::area_parent_unknown, area.code.text(), area.parent.text());
    }
    areas_.set(area);
    return std::nullopt;
  }
  Refusal operator()(const SetTerm& edit) {
    if (edit.term.code.empty()) return refuse(ReasonCode::empty_id);
    network_.terms.put(edit.term);
    return std::nullopt;
  }
  Refusal operator()(const SetInquiry& edit) {
    const auto& inquiry = edit.inquiry;
    if (!network_.areas.contains(inquiry.area)) return refuse(ReasonCode::area_unknown, inquiry.area.text());
    if (!inquiry.value.empty()) {
      if (auto refusal = check_term(network_, inquiry.facet, inquiry.value)) return refusal;
    }
    network_.inquiries.put(inquiry);
    return std::nullopt;
  }
  Refusal operator()(const SetContact& edit) {
    if (edit.contact.id.empty()) return refuse(ReasonCode::empty_id);
    if (!network_.actors.contains(edit.contact.actor)) {
      return refuse(ReasonCode::actor_unknown, edit.contact.actor.text());
    }
    if (!edit.contact.by.empty() && !network_.actors.contains(edit.contact.by)) {
      return refuse(ReasonCode::actor_unknown, edit.contact.by.text());
    }
    network_.contacts.put(edit.contact);
    return std::nullopt;
  }
  Refusal operator()(const RemoveContact& edit) {
    const bool there = network_.contacts.contains(edit.contact) && gone_.contacts.insert(edit.contact).second;
    return there ? Refusal() : refuse(ReasonCode::contact_unknown, edit.contact.text());
  }
  Refusal operator()(const SetAgreement& edit) {
    if (edit.agreement.id.empty()) return refuse(ReasonCode::empty_id);
    if (!network_.actors.contains(edit.agreement.actor)) {
      return refuse(ReasonCode::actor_unknown, edit.agreement.actor.text());
    }
    network_.agreements.put(edit.agreement);
    return std::nullopt;
  }
  Refusal operator()(const RemoveAgreement& edit) {
    const bool there = network_.agreements.contains(edit.agreement) && gone_.agreements.insert(edit.agreement).second;
    return there ? Refusal() : refuse(ReasonCode::agreement_unknown, edit.agreement.text());
  }
  Refusal operator()(const SetIdentity& edit) {
    if (!network_.actors.contains(edit.identity.id)) {
      return refuse(ReasonCode::actor_unknown, edit.identity.id.text());
    }
    records_.vault.identities.put(edit.identity);
    return std::nullopt;
  }
  Refusal operator()(const RemoveIdentity& edit) {
    const bool there = records_.vault.identities.contains(edit.actor) && gone_.identities.insert(edit.actor).second;
    return there ? Refusal() : refuse(ReasonCode::identity_unknown, edit.actor.text());
  }
  Refusal operator()(const SetMunicipality& edit) {
    network_.name = edit.name;
    network_.date = edit.date;
    network_.synthetic = edit.synthetic;
    network_.choices = edit.choices;
    return std::nullopt;
  }
  Refusal operator()(const MergeActors& edit) {
    auto merged = merge_actors(records_, edit.keep, edit.gone);
    if (!merged) return merged.reason();
    auto records = std::move(merged).value().records;
    if (auto refusal = check_actor(records, *records.network.actors.find(edit.keep))) return refusal;
    records_ = std::move(records);
    return std::nullopt;
  }
  Refusal operator()(const Batch& batch) {
    for (const auto& edit : batch.edits) {
      if (auto refusal = next(edit)) return refusal;
    }
    return std::nullopt;
  }

 private:
  // Who adds many ties or claims in a row asks for an actor each time: then a set answers sooner than the table.
  bool actor_in_table(const ActorId& id) {
    constexpr std::size_t many = 1000;
    if (in_a_row_ < many) return network_.actors.contains(id);
    if (actor_ids_.empty()) {
      for (const auto& actor : network_.actors) actor_ids_.insert(actor.id);
    }
    return actor_ids_.contains(id);
  }
  Refusal check_tie(const Tie& tie) {
    if (tie.source == tie.target) return refuse(ReasonCode::tie_to_self, tie.source.text());
    for (const auto* end : {&tie.source, &tie.target}) {
      if (!actor_in_table(*end)) return refuse(ReasonCode::tie_end_unknown, end->text());
    }
    if (tie.strength && (*tie.strength < 1 || *tie.strength > 3)) {
      return refuse(ReasonCode::strength_out_of_range, std::to_string(*tie.strength));
    }
    if (tie.observed && tie.expires && *tie.expires < *tie.observed) {
      return refuse(ReasonCode::dates_reversed, iso_date(*tie.observed), iso_date(*tie.expires));
    }
    return std::nullopt;
  }
  Refusal check_claim(const Reach& reach) {
    if (!actor_in_table(reach.actor)) return refuse(ReasonCode::actor_unknown, reach.actor.text());
    return check_reach(network_, reach);
  }
  bool actor_known(const ActorId& id) const { return network_.actors.contains(id) || actors_.contains(id); }
  Refusal check_new_actor(const Actor& actor) const {
    if (!actor.organisation.empty() && !actor_known(actor.organisation)) {
      return refuse(ReasonCode::actor_unknown, actor.organisation.text());
    }
    return check_actor(records_, actor);
  }
  Records& records_;
  Network& network_;
  std::size_t kind_ = std::variant_npos;   // of the edit before
  std::size_t in_a_row_ = 0;               // edits of that kind
  std::unordered_set<ActorId> actor_ids_;  // of the table, once they are many; the kinds that ask do not change it
  WaitingRows<Actor> actors_;
  WaitingRows<Tie> ties_;
  WaitingRows<Reach> reach_;
  WaitingRows<Area> areas_;
  WaitingRemovals gone_;
};

EditRun::EditRun(Records& records) : applier_(std::make_unique<Applier>(records)) {}
EditRun::~EditRun() { finish(); }
std::optional<Reason> EditRun::apply(const Edit& edit) { return applier_->next(edit); }
void EditRun::finish() { applier_->finish(); }
const Area* EditRun::area(const AreaId& code) const { return applier_->area(code); }
bool EditRun::waits(const Edit& edit) const { return applier_->waits(edit); }

std::optional<Reason> apply_in_place(Records& records, const Edit& edit) {
  const bool batch = std::holds_alternative<Batch>(edit);
  const Records before = batch ? records : Records();
  Applier applier(records);
  auto refusal = applier.next(edit);
  applier.finish();
  if (refusal && batch) records = before;
  return refusal;
}

Result<Records> apply(Records records, const Edit& edit) {
  if (auto refusal = apply_in_place(records, edit)) return *refusal;
  return records;
}

}  // namespace sleutelnet
