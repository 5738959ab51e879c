#include "core/edit/history.hpp"

namespace sleutelnet {

History::History(Records start, std::uint64_t revision) : last_revision_(revision) {
  steps_.push_back({.label = {}, .records = std::move(start), .revision = revision});
}

Result<std::uint64_t> History::apply(const Edit& edit) {
  auto changed = sleutelnet::apply(records(), edit);
  if (!changed) return changed.reason();
  return add_step(label_of(edit), std::move(changed).value());
}

std::uint64_t History::take_back(Records records) { return add_step({.kind = taken_back}, std::move(records)); }

std::uint64_t History::add_step(EditLabel label, Records records) {
  steps_.erase(steps_.begin() + static_cast<std::ptrdiff_t>(current_) + 1, steps_.end());
  steps_.push_back({std::move(label), std::move(records), ++last_revision_});
  ++current_;
  return revision();
}

Result<std::uint64_t> History::undo() {
  if (!can_undo()) return Reason{ReasonCode::nothing_to_undo, {}};
  --current_;
  return revision();
}

bool History::go_to(std::size_t step) {
  if (step >= steps_.size()) return false;
  current_ = step;
  return true;
}

Result<std::uint64_t> History::redo() {
  if (!can_redo()) return Reason{ReasonCode::nothing_to_redo, {}};
  ++current_;
  return revision();
}

}  // namespace sleutelnet
