// One full sentence for every reason, finding, gap and edit.

#include <array>
#include <initializer_list>
#include <variant>

#include "core/network/codes.hpp"
#include "report/language_store.hpp"

namespace sleutelnet {

namespace {

// Arguments come from records and files, so there may be fewer than the sentence has places.
class Arguments {
 public:
  Arguments(Language language, const std::vector<std::string>& written) : language_(language), written_(written) {}

  std::string at(std::size_t place) const { return place < written_.size() ? written_[place] : "…"; }
  std::string day(std::size_t place) const {
    const auto parsed = parse_date(at(place));
    return parsed ? date(language_, *parsed) : at(place);
  }
  std::string facet(std::size_t place) const {
    const auto known = from_code<Facet>(at(place));
    return known ? std::string(label(language_, *known)) : at(place);
  }

 private:
  Language language_;
  const std::vector<std::string>& written_;
};

Text name_of(ReasonCode code) {
  switch (code) {
    case ReasonCode::empty_id: return Text::reason_empty_id;
    case ReasonCode::actor_exists: return Text::reason_actor_exists;
    case ReasonCode::actor_unknown: return Text::reason_actor_unknown;
    case ReasonCode::tie_exists: return Text::reason_tie_exists;
    case ReasonCode::tie_unknown: return Text::reason_tie_unknown;
    case ReasonCode::tie_end_unknown: return Text::reason_tie_end_unknown;
    case ReasonCode::tie_to_self: return Text::reason_tie_to_self;
    case ReasonCode::reach_exists: return Text::reason_reach_exists;
    case ReasonCode::reach_unknown: return Text::reason_reach_unknown;
    case ReasonCode::contact_unknown: return Text::reason_contact_unknown;
    case ReasonCode::agreement_unknown: return Text::reason_agreement_unknown;
    case ReasonCode::target_unknown: return Text::reason_target_unknown;
    case ReasonCode::identity_unknown: return Text::reason_identity_unknown;
    case ReasonCode::area_unknown: return Text::reason_area_unknown;
    case ReasonCode::area_code_malformed: return Text::reason_area_code_malformed;
    case ReasonCode::area_parent_unknown: return Text::reason_area_parent_unknown;
    case ReasonCode::term_unknown: return Text::reason_term_unknown;
    case ReasonCode::reach_without_facet: return Text::reason_reach_without_facet;
    case ReasonCode::strength_out_of_range: return Text::reason_strength_out_of_range;
    case ReasonCode::active_without_notice: return Text::reason_active_without_notice;
    case ReasonCode::note_too_long: return Text::reason_note_too_long;
    case ReasonCode::note_sensitive: return Text::reason_note_sensitive;
    case ReasonCode::minimum_out_of_range: return Text::reason_minimum_out_of_range;
    case ReasonCode::dates_reversed: return Text::reason_dates_reversed;
    case ReasonCode::weight_not_number: return Text::reason_weight_not_number;
    case ReasonCode::weight_not_positive: return Text::reason_weight_not_positive;
    case ReasonCode::weight_beyond: return Text::reason_weight_beyond;
    case ReasonCode::weights_too_fine: return Text::reason_weights_too_fine;
    case ReasonCode::measure_unknown: return Text::reason_measure_unknown;
    case ReasonCode::actor_not_taking_part: return Text::reason_actor_not_taking_part;
    case ReasonCode::same_actor: return Text::reason_same_actor;
    case ReasonCode::kinds_differ: return Text::reason_kinds_differ;
    case ReasonCode::nothing_to_undo: return Text::reason_nothing_to_undo;
    case ReasonCode::nothing_to_redo: return Text::reason_nothing_to_redo;
  }
  return Text::reason_empty_id;
}

Text name_of(FindingCode code) {
  switch (code) {
    case FindingCode::tie_end_unknown: return Text::finding_tie_end_unknown;
    case FindingCode::reach_actor_unknown: return Text::finding_reach_actor_unknown;
    case FindingCode::reach_area_unknown: return Text::finding_reach_area_unknown;
    case FindingCode::reach_term_unknown: return Text::finding_reach_term_unknown;
    case FindingCode::organisation_unknown: return Text::finding_organisation_unknown;
    case FindingCode::target_cell_unknown: return Text::finding_target_cell_unknown;
    case FindingCode::contact_actor_unknown: return Text::finding_contact_actor_unknown;
    case FindingCode::agreement_actor_unknown: return Text::finding_agreement_actor_unknown;
    case FindingCode::identity_without_actor: return Text::finding_identity_without_actor;
    case FindingCode::active_without_notice: return Text::finding_active_without_notice;
    case FindingCode::candidate_overdue: return Text::finding_candidate_overdue;
    case FindingCode::card_old: return Text::finding_card_old;
    case FindingCode::reconfirm_needed: return Text::finding_reconfirm_needed;
    case FindingCode::no_agreement: return Text::finding_no_agreement;
    case FindingCode::many_owners: return Text::finding_many_owners;
    case FindingCode::note_sensitive: return Text::finding_note_sensitive;
    case FindingCode::area_outside_network: return Text::finding_area_outside_network;
    case FindingCode::owner_concentration: return Text::finding_owner_concentration;
  }
  return Text::finding_reconfirm_needed;
}

// In the order of the alternatives of Edit.
constexpr std::array edit_names = {
    Text::edit_add_actor,        Text::edit_change_actor,     Text::edit_remove_actor,  Text::edit_add_tie,
    Text::edit_change_tie,       Text::edit_remove_tie,       Text::edit_add_reach,     Text::edit_change_reach,
    Text::edit_remove_reach,     Text::edit_set_target,       Text::edit_remove_target, Text::edit_set_area,
    Text::edit_set_term,         Text::edit_set_inquiry,      Text::edit_set_contact,   Text::edit_remove_contact,
    Text::edit_set_agreement,    Text::edit_remove_agreement, Text::edit_set_identity,  Text::edit_remove_identity,
    Text::edit_set_municipality, Text::edit_merge_actors,     Text::edit_batch,
};
static_assert(edit_names.size() == std::variant_size_v<Edit>, "every kind of edit has its sentence");

Text plain_name_of(GapReason reason) {
  switch (reason) {
    case GapReason::nobody: return Text::gap_nobody;
    case GapReason::somebody_left: return Text::gap_somebody_left;
    case GapReason::only_estimates: return Text::gap_only_estimates;
    case GapReason::only_expired: return Text::gap_only_expired;
    case GapReason::only_old_cards: return Text::gap_only_old_cards;
    case GapReason::only_reconfirm: return Text::gap_only_reconfirm;
    case GapReason::only_paused: return Text::gap_only_paused;
    case GapReason::only_weak: return Text::gap_only_weak;
    case GapReason::only_slow: return Text::gap_only_slow;
    case GapReason::only_other_hours: return Text::gap_only_other_hours;
    case GapReason::mixed_failures: return Text::gap_mixed_failures;
    case GapReason::never_asked: return Text::gap_never_asked;
    case GapReason::one_person: return Text::gap_one_person;
    case GapReason::one_board: return Text::gap_one_board;
    case GapReason::below_target: return Text::gap_below_target;
  }
  return Text::gap_nobody;
}

Text advice_name_of(GapReason reason) {
  switch (reason) {
    case GapReason::nobody: return Text::advice_recruit;
    case GapReason::somebody_left: return Text::advice_find_successor;
    case GapReason::only_estimates: return Text::advice_ask_self;
    case GapReason::only_expired: return Text::advice_renew;
    case GapReason::only_old_cards: return Text::advice_confirm_card;
    case GapReason::only_reconfirm: return Text::advice_inform_and_confirm;
    case GapReason::only_paused: return Text::advice_bridge_pause;
    case GapReason::only_weak: return Text::advice_build_trust;
    case GapReason::only_slow: return Text::advice_faster;
    case GapReason::only_other_hours: return Text::advice_other_hours;
    case GapReason::mixed_failures: return Text::advice_look_closer;
    case GapReason::never_asked: return Text::advice_ask;
    case GapReason::one_person: return Text::advice_backup;
    case GapReason::one_board: return Text::advice_independent_second;
    case GapReason::below_target: return Text::advice_one_more;
  }
  return Text::advice_recruit;
}

}  // namespace

std::string sentence(Language language, const Reason& reason) {
  const Arguments given(language, reason.arguments);
  const auto name = name_of(reason.code);
  if (reason.code == ReasonCode::dates_reversed) return text(language, name, {given.day(0), given.day(1)});
  if (reason.code == ReasonCode::term_unknown) return text(language, name, {given.facet(0), given.at(1)});
  return text(language, name, {given.at(0), given.at(1)});
}

std::string sentence(Language language, const Finding& finding) {
  const Arguments given(language, finding.arguments);
  const auto name = name_of(finding.code);
  switch (finding.code) {
    case FindingCode::card_old:
      if (given.at(1).empty() || finding.arguments.size() < 2) {
        return text(language, Text::finding_card_never_confirmed, {given.at(0)});
      }
      return text(language, name, {given.at(0), given.day(1)});
    case FindingCode::reach_term_unknown:
    case FindingCode::target_cell_unknown: return text(language, name, {given.at(0), given.facet(1), given.at(2)});
    default: return text(language, name, {given.at(0), given.at(1), given.at(2)});
  }
}

std::string reason_of(Language language, const Gap& gap) {
  const auto name = plain_name_of(gap.reason);
  switch (gap.reason) {
    case GapReason::one_person:
      if (gap.actors.empty()) return std::string(text(language, Text::gap_one_person_unnamed));
      return text(language, name, {in_a_row(gap.actors)});
    case GapReason::somebody_left:
      if (gap.actors.empty()) return std::string(text(language, Text::gap_nobody));
      return text(language, name, {in_a_row(gap.actors)});
    case GapReason::one_board:
      if (gap.people == 2) return std::string(text(language, Text::gap_one_board_two));
      return text(language, name, {number(language, static_cast<long long>(gap.people))});
    case GapReason::below_target:
      return text(language, name,
                  {number(language, static_cast<long long>(gap.independent)),
                   number(language, static_cast<long long>(gap.minimum))});
    default: return std::string(text(language, name));
  }
}

std::string sentence(Language language, const Gap& gap) {
  const auto reason = reason_of(language, gap);
  const bool nobody = gap.reason == GapReason::nobody || gap.reason == GapReason::never_asked;
  if (!nobody || gap.inhabitants == 0) return reason;
  const auto inhabitants = number(language, static_cast<long long>(gap.inhabitants));
  return text(language, Text::gap_with_inhabitants, {reason, inhabitants});
}

std::string advice(Language language, const Gap& gap) {
  const auto name = advice_name_of(gap.reason);
  if (gap.reason != GapReason::below_target) return std::string(text(language, name));
  const int short_of = gap.minimum > gap.independent ? gap.minimum - gap.independent : 1;
  return text(language, name, {number(language, static_cast<long long>(short_of))});
}

std::string sentence(Language language, const EditLabel& label) {
  if (label.kind == taken_back) return std::string(text(language, StoreText::work_taken_back));
  const auto name = edit_names.at(label.kind < edit_names.size() ? label.kind : edit_names.size() - 1);
  const auto count = [&](std::size_t many) { return number(language, static_cast<long long>(many)); };
  if (name == Text::edit_batch) return text(language, name, {label.subject, count(label.count)});
  const auto first = text(language, name, {label.subject, label.object});
  return label.count > 1 ? text(language, Text::edit_and_more, {first, count(label.count - 1)}) : first;
}

}  // namespace sleutelnet
