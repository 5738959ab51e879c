#include "importers/typed_nodes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

std::optional<std::size_t> place_of(const Headings& headings, std::string_view column) {
  const auto& columns = headings.layout->columns;
  const auto found =
      std::find_if(columns.begin(), columns.end(), [&](const Column& each) { return each.english == column; });
  return found == columns.end() ? std::nullopt : headings.places[static_cast<std::size_t>(found - columns.begin())];
}

std::optional<std::size_t> unknown_place(const Headings& headings, std::initializer_list<std::string_view> words) {
  for (const auto place : headings.unknown) {
    const auto heading = folded(headings.written[place]);
    if (std::find(words.begin(), words.end(), heading) != words.end()) return place;
  }
  return std::nullopt;
}

std::string cell_at(const FileRow& row, std::optional<std::size_t> place) {
  return place && *place < row.cells.size() ? std::string(trimmed(row.cells[*place])) : std::string();
}

void add_type(FileRow& row, std::optional<std::size_t> end, std::optional<std::size_t> type) {
  const auto written = cell_at(row, type);
  const auto label = cell_at(row, end);
  if (!written.empty() && !label.empty()) row.cells[*end] = typed_label(label, written);
}

// The labels that stand with more than one type, each with its types.
std::map<std::string, std::set<std::string>> labels_of_several(const std::vector<TypedNode>& nodes) {
  std::map<std::string, std::set<std::string>> types;
  for (const auto& node : nodes) {
    if (node.id_is_label && !node.type.empty()) types[node.label].insert(node.type);
  }
  std::erase_if(types, [](const auto& label) { return label.second.size() < 2; });
  return types;
}

}  // namespace

std::string typed_label(const std::string& label, const std::string& type) {
  return label + " (" + (type.empty() ? "-" : type) + ")";
}

TypePlaces places_of_types(Headings& headings) {
  TypePlaces places;
  if (headings.layout->kind == TableKind::plain_nodes) places.node = unknown_place(headings, {"type"});
  if (headings.layout->kind != TableKind::plain_edges) return places;
  places.source = unknown_place(headings, {"fromtype", "sourcetype", "vantype"});
  places.target = unknown_place(headings, {"totype", "targettype", "naartype"});
  std::erase_if(headings.unknown, [&](std::size_t place) { return place == places.source || place == places.target; });
  return places;
}

void add_types_to_ends(FileRow& row, const Headings& headings, const TypePlaces& places) {
  if (places.source) add_type(row, place_of(headings, "source"), places.source);
  if (places.target) add_type(row, place_of(headings, "target"), places.target);
}

void note_type(const Place& place, const FileRow& row, const Headings& headings, const TypePlaces& places,
               Draft& draft) {
  if (headings.layout->kind != TableKind::plain_nodes) return;
  const auto id = place_of(headings, "id");
  const bool id_is_label = folded(headings.written[*id]) == "label";
  if (!id_is_label && !places.node) return;
  draft.typed_nodes.push_back({.id = ActorId(cell_at(row, id)),
                               .label = cell_at(row, id_is_label ? id : place_of(headings, "label")),
                               .type = cell_at(row, places.node),
                               .id_is_label = id_is_label,
                               .place = place});
}

void tell_types_apart(Draft& draft) {
  const auto several = labels_of_several(draft.typed_nodes);
  if (several.empty()) return;
  std::map<std::pair<std::string, std::size_t>, TypedNode*> by_place;
  for (auto& node : draft.typed_nodes) {
    if (node.id_is_label && several.contains(node.label)) by_place[{node.place.file, node.place.line}] = &node;
  }
  std::vector<DraftRow> rows;
  rows.reserve(draft.rows.size() + by_place.size());
  for (auto& row : draft.rows) {
    rows.push_back(std::move(row));
    auto* added = std::get_if<AddActor>(&rows.back().edit);
    const auto found = by_place.find({rows.back().place.file, rows.back().place.line});
    if (added == nullptr || found == by_place.end()) continue;
    auto& node = *found->second;
    node.id = ActorId(typed_label(node.label, node.type));
    added->actor.id = node.id;
    const auto place = rows.back().place;
    rows.push_back({.edit = SetIdentity{Identity{.id = node.id, .name = node.label}}, .place = place, .derived = true});
  }
  draft.rows = std::move(rows);
  draft.issues.push_back({.severity = Severity::note,
                          .code = IssueCode::labels_told_apart,
                          .file = by_place.begin()->first.first,
                          .arguments = {std::to_string(several.size()), several.begin()->first}});
}

}  // namespace sleutelnet
