#include "importers/compose.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "importers/default_vocabulary.hpp"
#include "importers/ends_by_label.hpp"
#include "importers/made_ids.hpp"
#include "importers/newest_date.hpp"
#include "importers/typed_nodes.hpp"

namespace sleutelnet {

namespace {

bool holds(const std::vector<const FileDraft*>& files, TableKind kind) {
  return std::any_of(files.begin(), files.end(), [&](const FileDraft* file) { return file->table == kind; });
}

bool holds_people(const std::vector<const FileDraft*>& files) {
  return holds(files, TableKind::actors) || holds(files, TableKind::people);
}

bool holds_whole_network(const std::vector<const FileDraft*>& files) {
  return std::any_of(files.begin(), files.end(), [](const FileDraft* file) { return file->whole_network; });
}

void add_vocabulary(Draft& draft, const Records& onto) {
  const bool given = std::any_of(draft.rows.begin(), draft.rows.end(),
                                 [](const DraftRow& row) { return std::holds_alternative<SetTerm>(row.edit); });
  if (given || !onto.network.terms.empty()) return;
  for (auto& term : default_vocabulary()) {
    draft.rows.push_back({.edit = SetTerm{std::move(term)}, .derived = true});
  }
  draft.issues.push_back({.severity = Severity::note, .code = IssueCode::vocabulary_default});
}

DraftRow unknown_person(const ActorId& id, const Place& place) {
  Actor actor;
  actor.id = id;
  actor.status = ActorStatus::reconfirm;
  return {.edit = AddActor{std::move(actor)}, .place = place, .derived = true};
}

// Without a list of nodes the people named in the names table, or else the ends of the lines, are the
// list. With one, an unknown end is refused like any other (P03).
void add_nodes(Draft& draft) {
  std::vector<DraftRow> nodes;
  std::set<ActorId> seen;
  const auto add = [&](const ActorId& id, const Place& place) {
    if (seen.insert(id).second) nodes.push_back(unknown_person(id, place));
  };
  for (const auto& row : draft.rows) {
    if (const auto* named = std::get_if<SetIdentity>(&row.edit)) add(named->identity.id, row.place);
  }
  const bool names_given = !nodes.empty();
  for (const auto& row : draft.rows) {
    const auto* line = std::get_if<AddTie>(&row.edit);
    if (names_given || line == nullptr) continue;
    add(line->tie.source, row.place);
    add(line->tie.target, row.place);
  }
  if (nodes.empty()) return;
  draft.issues.push_back({.severity = Severity::note,
                          .code = IssueCode::nodes_from_edges,
                          .file = nodes.front().place.file,
                          .arguments = {std::to_string(nodes.size())}});
  if (!draft.files.empty()) draft.files.front().found.actors = nodes.size();
  for (auto& node : nodes) draft.rows.push_back(std::move(node));
}

// Never the clock: the same files must give the same network tomorrow.
void assume_date(Draft& draft) {
  const auto newest = newest_date(draft.rows);
  draft.municipality.date = newest;
  if (!newest) return;
  draft.issues.push_back(
      {.severity = Severity::attention, .code = IssueCode::date_assumed, .arguments = {iso_date(*newest)}});
}

// What a weight means the file does not say, and nothing here decides: the user is told that there is a choice.
void tell_weights(Draft& draft) {
  const Tie* first = nullptr;
  std::string file;
  std::size_t weighted = 0;
  for (const auto& row : draft.rows) {
    const auto* added = std::get_if<AddTie>(&row.edit);
    if (added == nullptr || added->tie.weight.empty()) continue;
    if (weighted++ > 0) continue;
    first = &added->tie;
    file = row.place.file;
  }
  if (first == nullptr) return;
  draft.issues.push_back({.severity = Severity::note,
                          .code = IssueCode::weights_kept,
                          .file = file,
                          .arguments = {std::to_string(weighted), first->weight}});
}

// Headings that a list of nodes leaves out are named by issues.
bool resembles_actors(const Draft& nodes) {
  return std::any_of(nodes.issues.begin(), nodes.issues.end(), [](const Issue& issue) {
    const auto& left_out = issue.arguments;
    return issue.code == IssueCode::attributes_left_out &&
           std::any_of(left_out.begin(), left_out.end(),
                       [](const std::string& heading) { return has_column(TableKind::actors, heading); });
  });
}

Draft without_kind(const FileDraft& nodes) {
  const auto& actors = layout_of(TableKind::actors);
  Draft draft;
  draft.files.push_back(refused_file(nodes.file, nodes.draft.files.front().rows_read));
  draft.issues.push_back({.severity = Severity::file_refused,
                          .code = IssueCode::column_missing,
                          .file = nodes.file,
                          .line = 1,
                          .column = "soort",
                          .arguments = {std::string(actors.dutch), std::string(actors.english)}});
  return draft;
}

Draft with_room_for(const std::vector<const FileDraft*>& files) {
  Draft draft;
  std::size_t rows = 0;
  for (const auto* file : files) rows += file->draft.rows.size();
  draft.rows.reserve(rows);
  return draft;
}

// What the files leave open: words, people and date that follow from the rest.
Draft completed(Draft draft, const std::vector<const FileDraft*>& files, const Records& onto,
                std::optional<Date> date) {
  give_free_ids(draft, onto);
  add_vocabulary(draft, onto);
  if (plain_network(files)) {
    tell_types_apart(draft);
    match_ends_by_label(draft);
  }
  const bool nodes_given =
      holds(files, TableKind::plain_nodes) || holds_whole_network(files) || !onto.network.actors.empty();
  if (plain_network(files) && !nodes_given) add_nodes(draft);
  if (date) draft.municipality.date = date;
  if (!draft.municipality.date && !date_known(onto.network)) assume_date(draft);
  tell_weights(draft);
  return draft;
}

}  // namespace

bool plain_network(const std::vector<const FileDraft*>& files) {
  const bool beside =
      std::any_of(files.begin(), files.end(), [](const FileDraft* file) { return file->beside_network; });
  return !holds_people(files) && (holds(files, TableKind::plain_nodes) || holds(files, TableKind::plain_edges) ||
                                  holds_whole_network(files) || beside);
}

void refuse_lone_nodes(std::vector<FileDraft>& files, bool municipality) {
  if (!municipality) return;
  const bool lines = std::any_of(files.begin(), files.end(),
                                 [](const FileDraft& file) { return file.table == TableKind::plain_edges; });
  for (auto& file : files) {
    if (file.table != TableKind::plain_nodes || (lines && !resembles_actors(file.draft))) continue;
    file = {.file = file.file, .draft = without_kind(file)};
  }
}

std::vector<const FileDraft*> in_force(const std::vector<FileDraft>& shared, const std::vector<FileDraft>& own) {
  std::vector<const FileDraft*> files;
  for (const auto& file : shared) {
    const bool replaced = file.table && std::any_of(own.begin(), own.end(),
                                                    [&](const FileDraft& other) { return other.table == file.table; });
    if (!replaced) files.push_back(&file);
  }
  for (const auto& file : own) files.push_back(&file);
  return files;
}

Draft compose(const std::vector<const FileDraft*>& files, const Records& onto, std::optional<Date> date) {
  auto draft = with_room_for(files);
  for (const auto* file : files) append(draft, file->draft);
  return completed(std::move(draft), files, onto, date);
}

Draft compose_taking(std::vector<FileDraft>& shared, std::vector<FileDraft>& own, std::optional<Date> date) {
  const auto files = in_force(shared, own);
  auto draft = with_room_for(files);
  for (auto* drafts : {&shared, &own}) {
    for (auto& file : *drafts) {
      const bool used = std::find(files.begin(), files.end(), &file) != files.end();
      if (used) append(draft, std::move(file.draft));
    }
  }
  return completed(std::move(draft), files, {}, date);
}

}  // namespace sleutelnet
