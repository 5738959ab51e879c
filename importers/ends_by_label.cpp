#include "importers/ends_by_label.hpp"

#include <set>
#include <string>
#include <unordered_map>

namespace sleutelnet {

namespace {

class Labels {
 public:
  explicit Labels(const Draft& draft) {
    for (const auto& row : draft.rows) {
      if (const auto* added = std::get_if<AddActor>(&row.edit)) ids_.insert(added->actor.id);
      const auto* named = std::get_if<SetIdentity>(&row.edit);
      if (named == nullptr || !row.derived) continue;
      const auto [known, fresh] = by_label_.emplace(named->identity.name, named->identity.id);
      if (!fresh && known->second != named->identity.id) known->second = ActorId();  // of several: of nobody
    }
  }

  bool empty() const { return by_label_.empty(); }

  // Whether it was replaced.
  bool match(ActorId& end) const {
    if (ids_.contains(end)) return false;
    const auto found = by_label_.find(end.text());
    if (found == by_label_.end() || found->second.empty()) return false;
    end = found->second;
    return true;
  }

 private:
  std::set<ActorId> ids_;
  std::unordered_map<std::string, ActorId> by_label_;
};

}  // namespace

void match_ends_by_label(Draft& draft) {
  const Labels labels(draft);
  if (labels.empty()) return;
  std::size_t matched = 0;
  std::string file;
  for (auto& row : draft.rows) {
    auto* added = std::get_if<AddTie>(&row.edit);
    if (added == nullptr) continue;
    for (auto* end : {&added->tie.source, &added->tie.target}) {
      if (!labels.match(*end)) continue;
      if (matched++ == 0) file = row.place.file;
    }
  }
  if (matched == 0) return;
  draft.issues.push_back({.severity = Severity::note,
                          .code = IssueCode::ends_by_label,
                          .file = file,
                          .arguments = {std::to_string(matched)}});
}

}  // namespace sleutelnet
