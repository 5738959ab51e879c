#pragma once
// Undo and redo by keeping whole values: tables that did not change are shared, so a step costs little.

#include <cstdint>
#include <vector>

#include "core/edit/edit.hpp"

namespace sleutelnet {

class History {
 public:
  struct Step {
    EditLabel label;  // of the edit that led here; that of the first step means nothing
    Records records;
    std::uint64_t revision = 0;  // never given twice within a History
  };

  explicit History(Records start, std::uint64_t revision = 1);

  const Records& records() const { return steps_[current_].records; }
  std::uint64_t revision() const { return steps_[current_].revision; }
  std::uint64_t next_revision() const { return last_revision_ + 1; }  // which no step has
  const std::vector<Step>& steps() const { return steps_; }
  std::size_t current() const { return current_; }

  // Applies the edit and drops what was undone before it. On a refusal nothing changes.
  Result<std::uint64_t> apply(const Edit& edit);

  // Takes records as one step that no edit leads to: what was kept elsewhere and is taken back.
  std::uint64_t take_back(Records records);

  bool can_undo() const { return current_ > 0; }
  bool can_redo() const { return current_ + 1 < steps_.size(); }
  Result<std::uint64_t> undo();
  Result<std::uint64_t> redo();
  // To any step, back or forward; false when there is no such step.
  bool go_to(std::size_t step);

 private:
  std::uint64_t add_step(EditLabel label, Records records);

  std::vector<Step> steps_;
  std::size_t current_ = 0;
  std::uint64_t last_revision_;
};

}  // namespace sleutelnet
