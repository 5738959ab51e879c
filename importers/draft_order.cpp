#include "importers/draft_order.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <type_traits>
#include <unordered_map>
#include <utility>

#include "core/network/codes.hpp"
#include "core/support/require.hpp"

namespace sleutelnet {

namespace {

constexpr int deepest_organisation = 8;  // departments of departments; deeper is a circle

std::string joined(std::string_view kind, std::initializer_list<std::string_view> parts) {
  std::string result(kind);
  for (const auto part : parts) result.append("\x1f").append(part);
  return result;
}

struct Identify {
  std::string operator()(const AddActor& edit) const { return joined("actor", {edit.actor.id.text()}); }
  std::string operator()(const AddTie& edit) const { return joined("tie", {edit.tie.id.text()}); }
  std::string operator()(const AddReach& edit) const { return joined("reach", {edit.reach.id.text()}); }
  std::string operator()(const SetArea& edit) const { return joined("area", {edit.area.code.text()}); }
  std::string operator()(const SetTerm& edit) const {
    return joined("term", {code_of(edit.term.facet), edit.term.code.text()});
  }
  std::string operator()(const SetTarget& edit) const {
    const auto& target = edit.target;
    return joined("target", {target.area.text(), code_of(target.facet), target.value.text()});
  }
  std::string operator()(const SetInquiry& edit) const {
    const auto& inquiry = edit.inquiry;
    return joined("inquiry", {inquiry.area.text(), code_of(inquiry.facet), inquiry.value.text()});
  }
  std::string operator()(const SetContact& edit) const { return joined("contact", {edit.contact.id.text()}); }
  std::string operator()(const SetAgreement& edit) const { return joined("agreement", {edit.agreement.id.text()}); }
  std::string operator()(const SetIdentity& edit) const { return joined("identity", {edit.identity.id.text()}); }
  template <class Other>
  std::string operator()(const Other&) const {
    SLEUTELNET_REQUIRE(false);  // no reader drafts such an edit
    return {};
  }
};

struct SameContent {
  bool operator()(const AddActor& left, const AddActor& right) const { return left.actor == right.actor; }
  bool operator()(const AddTie& left, const AddTie& right) const { return left.tie == right.tie; }
  bool operator()(const AddReach& left, const AddReach& right) const { return left.reach == right.reach; }
  bool operator()(const SetArea& left, const SetArea& right) const { return left.area == right.area; }
  bool operator()(const SetTerm& left, const SetTerm& right) const { return left.term == right.term; }
  bool operator()(const SetTarget& left, const SetTarget& right) const { return left.target == right.target; }
  bool operator()(const SetInquiry& left, const SetInquiry& right) const { return left.inquiry == right.inquiry; }
  bool operator()(const SetContact& left, const SetContact& right) const { return left.contact == right.contact; }
  bool operator()(const SetAgreement& left, const SetAgreement& right) const {
    return left.agreement == right.agreement;
  }
  bool operator()(const SetIdentity& left, const SetIdentity& right) const { return left.identity == right.identity; }
  template <class Left, class Right>
  bool operator()(const Left&, const Right&) const {
    return false;
  }
};

using Organisations = std::unordered_map<std::string, std::string>;

Organisations organisations_in(const std::vector<DraftRow>& rows) {
  Organisations organisations;
  for (const auto& row : rows) {
    const auto* added = std::get_if<AddActor>(&row.edit);
    if (added != nullptr) organisations.emplace(added->actor.id.text(), added->actor.organisation.text());
  }
  return organisations;
}

// How many organisations stand above this actor, as the first row about it says: rows about one actor
// must stay together.
int depth(const ActorId& actor, const Organisations& organisations) {
  int steps = -1;
  for (auto at = organisations.find(actor.text()); at != organisations.end(); at = organisations.find(at->second)) {
    if (++steps == deepest_organisation) break;
  }
  return std::max(steps, 0);
}

// By the code, not the level that a row states: rows about one area must stay together.
int area_phase(const AreaId& code) {
  switch (level_of(code.text()).value_or(AreaLevel::neighbourhood)) {
    case AreaLevel::municipality: return 1;
    case AreaLevel::district: return 2;
    case AreaLevel::neighbourhood: return 3;
  }
  return 3;
}

int phase(const Edit& edit, const Organisations& organisations) {
  constexpr int first_actor_phase = 4;
  if (const auto* area = std::get_if<SetArea>(&edit)) return area_phase(area->area.code);
  if (const auto* actor = std::get_if<AddActor>(&edit)) {
    return first_actor_phase + depth(actor->actor.id, organisations);
  }
  const int after_actors = first_actor_phase + deepest_organisation + 1;
  return std::holds_alternative<SetTerm>(edit) ? 0 : after_actors + static_cast<int>(edit.index());
}

}  // namespace

std::string identity_of(const Edit& edit) { return std::visit(Identify{}, edit); }

bool same_content(const Edit& left, const Edit& right) { return std::visit(SameContent{}, left, right); }

std::vector<OrderedRow> in_order(const std::vector<DraftRow>& rows) {
  const auto organisations = organisations_in(rows);
  // Derived rows and ids of our making come after what was written.
  std::map<std::pair<int, bool>, std::vector<OrderedRow>> phases;
  for (const auto& row : rows) {
    phases[{phase(row.edit, organisations), row.derived || row.id_made}].push_back({&row, identity_of(row.edit)});
  }
  const auto by_identity = [](const OrderedRow& left, const OrderedRow& right) {
    return left.identity < right.identity;
  };
  std::vector<OrderedRow> ordered;
  ordered.reserve(rows.size());
  for (auto& [order, of_phase] : phases) {
    const bool as_written = std::is_sorted(of_phase.begin(), of_phase.end(), by_identity);  // most tables are
    if (!as_written) std::stable_sort(of_phase.begin(), of_phase.end(), by_identity);
    ordered.insert(ordered.end(), std::make_move_iterator(of_phase.begin()), std::make_move_iterator(of_phase.end()));
  }
  return ordered;
}

}  // namespace sleutelnet
