#include "importers/networks/kumu_json.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "importers/networks/json_network.hpp"
#include "importers/networks/json_outline.hpp"
#include "importers/text_folding.hpp"

namespace sleutelnet {

namespace {

bool thrown_away(const JsonValue& row) {
  constexpr std::string_view signs[] = {"deleted", "_deleted", "trashed", "inTrash"};
  return std::any_of(std::begin(signs), std::end(signs), [&](std::string_view sign) {
    const auto* value = row.member(sign);
    return value != nullptr && value->kind != JsonValue::Kind::null && value->text != "false";
  });
}

std::string id_of(const JsonValue& row) {
  auto id = row.text_of("_id");
  return id.empty() ? row.text_of("id") : id;
}

// Kumu keeps what people filled in under "attributes"; a blueprint made by hand has it beside the id.
std::string filled_in(const JsonValue& row, std::string_view name) {
  const auto* attributes = row.member("attributes");
  auto text = attributes == nullptr ? std::string() : attributes->text_of(name);
  return text.empty() ? row.text_of(name) : text;
}

class KumuReader {
 public:
  KumuReader(const JsonValue& root, ForeignFile& file)
      : root_(root), file_(file), network_(file.networks.emplace_back()) {}

  void read() {
    network_.name = root_.text_of("name");
    for_each_row(root_, "elements", file_, [&](const JsonValue& row) { take_element(row); });
    for_each_row(root_, "connections", file_, [&](const JsonValue& row) { take_connection(row); });
    count_trash();
    if (deleted_ > 0) say(IssueCode::deleted_left_out, std::to_string(deleted_));
    tell_remote(root_);
    if (const auto* maps = root_.member("maps")) {
      for (const auto& map : maps->inside) tell_remote(map);
    }
  }

 private:
  void take_element(const JsonValue& row) {
    if (thrown_away(row)) return count(1);
    auto label = filled_in(row, "label");
    auto id = id_of(row);
    if (id.empty()) id = label;
    tell(row);
    ids_.insert(id);
    if (!label.empty()) ids_by_label_[label].insert(id);
    network_.nodes.push_back({std::move(id), std::move(label), row.line});
  }

  void take_connection(const JsonValue& row) {
    if (thrown_away(row)) return count(1);
    const auto source = end_of(row, "from");
    const auto target = end_of(row, "to");
    if (!source || !target) return;
    tell(row);
    const auto direction = lower_case(filled_in(row, "direction"));
    auto relation = filled_in(row, "connection type");
    if (relation.empty()) relation = filled_in(row, "type");
    const auto* attributes = row.member("attributes");
    network_.edges.push_back({.source = *source,
                              .target = *target,
                              .directed = direction.empty() ? std::nullopt : std::optional(direction == "directed"),
                              .weight = weight_in(attributes == nullptr ? row : *attributes),
                              .relation = std::move(relation),
                              .line = row.line});
  }

  // Refuses the row when the label belongs to several elements.
  std::optional<std::string> end_of(const JsonValue& row, std::string_view name) {
    auto written = row.text_of(name);
    if (ids_.contains(written)) return written;
    const auto found = ids_by_label_.find(written);
    if (found == ids_by_label_.end()) return written;
    if (found->second.size() == 1) return *found->second.begin();
    file_.issues.push_back(malformed_row(file_.format, row.line, std::string(name) + ": " + written));
    return std::nullopt;
  }

  void tell(const JsonValue& row) {
    tell_attributes(row, {"_id", "id", "label", "from", "to", "direction", "type", "attributes", "weight"}, file_);
    if (const auto* attributes = row.member("attributes")) {
      tell_attributes(*attributes, {"label", "connection type", "weight"}, file_);
    }
  }

  // Under "trash", as lists or as an object of lists.
  void count_trash() {
    for (const auto* name : {"trash", "deleted"}) {
      const auto* trash = root_.member(name);
      if (trash == nullptr) continue;
      if (trash->kind == JsonValue::Kind::list) count(trash->inside.size());
      for (const auto* list : {"elements", "connections"}) {
        if (const auto* rows = trash->member(list)) count(rows->inside.size());
      }
    }
  }

  void tell_remote(const JsonValue& place) {
    for (const auto* name : {"remote", "remoteUrl", "url"}) {
      const auto address = place.text_of(name);
      if (address.starts_with("http")) say(IssueCode::remote_not_fetched, cut(address, 80));
    }
  }

  void count(std::size_t rows) { deleted_ += rows; }

  void say(IssueCode code, std::string argument) {
    file_.issues.push_back({.severity = Severity::attention, .code = code, .arguments = {std::move(argument)}});
  }

  const JsonValue& root_;
  ForeignFile& file_;
  ForeignNetwork& network_;
  std::set<std::string> ids_;
  std::map<std::string, std::set<std::string>> ids_by_label_;
  std::size_t deleted_ = 0;
};

}  // namespace

std::optional<std::string> recognise_kumu_json(const Beginning& beginning) {
  const JsonOutline outline(beginning.bytes);
  if (outline.has("/connections/*/from\"") && outline.has("/connections/*/to\"")) return "\"connections\": [{\"from\"";
  const bool elements = outline.has("/elements[") && !outline.has("/elements/*/data{");
  if (elements && outline.has("/connections[")) return "\"elements\": [ \"connections\": [";
  const bool filled_in = outline.has("/elements/*/attributes{") || outline.has("/elements/*/attributes/label\"");
  if (elements && filled_in) return "\"elements\": [{\"attributes\"";
  if (outline.has("/attributeRelevance{") && outline.holds("/attributes")) return "\"attributeRelevance\"";
  return std::nullopt;
}

ForeignFile read_kumu_json(const std::string& file, std::string bytes) {
  return read_json_network("Kumu JSON", file, bytes,
                           [](const JsonValue& root, ForeignFile& read) { KumuReader(root, read).read(); });
}

}  // namespace sleutelnet
