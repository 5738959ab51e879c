#include "core/store/dossier.hpp"

#include <algorithm>

#include "core/store/erase.hpp"
#include "core/store/reasons.hpp"
#include "core/store/removal.hpp"

namespace sleutelnet {

namespace {

template <class Row, class Concerns>
std::vector<Row> rows_that(const Table<Row>& table, Concerns concerns) {
  std::vector<Row> found;
  std::copy_if(table.begin(), table.end(), std::back_inserter(found), concerns);
  return found;
}

template <class Row, class Key>
std::optional<Row> found_in(const Table<Row>& table, const Key& key) {
  const auto* row = table.find(key);
  return row == nullptr ? std::nullopt : std::optional(*row);
}

DossierPart part_of(const Network& network, const ActorId& who, const std::vector<std::string>& words) {
  DossierPart part;
  part.date = network.date;
  part.card = found_in(network.actors, who);
  part.ties = rows_that(network.ties, [&](const Tie& tie) { return tie.source == who || tie.target == who; });
  part.reach = rows_that(network.reach, [&](const Reach& reach) { return reach.actor == who; });
  part.contacts = rows_that(network.contacts,
                            [&](const ContactMoment& contact) { return contact.actor == who || contact.by == who; });
  part.agreements = rows_that(network.agreements, [&](const Agreement& agreement) { return agreement.actor == who; });
  const auto names = [&](const std::string& text) { return without_words(text, words) != text; };
  for (const auto& actor : network.actors) {
    if (actor.id != who && (names(actor.note) || names(actor.role))) part.named_in.push_back(actor.id);
  }
  return part;
}

bool same_content(const DossierPart& left, const DossierPart& right) {
  return left.identity == right.identity && left.card == right.card && left.ties == right.ties &&
         left.reach == right.reach && left.contacts == right.contacts && left.agreements == right.agreements &&
         left.named_in == right.named_in;
}

// One kept file: the present, then its snapshots from new to old.
std::vector<DossierPart> parts_of(const KeptState& state, const ActorId& who) {
  const auto& project = *state.project;
  const auto words = words_of_person(project, who);
  std::vector<DossierPart> parts{part_of(project.records.network, who, words)};
  parts.front().identity = found_in(project.records.vault.identities, who);
  for (auto snapshot = project.snapshots.rbegin(); snapshot != project.snapshots.rend(); ++snapshot) {
    parts.push_back(part_of(snapshot->network, who, words));
    parts.back().moment = snapshot->name;
  }
  for (auto& part : parts) {
    part.kept_in = state.kind;
    part.generation = state.number;
  }
  std::erase_if(parts, [](const DossierPart& part) { return part.empty(); });
  return parts;
}

}  // namespace

bool DossierPart::empty() const { return same_content(*this, DossierPart{}); }

Dossier dossier_of(const std::vector<KeptState>& states, const ActorId& who) {
  Dossier dossier{.who = who, .parts = {}, .log = {}, .reasons = {}, .unopened = {}};
  for (const auto& state : states) {
    if (!state.project) {
      dossier.unopened.push_back(state.file);
      continue;
    }
    for (auto& part : parts_of(state, who)) {
      const bool told = std::any_of(dossier.parts.begin(), dossier.parts.end(), [&](const DossierPart& known) {
        return known.moment == part.moment && same_content(known, part);
      });
      if (!told) dossier.parts.push_back(std::move(part));
    }
    if (state.kind != KeptState::Kind::project) continue;
    for (const auto number : log_entries_about(*state.project, who)) {
      dossier.log.emplace_back(number, state.project->log[number - 1]);
    }
    for (const auto number : reasons_with(*state.project, words_of_person(*state.project, who))) {
      dossier.reasons.push_back({number, state.project->log[number - 1], reason_of(*state.project, number)});
    }
  }
  return dossier;
}

}  // namespace sleutelnet
