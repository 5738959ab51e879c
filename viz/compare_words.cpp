#include "viz/compare_words.hpp"

#include "report/language_places.hpp"
#include "viz/names.hpp"

namespace sleutelnet {

namespace {

// Of an actor, tie or claim: the row of the later day, else of the earlier one.
template <class Row, class Key>
const Row* row_of(const Table<Row>& after, const Table<Row>& before, const Key& key) {
  const auto* row = after.find(key);
  return row != nullptr ? row : before.find(key);
}

PlaceText of_sign(ChangeSign sign, PlaceText added, PlaceText gone, PlaceText changed) {
  switch (sign) {
    case ChangeSign::added: return added;
    case ChangeSign::gone: return gone;
    case ChangeSign::changed: return changed;
  }
  return changed;
}

std::string names_of(const View& view, const std::vector<ActorId>& actors) {
  std::vector<std::string> names;
  for (const auto& actor : actors) names.push_back(actor_name(view.state, actor));
  return in_a_row(names);
}

ChangeWords cell_words(const View& view, const Compared& compared, const CellChange& change) {
  ChangeWords words;
  words.title = cell_called(view, compared, {change.area, change.value});
  if (!change.came.empty()) words.people = view.say(PlaceText::change_came, {names_of(view, change.came)});
  if (!change.went.empty()) {
    words.people += words.people.empty() ? "" : " · ";
    words.people += view.say(PlaceText::change_went, {names_of(view, change.went)});
  }
  words.aside =
      view.say(PlaceText::change_states, {label(view.language(), change.before), label(view.language(), change.after)});
  if (!words.people.empty()) words.aside += "\n" + words.people;
  return words;
}

bool takes_part(const Network& network, const ActorId& id) {
  const auto* actor = network.actors.find(id);
  return actor != nullptr && participates(*actor);
}

ChangeWords actor_words(const View& view, const Compared& compared, const ChangeRow& row) {
  const ActorId id(row.id);
  const auto* actor = row_of(compared.after.actors, compared.before.actors, id);
  const bool before = takes_part(compared.before, id), after = takes_part(compared.after, id);
  ChangeWords words{actor_title(view.state, id), {}, {}};
  const auto kind = actor != nullptr ? std::string(label(view.language(), actor->kind)) : std::string();
  if (before != after) {
    words.aside = kind + " · " + view.say(after ? PlaceText::change_joined : PlaceText::change_departed);
  } else {
    words.aside = view.say(
        of_sign(row.sign, PlaceText::change_card_added, PlaceText::change_card_gone, PlaceText::change_card_changed),
        {kind});
  }
  return words;
}

ChangeWords tie_words(const View& view, const Compared& compared, const ChangeRow& row) {
  const auto* tie = row_of(compared.after.ties, compared.before.ties, TieId(row.id));
  if (tie == nullptr) return {row.id, {}, {}};
  const auto name =
      of_sign(row.sign, PlaceText::change_tie_added, PlaceText::change_tie_gone, PlaceText::change_tie_changed);
  return {actor_name(view.state, tie->source) + " – " + actor_name(view.state, tie->target),
          view.say(name, {label(view.language(), tie->kind)}),
          {}};
}

ChangeWords reach_words(const View& view, const Compared& compared, const ChangeRow& row) {
  const auto* reach = row_of(compared.after.reach, compared.before.reach, ReachId(row.id));
  if (reach == nullptr) return {row.id, {}, {}};
  auto title = area_called(view, compared, reach->area);
  for (const auto facet : {Facet::domain, Facet::setting, Facet::age, Facet::theme}) {
    if (const auto& value = facet_value(*reach, facet)) title += " · " + term_name(view.state, facet, *value);
  }
  const auto name =
      of_sign(row.sign, PlaceText::change_reach_added, PlaceText::change_reach_gone, PlaceText::change_reach_changed);
  return {title, view.say(name, {actor_title(view.state, reach->actor)}), {}};
}

}  // namespace

std::string area_called(const View& view, const Compared& compared, const AreaId& area) {
  for (const auto* network : {&view.state.network(), &compared.after, &compared.before}) {
    if (network->areas.contains(area)) return area_name(*network, area, view.language());
  }
  return area.text();
}

std::string value_called(const View& view, const Compared& compared, const TermId& value) {
  const auto facet = compared.covered_after.options.facet;
  for (const auto* network : {&view.state.network(), &compared.after, &compared.before}) {
    if (network->terms.contains({facet, value})) return capitalised(term_name(*network, facet, value, view.language()));
  }
  return value.text();
}

std::string cell_called(const View& view, const Compared& compared, const CellPlace& cell) {
  return area_called(view, compared, cell.area) + " · " + value_called(view, compared, cell.value);
}

ChangeWords words_of(const View& view, const Compared& compared, const ChangeRow& row) {
  switch (row.kind) {
    case ListedChanges::all: break;
    case ListedChanges::cells: return cell_words(view, compared, *row.cell);
    case ListedChanges::actors: return actor_words(view, compared, row);
    case ListedChanges::ties: return tie_words(view, compared, row);
    case ListedChanges::reach: return reach_words(view, compared, row);
  }
  return {};
}

std::string cause_words(Language language, ChangeCause cause, bool gained) {
  const auto either = [&](PlaceText plus, PlaceText minus) {
    return std::string(text(language, gained ? plus : minus));
  };
  using enum PlaceText;
  switch (cause) {
    case ChangeCause::participation: return either(cause_participation_gained, cause_participation_lost);
    case ChangeCause::at_request: return either(cause_at_request, cause_at_request);
    case ChangeCause::pause: return either(cause_pause_gained, cause_pause_lost);
    case ChangeCause::claims: return either(cause_claims_gained, cause_claims_lost);
    case ChangeCause::freshness: return either(cause_freshness_gained, cause_freshness_lost);
    case ChangeCause::conditions: return either(cause_conditions_gained, cause_conditions_lost);
    case ChangeCause::notice: return either(cause_notice_gained, cause_notice_lost);
    case ChangeCause::scope: return either(cause_scope_gained, cause_scope_lost);
    case ChangeCause::several: return either(cause_several, cause_several);
  }
  return {};
}

std::string rules_of(const View& view, const CoverageOptions& options) {
  const auto within = options.within == ResponseClass::unknown ? view.say(WindowText::any_speed)
                                                               : std::string(label(view.language(), options.within));
  return std::string(label(view.language(), options.facet)) + ", " + within + ", " +
         std::string(label(view.language(), options.moment));
}

}  // namespace sleutelnet
