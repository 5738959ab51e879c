#include "importers/ends_by_label.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

#include "importers/typed_nodes.hpp"

namespace sleutelnet {

namespace {

class Labels {
 public:
  explicit Labels(const Draft& draft) {
    for (const auto& row : draft.rows) {
      if (const auto* added = std::get_if<AddActor>(&row.edit)) ids_.insert(added->actor.id);
      const auto* named = std::get_if<SetIdentity>(&row.edit);
      if (named != nullptr && row.derived) by_label_[named->identity.name].insert(named->identity.id);
    }
    for (const auto& node : draft.typed_nodes) {
      if (!node.label.empty() && !node.type.empty()) by_label_[typed_label(node.label, node.type)].insert(node.id);
    }
  }

  bool empty() const { return by_label_.empty(); }

  // Those it may be, when it is no id.
  const std::set<ActorId>* meant_by(const ActorId& end) const {
    if (ids_.contains(end)) return nullptr;
    const auto found = by_label_.find(end.text());
    return found == by_label_.end() ? nullptr : &found->second;
  }

 private:
  std::set<ActorId> ids_;
  std::unordered_map<std::string, std::set<ActorId>> by_label_;
};

class EndsByLabel {
 public:
  explicit EndsByLabel(Draft& draft) : draft_(draft), labels_(draft) {}

  void match() {
    if (labels_.empty()) return;
    std::erase_if(draft_.rows, [&](DraftRow& row) { return refused(row); });
    for (auto& count : draft_.files) {
      const auto rows = refused_rows_[count.file];
      count.rows_kept -= rows;
      count.rows_refused += rows;
    }
    if (matched_ == 0) return;
    draft_.issues.push_back({.severity = Severity::note,
                             .code = IssueCode::ends_by_label,
                             .file = first_file_,
                             .arguments = {std::to_string(matched_)}});
  }

 private:
  bool refused(DraftRow& row) {
    auto* added = std::get_if<AddTie>(&row.edit);
    if (added == nullptr) return false;
    for (auto* end : {&added->tie.source, &added->tie.target}) {
      const auto* meant = labels_.meant_by(*end);
      if (meant == nullptr) continue;
      if (meant->size() > 1) return refuse(row, *end, *meant);
      *end = *meant->begin();
      if (matched_++ == 0) first_file_ = row.place.file;
    }
    return false;
  }

  bool refuse(const DraftRow& row, const ActorId& end, const std::set<ActorId>& meant) {
    std::string ids;
    for (const auto& id : meant) ids += (ids.empty() ? "" : ", ") + id.text();
    const auto cell = std::find_if(row.references.begin(), row.references.end(),
                                   [&](const Reference& reference) { return reference.value == end.text(); });
    draft_.issues.push_back({.severity = Severity::row_refused,
                             .code = IssueCode::label_of_several,
                             .file = row.place.file,
                             .line = row.place.line,
                             .column = cell == row.references.end() ? std::string() : cell->column,
                             .value = end.text(),
                             .arguments = {end.text(), ids}});
    ++refused_rows_[row.place.file];
    return true;
  }

  Draft& draft_;
  Labels labels_;
  std::map<std::string, std::size_t> refused_rows_;
  std::size_t matched_ = 0;
  std::string first_file_;
};

}  // namespace

void match_ends_by_label(Draft& draft) { EndsByLabel(draft).match(); }

}  // namespace sleutelnet
