#include "viz/forms.hpp"

#include <charconv>

namespace sleutelnet {

namespace {

// Letter and highest number in use plus one, in at least `width` digits: K107.
template <class Row>
std::string next_free(const Table<Row>& table, const std::string& letter, std::size_t width) {
  int highest = 0;
  for (const auto& row : table) {
    const auto& id = row.key().text();
    if (!id.starts_with(letter)) continue;
    int number = 0;
    const auto* end = id.data() + id.size();
    const auto read = std::from_chars(id.data() + letter.size(), end, number);
    if (read.ec == std::errc{} && read.ptr == end) highest = std::max(highest, number);
  }
  auto digits = std::to_string(highest + 1);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return letter + digits;
}

std::string letter_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::key_figure: return "K";
    case ActorKind::professional: return "P";
    case ActorKind::organisation: return "O";
    case ActorKind::municipal_team: return "G";
  }
  return "K";
}

ActorId free_actor_id(const Network& network, ActorKind kind) {
  return ActorId(next_free(network.actors, letter_of(kind), 3));
}

std::optional<TermId>& value_of(Reach& reach, Facet facet) {
  switch (facet) {
    case Facet::domain: return reach.domain;
    case Facet::setting: return reach.setting;
    case Facet::age: return reach.age;
    case Facet::theme: return reach.theme;
  }
  return reach.domain;
}

void choose_first_value(const Network& network, ReachForm& form) {
  const auto terms = terms_of(network, form.facet);
  if (!terms.empty()) value_of(form.reach, form.facet) = terms.front()->code;
}

// The claim that comes with somebody who is added for a cell: agreed together, today.
Reach first_claim(const ActorForm& form, const Network& network) {
  Reach reach{.id = ReachId(next_free(network.reach, "R", 4)), .actor = form.actor.id, .area = form.reaches->area};
  for (const auto& term : network.terms) {
    if (term.code == form.reaches->value) {
      value_of(reach, term.facet) = term.code;
      break;
    }
  }
  reach.source = ReachSource::joint;
  reach.asserted = network.date;
  return reach;
}

}  // namespace

ActorForm new_actor_form(const Network& network, ActorKind kind, std::optional<CellPlace> reaches) {
  ActorForm form{.reaches = std::move(reaches)};
  form.actor = {.id = free_actor_id(network, kind), .kind = kind, .response = ResponseClass::within_24h};
  form.actor.status = kind == ActorKind::key_figure ? ActorStatus::candidate : ActorStatus::active;
  form.actor.availability = Availability::always;
  form.notice_version = "1";
  form.notice_language = "nl";
  form.notice_given = iso_date(network.date);
  return form;
}

ActorForm change_actor_form(const Network& network, const ActorId& actor) {
  ActorForm form{.existing = true, .actor = *network.actors.find(actor)};
  const auto& notice = form.actor.notice;
  form.notice_version = notice ? notice->version : "";
  form.notice_language = notice ? notice->language : "nl";
  form.notice_given = notice ? iso_date(notice->given) : "";
  return form;
}

TieForm new_tie_form(const Network& network, const ActorId& source, const ActorId& target) {
  TieForm form;
  form.tie = {.id = TieId(next_free(network.ties, "T", 4)), .source = source, .target = target, .strength = 2};
  form.tie.frequency = Frequency::monthly;
  form.tie.observed = network.date;
  return form;
}

ReachForm new_reach_form(const Network& network, const ActorId& actor, Facet facet) {
  ReachForm form{.facet = facet};
  form.reach = {.id = ReachId(next_free(network.reach, "R", 4)), .actor = actor};
  form.reach.source = ReachSource::joint;
  form.reach.asserted = network.date;
  const auto areas = areas_at(network, AreaLevel::neighbourhood);
  if (!areas.empty()) form.reach.area = areas.front()->code;
  choose_first_value(network, form);
  return form;
}

ReachForm change_reach_form(const Network& network, const ReachId& reach) {
  ReachForm form{.existing = true, .reach = *network.reach.find(reach)};
  for (const auto facet : {Facet::theme, Facet::age, Facet::setting, Facet::domain}) {
    if (facet_value(form.reach, facet)) form.facet = facet;
  }
  return form;
}

ActorForm with_kind(const Network& network, ActorForm form, ActorKind kind) {
  if (!form.existing) form.actor.id = free_actor_id(network, kind);
  form.actor.kind = kind;
  return form;
}

ReachForm with_facet(const Network& network, ReachForm form, Facet facet) {
  value_of(form.reach, form.facet).reset();
  form.facet = facet;
  choose_first_value(network, form);
  return form;
}

Result<Edit> edit_of(const ActorForm& form, const Records& records) {
  Actor actor = form.actor;
  const auto given = parse_date(form.notice_given);
  actor.notice.reset();
  if (actor.kind == ActorKind::key_figure && actor.status != ActorStatus::candidate && given &&
      !form.notice_version.empty()) {
    actor.notice = Notice{form.notice_version, form.notice_language, *given};
  }
  if (!form.existing) {
    actor.joined = records.network.date;
    // Nobody confirmed a card with somebody who is only thought of.
    if (actor.status != ActorStatus::candidate) actor.confirmed = records.network.date;
  }
  Batch batch{.subject = actor.id.text(), .edits = {}};
  batch.edits.push_back(form.existing ? Edit(ChangeActor{actor}) : Edit(AddActor{actor}));
  if (form.reaches) batch.edits.push_back(AddReach{first_claim(form, records.network)});
  if (!form.name.empty()) {
    Identity identity{.id = actor.id};
    if (const auto* known = records.vault.identities.find(actor.id)) identity = *known;
    identity.name = form.name;
    batch.edits.push_back(SetIdentity{identity});
  }
  // A single change is told by its own sentence.
  if (batch.edits.size() == 1) return Edit(batch.edits.front());
  return Edit(batch);
}

Result<Edit> edit_of(const TieForm& form, const Records&) { return Edit(AddTie{form.tie}); }

Result<Edit> edit_of(const ReachForm& form, const Records&) {
  return form.existing ? Edit(ChangeReach{form.reach}) : Edit(AddReach{form.reach});
}

}  // namespace sleutelnet
