#include "core/network/check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/network/account_holding.hpp"
#include "core/network/codes.hpp"
#include "core/network/lint.hpp"

namespace sleutelnet {

namespace {

class Checker {
 public:
  explicit Checker(const Records& records) : records_(records), network_(records.network) {}

  std::vector<Finding> run() {
    check_areas();
    check_actors();
    check_ties();
    check_reach();
    check_targets();
    check_contacts();
    check_owners();
    std::stable_sort(findings_.begin(), findings_.end(), [](const Finding& left, const Finding& right) {
      return std::tuple(!left.breaks_schema, left.code) < std::tuple(!right.breaks_schema, right.code);
    });
    return std::move(findings_);
  }

 private:
  template <class... Arguments>
  void broken(FindingCode code, const Arguments&... arguments) {
    findings_.push_back({code, true, {std::string(arguments)...}});
  }
  template <class... Arguments>
  void attention(FindingCode code, const Arguments&... arguments) {
    findings_.push_back({code, false, {std::string(arguments)...}});
  }
  bool known(const ActorId& id) const { return network_.actors.contains(id); }

  void check_areas() {
    for (const auto& area : network_.areas) {
      if (!area.parent.empty() && !network_.areas.contains(area.parent)) {
        attention(FindingCode::area_outside_network, area.code.text());
      }
    }
  }

  void check_actors() {
    std::set<ActorId> with_agreement;
    for (const auto& agreement : network_.agreements) with_agreement.insert(agreement.actor);
    for (const auto& actor : network_.actors) {
      const auto& id = actor.id.text();
      if (!actor.organisation.empty() && !known(actor.organisation)) {
        broken(FindingCode::organisation_unknown, id, actor.organisation.text());
      }
      if (const auto word = sensitive_word(actor.note)) attention(FindingCode::note_sensitive, id, *word);
      if (actor.kind == ActorKind::key_figure) check_key_figure(actor, with_agreement.contains(actor.id));
    }
    for (const auto& identity : records_.vault.identities) {
      if (!known(identity.id)) broken(FindingCode::identity_without_actor, identity.id.text());
    }
  }

  void check_key_figure(const Actor& actor, bool has_agreement) {
    const auto& id = actor.id.text();
    if (actor.status == ActorStatus::active && !actor.notice) broken(FindingCode::active_without_notice, id);
    if (actor.status == ActorStatus::reconfirm) attention(FindingCode::reconfirm_needed, id);
    if (actor.status == ActorStatus::candidate && !actor.notice && actor.joined) {
      const auto days = (network_.date - *actor.joined).count();
      if (days > candidate_days) attention(FindingCode::candidate_overdue, id, std::to_string(days));
    }
    if (actor.status != ActorStatus::active) return;
    if (!has_agreement) attention(FindingCode::no_agreement, id);
    if (!actor.confirmed || plus_months(*actor.confirmed, card_valid_months) < network_.date) {
      attention(FindingCode::card_old, id, actor.confirmed ? iso_date(*actor.confirmed) : std::string());
    }
  }

  void check_ties() {
    for (const auto& tie : network_.ties) {
      for (const auto& end : {tie.source, tie.target}) {
        if (!known(end)) broken(FindingCode::tie_end_unknown, tie.id.text(), end.text());
      }
    }
  }

  void check_reach() {
    for (const auto& reach : network_.reach) {
      if (!known(reach.actor)) broken(FindingCode::reach_actor_unknown, reach.id.text(), reach.actor.text());
      if (!network_.areas.contains(reach.area)) {
        broken(FindingCode::reach_area_unknown, reach.id.text(), reach.area.text());
      }
      for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
        const auto& value = facet_value(reach, facet);
        if (value && !network_.terms.contains({facet, *value})) {
          broken(FindingCode::reach_term_unknown, reach.id.text(), code_of(facet), value->text());
        }
      }
    }
  }

  void check_targets() {
    for (const auto& target : network_.targets) {
      if (network_.areas.contains(target.area) && network_.terms.contains({target.facet, target.value})) continue;
      broken(FindingCode::target_cell_unknown, target.area.text(), code_of(target.facet), target.value.text());
    }
  }

  void check_contacts() {
    for (const auto& contact : network_.contacts) {
      if (!known(contact.actor)) {
        broken(FindingCode::contact_actor_unknown, contact.id.text(), contact.actor.text());
      }
    }
    for (const auto& agreement : network_.agreements) {
      if (!known(agreement.actor)) {
        broken(FindingCode::agreement_actor_unknown, agreement.id.text(), agreement.actor.text());
      }
    }
  }

  void check_owners() {
    const auto holdings = account_holdings(network_);
    std::map<ActorId, std::size_t> owned_by;
    std::map<ActorId, std::size_t> owners_of;
    for (const auto& [owner, owned] : holdings) {
      ++owned_by[owner];
      ++owners_of[owned];
    }
    constexpr std::size_t many = 3;
    for (const auto& [owned, owners] : owners_of) {
      if (owners >= many) attention(FindingCode::many_owners, owned.text(), std::to_string(owners));
    }
    for (const auto& [owner, owned] : owned_by) {
      if (!holds_too_much(owned, holdings.size())) continue;
      attention(FindingCode::owner_concentration, owner.text(), std::to_string(owned), std::to_string(holdings.size()));
    }
  }

  const Records& records_;
  const Network& network_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check(const Records& records) { return Checker(records).run(); }

}  // namespace sleutelnet
