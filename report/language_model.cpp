// Words for the codes of the model.

#include "report/language.hpp"

namespace sleutelnet {

namespace {

Text name_of(CellState state) {
  switch (state) {
    case CellState::blank: return Text::state_blank;
    case CellState::thin: return Text::state_thin;
    case CellState::stale: return Text::state_stale;
    case CellState::covered: return Text::state_covered;
    case CellState::unknown: return Text::state_unknown;
    case CellState::out_of_scope: return Text::state_out_of_scope;
  }
  return Text::state_unknown;
}

Text name_of(Standing standing) {
  switch (standing) {
    case Standing::counts: return Text::standing_counts;
    case Standing::left: return Text::standing_left;
    case Standing::candidate: return Text::standing_candidate;
    case Standing::not_asserted_yet: return Text::standing_not_asserted_yet;
    case Standing::expired: return Text::standing_expired;
    case Standing::estimate: return Text::standing_estimate;
    case Standing::card_old: return Text::standing_card_old;
    case Standing::reconfirm: return Text::standing_reconfirm;
    case Standing::paused: return Text::standing_paused;
    case Standing::weak: return Text::standing_weak;
    case Standing::too_slow: return Text::standing_too_slow;
    case Standing::other_hours: return Text::standing_other_hours;
  }
  return Text::standing_counts;
}

Text name_of(Facet facet) {
  switch (facet) {
    case Facet::domain: return Text::facet_domain;
    case Facet::setting: return Text::facet_setting;
    case Facet::age: return Text::facet_age;
    case Facet::theme: return Text::facet_theme;
  }
  return Text::facet_domain;
}

Text name_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::key_figure: return Text::kind_key_figure;
    case ActorKind::professional: return Text::kind_professional;
    case ActorKind::organisation: return Text::kind_organisation;
    case ActorKind::municipal_team: return Text::kind_municipal_team;
  }
  return Text::kind_key_figure;
}

Text name_of(ActorStatus status) {
  switch (status) {
    case ActorStatus::candidate: return Text::status_candidate;
    case ActorStatus::active: return Text::status_active;
    case ActorStatus::paused: return Text::status_paused;
    case ActorStatus::wound_down: return Text::status_wound_down;
    case ActorStatus::left: return Text::status_left;
    case ActorStatus::reconfirm: return Text::status_reconfirm;
  }
  return Text::status_candidate;
}

Text name_of(Availability availability) {
  switch (availability) {
    case Availability::unknown: return Text::availability_unknown;
    case Availability::office_hours: return Text::availability_office_hours;
    case Availability::evenings: return Text::availability_evenings;
    case Availability::weekends: return Text::availability_weekends;
    case Availability::always: return Text::availability_always;
    case Availability::never: return Text::availability_never;
  }
  return Text::availability_unknown;
}

Text name_of(ResponseClass response) {
  switch (response) {
    case ResponseClass::within_2h: return Text::response_within_2h;
    case ResponseClass::within_24h: return Text::response_within_24h;
    case ResponseClass::within_72h: return Text::response_within_72h;
    case ResponseClass::unknown: return Text::response_unknown;
  }
  return Text::response_unknown;
}

Text name_of(Moment moment) {
  switch (moment) {
    case Moment::any: return Text::moment_any;
    case Moment::daytime: return Text::moment_daytime;
    case Moment::evening: return Text::moment_evening;
    case Moment::weekend: return Text::moment_weekend;
  }
  return Text::moment_any;
}

Text name_of(TieKind kind) {
  switch (kind) {
    case TieKind::knows: return Text::tie_knows;
    case TieKind::works_with: return Text::tie_works_with;
    case TieKind::refers_to: return Text::tie_refers_to;
    case TieKind::trained_together: return Text::tie_trained_together;
    case TieKind::same_meeting: return Text::tie_same_meeting;
    case TieKind::account_holder: return Text::tie_account_holder;
  }
  return Text::tie_knows;
}

Text name_of(Frequency frequency) {
  switch (frequency) {
    case Frequency::weekly: return Text::frequency_weekly;
    case Frequency::monthly: return Text::frequency_monthly;
    case Frequency::quarterly: return Text::frequency_quarterly;
    case Frequency::yearly: return Text::frequency_yearly;
    case Frequency::rarely: return Text::frequency_rarely;
    case Frequency::unknown: return Text::frequency_unknown;
  }
  return Text::frequency_unknown;
}

Text name_of(ReachSource source) {
  switch (source) {
    case ReachSource::self: return Text::source_self;
    case ReachSource::joint: return Text::source_joint;
    case ReachSource::estimate: return Text::source_estimate;
  }
  return Text::source_self;
}

}  // namespace

std::string_view label(Language language, CellState state) { return text(language, name_of(state)); }
std::string_view label(Language language, Standing standing) { return text(language, name_of(standing)); }
std::string_view label(Language language, Facet facet) { return text(language, name_of(facet)); }
std::string_view label(Language language, ActorKind kind) { return text(language, name_of(kind)); }
std::string_view label(Language language, ActorStatus status) { return text(language, name_of(status)); }
std::string_view label(Language language, Availability availability) { return text(language, name_of(availability)); }
std::string_view label(Language language, ResponseClass response) { return text(language, name_of(response)); }
std::string_view label(Language language, Moment moment) { return text(language, name_of(moment)); }
std::string_view label(Language language, TieKind kind) { return text(language, name_of(kind)); }
std::string_view label(Language language, Frequency frequency) { return text(language, name_of(frequency)); }
std::string_view label(Language language, ReachSource source) { return text(language, name_of(source)); }

// A word that was entered in one language only is better than no word.
std::string_view label(Language language, const Term& term) {
  const auto& first = language == Language::dutch ? term.dutch : term.english;
  const auto& second = language == Language::dutch ? term.english : term.dutch;
  if (!first.empty()) return first;
  return second.empty() ? std::string_view(term.code.text()) : std::string_view(second);
}

char letter(CellState state) {
  switch (state) {
    case CellState::blank: return '0';
    case CellState::thin: return '1';
    case CellState::stale: return 'v';
    case CellState::covered: return '2';
    case CellState::unknown: return '?';
    case CellState::out_of_scope: return '-';
  }
  return '-';
}

}  // namespace sleutelnet
